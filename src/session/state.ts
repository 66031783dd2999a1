/** What a face shows of the workbook before the officer: one immutable state, replaced as a whole. */
import type { RefusalCode } from '../workbook/refusal';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import type { DescribedFinding } from '../workflows/describe';
import type { ReportOverview } from '../workflows/overview';
import type { RowForm } from '../workflows/rowForm';

export type WorkbookState =
  /** Not looked at yet, or no file chosen. */
  | { readonly kind: 'unread' }
  /** No report workbook of ours. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'report'; readonly checked: CheckedWorkbook; readonly overview: ReportOverview }
  /** Of ours, yet whose it is cannot be told. */
  | { readonly kind: 'unidentified'; readonly findings: readonly DescribedFinding[] }
  /** Whose it is is known, but the plan asks no such report. */
  | { readonly kind: 'no-scope'; readonly message: string }
  | { readonly kind: 'refused'; readonly notice: Notice };

/** What the session said last: what it did, or why it did not. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** How to mend it. */
  readonly fix?: string;
  /** Further lines, as what was not carried over. */
  readonly details?: readonly string[];
  /** True of the figures as they are: gone once they change. */
  readonly isPassing?: true;
}

/** What is going on, so that buttons rest and a bar shows. */
export type Activity =
  'opening' | 'laying-out' | 'checking' | 'repairing' | 'saving' | 'reporting' | 'carrying-forward';

/** A report just made: how its file is to be called. */
export interface MadeNow {
  readonly fileName: string;
  /** The Word document's, where it was handed over. */
  readonly documentName?: string;
  /** Why it was not. */
  readonly documentRefusal?: RefusalCode;
  /** Mã đối chiếu. */
  readonly checkCode: string;
}

/** The officer asked for something that would lose what stands outside the form; nothing is done until confirmed. */
export interface Confirmation {
  readonly question: string;
  readonly losses: readonly string[];
}

export interface SessionState {
  readonly workbook: WorkbookState;
  /** How often another workbook was put in the place of the one before. */
  readonly openings: number;
  readonly activity?: Activity;
  readonly notice?: Notice;
  /** The row the officer stands in, as a form; absent outside the lines. */
  readonly form?: RowForm;
  /** How many steps of repairs and form entries can be taken back. */
  readonly undoable: number;
  readonly made?: MadeNow;
  readonly confirmation?: Confirmation;
}
