/**
 * When a duty's report is due. "Trước ngày 15" is strict: the 14th is the last timely day. The sending day is the last
 * working day before the deadline, and the figures are as of the day before that (a cut-off on the 14th would leave no
 * working day, against Nghị định 09/2019/NĐ-CP Điều 8 khoản 5 điểm b), and never of a day after the period. The
 * roll-forward of Bộ luật Dân sự Điều 148 is not applied: it would break the plan's own words.
 */
import { addDays, day, type Day } from './day';
import { workingDayBefore, type Holidays } from './holidays';
import { lastMonth, type Period } from './period';
import type { Duty } from './plan';

export interface Deadline {
  /** The last day on which a report is timely. */
  readonly lastTimelyDay: Day;
  /** The last working day on or before it: when to send. */
  readonly sendOn: Day;
  /** Số liệu đến ngày. */
  readonly cutOff: Day;
}

/** The deadline of a duty in a period, or undefined where the plan names no date. */
export function deadlineOf(duty: Duty, period: Period, holidays: Holidays): Deadline | undefined {
  if (duty.due.kind === 'none') return undefined;
  const named = day(period.year, duty.due.month ?? lastMonth(period), duty.due.day);
  if (!named) return undefined;
  const lastTimelyDay = duty.due.kind === 'before-day' ? addDays(named, -1) : named;
  const sendOn = workingDayBefore(addDays(lastTimelyDay, 1), holidays);
  const latest = addDays(sendOn, -1);
  return { lastTimelyDay, sendOn, cutOff: ownCutOff(duty, period) ?? (latest < period.to ? latest : period.to) };
}

const ownCutOff = ({ cutOff }: Duty, { year }: Period): Day | undefined =>
  cutOff && day(year, cutOff.month, cutOff.day);
