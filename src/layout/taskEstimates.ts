/** The columns of a tasks annex that December adds: how far a task will be by the year's end, and when it will be complete. */
import { dueDay } from '../plan/schedule';
import { fallsInYear, yearEnd } from '../plan/scope';
import { percentCodec } from './codecs';
import { locked, type Column, type ColumnCell } from './column';
import type { TaskLine } from './line';
import { fractionRule } from './prompts';
import { dayEntry, entry } from './taskEntries';

/** Only of a task whose term ends within the year. */
const estimated = (line: TaskLine, cell: () => ColumnCell): ColumnCell =>
  fallsInYear(dueDay(line.task.due.schedule), line.scope) ? cell() : locked('–', true);

export const estimates: readonly Column<TaskLine>[] = [
  {
    key: 'estimate',
    heading: 'Ước thực hiện đến 31/12 (%)',
    width: 70,
    visibility: 'screen',
    cell: (line) =>
      estimated(line, () =>
        entry(
          line,
          'estimate',
          percentCodec,
          fractionRule,
          'Ước thực hiện đến 31/12',
          'Ước tỷ lệ hoàn thành đến hết ngày 31/12.',
        ),
      ),
  },
  {
    key: 'estimatedOn',
    heading: 'Ngày ước hoàn thành',
    width: 68,
    visibility: 'screen',
    cell: (line) =>
      estimated(line, () =>
        dayEntry(
          line,
          'estimatedOn',
          yearEnd(line.scope),
          'Ngày ước hoàn thành',
          'Ngày/tháng/năm, khi ước hoàn thành trong năm.',
        ),
      ),
  },
];
