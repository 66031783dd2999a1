/** The lists of mục III on continuous and recurring tasks, and on those with nothing to judge by. */
import { rowNumbers } from '../entries/rowNumber';
import { dayText, shortPercentText } from '../entries/words';
import { taskStatusLabels, unquantifiedLabel } from '../figures/labels';
import type { ReportScope } from '../plan/scope';
import type { Block } from './report';
import type { TaskRow } from './rows';
import { ended, item, joined, lowerFirst, numbers, oneLine, upperFirst, type Part } from './sentences';
import { withinPeriod } from './span';
import { inGroup } from './taskGroups';
import {
  absenceText,
  basis,
  delaySentence,
  dueText,
  occurrenceText,
  productText,
  quantityText,
  taskNumber,
} from './taskWords';

export function regularWork(rows: readonly TaskRow[], { period }: ReportScope): Part {
  const regular = inGroup(rows, 'regular');
  const none = `chưa có kết quả ${withinPeriod(period)}`;
  const silent = regular.filter(
    (row) => row.figure.status === 'continuous-none' && row.entry.delayCause === undefined && absenceText(row) === '',
  );
  return {
    id: 'regular',
    title: 'Nhiệm vụ thường xuyên, định kỳ',
    blocks: [
      ...regular.filter((row) => !silent.includes(row)).map((row) => item(row.task.id, regularResult(row, none))),
      ...(silent.length === 0
        ? []
        : [item('no-results', `${upperFirst(none)}: nhiệm vụ ${numbers(silent.map(({ task }) => task))}.`)]),
    ],
    nil: '',
  };
}

/** @param none "chưa có kết quả trong kỳ" */
function regularResult(row: TaskRow, none: string): string {
  const { entry, figure } = row;
  const counted = figure.status === 'continuous-none' ? absenceText(row) || none : occurrenceText(row);
  const quantity = quantityText(row);
  const told = [counted, oneLine(entry.result ?? ''), quantity === '' ? '' : `Lũy kế ${quantity}`].filter(
    (text) => text !== '',
  );
  return joined([`${taskNumber(row)}: ${told.map(ended).join(' ')}`, delaySentence(row)], ' ');
}

/** Set aside, extended or without a figure, each with why; and, in one line, those of which nothing was reported. */
export function otherTasks(rows: readonly TaskRow[], scope: ReportScope): Block[] {
  const other = inGroup(rows, 'other');
  const silent = other.filter(({ figure }) => figure.status === 'not-reported');
  const told = other.filter((row) => !silent.includes(row));
  return [
    ...told.map((row) =>
      item(row.task.id, joined([ended(`${taskNumber(row)}: ${otherText(row)}`), delaySentence(row)], ' ')),
    ),
    ...(silent.length === 0
      ? []
      : [
          item(
            'tasks-not-reported',
            `Chưa báo cáo: nhiệm vụ ${rowNumbers(
              silent.map((row) => unreported(row, scope)),
              (alike) => alike.join(', '),
            )}.`,
          ),
        ]),
  ];
}

const unreported = ({ task, figure }: TaskRow, { cutOff }: ReportScope): string =>
  figure.due !== undefined && figure.due < cutOff ? `${task.no} (đã qua hạn ${dayText(figure.due)})` : task.no;

function otherText(row: TaskRow): string {
  const { task, entry, figure } = row;
  const result = productText(row, 'kết quả');
  switch (figure.status) {
    case 'stopped':
    case 'out-of-scope':
      return joined([lowerFirst(taskStatusLabels[figure.status]) + basis(entry.basis), result]);
    case 'unquantified':
      return joined([
        absenceText(row) || lowerFirst(unquantifiedLabel(task.due.schedule)),
        figure.due === undefined ? '' : dueText(row),
        result,
      ]);
    case 'extended':
      return joined([
        figure.due === undefined ? `được gia hạn${basis(entry.basis)}, chưa ghi thời hạn mới` : dueText(row),
        entry.percent === undefined ? 'chưa báo cáo tỷ lệ' : `tiến độ ${shortPercentText(entry.percent)}`,
        result,
      ]);
    default:
      return joined([
        'không xác định thời hạn',
        entry.percent === undefined ? absenceText(row) : `tiến độ ${shortPercentText(entry.percent)}`,
        result,
      ]);
  }
}
