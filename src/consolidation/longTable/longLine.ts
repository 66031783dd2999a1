/**
 * The long table (bảng dữ liệu): one line per agency and measure or task, those of agencies that sent nothing included.
 * It is the sheet Dữ liệu, the CSV, JSON and Parquet exports, and the history of the next period; every figure of the city
 * can be had from it alone. Fractions are fractions (0.85), days ISO strings; an absent field is an empty cell.
 *
 * How lines add up (the same in TypeScript, formulas and SQL), over those of one `line` and one `adding` with `counts` = 1:
 *   sum                 ratio: Σ numerator / Σ denominator; count: Σ numerator
 *   single              of the only line that counts: numerator / denominator, numerator, or value
 *   share-of-agencies   number of lines met or exceeded / number of lines with a verdict on figures (met, exceeded,
 *                       not-yet-met, missed); a line that says nothing arose is in neither
 *   task                number of lines by status
 * expected = lines of the measure or task with `expected` = 1; reported = those with `counts` = 1.
 * What makes a line expected, and what makes it count, is in counting.ts.
 */
import type { DecisionLevel, RowCase } from '../../entries/entries';
import type { Comparator, Measure } from '../../plan/measure';
import type { LedgerState } from '../ledger/ledger';
import type { AgencyBlock } from '../scope';

/** Where a line's content comes from. */
export type LineSource =
  | 'workbook' // tệp báo cáo
  | 'entered-for' // nhập thay
  | 'none'; // chưa có

/** What becomes of a line. */
export type LineUse =
  | 'used' // its content is taken
  | 'set-aside' // a faulty cell: kept and shown, in no figure
  | 'empty' // the agency reported, and not on this row
  | 'not-sent'; // nothing came from the agency

export interface LongLine {
  readonly province: string;
  readonly plan: string;
  readonly period: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly block: AgencyBlock;
  /** 1 or 0. */
  readonly obliged: number;
  readonly kind: 'measure' | 'task';
  /** "224-2025/I/15" */
  readonly row: string;
  /** Measure or task id: "224-2025/I/15#2". */
  readonly line: string;
  /** "15.2" */
  readonly no: string;
  /** Measure kind, or the kind of a task's schedule. */
  readonly form: string;
  /** What a measure's value is held against; absent of a task. A share of agencies must be all of them, but for yes-no. */
  readonly comparator?: Comparator;
  /** Scaled integers: met when numerator × scale >= threshold × denominator. */
  readonly threshold?: number;
  readonly scale?: number;
  /** How agencies add up; absent of a task. Communes may add up otherwise than departments: target 4. */
  readonly adding?: Measure['aggregation'];
  /** each: every lead its own part; one: one figure or product for the city. A single lead's task is one. */
  readonly share: 'each' | 'one';
  /** 1 for the lead named first. */
  readonly leadOrder: number;
  /** 1 where a figure is owed: the line is in the denominator of coverage. 0 for words-only leads, co-leads of one product, rows out of scope or stopped, figures not due this period. */
  readonly expected: number;
  /** 1 where it is in the city's figure. Never without `expected`, but for a co-lead that stands in for a silent first one. */
  readonly counts: number;

  readonly numerator?: number;
  readonly denominator?: number;
  /** Level, milestone, average: as entered; a fraction where the unit is percent. */
  readonly value?: number;
  readonly percent?: number;
  readonly times?: number;
  readonly arisen?: number;
  readonly onTime?: number;
  readonly quantity?: number;
  readonly unit?: string;
  readonly completedOn?: string;
  readonly operatingSince?: string;
  /** The due day, after an extension. */
  readonly due?: string;
  readonly rowCase?: RowCase;
  readonly basis?: string;
  readonly newDue?: string;
  /** Nguyên nhân, khó khăn; nguyên nhân chậm. */
  readonly cause?: string;
  readonly expectedOn?: string;
  /** Minh chứng; kết quả, sản phẩm. */
  readonly result?: string;
  readonly proposal?: string;
  readonly level?: DecisionLevel;
  readonly estimate?: number;
  readonly estimatedOn?: string;
  /**
   * Verdict of a measure or status of a task, by src/figures: "met", "overdue", … Of a line set aside, what is left when
   * nothing in it can be relied on: no faulty figure is ever counted by its status.
   */
  readonly status: string;
  readonly attainment?: number;

  /** The same line of the period before, where the agency's figure counted then. */
  readonly previousNumerator?: number;
  readonly previousDenominator?: number;
  readonly previousValue?: number;
  readonly previousPercent?: number;
  readonly previousStatus?: string;

  /** Of the agency's submission. */
  readonly state: LedgerState;
  readonly use: LineUse;
  /** Codes of the errors that set it aside, with spaces between. */
  readonly faults?: string;
  readonly source: LineSource;
  readonly file?: string;
  readonly fileHash?: string;
  readonly sheet?: string;
  readonly sheetRow?: number;
  readonly sending?: number;
}

/** A month of the trend: the city's headline of one plan. Counts over nothing stay counts over nothing. */
export interface TrendPoint {
  readonly plan: string;
  readonly period: string;
  readonly targetsMet: number;
  readonly targetsWithData: number;
  readonly dueTasksDone: number;
  readonly dueTasks: number;
  readonly averageProgress?: number;
  readonly continuousWithResults: number;
  readonly continuous: number;
  readonly reported: number;
  readonly expected: number;
}

/** What an earlier consolidation left: the only history the consolidator trusts. */
export interface PreviousTable {
  readonly period: string;
  readonly plan: string;
  readonly lines: readonly LongLine[];
  /** Oldest first, its own period last. */
  readonly trend: readonly TrendPoint[];
  /** Ids of agencies that had sent nothing, or sent late: "hai kỳ liên tiếp". Absent where the table does not tell. */
  readonly late?: readonly string[];
}
