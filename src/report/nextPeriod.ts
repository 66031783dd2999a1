/**
 * Mục VI: the agency's own words on what comes next; only where it has none, what follows from the figures, since that
 * commits it. In a report of the year's results, the year to come.
 */
import { countText, dayText } from '../entries/words';
import { yearEnd } from '../plan/scope';
import type { PeriodKind } from '../plan/period';
import { materialsOf, type ReportMaterial } from './input';
import type { Section } from './report';
import type { TargetRow, TaskRow } from './rows';
import { counted, countOf, joined, lowerFirst, numbers, ownParagraphs, paragraphs } from './sentences';
import { isUnmet } from './targetGroups';
import { inGroup, isComplete, isSetAside } from './taskGroups';
import { DAYS_AHEAD, lastDayAhead, upcoming } from './upcoming';
import { targetOutlook, taskOutlook } from './yearEnd';

const NEXT: Record<PeriodKind, string> = { month: 'KỲ TỚI', quarter: 'QUÝ TỚI', half: '6 THÁNG TỚI', year: 'NĂM TỚI' };

export function nextPeriod(material: ReportMaterial): Section {
  const { scope, entries } = material;
  const own = ownParagraphs(entries.general.nextTasks);
  const texts = own.length > 0 ? own : following(material);
  return {
    id: 'next',
    title: scope.asksEstimate
      ? `PHƯƠNG HƯỚNG NĂM ${scope.period.year + 1}`
      : `NHIỆM VỤ TRỌNG TÂM ${NEXT[scope.period.kind]}`,
    blocks: paragraphs('own', texts.length === 0 ? [goingOn(material)] : texts),
  };
}

/** Of the plan itself, sentence by sentence; of each plan reported on within it, in one. */
const following = (material: ReportMaterial): string[] =>
  materialsOf(material).flatMap(([plan, ofPlan]) => {
    const all = material.scope.asksEstimate ? forNextYear(ofPlan) : forNextPeriod(ofPlan);
    const work = all.filter(({ rows }) => rows.length > 0);
    if (plan === material.scope.plan) {
      return work.map(({ what, rows, noun }) => `${what} ${countOf(rows.length, noun)}: ${numbers(rows)}.`);
    }
    const told = work.map(({ what, rows, noun }) => `${lowerFirst(what)} ${counted(rows, noun)}`);
    return told.length === 0 ? [] : [`Đối với Kế hoạch số ${plan.number}: ${joined(told)}.`];
  });

interface Work {
  readonly what: string;
  readonly rows: readonly { readonly no: string }[];
  readonly noun: string;
}

/** A plan that ends with the year leaves nothing of its own to go on with. */
function goingOn({ scope }: ReportMaterial): string {
  if (!scope.asksEstimate) return 'Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ được giao theo Kế hoạch.';
  const next = scope.period.year + 1;
  return scope.plan.until > yearEnd(scope)
    ? `Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ được giao theo Kế hoạch trong năm ${next}.`
    : `Triển khai thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm ${next}.`;
}

function forNextPeriod({ scope, rows }: ReportMaterial): Work[] {
  const ahead = `trong ${countText(DAYS_AHEAD)} ngày tới (đến ngày ${dayText(lastDayAhead(scope.cutOff))})`;
  return [
    { what: 'Hoàn thành', rows: tasksOf(inGroup(rows.tasks, 'overdue')), noun: 'nhiệm vụ quá hạn' },
    {
      what: 'Tập trung thực hiện',
      rows: tasksOf(upcoming(rows.tasks, scope.cutOff)),
      noun: `nhiệm vụ đến hạn ${ahead}`,
    },
    {
      what: 'Phấn đấu đạt',
      rows: targetsOf(rows.targets.filter(({ figure }) => isUnmet(figure.verdict))),
      noun: 'chỉ tiêu chưa đạt',
    },
  ];
}

/** What the year leaves unfinished, by the estimate, or without one what is overdue already; and what is due later anyway. */
function forNextYear({ scope, rows }: ReportMaterial): Work[] {
  const overdue = inGroup(rows.tasks, 'overdue');
  const unfinished = rows.tasks.filter((row) => {
    const outlook = taskOutlook(row, scope);
    return outlook === 'short' || (outlook === 'not-estimated' && overdue.includes(row));
  });
  const end = yearEnd(scope);
  const later = rows.tasks.filter(
    ({ figure: { due, status } }) => due !== undefined && due > end && !isComplete(status) && !isSetAside(status),
  );
  return [
    { what: 'Tiếp tục thực hiện', rows: tasksOf(unfinished), noun: 'nhiệm vụ chưa hoàn thành' },
    { what: 'Tiếp tục thực hiện', rows: tasksOf(later), noun: `nhiệm vụ có thời hạn sau ngày ${dayText(end)}` },
    {
      what: 'Phấn đấu đạt',
      rows: targetsOf(rows.targets.filter((row) => targetOutlook(row, scope) === 'short')),
      noun: `chỉ tiêu ước năm ${scope.period.year} chưa đạt`,
    },
  ];
}

const tasksOf = (rows: readonly TaskRow[]): Work['rows'] => rows.map(({ task }) => task);
const targetsOf = (rows: readonly TargetRow[]): Work['rows'] => rows.map(({ target }) => target);
