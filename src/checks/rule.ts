/**
 * What a rule is: one function in one file of its own, which says where it found something and with what parameters. Its
 * code, severity, title and example stand in the registry, its sentences in describe/.
 */
import type { Field } from '../entries/entries';
import type { Severity } from '../entries/finding';
import type { EntryValue, Reading } from '../entries/reading';
import type { Figures } from '../figures/figures';
import type { Plan } from '../plan/plan';
import type { ReportScope } from '../plan/scope';

/** The plans a workbook names as reported on within its own, against those that are in its period. */
export interface Riding {
  /** Named by the workbook and not reported on within this report: their entries are not read. */
  readonly notRiding: readonly Plan[];
  /** Reported on within this report and not named by the workbook: it has none of their rows. */
  readonly missing: readonly Plan[];
}

export interface CheckInput {
  readonly scope: ReportScope;
  readonly reading: Reading;
  readonly figures: Figures;
  readonly riding: Riding;
  /** Do the entries still give the stamp's hash? Absent where the workbook carries no stamp. */
  readonly stampMatches?: boolean;
}

/** One thing a rule found. Without a sheet, it is where `reading.locate(rowId, field)` says. */
export interface Found<Params> {
  readonly sheet?: string;
  readonly cell?: string;
  /** Row or measure id; "info" or "general" for the front sheets. */
  readonly rowId?: string;
  readonly field?: Field;
  readonly params: Params;
  /** A safe repair of that cell, one click. */
  readonly repair?: EntryValue;
}

export type NoParams = Readonly<Record<string, never>>;

export interface Rule<Input, Code extends string = string, Params = unknown> {
  /** The rule's name in kebab-case. */
  readonly code: Code;
  readonly severity: Severity;
  /**
   * The fields of the row it judges besides the one it points to. Where one of them has an error, its finding merely
   * follows from that; and their values are what an officer's explanation is about.
   */
  readonly restsOn?: readonly Field[];
  /** One line, Vietnamese. */
  readonly title: string;
  /** A case that fires, Vietnamese. */
  readonly example: string;
  readonly check: (input: Input) => readonly Found<Params>[];
}
