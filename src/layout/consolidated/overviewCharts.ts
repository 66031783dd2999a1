/** The native charts of Tổng quan, over its own tables: they are drawn anew whenever a figure changes. */
import { cellRef, columnLetters, quoteSheet } from '../../workbook/a1';
import type { ChartModel } from '../../workbook/model';
import { FIRST_TALLY, statusTallies, verdictTallies, type TallyTable } from './overviewFields';
import { GRID_COLUMNS } from './overviewGrid';
import { rateColumns, type TrendTable } from './overviewTrend';
import { consolidatedSheets } from './sheets';
import { columnArea, FIRST_COLUMN } from './table';

const { name } = consolidatedSheets.overview;
const PERCENT = '0%';
const WHOLE = '0';

/** Met is green, missed is red, what is not known is grey. */
const verdictColors = ['1E7B34', '7CB68A', 'E0A030', 'B03A2E', 'A6A6A6', 'C9D6E4', 'D9D9D9', '7F7F7F'];
const RATE_COLORS = { targets: '1F3864', due: '1E7B34', progress: 'E0A030', continuous: '7B5EA7' } as const;
/** The plan reported on, then those whose reports come with it. */
const planColors = ['2E75B6', 'E0A030', '7B5EA7', '1E7B34'];
const OTHER_COLOR = '7F7F7F';

const HALF = GRID_COLUMNS / 2;
const left = (row: number): string => cellRef(row, FIRST_COLUMN);
const middle = (row: number): string => cellRef(row, FIRST_COLUMN + HALF);
const right = (row: number): string => cellRef(row, FIRST_COLUMN + GRID_COLUMNS);

/**
 * None of a table without rows.
 *
 * @param top the first row of the charts
 * @param bottom the one after the last
 */
export function tallyCharts(fields: TallyTable, statuses: TallyTable, top: number, bottom: number): ChartModel[] {
  return [
    ...(fields.labels.length === 0 ? [] : [fieldsChart(fields, top, bottom)]),
    ...(statuses.labels.length === 0 ? [] : [statusesChart(statuses, top, bottom)]),
  ];
}

function fieldsChart({ headingRow, labels }: TallyTable, top: number, bottom: number): ChartModel {
  const [from, to] = [headingRow + 1, headingRow + labels.length];
  return {
    kind: 'stacked-bar',
    title: 'Chỉ tiêu theo lĩnh vực và đánh giá',
    from: left(top),
    to: middle(bottom),
    series: verdictTallies.map(([heading], index) => ({
      name: heading,
      values: columnArea(name, FIRST_TALLY + index, from, to),
      categories: columnArea(name, FIRST_COLUMN, from, to),
      color: verdictColors[index] ?? OTHER_COLOR,
    })),
    numberFormat: WHOLE,
    axis: { min: 0 },
    description: 'Biểu đồ thanh chồng: số chỉ tiêu của từng lĩnh vực theo đánh giá, số liệu ở bảng phía trên.',
  };
}

function statusesChart({ headingRow, labels }: TallyTable, top: number, bottom: number): ChartModel {
  const lastStatus = columnLetters(FIRST_TALLY + statusTallies.length - 1);
  const inRow = (row: number): string =>
    `${quoteSheet(name)}!$${columnLetters(FIRST_TALLY)}$${row}:$${lastStatus}$${row}`;
  return {
    kind: 'column',
    title: 'Nhiệm vụ theo tình trạng',
    from: middle(top),
    to: right(bottom),
    series: labels.map((plan, index) => ({
      name: plan,
      values: inRow(headingRow + 1 + index),
      categories: inRow(headingRow),
      color: planColors[index] ?? OTHER_COLOR,
    })),
    numberFormat: WHOLE,
    axis: { min: 0 },
    hasLabels: true,
    description: 'Biểu đồ cột: số nhiệm vụ của từng kế hoạch theo tình trạng, số liệu ở bảng phía trên.',
  };
}

export function trendChart({ rows }: TrendTable, top: number, bottom: number): ChartModel {
  const series = (label: string, key: keyof typeof rateColumns) => ({
    name: label,
    values: columnArea(name, FIRST_COLUMN + rateColumns[key], rows.from, rows.to),
    categories: columnArea(name, FIRST_COLUMN, rows.from, rows.to),
    color: RATE_COLORS[key],
  });
  return {
    kind: 'line',
    title: 'Diễn biến bốn chỉ số theo kỳ báo cáo',
    from: left(top),
    to: right(bottom),
    series: [
      series('Chỉ tiêu đạt, vượt', 'targets'),
      series('Nhiệm vụ đến hạn đã hoàn thành', 'due'),
      series('Tiến độ bình quân', 'progress'),
      series('Nhiệm vụ thường xuyên có kết quả', 'continuous'),
    ],
    numberFormat: PERCENT,
    axis: { min: 0, max: 1 },
    description: 'Biểu đồ đường: bốn chỉ số tổng hợp qua các kỳ báo cáo, số liệu ở bảng phía trên.',
  };
}
