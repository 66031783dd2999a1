/** Kỳ trước: what an agency reported of its rows in the period just before. */
import { previousPeriod, type Period } from '../plan/period';
import type { EarlierFigure, MeasureEntry, TaskEntry } from './entries';

/** By row or measure id. Nothing older stands in for a period that was not reported: August's figure is not October's. */
export function lastPeriodFigures(
  earlier: readonly EarlierFigure[],
  period: Period,
): ReadonlyMap<string, MeasureEntry & TaskEntry> {
  const last = previousPeriod(period).id;
  return new Map(earlier.filter((figure) => figure.period === last).map(({ rowId, entry }) => [rowId, entry]));
}
