/**
 * When a report came: the day of receipt the consolidator typed, else the day it was signed, else its stamp's, else the
 * file's. Timeliness is judged on the first submission of the period, whatever became of it: one that was excluded or
 * replaced was sent all the same. A scan makes no report timely.
 */
import type { Day } from '../../plan/day';
import { compare, vietnamDay } from './instants';
import type { Arrival, ArrivalBasis } from './ledger';
import { clockOf, stampedAt, type Choice, type Version } from './versions';

export function arrivalOf(version: Version, lastTimelyDay: Day): Arrival | undefined {
  const told: readonly (readonly [ArrivalBasis, Day | undefined])[] = [
    ['received', version.ruling.receivedOn],
    ['signed', version.report.info.signedOn],
    ['stamp', dayOf(stampedAt(version))],
    ['file', dayOf(version.standing.modifiedAt)],
  ];
  for (const [basis, on] of told) if (on !== undefined) return { on, basis, isOnTime: on <= lastTimelyDay };
  return undefined;
}

const dayOf = (at: number | undefined): Day | undefined => (at === undefined ? undefined : vietnamDay(at));

/** Of the first submission, and of the one that counts where that came on a later day. */
export function arrivalsOf(
  { versions, used }: Choice,
  lastTimelyDay: Day,
): { readonly first?: Arrival; readonly completed?: Arrival } {
  // A stable sort: of one day, the version that is first in their order.
  const [first] = versions
    .flatMap((version) => arrivalOf(version, lastTimelyDay) ?? [])
    .sort((a, b) => compare(a.on, b.on));
  const last = used && arrivalOf(used, lastTimelyDay);
  return {
    ...(first ? { first } : {}),
    ...(first && last && last.on > first.on ? { completed: last } : {}),
  };
}

/** Did this version come after that day, by anything that tells? On the day itself it may have come before. */
export function cameAfter(version: Version, day: Day): boolean {
  const { ruling, report } = version;
  const days = [ruling.receivedOn, report.info.signedOn, dayOf(clockOf(version))];
  return days.some((on) => on !== undefined && on > day);
}
