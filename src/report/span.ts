/** Over which time a report tells: its own period, or, where it tells the year's results, the year. */
import type { Day } from '../plan/day';
import { parsePeriod, type Period } from '../plan/period';
import type { ReportScope } from '../plan/scope';

interface Completion {
  /** The first day of completion that is told as this report's own. */
  readonly from: Day;
  /** "trong kỳ" */
  readonly within: string;
  /** "trước kỳ báo cáo" */
  readonly earlier: string;
}

/** Which tasks are told as completed now: a report of the year's results has the whole year's. */
export function completionTold({ period, from, asksEstimate }: ReportScope): Completion {
  if (!asksEstimate) return { from, within: 'trong kỳ', earlier: 'trước kỳ báo cáo' };
  return { from: yearOf(period).from, within: 'trong năm', earlier: `trước năm ${period.year}` };
}

/** The year that a period belongs to, as a period itself. */
export const yearOf = (period: Period): Period => parsePeriod(String(period.year)) ?? period;

export const withinPeriod = ({ kind }: Period): string => (kind === 'year' ? 'trong năm' : 'trong kỳ');

/** What the figures of the period before are called. */
export const previousName = ({ kind }: Period): string => (kind === 'year' ? 'năm trước' : 'kỳ trước');
