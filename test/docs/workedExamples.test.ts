/** The worked examples of docs/vi-du-tinh.md, read from the page itself and computed: the page cannot drift from the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { percentText } from '../../src/entries/words';
import { thresholdValue } from '../../src/figures/compare';
import { headline } from '../../src/figures/headline';
import { taskStatusText, verdictLabels } from '../../src/figures/labels';
import { measureFigure } from '../../src/figures/measure';
import { taskFigure } from '../../src/figures/task';
import { comparatorSchema, type Measure } from '../../src/plan/measure';
import type { Schedule } from '../../src/plan/schedule';
import { measure, once, percent, task } from '../figures/builder';

const page = readFileSync(join(__dirname, '../../docs/vi-du-tinh.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Ví dụ'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const targets = rows.filter(([example]) => example?.startsWith('Chỉ tiêu'));
const tasks = rows.filter(([example]) => !example?.startsWith('Chỉ tiêu'));
const context = { planFrom: '2026-01-01', cutOff: '2026-11-12' };

const kindOf = (words: string): string => /\(([a-z-]+)\)/.exec(words)?.[1] ?? '';
const fraction = (words: string): number => Number(`${words.replace('%', '').replace(',', '.')}e-2`);

function measureEntry(kind: Measure['kind'], entered: string): MeasureEntry {
  if (kind === 'ratio') {
    const [numerator = NaN, denominator = NaN] = entered.split('/').map(Number);
    return { numerator, denominator };
  }
  if (kind === 'yes-no') return { numerator: Number(entered) };
  const day = /\d{4}-\d{2}-\d{2}/.exec(entered)?.[0];
  return { value: fraction(entered.split(', ')[0] ?? ''), ...(day !== undefined && { operatingSince: day }) };
}

it('covers every kind it promises', () => {
  expect(new Set(rows.map(([, words]) => kindOf(words ?? '')))).toEqual(
    new Set(['ratio', 'yes-no', 'level', 'milestone', 'once', 'recurring', 'continuous', 'relative']),
  );
});

it.each(targets)(
  '%s, %s, %s, nhập %s',
  (_, words = '', threshold = '', entered = '', __, value, attainment, verdict) => {
    const kind = kindOf(words) as Measure['kind'];
    const [comparator, level = ''] = threshold.split(' ');
    const of = measure({
      kind,
      comparator: comparatorSchema.parse(comparator),
      threshold: percent(Number(level.replace('%', ''))),
    });
    const figure = measureFigure(of, measureEntry(kind, entered), { yearEnded: false, isDue: true });
    expect(percentText(figure.value ?? NaN, thresholdValue(of.threshold))).toBe(value);
    expect(percentText(figure.attainment ?? NaN, 1)).toBe(attainment);
    expect(verdictLabels[figure.verdict]).toBe(verdict);
  },
);

const numbers = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

function scheduled(kind: string, due: string): Schedule {
  if (kind === 'recurring') {
    return { kind, times: numbers(due)[0] ?? NaN, per: due.includes('quý') ? 'quarter' : 'year', occurrence: 'lần' };
  }
  if (kind === 'continuous') return { kind };
  if (kind === 'relative')
    return { kind, terms: [{ days: numbers(due)[0] ?? NaN, working: false, side: 'after', event: 'sự kiện' }] };
  return once(due);
}

function taskEntry(kind: string, entered: string): TaskEntry {
  if (kind === 'recurring') return { times: numbers(entered)[0] ?? NaN };
  if (kind === 'continuous') return { result: entered };
  if (kind === 'relative') {
    const [arisen = NaN, onTime = NaN] = numbers(entered);
    return { arisen, onTime };
  }
  const day = /\d{4}-\d{2}-\d{2}/.exec(entered)?.[0];
  return { percent: fraction(entered.split(',')[0] ?? ''), ...(day !== undefined && { completedOn: day }) };
}

it.each(tasks)('%s, %s, %s, nhập %s', (_, words = '', due = '', entered = '', how = '', status) => {
  const kind = kindOf(words);
  const of = task(scheduled(kind, due));
  const entry = taskEntry(kind, entered);
  const figure = taskFigure(of, entry, context);
  expect(taskStatusText(figure, of.due.schedule, entry.completedOn)).toBe(status);
  const days = /(\d+) ngày/.exec(how)?.[1];
  if (days !== undefined) expect(figure.daysLate).toBe(Number(days));
});

it('gives the four headline figures of the page', () => {
  const row = (schedule: Schedule, entry: TaskEntry) => ({
    task: task(schedule),
    entry,
    figure: taskFigure(task(schedule), entry, context),
  });
  const figures = headline(
    [{ verdict: 'exceeded' }, { verdict: 'not-yet-met' }, { verdict: 'not-reported' }],
    [
      row(once('2026-06-30'), { percent: 1, completedOn: '2026-11-03' }),
      row(once('2026-06-30'), { percent: 0.5 }),
      row(once('2026-12-31'), { percent: 0.3 }),
      row({ kind: 'continuous' }, { result: 'Có' }),
    ],
  );
  const { targetsMet, dueTasksDone, averageProgress, continuousWithResults } = figures;
  expect(page).toContain(`có số liệu: ${targetsMet.count}/${targetsMet.of}.`);
  expect(page).toContain(`= ${dueTasksDone.count}/${dueTasksDone.of}.`);
  expect(page).toContain(`÷ ${averageProgress.count} = ${percentText(averageProgress.mean ?? NaN)}.`);
  expect(page).toContain(`trong kỳ: ${continuousWithResults.count}/${continuousWithResults.of}.`);
});
