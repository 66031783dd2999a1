/** Tổng quan: the whole consolidation on a few pages: who reported, the headline, fields, statuses, trend, what needs attention. */
import type { Consolidated } from '../../consolidation/consolidated';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { ID_COLUMN } from '../annexGrid';
import { keyRow } from '../frontGrid';
import { styles } from '../styles';
import type { BoardSheet } from './boardSheet';
import { subtitleText, TITLE_ROW } from './frame';
import type { LedgerSheet } from './ledgerSheet';
import { looks } from './looks';
import { attentionPart } from './overviewAttention';
import { tallyCharts, trendChart } from './overviewCharts';
import { fieldTable, statusTable } from './overviewFields';
import { GRID_COLUMNS, GRID_WIDTH, LAST_GRID_COLUMN } from './overviewGrid';
import { headlineHeadings, headlineTable } from './overviewHeadline';
import { OverviewPages } from './overviewPages';
import { sendingPart } from './overviewSending';
import { summaryPart } from './overviewSummary';
import { hasTrend, trendTable } from './overviewTrend';
import { landscape } from './paper';
import { consolidatedSheets } from './sheets';
import { FIRST_COLUMN } from './table';
import type { CityArea, CitySheet } from './targetsSheet';

/** The sheets it counts over. */
interface OverviewSources {
  readonly targets: CitySheet;
  readonly tasks: CitySheet;
  readonly ledger: LedgerSheet;
  readonly board: BoardSheet;
  /** Counts the findings that ask for a word and have none. */
  readonly unexplained: string;
}

const NO_TREND = 'Chưa có số liệu kỳ trước; biểu đồ diễn biến được vẽ khi có số liệu từ hai kỳ báo cáo trở lên.';

export function overviewSheet(consolidated: Consolidated, sources: OverviewSources): SheetModel {
  const { scope, city } = consolidated;
  const pages = new OverviewPages(TITLE_ROW);
  const areasOf = (sheet: CitySheet): CityArea[] => city.plans.flatMap(({ plan }) => sheet.area(plan.id) ?? []);
  const areaOrNone = (sheet: CitySheet): (CityArea | undefined)[] => city.plans.map(({ plan }) => sheet.area(plan.id));

  pages.rows([
    [
      [
        scope.consolidator.name.toLocaleUpperCase('vi'),
        GRID_COLUMNS,
        { ...styles.label, borders: 'bottom', bold: true },
      ],
    ],
  ]);
  pages.rows(
    [[[`PHIẾU TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH SỐ ${scope.plan.number}`, GRID_COLUMNS, styles.title]]],
    30,
  );
  pages.rows([[[subtitleText(scope), GRID_COLUMNS, styles.subtitle]]]);
  pages.section('1. Tình hình gửi báo cáo');
  const sending = pages.put((at) => sendingPart(at, consolidated, sources.ledger));
  pages.section('2. Bốn chỉ số tổng hợp');
  pages.put(headlineHeadings);
  const [own, ...riders] = city.plans.map(
    (plan) => (at: number) =>
      headlineTable(at, plan, sources.targets.area(plan.plan.id), sources.tasks.area(plan.plan.id), sources.board),
  );
  if (!own) throw new Error('A consolidation of no plan');
  const headline = pages.put(own);
  const headlines = [headline, ...riders.map((rider) => pages.put(rider))];
  pages.breakHere();
  pages.section('3. Chỉ tiêu theo lĩnh vực');
  const fields = pages.put((at) => fieldTable(at, city.plans, areaOrNone(sources.targets)));
  pages.section('4. Nhiệm vụ theo tình trạng');
  const statuses = pages.put((at) => statusTable(at, city.plans, areaOrNone(sources.tasks)));
  const tallies = chartBelow(pages);
  if (hasTrend(consolidated)) pages.breakHere();
  pages.section('5. Diễn biến theo kỳ báo cáo');
  const trend = pages.put((at) => trendTable(at, consolidated, headline));
  const trends = hasTrend(consolidated) ? chartBelow(pages) : undefined;
  if (!trends) pages.rows([[[NO_TREND, GRID_COLUMNS, looks.none]]]);
  pages.breakHere();
  pages.section('6. Nội dung cần chú ý');
  const attention = pages.put((at) =>
    attentionPart(at, consolidated, {
      sending,
      ledger: sources.ledger,
      unexplained: sources.unexplained,
      targets: areasOf(sources.targets),
      tasks: areasOf(sources.tasks),
    }),
  );
  pages.gap(12);
  pages.put((at) => ({ part: summaryPart(at, consolidated, sending, headlines, attention) }));
  const { rows, merges, breaks, lastRow } = pages.whole;
  return {
    name: consolidatedSheets.overview.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...Array.from({ length: GRID_COLUMNS }, (_, index) => ({ column: FIRST_COLUMN + index, width: GRID_WIDTH })),
    ],
    rows: [keyRow(consolidatedSheets.overview.key, []), ...rows],
    merges,
    gridLines: false,
    charts: [
      ...tallyCharts(fields, statuses, tallies.top, tallies.bottom),
      ...(trends ? [trendChart(trend, trends.top, trends.bottom)] : []),
    ],
    page: { ...landscape(scope, areaRef(TITLE_ROW, FIRST_COLUMN, lastRow, LAST_GRID_COLUMN)), rowBreaks: breaks },
  };
}

function chartBelow(pages: OverviewPages): { readonly top: number; readonly bottom: number } {
  pages.gap();
  return pages.chartRows();
}
