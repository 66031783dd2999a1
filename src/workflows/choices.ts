/** What a face offers to start a report with: plans, the agencies of a plan, its periods with their days, and the one to propose. */
import { periodText } from '../entries/words';
import { daysBetween, yearOf, type Day } from '../plan/day';
import { deadlineOf } from '../plan/deadline';
import type { Agency } from '../plan/directory';
import { isOfPlan, parsePeriod, periodWithin, type Period } from '../plan/period';
import type { Plan } from '../plan/plan';
import { bare } from '../plan/vietnamese';
import { upperFirst } from '../report/sentences';
import { agenciesOf, dayWithin } from './catalogue';
import { isObliged, progressDuty, reporters } from './duties';
import type { Library } from './library';

export interface PlanChoice {
  readonly id: string;
  /** "Kế hoạch số 224/KH-UBND" */
  readonly label: string;
  readonly title: string;
}

export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
  /** Bare name, abbreviation and aliases, for a search without diacritics: "so y te syt". */
  readonly searchText: string;
  /** Obliged by the plan, or asked to provide figures. */
  readonly isObliged: boolean;
}

/** The periods a face offers, with their days. */
export interface PeriodChoice {
  readonly id: string;
  /** "Tháng 11 năm 2026" */
  readonly label: string;
  /** First and last day reported on; the first is not before the plan's own. */
  readonly from: Day;
  readonly to: Day;
  /** The last timely day (trước ngày 15: 14/11). */
  readonly due: Day;
  readonly sendOn: Day;
  readonly cutOff: Day;
  /** From today to the last timely day; negative once it is past. */
  readonly daysLeft: number;
}

export interface PeriodChoices {
  /** Oldest first; none for a plan that asks no report of its own. */
  readonly all: readonly PeriodChoice[];
  /** The id of the one to propose; "" where there is none. */
  readonly proposed: string;
}

/**
 * The plans a report can be due of today: signed, and in force or with a report that may still be late; none that is only reported on
 * within another's. The one whose next report is due first stands first.
 */
export function planChoices(library: Library, today: Day): PlanChoice[] {
  const signed = [...library.plans.values()].filter((plan) => plan.signed <= today);
  const offered = signed.flatMap((plan) => {
    const dues = deadlines(library, plan).map(({ deadline }) => deadline.lastTimelyDay);
    const next = dues.find((due) => isOpen({ daysLeft: daysBetween(today, due) }));
    const last = dues.at(-1);
    return last !== undefined && (next !== undefined || plan.until >= today) ? [{ plan, next: next ?? last }] : [];
  });
  return offered
    .sort((a, b) => (a.next < b.next ? -1 : a.next > b.next ? 1 : 0))
    .map(({ plan: { id, number, title } }) => ({ id, label: `Kế hoạch số ${number}`, title }));
}

/** The agencies that report on a plan and on those within its report, as they are today or were in the plan's time. */
export function agencyChoices(library: Library, planId: string, today: Day): AgencyChoice[] {
  const plan = library.plans.get(planId);
  if (!plan) return [];
  const on = dayWithin(plan, today);
  const { proposed } = periodChoices(library, planId, today);
  const period = parsePeriod(proposed);
  const agencies = period ? reporters(library, plan, period) : agenciesOf(library, plan, on);
  return agencies.map((agency) => agencyChoice(library, plan, agency, period?.to ?? on));
}

export const agencyChoice = (library: Library, plan: Plan, agency: Agency, on: Day): AgencyChoice => ({
  id: agency.id,
  name: agency.name,
  searchText: searchTextOf(agency),
  isObliged: isObliged(library, plan, agency.id, on),
});

const searchTextOf = ({ name, abbreviation, aliases }: Agency): string =>
  [...new Set([name, abbreviation, ...aliases].map(bare))].join(' ');

/**
 * After its last timely day a period stays the one proposed for a week: the officer who opens the pane on the 16th is
 * late with that report, and of the next period nothing can be told yet. After that the next is proposed.
 */
const LATE_DAYS = 7;
export const isOpen = ({ daysLeft }: Pick<PeriodChoice, 'daysLeft'>): boolean => daysLeft >= -LATE_DAYS;

export function periodChoices(library: Library, planId: string, today: Day): PeriodChoices {
  const plan = library.plans.get(planId);
  const all = (plan ? deadlines(library, plan) : []).map(({ period, within, deadline }): PeriodChoice => ({
    id: period.id,
    label: upperFirst(periodText(period)),
    ...within,
    due: deadline.lastTimelyDay,
    sendOn: deadline.sendOn,
    cutOff: deadline.cutOff,
    daysLeft: daysBetween(today, deadline.lastTimelyDay),
  }));
  const next = all.find(isOpen) ?? all.at(-1);
  return { all, proposed: next?.id ?? '' };
}

interface Due {
  readonly period: Period;
  readonly within: ReturnType<typeof periodWithin>;
  readonly deadline: NonNullable<ReturnType<typeof deadlineOf>>;
}

/** The periods for which a plan asks a report by a day, oldest first. */
const deadlines = (library: Library, plan: Plan): Due[] =>
  periodsOf(plan).flatMap((period) => {
    const duty = progressDuty(plan, period);
    const deadline = duty && deadlineOf(duty, period, library.holidays);
    return deadline ? [{ period, within: periodWithin(period, plan), deadline }] : [];
  });

function periodsOf(plan: Plan): Period[] {
  const [first, last] = [yearOf(plan.from), yearOf(plan.until)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ids = years.flatMap((year) => [
    ...MONTHS.map((month) => `${year}-${month}`),
    ...QUARTERS.map((quarter) => `${year}-${quarter}`),
    ...HALVES.map((half) => `${year}-${half}`),
    `${year}`,
  ]);
  return ids
    .flatMap((id) => parsePeriod(id) ?? [])
    .filter((period) => isOfPlan(period, plan))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const HALVES = ['H1', 'H2'];
