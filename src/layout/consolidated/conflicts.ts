/** Leads of one figure or product that say different things, in words, by measure or task id. */
import type { City, Conflict } from '../../consolidation/city/city';
import type { LedgerNames } from '../../consolidation/describe/names';
import { dayText, numberText, shortPercentText } from '../../entries/words';
import { labelOf } from './dataLabels';

export function conflictTexts({ conflicts, plans }: City, names: LedgerNames): ReadonlyMap<string, string> {
  const counts = new Set([
    ...plans
      .flatMap(({ targets }) => targets.flatMap(({ target }) => target.measures))
      .flatMap(({ id, unit }) => (unit === 'count' ? [id] : [])),
    ...plans
      .flatMap(({ tasks }) => tasks)
      .flatMap(({ task }) => (task.due.schedule.kind === 'recurring' ? [task.id] : [])),
  ]);
  return new Map(
    conflicts.map(({ line, said }) => {
      const figure = counts.has(line) ? numberText : shortPercentText;
      return [line, said.map((each) => saidText(each, names, figure)).join('\n')];
    }),
  );
}

/** "Sở Y tế: Hoàn thành đúng hạn, 100%, ngày 30/9/2026" */
function saidText(
  { agency, status, value, completedOn }: Conflict['said'][number],
  names: LedgerNames,
  figure: (value: number) => string,
): string {
  const parts = [
    labelOf('status', status),
    ...(value === undefined ? [] : [figure(Number(value.toFixed(4)))]),
    ...(completedOn === undefined ? [] : [`ngày ${dayText(completedOn)}`]),
  ];
  return `${names.agency(agency)}: ${parts.join(', ')}`;
}
