/** Lines of the long table by hand, one line a case. */
import type { LongLine } from '../../src/consolidation/longTable/longLine';

const base = {
  province: '92',
  plan: '1-2026',
  period: '2026-11',
  agency: 'so-a',
  agencyName: 'Sở A',
  block: 'department',
  obliged: 1,
  no: '1',
  share: 'each',
  leadOrder: 1,
  expected: 1,
  counts: 1,
  state: 'accepted',
  use: 'used',
  source: 'workbook',
} as const;

/** Counts, unless told otherwise. */
export const measureLine = (change: Partial<LongLine>): LongLine => ({
  ...base,
  kind: 'measure',
  row: '1-2026/I/1',
  line: '1-2026/I/1#1',
  form: 'ratio',
  adding: 'sum',
  status: 'met',
  ...change,
});

export const taskLine = (change: Partial<LongLine>): LongLine => ({
  ...base,
  kind: 'task',
  row: '1-2026/II/1',
  line: '1-2026/II/1',
  form: 'once',
  status: 'ongoing',
  ...change,
});

/** Of an agency that sent nothing. */
export const silent = {
  counts: 0,
  status: 'not-reported',
  state: 'not-sent',
  use: 'not-sent',
  source: 'none',
} as const;
