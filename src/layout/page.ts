/** How sheets print: A4, fitted to the page's width, headings repeated, pages numbered. */
import { periodText } from '../entries/words';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import type { PageModel } from '../workbook/model';

const margins = { top: 15, bottom: 15, left: 12, right: 12, header: 7, footer: 7 } as const;

/** In Excel's header and footer codes "&" starts a code. */
export const plain = (text: string): string => text.replaceAll('&', '&&');

const LONGEST_FOOTER = 250;

export const annexPage = (
  repeatRows: { from: number; to: number },
  printArea: string,
  { plan, annex }: ScopeAnnex,
  { agency, period }: ReportScope,
): PageModel => ({
  orientation: 'landscape',
  margins,
  fitToWidth: true,
  repeatRows,
  printArea,
  footer:
    `&L&"Times New Roman,Italic"&9${plain(`${agency.name} – Kế hoạch số ${plan.number}, ${annex.label}, ${periodText(period)}`)}&R&"Times New Roman,Regular"&9Trang &P/&N`.slice(
      0,
      LONGEST_FOOTER,
    ),
});

export const frontPage = (printArea: string): PageModel => ({
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 20, right: 15, header: 8, footer: 8 },
  fitToWidth: true,
  printArea,
  footer: '&R&"Times New Roman,Regular"&9Trang &P/&N',
});
