/** Printing: A4, margins, fit to width, header and footer, repeated rows, page breaks. */
import type { PageModel } from '../../../workbook/model';
import { headerParts } from './headers';

const MILLIMETRES_A_CENTIMETRE = 10;

export function queuePage(sheet: Excel.Worksheet, page: PageModel): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Centimeters', marginsOf(page));
  pageLayout.centerHorizontally = page.centred ?? false;
  // As many pages high as it takes.
  pageLayout.zoom = page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (page.firstPageNumber !== undefined) pageLayout.firstPageNumber = page.firstPageNumber;
  if (page.printArea !== undefined) pageLayout.setPrintArea(page.printArea);
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows.from}:$${page.repeatRows.to}`);
  queueHeaders(pageLayout.headersFooters, page);
  for (const row of page.rowBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}

function marginsOf({ margins }: PageModel): Excel.PageLayoutMarginOptions {
  const centimetres = (millimetres: number): number => millimetres / MILLIMETRES_A_CENTIMETRE;
  return {
    top: centimetres(margins.top),
    bottom: centimetres(margins.bottom),
    left: centimetres(margins.left),
    right: centimetres(margins.right),
    header: centimetres(margins.header),
    footer: centimetres(margins.footer),
  };
}

/** A bare first page is a first page of its own, with nothing in it. */
function queueHeaders(group: Excel.HeaderFooterGroup, { header, footer, firstPageBare }: PageModel): void {
  group.state = firstPageBare ? 'FirstAndDefault' : 'Default';
  const [top, bottom] = [headerParts(header), headerParts(footer)];
  const pages = group.defaultForAllPages;
  pages.leftHeader = top.left;
  pages.centerHeader = top.center;
  pages.rightHeader = top.right;
  pages.leftFooter = bottom.left;
  pages.centerFooter = bottom.center;
  pages.rightFooter = bottom.right;
}
