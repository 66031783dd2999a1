/** A4 by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: margins, and the page's number in the middle of the top margin from page 2. */
import { A4, margins } from '../../report/paper';
import type { PageModel } from '../../workbook/model';

const POINTS_A_MILLIMETRE = 72 / 25.4;

/** A column is rounded to whole pixels, so a sheet keeps a little from the margin. */
const ROUNDING = 4;

type Orientation = PageModel['orientation'];

/** Width of the text in points. */
export const textWidthOf = (orientation: Orientation): number => {
  const paper = orientation === 'portrait' ? A4.short : A4.long;
  return Math.floor((paper - margins.left - margins.right) * POINTS_A_MILLIMETRE) - ROUNDING;
};

/** Height of the text in points. */
export const textHeightOf = (orientation: Orientation): number => {
  const paper = orientation === 'portrait' ? A4.long : A4.short;
  return (paper - margins.top - margins.bottom) * POINTS_A_MILLIMETRE;
};

export const paper = (orientation: Orientation): PageModel => ({
  orientation,
  margins,
  fitToWidth: true,
  header: '&C&"Times New Roman,Regular"&13&P',
  // A phụ lục is numbered for itself (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I).
  firstPageNumber: 1,
  firstPageBare: true,
});
