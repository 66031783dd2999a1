/** What `check` says of one file, to people and as JSON: the figures of every plan the report carries. */
import { outcomeJson, outcomeLines } from '../../src/cli/checkFile';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { checkJsonSchema } from '../../src/workflows/checkJson';
import { checkedWith } from '../workflows/checked';
import { scopeOf, scopeOfPlan } from '../library';

const both = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
const ofRider = { tasks: new Map([['95-2025/PL/1.1', { percent: 0.5 }]]) };

const FIGURES = /^ *(Chỉ tiêu đạt|Nhiệm vụ đến hạn|Tiến độ bình quân|Nhiệm vụ thường xuyên|Dòng đã nhập|Kế hoạch số)/;
const figureLines = (lines: readonly string[]): string[] =>
  lines.filter((line) => FIGURES.test(line)).map((line) => line.replace(/:.*$/, ''));

it('prints a block for each plan reported on within it, and the filling-in of all at the end', async () => {
  const lines = outcomeLines('a.xlsx', await checkedWith({ ...emptyEntries(both), ...ofRider }, both));
  expect(figureLines(lines)).toEqual([
    '  Chỉ tiêu đạt, vượt / có số liệu',
    '  Nhiệm vụ đến hạn đã hoàn thành',
    '  Tiến độ bình quân nhiệm vụ có thời hạn',
    '  Nhiệm vụ thường xuyên có kết quả',
    '  Kế hoạch số 95/KH-UBND, báo cáo lồng ghép',
    '    Chỉ tiêu đạt, vượt / có số liệu',
    '    Nhiệm vụ đến hạn đã hoàn thành',
    '    Tiến độ bình quân nhiệm vụ có thời hạn',
    '    Nhiệm vụ thường xuyên có kết quả',
    '  Dòng đã nhập',
  ]);
  expect(lines.find((line) => line.startsWith('    Tiến độ bình quân'))).toMatch(
    /: 50,00% \(tính trên 01\/\d\d nhiệm vụ\)$/,
  );
});

it('prints the one block of a report of one plan', async () => {
  const lines = figureLines(outcomeLines('a.xlsx', await checkedWith({}, scopeOf('so-y-te'))));
  expect(lines).toHaveLength(5);
});

it('gives the figures of each plan in JSON, the report’s own first', async () => {
  const json = outcomeJson('a.xlsx', await checkedWith({ ...emptyEntries(both), ...ofRider }, both));
  expect(checkJsonSchema.safeParse([json]).error).toBeUndefined();
  if (json.outcome !== 'checked') throw new Error(json.outcome);
  const { plans, overall } = json.figures;
  expect(plans.map(({ plan }) => plan)).toEqual(['224-2025', '95-2025']);
  const { filledIn: _, ...own } = overall;
  expect(plans[0]?.headline).toEqual(own);
  expect(plans[1]?.headline.averageProgress).toMatchObject({ count: 1, mean: 0.5 });
});
