/** Which reports of the consolidator a consolidation can serve, and of which period each tells. */
import { periodText } from '../../entries/words';
import { lastMonth, periodAround, type Period } from '../../plan/period';
import type { CityReportKind } from './source';

/** A month's consolidation serves the month and whatever that month lies in; any other its own period. */
export const cityReportKinds = ({ kind }: Period): readonly CityReportKind[] =>
  kind === 'month' ? ['month', 'quarter', 'half', 'year', 'request'] : [kind, 'request'];

/** Of the consolidated period, or of the quarter, half-year or year around it. */
export const periodTold = (period: Period, kind: CityReportKind): Period =>
  kind === 'request' || kind === period.kind ? period : periodAround(period, kind);

/** Figures of a month before the last one of the period told of: "số liệu đến kỳ tháng 11 năm 2026". */
export const untilText = (consolidated: Period, told: Period): string =>
  lastMonth(consolidated) === lastMonth(told) ? '' : `số liệu đến ${periodName(consolidated)}`;

/** "kỳ tháng 12 năm 2026", "quý IV năm 2026" */
export const periodName = (period: Period): string => `${period.kind === 'month' ? 'kỳ ' : ''}${periodText(period)}`;
