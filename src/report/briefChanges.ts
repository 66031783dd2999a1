/** What Tóm tắt trình ký says of changes since the previous period: figures that rose or fell, tasks completed, newly overdue. */
import { shortPercentText } from '../entries/words';
import { thresholdValue } from '../figures/compare';
import { measureValue } from '../figures/measure';
import type { ReportScope } from '../plan/scope';
import type { BriefPart } from './brief';
import { briefPart, named } from './briefLines';
import { hasFigure, valueText } from './measureWords';
import type { MeasureRow, ReportRows, TaskRow } from './rows';
import { number, numbers } from './sentences';
import { previousName } from './span';
import { inGroup } from './taskGroups';
import { isCompletedBefore } from './taskItems';

interface Change {
  readonly no: string;
  readonly isRise: boolean;
  /** Of the threshold: by it the greatest changes come first. */
  readonly weight: number;
  /** "từ 33,33% lên 50,00%" */
  readonly words: string;
}

/** Changes told in full before the rest is counted. */
const MOST_CHANGES = 3;

export function changesPart(rows: ReportRows, { period }: ReportScope): BriefPart {
  const targets = rows.targets.flatMap(({ target, measures }) =>
    measures.flatMap((row) => measureChange(row, measures.length === 1 ? target.no : row.measure.no)),
  );
  const tasks = rows.tasks.flatMap(taskChange);
  const completed = inGroup(rows.tasks, 'complete').filter((row) => !isCompletedBefore(row, period.from));
  const overdue = inGroup(rows.tasks, 'overdue').filter(({ figure: { due = '' } }) => due >= period.from);
  const previous = previousName(period);
  return briefPart(
    `So với ${previous}`,
    [
      hasPrevious(rows) ? '' : `Không có số liệu ${previous} để so sánh.`,
      moved('Số liệu giảm: chỉ tiêu ', fallen(targets), 'chỉ tiêu'),
      moved('Tiến độ giảm: nhiệm vụ ', fallen(tasks), 'nhiệm vụ'),
      moved('Số liệu tăng: chỉ tiêu ', risen(targets), 'chỉ tiêu'),
      listed('Mới hoàn thành', completed),
      listed('Mới quá hạn', overdue),
    ].filter((line) => line !== ''),
  );
}

const hasPrevious = ({ targets, tasks }: ReportRows): boolean =>
  [...targets.flatMap(({ measures }) => measures), ...tasks].some(({ previous }) => previous !== undefined);

function measureChange(row: MeasureRow, no: string): Change[] {
  const { measure, previous, figure } = row;
  const before = previous === undefined ? undefined : measureValue(measure, previous);
  const now = hasFigure(row) ? figure.value : undefined;
  if (before === undefined || now === undefined || before === now || measure.kind === 'yes-no') return [];
  const weight = Math.abs(now - before) / thresholdValue(measure.threshold);
  return [change(no, before, now, weight, (value) => valueText(measure, value))];
}

function taskChange({ task, entry, previous }: TaskRow): Change[] {
  const [before, now] = [previous?.percent, entry.percent];
  if (before === undefined || now === undefined || before === now) return [];
  return [change(task.no, before, now, Math.abs(now - before), shortPercentText)];
}

const change = (no: string, before: number, now: number, weight: number, shown: (value: number) => string): Change => ({
  no,
  isRise: now > before,
  weight,
  words: `từ ${shown(before)} ${now > before ? 'lên' : 'xuống'} ${shown(now)}`,
});

const fallen = (changes: readonly Change[]): Change[] => changes.filter(({ isRise }) => !isRise);
const risen = (changes: readonly Change[]): Change[] => changes.filter(({ isRise }) => isRise);

function moved(what: string, changes: readonly Change[], noun: string): string {
  if (changes.length === 0) return '';
  const greatestFirst = [...changes].sort((one, other) => other.weight - one.weight);
  const told = greatestFirst.map((one) => `${number(one)} (${one.words})`);
  return `${what}${named(told, noun, MOST_CHANGES)}.`;
}

const listed = (what: string, rows: readonly TaskRow[]): string =>
  rows.length === 0
    ? ''
    : `${what}: nhiệm vụ ${numbers(
        rows.map(({ task }) => task),
        (names) => named(names, 'nhiệm vụ'),
      )}.`;
