/** Tổng quan, 5: the headline by period, of the report's own plan; this period's line is that of the table above it. */
import type { Consolidated } from '../../consolidation/consolidated';
import type { TrendPoint } from '../../consolidation/longTable/longLine';
import { areaRef, cellRef } from '../../workbook/a1';
import { styles } from '../styles';
import { looks } from './looks';
import type { HeadlineTable } from './overviewHeadline';
import { spreadRows, type Spread, type Told } from './overviewGrid';
import type { Part } from './parts';
import { FIRST_COLUMN, type Content } from './table';

/** A year and what led to it is enough for a chart. */
const MOST_PERIODS = 13;

/** Where the rates stand, from the first column of the grid. */
export const rateColumns = { targets: 3, due: 6, progress: 7, continuous: 10 } as const;

export interface TrendTable {
  readonly part: Part;
  readonly rows: { readonly from: number; readonly to: number };
}

/** One period alone shows no course. */
export const hasTrend = (consolidated: Consolidated): boolean => pointsOf(consolidated).length > 1;

const pointsOf = ({ scope, trend }: Consolidated): TrendPoint[] =>
  trend.filter(({ plan }) => plan === scope.plan.id).slice(-MOST_PERIODS);

export function trendTable(row: number, consolidated: Consolidated, { told }: HeadlineTable): TrendTable {
  const { scope } = consolidated;
  const points = pointsOf(consolidated);
  const groups: Spread[] = [
    ['Kỳ', 1, styles.heading],
    ['Chỉ tiêu đạt, vượt', 3, styles.heading],
    ['Nhiệm vụ đến hạn', 3, styles.heading],
    ['Tiến độ', 1, styles.heading],
    ['Nhiệm vụ thường xuyên', 3, styles.heading],
    ['Cơ quan', 1, styles.heading],
  ];
  const headings = [
    '',
    'Đạt, vượt',
    'Có số liệu',
    'Tỷ lệ',
    'Hoàn thành',
    'Đến hạn',
    'Tỷ lệ',
    'Bình quân',
    'Có kết quả',
    'Thường xuyên',
    'Tỷ lệ',
    'Có số liệu',
  ].map((heading): Spread => [heading, 1, styles.heading]);
  const first = row + 2;
  const lines = points.map((point, index): Spread[] => {
    const isNow = point.period === scope.period.id;
    const live = (cell: Told, value: number): Content => (isNow ? { formula: cell.cell, value } : value);
    const rate = (column: number, count: number, of: number): Content => {
      const [counted, total] = [column - 2, column - 1].map((each) => cellRef(first + index, FIRST_COLUMN + each));
      const value = of === 0 ? undefined : count / of;
      return isNow ? { formula: `IF(${total ?? ''}>0,${counted ?? ''}/${total ?? ''},"")`, value } : value;
    };
    const mean: Content = isNow
      ? { formula: told('averageProgress').rate, value: point.averageProgress }
      : point.averageProgress;
    return [
      [periodShort(point), 1, looks.centre],
      [live(told('targetsMet').count, point.targetsMet), 1, looks.count],
      [live(told('targetsMet').of, point.targetsWithData), 1, looks.count],
      [rate(rateColumns.targets, point.targetsMet, point.targetsWithData), 1, looks.percent],
      [live(told('dueTasksDone').count, point.dueTasksDone), 1, looks.count],
      [live(told('dueTasksDone').of, point.dueTasks), 1, looks.count],
      [rate(rateColumns.due, point.dueTasksDone, point.dueTasks), 1, looks.percent],
      [mean, 1, looks.percent],
      [live(told('continuousWithResults').count, point.continuousWithResults), 1, looks.count],
      [live(told('continuousWithResults').of, point.continuous), 1, looks.count],
      [rate(rateColumns.continuous, point.continuousWithResults, point.continuous), 1, looks.percent],
      [`${point.reported}/${point.expected}`, 1, looks.centre],
    ];
  });
  const { rows, merges } = spreadRows(row, [groups, headings, ...lines]);
  const period = areaRef(row, FIRST_COLUMN, row + 1, FIRST_COLUMN);
  return { part: { rows, merges: [...merges, period] }, rows: { from: first, to: first + points.length - 1 } };
}

/** "11/2026", "Q4/2026" */
const periodShort = ({ period }: TrendPoint): string => period.split('-').reverse().join('/');
