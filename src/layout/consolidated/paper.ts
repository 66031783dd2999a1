/** How the consolidated sheets print: A4 landscape, fitted to the page's width, whose and of when at the foot, pages numbered. */
import type { ConsolidationScope } from '../../consolidation/scope';
import { periodText } from '../../entries/words';
import type { PageModel } from '../../workbook/model';
import { plain } from '../page';

export const landscape = ({ plan, period, consolidator }: ConsolidationScope, printArea: string): PageModel => ({
  orientation: 'landscape',
  margins: { top: 15, bottom: 15, left: 12, right: 12, header: 7, footer: 7 },
  fitToWidth: true,
  printArea,
  footer: `&L&"Times New Roman,Italic"&9${plain(`${consolidator.name} – Kế hoạch số ${plan.number}, ${periodText(period)}`)}&R&"Times New Roman,Regular"&9Trang &P/&N`,
});
