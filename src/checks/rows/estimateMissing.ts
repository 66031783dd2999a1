/** December asks what the year will end with; one finding a sheet names the open rows that do not say. */
import { dueDay } from '../../plan/schedule';
import { fallsInYear, verdictDay } from '../../plan/scope';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';
import { sheetOf } from '../sheets';

export function estimateMissing(input: CheckInput): Found<{ numbers: readonly string[] }>[] {
  if (!input.scope.asksEstimate) return [];
  const [measures, tasks] = [openMeasures(input), openTasks(input)];
  return input.scope.annexes.flatMap((part) => {
    const { annex } = part;
    const asked = part.kind === 'tasks' ? tasks : fallsInYear(verdictDay(part), input.scope) ? measures : [];
    const numbers = asked.filter(({ id }) => annex.rows.some((row) => row.id === id)).map(({ no }) => no);
    return numbers.length === 0 ? [] : [{ sheet: sheetOf(input.reading, annex), params: { numbers } }];
  });
}

interface OpenRow {
  readonly id: string;
  readonly no: string;
}

const openMeasures = (input: CheckInput): OpenRow[] =>
  filledMeasures(input).flatMap(({ measure, entry, figure }) =>
    figure.verdict === 'not-yet-met' && entry.estimate === undefined
      ? [{ id: measure.id.replace(/#\d+$/, ''), no: measure.no }]
      : [],
  );

const openTasks = (input: CheckInput): OpenRow[] =>
  filledTasks(input).flatMap(({ task, entry }) =>
    fallsInYear(dueDay(task.due.schedule), input.scope) &&
    entry.percent !== undefined &&
    entry.percent < 1 &&
    entry.estimate === undefined &&
    !entry.rowCase
      ? [{ id: task.id, no: task.no }]
      : [],
  );
