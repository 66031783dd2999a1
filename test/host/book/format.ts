/** How a cell looks and whether it is locked. Formats are never changed in place, so cells share them. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  /** "#RRGGBB" */
  readonly color: string;
}

export const sides = ['Top', 'Bottom', 'Left', 'Right', 'DiagonalDown', 'DiagonalUp'] as const;
export type Side = (typeof sides)[number];

export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** "#RRGGBB", or empty for none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Side, BorderLine>>>;
}

export type FormatKey = Exclude<keyof CellFormat, 'borders'>;

export const NORMAL: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** "red", "ff0000" and "#FF0000" are "#FF0000"; undefined for what is no colour. */
export function hexColor(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? [];
  return digits === undefined ? NAMED.get(value.toLowerCase()) : `#${digits.toUpperCase()}`;
}

const NAMED = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['yellow', '#FFFF00'],
]);
