/** Which days a report says it covers. */
import { abstractLines, opening } from '../../src/report/frame';
import { scopeOfPlan } from '../library';

describe('the days an opening sentence names', () => {
  const days = (plan: string, period: string): string =>
    /\(.+\)/.exec(opening(scopeOfPlan(plan, 'so-y-te', period)))?.[0] ?? '';

  it.each([
    [
      'end at the cut-off where it is weeks before the end',
      '70-2025',
      '2026',
      'từ ngày 15/12/2025 đến ngày 14/11/2026',
    ],
    ['are all of the year where it reports its results', '67-2024', '2024-H2', 'từ ngày 28/3/2024 đến ngày 12/12/2024'],
    [
      'are those of the period, the cut-off told apart',
      '224-2025',
      '2026-11',
      'từ ngày 15/10/2026 đến ngày 14/11/2026; số liệu tính đến ngày 12/11/2026',
    ],
    [
      'are those of the month in December too',
      '224-2025',
      '2026-12',
      'từ ngày 15/11/2026 đến ngày 14/12/2026; số liệu tính đến ngày 13/12/2026',
    ],
    ['name the cut-off once where it is the last day', '81-2025', '2025-Q3', 'từ ngày 15/6/2025 đến ngày 14/9/2025'],
    [
      'are those of an earlier half-year',
      '67-2024',
      '2024-H1',
      'từ ngày 28/3/2024 đến ngày 14/6/2024; số liệu tính đến ngày 13/6/2024',
    ],
  ])('%s', (_, plan, period, expected) => {
    expect(days(plan, period)).toBe(`(${expected})`);
  });
});

test("a half-year's report of the year's results says so in its title and in its opening alike", () => {
  const scope = scopeOfPlan('67-2024', 'so-y-te', '2024-H2');
  const [title, also] = abstractLines(scope);
  expect(title).toMatch(/^Kết quả thực hiện .* năm 2024$/);
  expect(also).toBe('(bao gồm kết quả 6 tháng cuối năm 2024)');
  expect(opening(scope)).toContain(
    'kết quả thực hiện năm 2024 (từ ngày 28/3/2024 đến ngày 12/12/2024), bao gồm kết quả 6 tháng cuối năm 2024, như sau:',
  );
});
