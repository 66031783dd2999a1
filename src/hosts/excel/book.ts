/** The open workbook as the parts of this host share it: the requests, and what was read last. */
import type { Remembered } from './read/remembered';
import type { Requests } from './requests';

export interface Book {
  readonly requests: Requests;
  /** The sheets there were when they were last looked at. */
  ids: readonly string[];
  /** Absent before the first reading, and after a writing: what formulas give is known only once it is read. */
  remembered?: Remembered | undefined;
}

export const openBook = (requests: Requests): Book => ({ requests, ids: [] });
