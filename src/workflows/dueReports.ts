/** The reports due next: for each plan in force the next period of each kind that its duties ask for, when, and by how many agencies. */
import { dayText } from '../entries/words';
import { parsePeriod, type PeriodKind } from '../plan/period';
import type { Day } from '../plan/day';
import { isOpen, periodChoices, planChoices, type PeriodChoice, type PlanChoice } from './choices';
import { reporters, ridersOf } from './duties';
import type { Library } from './library';

export interface DueReport {
  readonly plan: PlanChoice;
  readonly period: PeriodChoice;
  /** "95/KH-UBND": plans reported on within it. */
  readonly riders: readonly string[];
  /** Ids of the agencies that report. */
  readonly agencies: readonly string[];
}

/** The one due first stands first. @param agencyId only what this agency reports; all agencies' where absent */
export const dueReports = (library: Library, today: Day, agencyId?: string): DueReport[] =>
  planChoices(library, today)
    .flatMap((choice) => dueOf(library, choice, today))
    .filter(({ agencies }) => agencyId === undefined || agencies.includes(agencyId))
    .sort((a, b) => a.period.daysLeft - b.period.daysLeft);

/** A month's report and a quarter's may be due on one day, and neither is the other. Late for long, the last still stands. */
function dueOf(library: Library, choice: PlanChoice, today: Day): DueReport[] {
  const plan = library.plans.get(choice.id);
  if (!plan) return [];
  const { all } = periodChoices(library, choice.id, today);
  const open = all.filter(isOpen);
  const kinds = new Set<PeriodKind>();
  return (open.length > 0 ? open : all.slice(-1)).flatMap((period): DueReport[] => {
    const named = parsePeriod(period.id);
    if (!named || kinds.has(named.kind)) return [];
    kinds.add(named.kind);
    const riders = ridersOf(library, plan, named).map(({ number }) => number);
    return [{ plan: choice, period, riders, agencies: reporters(library, plan, named).map(({ id }) => id) }];
  });
}

/** Two lines a report: which one, and when. */
export function dueReportLines({ plan, period, riders, agencies }: DueReport): string[] {
  const also = riders.length === 0 ? '' : `, lồng ghép Kế hoạch số ${riders.join(', ')}`;
  const left = period.daysLeft < 0 ? `quá hạn ${-period.daysLeft} ngày` : `còn ${period.daysLeft} ngày`;
  return [
    `${plan.id}  ${period.id}  ${plan.label}${also}: ${period.label}`,
    `          gửi ngày ${dayText(period.sendOn)}, chậm nhất ngày ${dayText(period.due)} (${left}); số liệu đến ngày ${dayText(period.cutOff)}; ${agencies.length} cơ quan`,
  ];
}
