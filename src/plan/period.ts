/**
 * Reporting periods (kỳ báo cáo), labelled as Nghị định 09/2019/NĐ-CP Điều 12: month M runs from 15/(M-1) to 14/M, a
 * quarter to the 14th of its last month, half-years and the year from 15/12 of the year before. A plan's first period
 * starts when the plan does.
 */
import { day, type Day } from './day';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';

export interface Period {
  /** "2026-11", "2026-Q4", "2026-H2", "2026" */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Month 1-12, quarter 1-4, half 1-2; 1 for a year. */
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
}

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The period of an id, or undefined where the id is none: parsePeriod("2026-11") runs 2026-10-15 to 2026-11-14. */
export function parsePeriod(id: string): Period | undefined {
  const match = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/.exec(id);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return period(id, 'month', year, Number(match[2]));
  if (match[3]) return period(id, 'quarter', year, Number(match[3]));
  if (match[4]) return period(id, 'half', year, Number(match[4]));
  return period(id, 'year', year, 1);
}

function period(id: string, kind: PeriodKind, year: number, index: number): Period {
  const last = index * MONTHS[kind];
  const first = last - MONTHS[kind];
  const from = first === 0 ? day(year - 1, 12, 15) : day(year, first, 15);
  const to = day(year, last, 14);
  if (!from || !to) throw new Error(`No days for period ${id}`);
  return { id, kind, year, index, from, to };
}

/** The last month of a period, 1-12. */
export const lastMonth = (period: Period): number => period.index * MONTHS[period.kind];

/** A period's days within a plan: its start is not before the plan's. */
export function periodWithin(period: Period, plan: { readonly from: Day }): { from: Day; to: Day } {
  return { from: period.from < plan.from ? plan.from : period.from, to: period.to };
}

/** Does any day of the period lie within the plan's time? */
export const isOfPlan = (period: Period, plan: { readonly from: Day; readonly until: Day }): boolean =>
  period.to >= plan.from && period.from <= plan.until;

/** Does a period come before another of its kind? Months and quarters of one plan are series of their own. */
export const isEarlier = (one: Period, other: Period): boolean => one.kind === other.kind && one.to < other.to;

/** The period of a kind, no shorter than this one's, within which this one ends: the quarter of a month. */
export function periodAround(inner: Period, kind: PeriodKind): Period {
  const around = parsePeriod(periodId(kind, inner.year, Math.ceil(lastMonth(inner) / MONTHS[kind])));
  if (!around) throw new Error(`No ${kind} around ${inner.id}`);
  return around;
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  const previous = parsePeriod(periodId(period.kind, ...stepBack(period)));
  if (!previous) throw new Error(`No period before ${period.id}`);
  return previous;
}

/** The period of the same kind that comes after. */
export function nextPeriod({ kind, year, index }: Period): Period {
  const isLast = index === 12 / MONTHS[kind];
  const next = parsePeriod(isLast ? periodId(kind, year + 1, 1) : periodId(kind, year, index + 1));
  if (!next) throw new Error(`No period after ${periodId(kind, year, index)}`);
  return next;
}

function stepBack(period: Period): [year: number, index: number] {
  const perYear = 12 / MONTHS[period.kind];
  return period.index > 1 ? [period.year, period.index - 1] : [period.year - 1, perYear];
}

function periodId(kind: PeriodKind, year: number, index: number): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half':
      return `${year}-H${index}`;
    case 'year':
      return String(year);
  }
}
