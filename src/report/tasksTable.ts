/** The annex on tasks: one line a task, under the annex's own columns. */
import { dayText, decisionLevelLabels, numberText, rowCaseLabels, shortPercentText } from '../entries/words';
import { taskStatusLabels, taskStatusText } from '../figures/labels';
import type { TaskEntry } from '../entries/entries';
import type { Task } from '../plan/plan';
import type { ReportScope, TasksScope } from '../plan/scope';
import { annexRows, annexTableId, tableTitle } from './annexCells';
import { estimateColumn } from './estimate';
import type { ReportMaterial } from './input';
import type { TableContent } from './report';
import { reportRows, type TaskRow } from './rows';
import { ended, joined, oneLine, quoted, upperFirst, withoutStop } from './sentences';
import { previousName } from './span';
import { quantityText } from './taskWords';

export function tasksTable(part: TasksScope, { scope, entries, figures }: ReportMaterial): TableContent {
  const { annex } = part;
  return {
    id: annexTableId(part),
    title: tableTitle('KẾT QUẢ THỰC HIỆN NHIỆM VỤ', part, scope),
    columns: [
      ...annex.columns,
      { key: 'previous', heading: upperFirst(previousName(scope.period)) },
      { key: 'progress', heading: 'Tiến độ' },
      { key: 'status', heading: 'Trạng thái' },
      ...estimateColumn(scope),
      { key: 'result', heading: 'Kết quả, sản phẩm' },
      { key: 'delay', heading: 'Nguyên nhân chậm, dự kiến hoàn thành' },
      { key: 'proposal', heading: 'Kiến nghị (cấp giải quyết)' },
    ],
    rows: annexRows(
      part,
      reportRows(scope, [part], entries, figures).tasks,
      ({ task }) => task,
      (row) => [line(row, scope)],
    ),
  };
}

function line(row: TaskRow, scope: ReportScope): string[] {
  const { entry, previous } = row;
  const quantity = quantityText(row);
  return [
    previous === undefined ? '' : progress(previous, row.task),
    progress(entry, row.task),
    joined([status(row), special(entry, status(row))], '\n'),
    ...(scope.asksEstimate ? [estimate(entry)] : []),
    joined([oneLine(entry.result ?? ''), quantity === '' ? '' : `Lũy kế: ${quantity}`], '\n'),
    joined(
      [
        entry.delayCause === undefined ? '' : ended(quoted(entry.delayCause)),
        entry.expectedOn === undefined ? '' : `Dự kiến: ${dayText(entry.expectedOn)}.`,
      ],
      '\n',
    ),
    joined(
      [oneLine(entry.proposal ?? ''), entry.level === undefined ? '' : `(${decisionLevelLabels[entry.level]})`],
      '\n',
    ),
  ];
}

/** The number a task is measured by, whichever its schedule asks for. */
function progress({ percent, times, arisen, onTime }: TaskEntry, { due: { schedule } }: Task): string {
  if (percent !== undefined) return shortPercentText(percent);
  if (times !== undefined) return `${numberText(times)} ${schedule.kind === 'recurring' ? schedule.occurrence : 'lần'}`;
  return joined(
    [arisen, onTime].map((count) => (count === undefined ? '' : numberText(count))),
    '/',
  );
}

/** "Hoàn thành đúng hạn (14/10/2026)" */
const status = ({ task, entry: { completedOn }, figure }: TaskRow): string =>
  completedOn !== undefined && (figure.status === 'done-on-time' || figure.status === 'done-late')
    ? `${taskStatusLabels[figure.status]} (${dayText(completedOn)})`
    : taskStatusText(figure, task.due.schedule, completedOn);

/** What the status does not say of the case: its name, the new day and its document. */
function special({ rowCase, basis, newDue }: TaskEntry, told: string): string {
  if (rowCase === undefined) return '';
  const name = rowCaseLabels[rowCase];
  const words = joined(
    [
      name === told ? '' : name,
      newDue === undefined ? '' : `đến ${dayText(newDue)}`,
      basis === undefined ? '' : `căn cứ: ${withoutStop(basis)}`,
    ],
    ', ',
  );
  return words === '' ? '' : `(${words})`;
}

const estimate = ({ estimate: fraction, estimatedOn }: TaskEntry): string =>
  joined(
    [fraction === undefined ? '' : shortPercentText(fraction), estimatedOn === undefined ? '' : dayText(estimatedOn)],
    '\n',
  );
