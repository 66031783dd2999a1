/** What Tóm tắt trình ký says of single rows: overdue tasks, targets not met, what is due next. Plans that ride along too. */
import { dayText } from '../entries/words';
import { nothingYet } from '../figures/labels';
import type { Day } from '../plan/day';
import type { BriefPart } from './brief';
import { beginning, briefPart, firstOf, named } from './briefLines';
import { materialsOf, type ReportInput } from './input';
import { hasFigure, measureClause } from './measureWords';
import { numberedAs, type ReportRows, type TargetRow, type TaskRow } from './rows';
import { ended, joined, number, numbers, upperFirst } from './sentences';
import { isUnmet } from './targetGroups';
import { failingWord } from './targetsSection';
import { inGroup } from './taskGroups';
import { expectedSentence, progressText, taskNumber } from './taskWords';
import { lastDayAhead, pastDueUnjudged, upcoming } from './upcoming';

/** Of the report's own plan, then of those reported on within it, whose numbers say so: "2.1 (KH 95)". */
export function rowsOfAll(input: ReportInput): ReportRows {
  const parts = materialsOf(input).map(([plan, { rows }]) =>
    plan === input.scope.plan ? rows : numberedAs(rows, (no) => `${no} (KH ${plan.short})`),
  );
  return { targets: parts.flatMap(({ targets }) => targets), tasks: parts.flatMap(({ tasks }) => tasks) };
}

/** The longest overdue first; then those past their day of which nothing tells whether they are. */
export function overduePart({ tasks }: ReportRows, cutOff: Day): BriefPart {
  const overdue = [...inGroup(tasks, 'overdue')].sort(
    (one, other) => (other.figure.daysLate ?? 0) - (one.figure.daysLate ?? 0),
  );
  const lines = overdue.map((row) =>
    joined(
      [
        `${taskNumber(row)} (${beginning(row.task.text)}): ${progressText(row, cutOff)}.`,
        expectedSentence(row) || 'Chưa nêu thời gian dự kiến hoàn thành.',
      ],
      ' ',
    ),
  );
  const unjudged = pastDueUnjudged(tasks, cutOff).map(({ task }) => task);
  return briefPart('Nhiệm vụ quá hạn', [
    ...firstOf(lines, 'nhiệm vụ quá hạn'),
    ...(unjudged.length === 0
      ? []
      : [`Đã qua thời hạn, chưa báo cáo tiến độ: nhiệm vụ ${numbers(unjudged, listed('nhiệm vụ'))}.`]),
  ]);
}

export function unmetPart({ targets }: ReportRows): BriefPart {
  const unmet = targets.filter(({ figure }) => isUnmet(figure.verdict));
  const what = `chỉ tiêu ${failingWord(unmet)}`;
  const isUntold = targets.length > 0 && !targets.some(({ measures }) => measures.some(hasFigure));
  return briefPart(
    upperFirst(what),
    isUntold ? [`${upperFirst(nothingYet.targetsMet)}.`] : firstOf(unmet.map(unmetLine), what),
  );
}

const unmetLine = ({ target, measures }: TargetRow): string =>
  ended(
    `Chỉ tiêu ${number(target)}: ${measures
      .filter(({ figure }) => isUnmet(figure.verdict))
      .map((row) => measureClause(row, measures.length === 1))
      .join('; ')}`,
  );

/** By day: "Hạn 31/12/2026: nhiệm vụ số 13, 38." */
export function dueNextPart({ tasks }: ReportRows, cutOff: Day): BriefPart {
  const byDay = new Map<Day, TaskRow[]>();
  for (const row of upcoming(tasks, cutOff)) {
    const { due } = row.figure;
    if (due !== undefined) byDay.set(due, [...(byDay.get(due) ?? []), row]);
  }
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = days.map(([due, rows]) => `Hạn ${dayText(due)}: nhiệm vụ ${numbersOf(rows)}.`);
  return briefPart(`Sắp đến hạn (đến ${dayText(lastDayAhead(cutOff))})`, firstOf(lines, 'thời hạn'));
}

const numbersOf = (rows: readonly TaskRow[]): string =>
  numbers(
    rows.map(({ task }) => task),
    listed('nhiệm vụ'),
  );

const listed =
  (noun: string) =>
  (names: readonly string[]): string =>
    named(names, noun);

/** Rows of which nothing was reported: the head signs for them too. */
export function unreportedLine({ targets, tasks }: ReportRows): string {
  const silentTargets = targets.filter(({ figure }) => figure.verdict === 'not-reported').map(({ target }) => target);
  const silentTasks = tasks.filter(({ figure }) => figure.status === 'not-reported').map(({ task }) => task);
  const silent = joined([
    silentTargets.length === 0 ? '' : `chỉ tiêu ${numbers(silentTargets, listed('chỉ tiêu'))}`,
    silentTasks.length === 0 ? '' : `nhiệm vụ ${numbers(silentTasks, listed('nhiệm vụ'))}`,
  ]);
  return silent === '' ? '' : `Chưa báo cáo: ${silent}.`;
}
