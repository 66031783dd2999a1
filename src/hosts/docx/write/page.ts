/** A4 by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: margins, and the page's number from page 2 in the top margin. */
import { Header, PageNumber, PageOrientation, Paragraph, TextRun, type FileChild, type ISectionOptions } from 'docx';
import { A4, margins } from '../../../report/paper';
import { millimetres } from './lengths';
import { styled } from './paragraphs';

type Orientation = 'portrait' | 'landscape';

/** Of the text, in twips. */
export const textWidth = (orientation: Orientation): number =>
  millimetres((orientation === 'portrait' ? A4.short : A4.long) - margins.left - margins.right);

/** Pages of one run: numbered from 1, the first without its number (an annex is numbered for itself). */
export const pages = (children: readonly FileChild[], orientation: Orientation = 'portrait'): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      // Turned by docx where they lie across.
      size: {
        width: millimetres(A4.short),
        height: millimetres(A4.long),
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
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
  // No text ends with a table, and a section ends with its last line: one that takes no room, or it may take a page.
  children: [...children, styled('end', '')],
});

const numberHeader = (): Header =>
  new Header({
    children: [new Paragraph({ style: 'pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
