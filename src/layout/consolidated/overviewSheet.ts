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
import { GRID_COLUMNS, GRID_WIDTH, LAST_GRID_COLUMN, spreadRows, type Spread } from './overviewGrid';
import { headlineHeadings, headlineTable } from './overviewHeadline';
import { sendingPart } from './overviewSending';
import { summaryPart } from './overviewSummary';
import { isTrend, trendTable } from './overviewTrend';
import { landscape } from './paper';
import type { Part } from './parts';
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

const CHART_ROWS = 13;
const CHART_ROW_HEIGHT = 18;

export function overviewSheet(consolidated: Consolidated, sources: OverviewSources): SheetModel {
  const { scope, city } = consolidated;
  const parts: Part[] = [];
  const breaks: number[] = [];
  let row = TITLE_ROW;
  const put = <P extends { readonly part: Part }>(make: (row: number) => P): P => {
    const made = make(row);
    parts.push(made.part);
    row = (made.part.rows.at(-1)?.row ?? row - 1) + 1;
    return made;
  };
  const rows = (spreads: readonly (readonly Spread[])[], least?: number): void => {
    put((at) => ({ part: spreadRows(at, spreads, least) }));
  };
  const gap = (height = 8): void => {
    put((at) => ({ part: { rows: [{ row: at, height, cells: [] }], merges: [] } }));
  };
  const section = (title: string): void => {
    gap();
    rows([[[title, GRID_COLUMNS, looks.title]]], 22);
  };
  const areasOf = (sheet: CitySheet): CityArea[] => city.plans.flatMap(({ plan }) => sheet.area(plan.id) ?? []);
  const areaOrNone = (sheet: CitySheet): (CityArea | undefined)[] => city.plans.map(({ plan }) => sheet.area(plan.id));
  const chartRows = (): { readonly top: number; readonly bottom: number } => {
    const top = row;
    rows(
      Array.from({ length: CHART_ROWS }, (): Spread[] => []),
      CHART_ROW_HEIGHT,
    );
    return { top, bottom: row };
  };

  rows([
    [
      [
        scope.consolidator.name.toLocaleUpperCase('vi'),
        GRID_COLUMNS,
        { ...styles.label, borders: 'bottom', bold: true },
      ],
    ],
  ]);
  rows([[[`PHIẾU TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH SỐ ${scope.plan.number}`, GRID_COLUMNS, styles.title]]], 30);
  rows([[[subtitleText(scope), GRID_COLUMNS, styles.subtitle]]]);
  section('1. Tình hình gửi báo cáo');
  const sending = put((at) => sendingPart(at, consolidated, sources.ledger));
  section('2. Bốn chỉ số tổng hợp');
  put(headlineHeadings);
  const [own, ...riders] = city.plans.map(
    (plan) => (at: number) =>
      headlineTable(at, plan, sources.targets.area(plan.plan.id), sources.tasks.area(plan.plan.id), sources.board),
  );
  if (!own) throw new Error('A consolidation of no plan');
  const headline = put(own);
  riders.forEach(put);
  breaks.push(row);
  section('3. Chỉ tiêu theo lĩnh vực');
  const fields = put((at) => fieldTable(at, city.plans, areaOrNone(sources.targets)));
  section('4. Nhiệm vụ theo tình trạng');
  const statuses = put((at) => statusTable(at, city.plans, areaOrNone(sources.tasks)));
  gap();
  const tallies = chartRows();
  breaks.push(row);
  section('5. Diễn biến theo kỳ báo cáo');
  const trend = put((at) => trendTable(at, consolidated, headline));
  if (!isTrend(trend)) rows([[[NO_TREND, GRID_COLUMNS, looks.none]]]);
  else gap();
  const trends = isTrend(trend) ? chartRows() : undefined;
  breaks.push(row);
  section('6. Nội dung cần chú ý');
  const attention = put((at) =>
    attentionPart(at, consolidated, {
      sending,
      ledger: sources.ledger,
      unexplained: sources.unexplained,
      targets: areasOf(sources.targets),
      tasks: areasOf(sources.tasks),
    }),
  );
  gap(12);
  put((at) => ({ part: summaryPart(at, consolidated, sending, headline, attention) }));
  return {
    name: consolidatedSheets.overview.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...Array.from({ length: GRID_COLUMNS }, (_, index) => ({ column: FIRST_COLUMN + index, width: GRID_WIDTH })),
    ],
    rows: [keyRow(consolidatedSheets.overview.key, []), ...parts.flatMap((part) => part.rows)],
    merges: parts.flatMap((part) => part.merges),
    gridLines: false,
    charts: [
      ...tallyCharts(fields, statuses, tallies.top, tallies.bottom),
      ...(trends ? [trendChart(trend, trends.top, trends.bottom)] : []),
    ],
    page: { ...landscape(scope, areaRef(TITLE_ROW, FIRST_COLUMN, row - 1, LAST_GRID_COLUMN)), rowBreaks: breaks },
  };
}
