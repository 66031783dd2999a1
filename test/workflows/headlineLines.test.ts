/** The headline figures in plain lines: of regular work on which nobody has said anything no share is told. */
import type { Headline } from '../../src/figures/headline';
import { nothingYet } from '../../src/figures/labels';
import { planHeadlineLines } from '../../src/workflows/headlineLines';
import { once, task } from '../figures/builder';

const none = { count: 0, of: 0 };
const headline = (continuousWithResults: Headline['continuousWithResults']): Headline => ({
  targetsMet: none,
  dueTasksDone: none,
  averageProgress: none,
  continuousWithResults,
});
const continuous = task({ kind: 'continuous' });
const dated = task(once('2026-06-30'));

const LABEL = 'Nhiệm vụ thường xuyên có kết quả: ';
const told = (...[figures, tasks]: [Headline, Parameters<typeof planHeadlineLines>[2]]) =>
  planHeadlineLines(figures, nothingYet, tasks)
    .find((line) => line.startsWith(LABEL))
    ?.slice(LABEL.length);

test.each([
  ['nobody has reported', 0, ['not-reported', 'not-reported'], 'chưa có nhiệm vụ thường xuyên nào báo cáo kết quả'],
  ['somebody has, and has nothing', 0, ['no-results', 'not-reported'], '00/02 (0,00%)'],
  ['somebody has results', 1, ['results', 'not-reported'], '01/02 (50,00%)'],
] as const)('where %s', (_, count, statuses, text) => {
  expect(
    told(
      headline({ count, of: 2 }),
      statuses.map((status) => ({ task: continuous, status })),
    ),
  ).toBe(text);
});

test('where there is no regular work, silence on the rest says nothing of it', () => {
  expect(told(headline(none), [{ task: dated, status: 'not-reported' }])).toBe('không có nhiệm vụ thường xuyên');
});
