/** Printing: A4, margins, fit to width, header and footer. Repeated rows and the print area are names (names.ts). */
import type { WriteSheet } from 'hucre/xlsx';
import type { PageModel } from '../../../workbook/model';

const MILLIMETRES_AN_INCH = 25.4;

const inches = (millimetres: number): number => Number((millimetres / MILLIMETRES_AN_INCH).toFixed(5));

/** As many pages high as it takes. */
const ONE_PAGE_WIDE = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

export function pageOf(page: PageModel): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { top, bottom, left, right, header, footer } = page.margins;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: page.orientation,
      margins: {
        top: inches(top),
        bottom: inches(bottom),
        left: inches(left),
        right: inches(right),
        header: inches(header),
        footer: inches(footer),
      },
      ...(page.fitToWidth && ONE_PAGE_WIDE),
      ...(page.centred && { horizontalCentered: true }),
    },
    headerFooter: {
      ...(page.header !== undefined && { oddHeader: page.header }),
      ...(page.footer !== undefined && { oddFooter: page.footer }),
      ...(page.firstPageBare && { differentFirst: true }),
    },
  };
}
