/** What every object on the wire needs to reach: the workbook and the user's settings. */
import type { Book } from '../book/book';
import type { Locale } from '../book/interpret';

export interface HostContext {
  readonly book: Book;
  readonly locale: Locale;
  /** Files handed over by createWorkbook(...).open(), in base64. */
  readonly openedWorkbooks: string[];
}
