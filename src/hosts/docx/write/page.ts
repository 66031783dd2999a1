/** A4 by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: margins, the font, and the page's number from page 2 in the top margin. */
import {
  AlignmentType,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';

const A4 = { width: 210, height: 297 };
/** Millimetres; the page's number stands in the top margin. */
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

const FONT = 'Times New Roman';
/** Half-points, as Word counts sizes. */
export const halfPoints = (points: number): number => points * 2;
/** A length given in points, as Word counts: twips, twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** A length given in millimetres, as twips. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** Of the text, in twips. */
export const TEXT_WIDTH = millimetres(A4.width - margins.left - margins.right);

const PAGE_NUMBER_SIZE = 13;

/** Pages of one run: numbered from 1, the first without its number (an annex is numbered for itself). */
export const pages = (children: readonly FileChild[]): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: millimetres(A4.width), height: millimetres(A4.height) },
      margin: {
        top: millimetres(margins.top),
        bottom: millimetres(margins.bottom),
        left: millimetres(margins.left),
        right: millimetres(margins.right),
        header: millimetres(margins.header),
        footer: millimetres(margins.footer),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: numberHeader(), first: new Header({ children: [new Paragraph({})] }) },
  children: [...children, lastLine()],
});

/** As low as a line can be, in twips. */
const LOWEST = 20;

/** No text ends with a table, and a section ends with its last line: one that takes no room, or it may take a page of its own. */
const lastLine = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: LOWEST, lineRule: LineRuleType.EXACT } });

const numberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(PAGE_NUMBER_SIZE) })],
      }),
    ],
  });

/** The document's defaults: everything is Vietnamese text in one font. */
export const documentStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: { document: { run: { font: FONT, size: halfPoints(14), language: { value: 'vi-VN' } } } },
};
