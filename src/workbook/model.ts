/**
 * What to write: a workbook as data. src/layout makes it, a host writes it. Lengths are points (column widths too,
 * since character widths depend on a workbook's Normal font); rows and columns count from 1.
 */

export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB */
  readonly color?: string;
  /** RRGGBB */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indentation, as Excel counts them. */
  readonly indent?: number;
  readonly borders?: 'thin' | 'bottom' | 'top';
  /** RRGGBB of the borders. */
  readonly borderColor?: string;
  /** Excel's format code, as "dd/mm/yyyy"; "@" for text. */
  readonly numberFormat?: string;
  /** False for an entry cell; everything else is locked once its sheet is protected. */
  readonly unlocked?: boolean;
}

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
}

export interface CellModel {
  readonly column: number;
  /** A string is always written as text, never as a formula, whatever it starts with. With a formula: its cached value. */
  readonly value?: string | number | boolean;
  /** Without "=". Only from our own code, never from a file. */
  readonly formula?: string;
  /** Rich text in place of a value. */
  readonly runs?: readonly TextRun[];
  readonly style?: CellStyle;
}

export interface RowModel {
  readonly row: number;
  /** Points; at most 409. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** 1 for a row of a group that can be folded away. */
  readonly outline?: number;
  /** On the row after a group: the group is folded. Excel unfolds none while the sheet is protected. */
  readonly collapsed?: boolean;
  readonly cells: readonly CellModel[];
}

export interface ColumnModel {
  readonly column: number;
  readonly width: number;
  readonly hidden?: boolean;
}

/** Data validation of warning style: it asks, it never forbids. */
export interface ValidationModel {
  readonly area: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'date'; readonly min: string; readonly max: string }
    | { readonly kind: 'textLength'; readonly max: number }
    | { readonly kind: 'any' };
  /** Title at most 32 characters, texts at most 255. */
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly warning?: { readonly title: string; readonly text: string };
}

export interface ConditionalFormatModel {
  readonly area: string;
  /** A formula for the area's first cell, without "=". */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>;
}

export interface PageModel {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly fitToWidth: boolean;
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly printArea?: string;
  /** Rows that start a new page; elsewhere pages break by themselves. */
  readonly rowBreaks?: readonly number[];
  /** Excel's header and footer codes, as "&C&P". */
  readonly header?: string;
  readonly footer?: string;
  /** Of the sheet's first page; without it numbers run on from the sheet printed before it. */
  readonly firstPageNumber?: number;
  /** No header or footer on page 1 (Nghị định 30/2020: the first page carries no number). */
  readonly firstPageBare?: boolean;
  readonly centred?: boolean;
}

/**
 * A native chart over cells of the workbook: Excel draws it anew whenever they change. Files have them; sheets written over
 * an open workbook do not.
 */
export interface ChartModel {
  /** stacked: the parts of each category on one bar. */
  readonly kind: 'column' | 'bar' | 'stacked-bar' | 'line';
  readonly title: string;
  /** From the top left corner of the cell `from` to that of the cell `to`, A1 notation: "B4", "H20". */
  readonly from: string;
  readonly to: string;
  readonly series: readonly {
    readonly name: string;
    /** With its sheet, absolute: "'Tổng quan'!$C$5:$C$9". */
    readonly values: string;
    readonly categories: string;
    /** RRGGBB: a theme's own colours are not the same in every program. */
    readonly color: string;
  }[];
  /** Format code of the value axis and of the data labels: "0%", "0". */
  readonly numberFormat: string;
  readonly axis?: { readonly min?: number; readonly max?: number };
  readonly hasLabels?: boolean;
  /** Read aloud in place of the picture. */
  readonly description: string;
}

export interface SheetModel {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** RRGGBB */
  readonly tabColor?: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges?: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly ValidationModel[];
  /** In order of priority. */
  readonly conditionalFormats?: readonly ConditionalFormatModel[];
  /** Locked without a password; filter, column width and row height stay allowed. */
  readonly isProtected?: boolean;
  readonly autoFilter?: string;
  readonly gridLines?: boolean;
  readonly charts?: readonly ChartModel[];
  readonly page?: PageModel;
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  /** Defined names: "SoLieuDenNgay" for "'Thông tin chung'!$C$9". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
  readonly title: string;
  /** The sheet shown first, from 0. */
  readonly activeSheet: number;
}
