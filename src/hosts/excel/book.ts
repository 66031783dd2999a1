/** The open workbook as the parts of this host share it: the requests, and what was read last. */
import type { Edit } from './read/edits';
import type { Remembered } from './read/remembered';
import type { Requests } from './requests';

export interface Book {
  readonly requests: Requests;
  /** The sheets there were when they were last looked at. */
  ids: readonly string[];
  /** Absent before the first reading, and after a writing: what formulas give is known only once it is read. */
  remembered?: Remembered | undefined;
  /** Edits of others, while a writing wants to know of them. */
  overheard?: Edit[] | undefined;
  /** How many listen to the workbook: without any, nothing is heard. */
  watchers: number;
}

export const openBook = (requests: Requests): Book => ({ requests, ids: [], watchers: 0 });

/** How to ask Excel for a sheet: by the id of the one that was read under this name, since it may have been renamed meanwhile. */
export const sheetKey = ({ remembered }: Book, name: string): string =>
  remembered?.sheets.find((sheet) => sheet.name === name)?.id ?? name;
