/** The lists of mục III on tasks with a term: completed, in term, overdue. */
import { dayText } from '../entries/words';
import type { Day } from '../plan/day';
import type { ReportScope } from '../plan/scope';
import { taskEstimate } from './estimate';
import type { TaskRow } from './rows';
import { countOf, ended, item, joined, numbers, paragraph, type Part } from './sentences';
import { completionTold } from './span';
import { inGroup } from './taskGroups';
import {
  completionText,
  delaySentence,
  expectedSentence,
  productText,
  progressText,
  taskName,
  taskNumber,
} from './taskWords';
import { lastDayAhead, DAYS_AHEAD, pastDueUnjudged, upcoming } from './upcoming';

export function completedTasks(rows: readonly TaskRow[], scope: ReportScope): Part {
  const complete = inGroup(rows, 'complete');
  const told = completionTold(scope);
  const earlier = complete.filter((row) => isCompletedBefore(row, told.from));
  const now = complete.filter((row) => !earlier.includes(row));
  const before =
    earlier.length === 0 ? '' : `Đã hoàn thành ${told.earlier}: nhiệm vụ ${numbers(earlier.map(({ task }) => task))}.`;
  return {
    id: 'completed',
    title: `Nhiệm vụ hoàn thành ${told.within}`,
    blocks:
      now.length === 0
        ? []
        : [
            ...now.map((row) => item(row.task.id, completed(row))),
            ...(before === '' ? [] : [item('completed-before', before)]),
          ],
    nil: joined([`Không có nhiệm vụ hoàn thành ${told.within}.`, before], ' '),
  };
}

export const isCompletedBefore = ({ entry }: TaskRow, day: Day): boolean =>
  entry.completedOn !== undefined && entry.completedOn < day;

const completed = (row: TaskRow): string =>
  joined(
    [
      ended(`${taskNumber(row)}: ${joined([completionText(row), productText(row, 'sản phẩm')])}`),
      row.figure.status === 'done-late' ? delaySentence(row) : '',
    ],
    ' ',
  );

export function tasksInTerm(rows: readonly TaskRow[], scope: ReportScope): Part {
  const inTerm = inGroup(rows, 'in-term');
  const soon = upcoming(inTerm, scope.cutOff);
  const later = inTerm.filter((row) => !soon.includes(row));
  const until = `trong ${DAYS_AHEAD} ngày tới (đến ngày ${dayText(lastDayAhead(scope.cutOff))})`;
  const dueSoon =
    soon.length === 0
      ? `Không có nhiệm vụ đến hạn ${until}.`
      : `Đến hạn ${until}: ${countOf(soon.length, 'nhiệm vụ')}.`;
  return {
    id: 'in-term',
    title: 'Nhiệm vụ đang thực hiện trong hạn',
    blocks:
      inTerm.length === 0
        ? []
        : [
            paragraph('due-soon', dueSoon),
            ...[...soon, ...later].map((row) => item(row.task.id, inTermItem(row, scope))),
          ],
    nil: '',
  };
}

const inTermItem = (row: TaskRow, scope: ReportScope): string =>
  joined([underway(row, scope, taskNumber(row)), delaySentence(row), expectedSentence(row)], ' ');

export function overdueTasks(rows: readonly TaskRow[], scope: ReportScope): Part {
  const unjudged = pastDueUnjudged(rows, scope.cutOff).length > 0;
  return {
    id: 'overdue',
    title: 'Nhiệm vụ quá hạn',
    blocks: inGroup(rows, 'overdue').map((row) => item(row.task.id, overdueItem(row, scope))),
    nil: `Không có nhiệm vụ quá hạn${unjudged ? ' trong số nhiệm vụ đã báo cáo tiến độ' : ''}.`,
  };
}

const overdueItem = (row: TaskRow, scope: ReportScope): string =>
  joined(
    [
      underway(row, scope, taskName(row)),
      delaySentence(row) || 'Chưa nêu nguyên nhân.',
      expectedSentence(row) || (isEstimated(row, scope) ? '' : 'Chưa nêu thời gian dự kiến hoàn thành.'),
    ],
    ' ',
  );

const isEstimated = ({ entry }: TaskRow, { asksEstimate }: ReportScope): boolean =>
  asksEstimate && entry.estimatedOn !== undefined;

const underway = (row: TaskRow, scope: ReportScope, name: string): string =>
  ended(
    `${name}: ${joined([progressText(row, scope.cutOff), taskEstimate(row, scope), productText(row, 'kết quả đến nay')])}`,
  );
