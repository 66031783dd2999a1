/** Sizes and styles of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V (mẫu chữ và chi tiết trình bày), by its sample sizes. */
import type { CellStyle } from '../../workbook/model';

/** The cell's inner margins left and right, where a text cannot stand. */
export const CELL_MARGINS = 6;
/** Khoảng cách giữa các đoạn văn tối thiểu 6pt. */
export const PARAGRAPH_GAP = 6;
/** Lùi vào 1 cm hoặc 1,27 cm: nine spaces of size 14 are 1,11 cm. No-break ones, which justifying does not stretch. */
export const FIRST_LINE_INDENT = '\u00a0'.repeat(9);

export interface Font extends CellStyle {
  readonly fontSize: number;
}

const centre = { horizontal: 'center', vertical: 'center', wrap: true } as const;
/** What is typed over such a cell stays what it is: "85%", "31/12/2026". */
const typed = { borders: 'thin', numberFormat: '@' } as const;
/** Broken into its lines beforehand: not wrapped, so that no screen can wrap a word out of sight. */
const line = { horizontal: 'center', vertical: 'center' } as const;

export const fonts = {
  parent: { ...line, fontSize: 12 },
  body: { ...line, fontSize: 12, bold: true },
  nation: { ...line, fontSize: 12, bold: true },
  motto: { ...line, fontSize: 13, bold: true },
  symbol: { ...line, fontSize: 13 },
  placeAndDate: { ...line, fontSize: 13, italic: true },
  kind: { ...line, fontSize: 14, bold: true },
  abstract: { ...line, fontSize: 14, bold: true },
  addressee: { ...centre, fontSize: 14 },
  addressees: { fontSize: 14, horizontal: 'left', vertical: 'center', wrap: true },
  addresseeItem: { fontSize: 14, horizontal: 'left', vertical: 'center', wrap: true, indent: 4 },
  sectionHeading: { fontSize: 14, bold: true, horizontal: 'left', vertical: 'top', wrap: true },
  heading: { fontSize: 14, bold: true, horizontal: 'justify', vertical: 'top', wrap: true },
  paragraph: { fontSize: 14, horizontal: 'justify', vertical: 'top', wrap: true },
  authority: { fontSize: 14, bold: true, horizontal: 'center', vertical: 'top', wrap: true },
  recipients: { fontSize: 11, horizontal: 'left', vertical: 'top', wrap: true },
  checkCode: { fontSize: 11, horizontal: 'left', vertical: 'center', wrap: true },
  briefTitle: { ...line, fontSize: 14, bold: true },
  briefSubtitle: { ...line, fontSize: 13, italic: true },
  briefHeading: { fontSize: 13, bold: true, horizontal: 'left', vertical: 'top', wrap: true },
  briefText: { fontSize: 13, horizontal: 'left', vertical: 'top', wrap: true },
  annexLabel: { ...centre, fontSize: 14, bold: true },
  annexTitle: { ...centre, fontSize: 14, bold: true },
  annexOf: { ...centre, fontSize: 13, italic: true },
  bodyTableHeading: { ...centre, fontSize: 12, bold: true, borders: 'thin' },
  bodyTableText: { fontSize: 12, horizontal: 'left', vertical: 'center', wrap: true, ...typed },
  bodyTableShort: { ...centre, fontSize: 12, ...typed },
  tableHeading: { ...centre, fontSize: 11, bold: true, borders: 'thin' },
  tableSection: { fontSize: 11, bold: true, horizontal: 'left', vertical: 'center', wrap: true, borders: 'thin' },
  tableText: { fontSize: 11, horizontal: 'left', vertical: 'center', wrap: true, ...typed },
  tableShort: { fontSize: 11, horizontal: 'center', vertical: 'center', wrap: true, ...typed },
} as const satisfies Record<string, Font>;
