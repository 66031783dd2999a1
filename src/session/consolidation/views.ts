/** A consolidation as it is shown: plain and in words, so that it crosses from a worker as it is. */
import type { LedgerState } from '../../consolidation/ledger/ledger';
import type { AgencyBlock } from '../../consolidation/scope';
import type { CityReportKind } from '../../report/city/source';

/** What a person may decide of a file; each asks for a reason. */
export type FileAct = 'include' | 'exclude' | 'into-period' | 'received' | 'attach';

export interface FileView {
  /** SHA-256 of its bytes; "" where it could not be read at all, and nothing can be decided of it. */
  readonly hash: string;
  readonly name: string;
  readonly state: LedgerState;
  readonly stateLabel: string;
  readonly isUsed: boolean;
  /** Why it does not count, or what is to be known of it. */
  readonly reasons: readonly string[];
  /** "Sử dụng 12 dòng, để riêng 02 dòng" */
  readonly rows: string;
  readonly acts: readonly FileAct[];
}

/** A line of the ledger. */
export interface AgencyRow {
  readonly isObliged: boolean;
  readonly agencyId: string;
  readonly name: string;
  readonly searchText: string;
  readonly block: AgencyBlock;
  readonly state: LedgerState;
  readonly stateLabel: string;
  /** "Nhận ngày 13/11/2026, đúng hạn", "02 lỗi, 01 cần giải trình" */
  readonly facts: readonly string[];
}

/** Something only a person can decide. */
export interface QuestionView {
  readonly key: string;
  readonly text: string;
  readonly files: readonly FileView[];
}

export interface CityLine {
  /** Measure or task id. */
  readonly line: string;
  /** "Chỉ tiêu số 15.2" */
  readonly label: string;
  /** The annex's own words. */
  readonly text: string;
  /** "8.412/9.034 (93,11%)" */
  readonly figure: string;
  readonly status: string;
  /** "104/118 cơ quan" */
  readonly coverage: string;
  readonly difference?: string;
}

export interface CityPlanView {
  readonly plan: string;
  readonly targets: readonly CityLine[];
  readonly tasks: readonly CityLine[];
}

export interface ConsolidationView {
  /**
   * workbook: only the consolidated workbook of this period was taken up, without the files it was made of, and its own
   * figures are shown. docket: it holds no figures that a report can be made of, but what was decided.
   */
  readonly basis: 'files' | 'workbook' | 'docket';
  /** "xã, phường" or, in periods before 01/7/2025, "quận, huyện". */
  readonly blocks: Readonly<Record<AgencyBlock, string>>;
  /** Those that the period can serve. */
  readonly reports: readonly ReportChoice[];
  readonly questions: readonly QuestionView[];
  readonly agencies: readonly AgencyRow[];
  /** Files that are no expected agency's. */
  readonly strays: readonly FileView[];
  /** Most of them are of another plan or period: which. */
  readonly elsewhere?: string;
  /** Files in = used + set aside + refused; rows in = used + set aside. */
  readonly balance: readonly string[];
  readonly plans: readonly CityPlanView[];
  /** The workbook holds no lines: its tables of data are files beside it. */
  readonly hasLinesBeside: boolean;
  /** To how many agencies each letter would go today. */
  readonly letters: { readonly late: number; readonly completion: number };
  /** The last day given by a letter of today: "18/11/2026". */
  readonly askUntil: string;
  /** The short message to all who have not sent, before the deadline. */
  readonly reminder?: string;
  /** Of all files that could be read: what a closing closes over. */
  readonly hashes: readonly string[];
}

export interface FindingView {
  /** "224-PL I, ô H8" */
  readonly place: string;
  readonly severity: string;
  readonly message: string;
  /** The agency's word of justification. */
  readonly reason?: string;
}

/** All there is to know of one agency. */
export interface AgencyView {
  readonly agencyId: string;
  readonly name: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly files: readonly FileView[];
  readonly findings: readonly FindingView[];
  readonly enteredFor?: { readonly text: string; readonly isConfirmed: boolean };
  /** A Phiếu rà soát can be made. */
  readonly slip: boolean;
  /** What is sent to it before the deadline. */
  readonly reminder?: string;
}

/** What one agency says of a line, and where that stands. */
export interface LineRow {
  readonly agencyId: string;
  readonly name: string;
  readonly figure: string;
  readonly status: string;
  /** Is it in the city's figure, or why not? */
  readonly use: string;
  /** "dot-1/224_2026-11_so-y-te_bao-cao.xlsx – 224-PL I – dòng 8"; absent where nothing came. */
  readonly place?: string;
}

export interface LineView {
  readonly line: string;
  readonly rows: readonly LineRow[];
}

export interface ReportChoice {
  readonly kind: CityReportKind;
  /** "Báo cáo quý IV năm 2026" */
  readonly label: string;
}

/** A file made here, to be handed over. */
export interface MadeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
