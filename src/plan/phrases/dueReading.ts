/** What reading a due phrase gives: its schedule with everything uncertain about it, or why there is none. */
import type { Day } from '../day';
import type { Schedule } from '../schedule';

export interface DueReading {
  readonly schedule: Schedule;
  readonly doubts: readonly DueDoubt[];
}

export type DueDoubt =
  /** Several months, quarters or days stand side by side ("Quý I/II năm 2025"): the last one was taken. */
  | { readonly kind: 'last-of'; readonly words: string }
  /** The calendar has no such day ("31/11"); the one it was read as. */
  | { readonly kind: 'impossible-day'; readonly words: string; readonly read: Day }
  /** A digit typed twice: "20025". */
  | { readonly kind: 'year-typo'; readonly words: string; readonly year: number }
  /** The phrase names no year; the plan's was taken. */
  | { readonly kind: 'year-assumed'; readonly words: string; readonly year: number }
  /** Words in brackets, set aside: "(Đã ban hành Kế hoạch số 54/KH-UBND)". */
  | { readonly kind: 'note'; readonly words: string }
  /** A term that comes round again until the work is done: "định kỳ cứ sau 05 ngày làm việc". */
  | { readonly kind: 'repeats'; readonly words: string }
  /** Words the reading made no use of. */
  | { readonly kind: 'unused-words'; readonly words: string };

export type DueFailure =
  | { readonly kind: 'no-phrase' }
  /** It says what was done, not by when. */
  | { readonly kind: 'status-only'; readonly words: string }
  /** Another document sets the day. */
  | { readonly kind: 'by-reference'; readonly words: string }
  /** A month, quarter or day of no year, and the plan's year is not known. */
  | { readonly kind: 'no-year'; readonly words: string }
  | { readonly kind: 'not-understood'; readonly words: string };

export interface DueOptions {
  /** The plan's year, for a phrase that names none. */
  readonly year?: number;
}
