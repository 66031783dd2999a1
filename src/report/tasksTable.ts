/** The annex on tasks: one line a task, under the annex's own columns. */
import { dayText, decisionLevelLabels, numberText, rowCaseLabels, shortPercentText } from '../entries/words';
import { taskStatusText } from '../figures/labels';
import type { TaskEntry } from '../entries/entries';
import type { TasksAnnex } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import type { TableContent } from './annexes';
import { estimateColumn } from './estimate';
import type { ReportMaterial } from './input';
import type { AnnexColumn, ColumnKey } from './report';
import type { TaskRow } from './rows';
import { ended, joined, oneLine, quoted } from './sentences';
import { quantityText } from './taskWords';

const ANNEX_COLUMNS: readonly ColumnKey[] = ['no', 'text', 'lead', 'coordinating', 'due'];

export function tasksTable(annex: TasksAnnex, { scope, rows }: ReportMaterial): TableContent {
  const own = new Set(annex.rows.map(({ id }) => id));
  return {
    title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
    columns: [
      ...ANNEX_COLUMNS.map((key, index): AnnexColumn => ({ key, heading: annex.headings[index] ?? '' })),
      { key: 'previous', heading: 'Kỳ trước' },
      { key: 'progress', heading: 'Tiến độ' },
      { key: 'status', heading: 'Trạng thái' },
      ...estimateColumn(scope),
      { key: 'result', heading: 'Kết quả, sản phẩm' },
      { key: 'delay', heading: 'Nguyên nhân chậm, dự kiến hoàn thành' },
      { key: 'proposal', heading: 'Kiến nghị (cấp giải quyết)' },
    ],
    rows: rows.tasks
      .filter(({ task }) => own.has(task.id))
      .map((row) => ({
        annex: [row.task.no, row.task.text, row.task.lead.text, row.task.coordinating.text, row.task.due.text],
        lines: [line(row, scope)],
      })),
  };
}

function line(row: TaskRow, scope: ReportScope): string[] {
  const { task, entry, figure, previous } = row;
  return [
    previous === undefined ? '' : progress(previous),
    progress(entry),
    taskStatusText(figure, task.due.schedule, entry.completedOn) + special(entry),
    ...(scope.asksEstimate ? [estimate(entry)] : []),
    joined([oneLine(entry.result ?? ''), quantityText(row)], '\n'),
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
function progress({ percent, times, arisen, onTime }: TaskEntry): string {
  if (percent !== undefined) return shortPercentText(percent);
  if (times !== undefined) return `${numberText(times)} lần`;
  return joined(
    [arisen, onTime].map((count) => (count === undefined ? '' : numberText(count))),
    '/',
  );
}

/** What the status does not say of the case: its document and the new day. */
const special = ({ rowCase, basis, newDue }: TaskEntry): string =>
  rowCase === undefined
    ? ''
    : `\n(${joined(
        [
          rowCaseLabels[rowCase],
          newDue === undefined ? '' : `đến ${dayText(newDue)}`,
          basis === undefined ? '' : `căn cứ: ${oneLine(basis)}`,
        ],
        ', ',
      )})`;

const estimate = ({ estimate: fraction, estimatedOn }: TaskEntry): string =>
  joined(
    [fraction === undefined ? '' : shortPercentText(fraction), estimatedOn === undefined ? '' : dayText(estimatedOn)],
    '\n',
  );
