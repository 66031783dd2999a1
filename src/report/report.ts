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

export interface Block {
  /** A heading is that of a khoản ("1. …"); everything else is a paragraph. */
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** A mục: "I. TÌNH HÌNH CHUNG". */
export interface Section {
  readonly heading: string;
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
  | 'proposal';

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
  /** The plan's headings that stand before it; absent where there is none. */
  readonly headings?: readonly AnnexHeading[];
  /** The annex's own cells, verbatim. */
  readonly annex: readonly string[];
  /** The columns after the annex's own; at least one line. */
  readonly lines: readonly (readonly string[])[];
}

export interface AnnexTable {
  /** "Phụ lục I", or "Phụ lục" where it is the only one. */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)" */
  readonly attachedTo: string;
  /** The annex's own columns first. */
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
}

export interface Report {
  /** False for a body outside Nghị định 30/2020: it sends the annex tables under a letter of its own form. */
  readonly isAdministrative: boolean;
  readonly letterhead: Letterhead;
  /** Tên loại: "BÁO CÁO". */
  readonly kind: string;
  /** Trích yếu, line by line. */
  readonly abstract: readonly string[];
  readonly addressee: string;
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
