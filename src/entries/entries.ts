/**
 * What an agency entered in one report workbook. Percentages are fractions (0.85), days are ISO strings, texts are
 * trimmed; an absent field is an empty cell. What stood in a cell but could not be read as its field's type is kept
 * word for word in `unread`, so that writing the entries again loses nothing.
 */
import type { Day } from '../plan/day';

/** Trường hợp: what an officer can say of a row besides figures. */
export const rowCases = ['no-data', 'not-arisen', 'out-of-scope', 'extended', 'stopped'] as const;
export type RowCase = (typeof rowCases)[number];

/** Decided on a document, and holding until another one: they change what is counted. */
export const casesByDocument: readonly RowCase[] = ['extended', 'stopped', 'out-of-scope'];

/** Cấp giải quyết: who decides on a proposal. */
export const decisionLevels = ['department', 'city', 'central'] as const;
export type DecisionLevel = (typeof decisionLevels)[number];

/** One measure of a target. Which fields it has depends on its kind. */
export interface MeasureEntry {
  /** ratio, count: how many; yes-no: 1 or 0. */
  readonly numerator?: number;
  /** ratio: of how many. */
  readonly denominator?: number;
  /** level: the value, a fraction where its unit is percent; milestone: the fraction done. */
  readonly value?: number;
  /** milestone: in operation since. */
  readonly operatingSince?: Day;
  readonly rowCase?: RowCase;
  /** Căn cứ of the case: number and day of a document. */
  readonly basis?: string;
  /** Nguyên nhân, khó khăn. */
  readonly cause?: string;
  /** Minh chứng. */
  readonly evidence?: string;
  /** December only: the value expected on 31/12, a fraction. */
  readonly estimate?: number;
}

export interface TaskEntry {
  /** once, span, several, none: the fraction done. */
  readonly percent?: number;
  /** recurring: how many times since 01/01 of the year. */
  readonly times?: number;
  /** relative: how many cases arose, and how many of them were on time. */
  readonly arisen?: number;
  readonly onTime?: number;
  /** continuous: an optional cumulative quantity, with its unit. */
  readonly quantity?: number;
  readonly unit?: string;
  readonly completedOn?: Day;
  /** Kết quả, sản phẩm (số, ký hiệu văn bản). */
  readonly result?: string;
  readonly rowCase?: RowCase;
  readonly basis?: string;
  /** Thời hạn mới, for "Được gia hạn". */
  readonly newDue?: Day;
  /** Nguyên nhân chậm. */
  readonly delayCause?: string;
  readonly expectedOn?: Day;
  readonly proposal?: string;
  readonly level?: DecisionLevel;
  /** December only: the fraction and day expected by 31/12. */
  readonly estimate?: number;
  readonly estimatedOn?: Day;
}

/** A row the agency coordinates: one optional text. */
export interface CoordinationEntry {
  readonly text?: string;
}

/** Nội dung chung. */
export interface GeneralEntry {
  readonly overview?: string;
  /** Công việc mang tính đột phá (224, V.5.b). */
  readonly breakthrough?: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly nextTasks?: string;
  readonly outside?: string;
}

/** What the officer states of the report itself on Thông tin chung. */
export interface InfoEntry {
  readonly abbreviation?: string;
  readonly documentNumber?: string;
  readonly signedOn?: Day;
  readonly place?: string;
  readonly preparer?: string;
  readonly phone?: string;
  readonly signer?: string;
  /** As signed: "GIÁM ĐỐC", "KT. GIÁM ĐỐC". */
  readonly authority?: string;
  /** The second line where a deputy signs: "PHÓ GIÁM ĐỐC". */
  readonly signerTitle?: string;
}

/** One line of Giải trình: a finding, the value it was about, and the officer's reason. A changed value voids it. */
export interface Explanation {
  readonly code: string;
  readonly rowId: string;
  readonly field: string;
  readonly value: string;
  readonly reason?: string;
}

/** A row an officer inserted: outside the annex, kept as it stands. */
export interface OutsideRow {
  readonly annexId: string;
  readonly text: string;
}

export type Field =
  keyof MeasureEntry | keyof TaskEntry | keyof CoordinationEntry | keyof GeneralEntry | keyof InfoEntry;

/** A cell whose content is not of its field's type, kept as it stands. */
export interface UnreadCell {
  /** The row's or measure's id; "info" or "general" for the two front sheets. */
  readonly rowId: string;
  readonly field: Field;
  readonly value: string | number | boolean;
}

/** One row's figures of an earlier period, as that period's workbook stated them. */
export interface EarlierFigure {
  readonly period: string;
  /** Row or measure id. */
  readonly rowId: string;
  readonly entry: MeasureEntry | TaskEntry;
}

/**
 * What was entered of a row that the plan no longer has, or no longer asks in that way: in words, as it was entered. It
 * stands on a sheet of its own and is in no figure.
 */
export interface RetiredRow {
  /** Row or measure id, as it was. */
  readonly rowId: string;
  /** "Phụ lục II, Kế hoạch số 224/KH-UBND" */
  readonly annex: string;
  /** The row's number and words, as they were. */
  readonly no: string;
  readonly text: string;
  readonly fields: readonly RetiredField[];
}

export interface RetiredField {
  /** "Kết quả, sản phẩm" */
  readonly label: string;
  readonly value: string;
}

/** Whose report this is, of which plan and period, and as of which day. */
export interface Identity {
  readonly planId: string;
  readonly planVersion: number;
  /** Ids of the plans reported on within this one's report, where the workbook carries any. */
  readonly riders?: readonly string[];
  readonly agencyId: string;
  readonly periodId: string;
  readonly cutOff: Day;
}

export interface Entries {
  readonly identity: Identity;
  readonly info: InfoEntry;
  readonly general: GeneralEntry;
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  readonly tasks: ReadonlyMap<string, TaskEntry>;
  readonly coordination: ReadonlyMap<string, CoordinationEntry>;
  readonly outside: readonly OutsideRow[];
  readonly explanations: readonly Explanation[];
  readonly unread: readonly UnreadCell[];
  /** Earlier periods, oldest first. */
  readonly earlier: readonly EarlierFigure[];
  /** Left by a change of the plan; absent where it never changed. */
  readonly retired?: readonly RetiredRow[];
}
