import { earlierFigures } from '../../../src/consolidation/longTable/earlierFigures';
import type { LongLine, PreviousTable } from '../../../src/consolidation/longTable/longLine';
import { measureLine, silent, taskLine } from '../lines';

const table = (lines: readonly LongLine[], period = '2026-10'): PreviousTable => ({
  period,
  plan: '1-2026',
  lines,
  trend: [],
});

const figuresOf = (lines: readonly LongLine[], agency = 'so-a') => earlierFigures(table(lines)).get(agency);

it('are the entries of the period before, as they were reported', () => {
  const measure = measureLine({ numerator: 7, denominator: 10, cause: 'Thiếu máy.', result: 'CV 1' });
  const task = taskLine({ percent: 1, completedOn: '2026-09-01', cause: 'Chờ ý kiến.', result: 'QĐ 2' });
  expect(figuresOf([measure, task])).toEqual([
    {
      period: '2026-10',
      rowId: '1-2026/I/1#1',
      entry: { numerator: 7, denominator: 10, cause: 'Thiếu máy.', evidence: 'CV 1' },
    },
    {
      period: '2026-10',
      rowId: '1-2026/II/1',
      entry: { percent: 1, completedOn: '2026-09-01', delayCause: 'Chờ ý kiến.', result: 'QĐ 2' },
    },
  ]);
});

it('reach one period further back by the columns of the period before, oldest first', () => {
  const line = measureLine({
    numerator: 7,
    denominator: 10,
    previousNumerator: 6,
    previousDenominator: 9,
    previousStatus: 'missed',
  });
  expect(figuresOf([line])).toEqual([
    { period: '2026-09', rowId: '1-2026/I/1#1', entry: { numerator: 6, denominator: 9 } },
    { period: '2026-10', rowId: '1-2026/I/1#1', entry: { numerator: 7, denominator: 10 } },
  ]);
});

it('cross the year', () => {
  const line = taskLine({ percent: 0.5, previousPercent: 0.4 });
  expect(
    earlierFigures(table([line], '2027-01'))
      .get('so-a')
      ?.map(({ period }) => period),
  ).toEqual(['2026-12', '2027-01']);
});

it.each<[string, LongLine]>([
  ['set aside', measureLine({ numerator: 70, denominator: 10, use: 'set-aside', counts: 0 })],
  ['left empty', measureLine({ use: 'empty', counts: 0 })],
  ['not sent', measureLine(silent)],
])('are none of a line that was %s', (_, line) => {
  expect(figuresOf([line])).toBeUndefined();
});

it('of a silent agency are what it reported the period before', () => {
  const line = measureLine({ ...silent, previousValue: 5, previousStatus: 'met' });
  expect(figuresOf([line])).toEqual([{ period: '2026-09', rowId: '1-2026/I/1#1', entry: { value: 5 } }]);
});

it('keep agencies apart', () => {
  const lines = [measureLine({ numerator: 1 }), measureLine({ agency: 'so-b', numerator: 2 })];
  expect(figuresOf(lines, 'so-b')).toEqual([{ period: '2026-10', rowId: '1-2026/I/1#1', entry: { numerator: 2 } }]);
});
