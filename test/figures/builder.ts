/** One line a case: measures, tasks and contexts for tests of figures. */
import type { Measure } from '../../src/plan/measure';
import type { Task } from '../../src/plan/plan';
import type { Schedule } from '../../src/plan/schedule';

export function measure(change: Partial<Measure> = {}): Measure {
  return {
    id: '1-2026/I/1#1',
    no: '1',
    kind: 'ratio',
    comparator: '>=',
    threshold: { value: 70, scale: 100 },
    unit: 'percent',
    basis: 'point',
    availability: 'month',
    measuredBy: 'each',
    aggregation: 'sum',
    numerator: 'Số đã làm',
    denominator: 'Tổng số',
    mayExceed: false,
    mayNotArise: false,
    ...change,
  };
}

export const percent = (value: number): Measure['threshold'] => ({ value, scale: 100 });

export function task(schedule: Schedule, change: Partial<Task> = {}): Task {
  return {
    id: '1-2026/II/1',
    no: '1',
    text: 'Việc cần làm',
    lead: { text: 'Sở A', bodies: [{ agency: 'so-a' }] },
    coordinating: { text: '', bodies: [] },
    due: { text: 'Tháng 6/2026', schedule },
    leads: 'representative',
    ...change,
  };
}

export const once = (due: string): Schedule => ({ kind: 'once', due });
