/** An official report (báo cáo) as data: every text as it will be read, in the order of Nghị định 30/2020/NĐ-CP. No layout. */

export interface Letterhead {
  /** Cơ quan chủ quản trực tiếp; a commune's UBND has none. */
  readonly parent?: string;
  /** Cơ quan ban hành, line by line. */
  readonly body: readonly string[];
  /** Quốc hiệu. */
  readonly nation: string;
  /** Tiêu ngữ. */
  readonly motto: string;
  /** "Số:        /BC-SNV" */
  readonly symbol: string;
  readonly placeAndDate: string;
}

/**
 * A text of the body without its number or mark, which each face sets in its own way (marks.ts): the heading of a khoản
 * ("1. …", bold), a khoản of one sentence ("2. …", upright), a line of a list ("- …"), a paragraph.
 */
export interface TextBlock {
  readonly kind: 'khoan' | 'khoan-text' | 'item' | 'paragraph';
  /**
   * Of its section, and the same whenever the report is made again: of the khoản or the row it tells of. By it an edited
   * sentence finds its place.
   */
  readonly id: string;
  readonly text: string;
}

export interface TableColumn {
  readonly heading: string;
  /** Of the table's width; those of a table add up to 1. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

/** A small table within the body. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

export type Block = TextBlock | TableBlock;

/** A mục, numbered in Roman by its place: "I. TÌNH HÌNH CHUNG". */
export interface Section {
  readonly id: string;
  /** In capitals, without its number. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Signature {
  /** Quyền hạn, chức vụ, line by line: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]. */
  readonly authority: readonly string[];
  readonly name?: string;
}

export type ColumnKey =
  | 'no'
  | 'text'
  | 'lead'
  | 'coordinating'
  | 'due'
  | 'deliverable'
  | 'baseline'
  | 'measure'
  | 'previous'
  | 'counts'
  | 'value'
  | 'attainment'
  | 'advance'
  | 'verdict'
  | 'estimate'
  | 'reasons'
  | 'progress'
  | 'status'
  | 'result'
  | 'delay'
  | 'proposal'
  // Of a consolidator's report.
  | 'coverage'
  | 'difference'
  | 'agencies'
  | 'agency'
  | 'rows'
  | 'words'
  | 'level'
  | 'sentOn'
  | 'expectedOn'
  | 'sending'
  | 'note';

export interface AnnexColumn {
  readonly key: ColumnKey;
  readonly heading: string;
}

/** A heading row of the plan's annex; level 1 is the outermost. */
export interface AnnexHeading {
  readonly no: string;
  readonly text: string;
  readonly level: number;
}

/** One row of the plan's annex with what is reported on it: several lines where it has several measures. */
export interface AnnexRow {
  /** Of its table: of the plan's row, the agency or the proposal it tells of. */
  readonly id: string;
  /** The plan's headings that stand before it; absent where there is none. */
  readonly headings?: readonly AnnexHeading[];
  /** The annex's own cells, verbatim; none in a table that is not a plan's. */
  readonly annex: readonly string[];
  /** The columns after the annex's own; at least one line. */
  readonly lines: readonly (readonly string[])[];
}

export interface TableContent {
  /** Of the plan's annex ("224-2025/I"), or of what it lists ("sending"). */
  readonly id: string;
  readonly title: string;
  /** The annex's own columns first. */
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
}

/** A table in its place among the report's annexes. */
export interface AnnexTable extends TableContent {
  /** "Phụ lục I", or "Phụ lục" where it is the only one. */
  readonly label: string;
  /** "(Kèm theo Báo cáo số …)" */
  readonly attachedTo: string;
}

export interface Report {
  /** False for a body outside Nghị định 30/2020: it sends the annex tables under a letter of its own form. */
  readonly isAdministrative: boolean;
  readonly letterhead: Letterhead;
  /** Tên loại: "BÁO CÁO". */
  readonly kind: string;
  /** Trích yếu, line by line. */
  readonly abstract: readonly string[];
  /** Kính gửi, line by line as it is printed. */
  readonly addressees: readonly string[];
  readonly opening: string;
  readonly sections: readonly Section[];
  readonly closing: string;
  /** Nơi nhận, one a line. */
  readonly recipients: readonly string[];
  readonly signature: Signature;
  /** "Mã đối chiếu số liệu: …", by which the signed paper is matched to its data file. */
  readonly checkCode?: string;
  readonly annexes: readonly AnnexTable[];
}
