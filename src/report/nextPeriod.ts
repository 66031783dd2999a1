/**
 * Mục VI: the agency's own words on what comes next; only where it has none, what follows from the figures, since that
 * commits it. In December, the year to come.
 */
import { countText, dayText } from '../entries/words';
import type { ReportMaterial } from './input';
import type { Section } from './report';
import { countOf, numbers, ownParagraphs, paragraphs } from './sentences';
import { isUnmet } from './targetGroups';
import { inGroup } from './taskGroups';
import { DAYS_AHEAD, lastDayAhead, upcoming } from './upcoming';
import { taskOutlook } from './yearEnd';

export function nextPeriod(material: ReportMaterial): Section {
  const { scope, entries } = material;
  const own = ownParagraphs(entries.general.nextTasks);
  const following = (): string[] => (scope.asksEstimate ? forNextYear(material) : forNextPeriod(material));
  const texts = own.length > 0 ? own : following();
  return {
    heading: scope.asksEstimate ? `VI. PHƯƠNG HƯỚNG NĂM ${scope.period.year + 1}` : 'VI. NHIỆM VỤ TRỌNG TÂM KỲ TỚI',
    blocks: paragraphs(
      texts.length === 0 ? ['Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ được giao theo Kế hoạch.'] : texts,
    ),
  };
}

function forNextPeriod({ scope, rows }: ReportMaterial): string[] {
  const overdue = inGroup(rows.tasks, 'overdue');
  const soon = upcoming(rows.tasks, scope.cutOff);
  const unmet = rows.targets.filter(({ figure }) => isUnmet(figure.verdict));
  return [
    ...(overdue.length === 0
      ? []
      : [`Hoàn thành ${countOf(overdue.length, 'nhiệm vụ quá hạn')}: ${numbers(overdue.map(({ task }) => task))}.`]),
    ...(soon.length === 0
      ? []
      : [
          `Tập trung thực hiện ${countOf(soon.length, 'nhiệm vụ')} đến hạn trong ${countText(DAYS_AHEAD)} ngày tới (đến ngày ${dayText(lastDayAhead(scope.cutOff))}): ${numbers(soon.map(({ task }) => task))}.`,
        ]),
    ...(unmet.length === 0
      ? []
      : [`Phấn đấu đạt ${countOf(unmet.length, 'chỉ tiêu chưa đạt')}: ${numbers(unmet.map(({ target }) => target))}.`]),
  ];
}

/** What the year leaves unfinished, by the estimate. */
function forNextYear({ scope, rows }: ReportMaterial): string[] {
  const unfinished = rows.tasks.filter((row) => taskOutlook(row, scope) === 'short');
  return unfinished.length === 0
    ? []
    : [
        `Tiếp tục thực hiện ${countOf(unfinished.length, 'nhiệm vụ')} chưa hoàn thành: ${numbers(unfinished.map(({ task }) => task))}.`,
      ];
}
