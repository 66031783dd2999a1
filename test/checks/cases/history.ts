/** For every rule of the stage: a workbook in which it fires, and one much like it in which it does not. */
import type { HistoryCode } from '../../../src/checks/registry';
import type { MeasureEntry, TaskEntry } from '../../../src/entries/entries';
import type { Report } from '../builder';
import type { Cases } from './shape';

/** The same measure in September, October and now. */
const measure = (no: string, ...[september, october, now]: [MeasureEntry, MeasureEntry, MeasureEntry]): Report => ({
  measures: { [no]: now },
  earlier: [
    { period: '2026-09', measures: { [no]: september } },
    { period: '2026-10', measures: { [no]: october } },
  ],
});
const task = (no: string, ...[september, october, now]: [TaskEntry, TaskEntry, TaskEntry]): Report => ({
  tasks: { [no]: now },
  earlier: [
    { period: '2026-09', tasks: { [no]: september } },
    { period: '2026-10', tasks: { [no]: october } },
  ],
});

export const historyCases: Cases<HistoryCode> = {
  'cumulative-fell': {
    fires: measure('2', { numerator: 800 }, { numerator: 1200 }, { numerator: 900 }),
    silent: measure('1', { numerator: 800 }, { numerator: 1200 }, { numerator: 900 }),
  },
  'task-reopened': {
    fires: task('6', { percent: 0.9 }, { percent: 1 }, { percent: 0.9 }),
    silent: task('6', { percent: 0.8 }, { percent: 0.9 }, { percent: 0.9 }),
  },
  'progress-fell': {
    fires: task('6', { percent: 0.7 }, { percent: 0.8 }, { percent: 0.6 }),
    silent: task('6', { percent: 0.7 }, { percent: 0.8 }, { percent: 0.8 }),
  },
  'denominator-jumped': {
    fires: measure('1', { denominator: 210 }, { denominator: 212 }, { denominator: 2120 }),
    silent: measure('1', { denominator: 2 }, { denominator: 2 }, { denominator: 5 }),
  },
  'value-jumped': {
    fires: measure(
      '1',
      { numerator: 40, denominator: 100 },
      { numerator: 42, denominator: 100 },
      { numerator: 95, denominator: 100 },
    ),
    silent: measure(
      '1',
      { numerator: 40, denominator: 100 },
      { numerator: 42, denominator: 100 },
      { numerator: 70, denominator: 100 },
    ),
  },
  'unchanged-three-periods': {
    fires: task('6', { percent: 0.5 }, { percent: 0.5 }, { percent: 0.5 }),
    silent: task('6', { percent: 1 }, { percent: 1 }, { percent: 1 }),
  },
};
