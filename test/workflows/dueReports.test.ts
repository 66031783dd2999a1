/** What is due next: of each plan in force, and of each kind of period that its duties ask for. */
import { dueReportLines, dueReports } from '../../src/workflows/dueReports';
import { library } from '../library';

const dueOn = (today: string, agencyId?: string): string[] =>
  dueReports(library, today, agencyId).map(
    ({ plan, period, agencies }) => `${plan.id} ${period.id} ${agencies.length}`,
  );

test.each([
  ['2026-01-01', ['224-2025 2026-01 124', '70-2025 2026 119']],
  ['2026-11-22', ['70-2025 2026 119', '224-2025 2026-12 124']],
  ['2024-06-10', ['67-2024 2024-H1 30']],
  ['2024-12-25', ['67-2024 2024-H2 30']],
  ['2025-01-05', []],
])('on %s', (today, expected) => {
  expect(dueOn(today)).toEqual(expected);
});

test('a plan that asks for months, quarters and the year has the next of each, the first due first', () => {
  expect(dueOn('2025-06-10')).toEqual([
    '81-2025 2025-06 24',
    '81-2025 2025-Q2 24',
    '70-2025 2025 119',
    '81-2025 2025 118',
  ]);
  expect(dueOn('2025-12-10')).toEqual([
    '81-2025 2025-12 118',
    '81-2025 2025-Q4 118',
    '81-2025 2025 118',
    '70-2025 2026 119',
  ]);
});

test('of one agency, only what it reports', () => {
  expect(dueOn('2026-11-22', 'thanh-doan')).toEqual(['224-2025 2026-12 124']);
});

test('is told with the plans that ride along, and how long there is', () => {
  const [, report] = dueReports(library, '2026-11-22');
  expect(report && dueReportLines(report)).toEqual([
    '224-2025  2026-12  Kế hoạch số 224/KH-UBND, lồng ghép Kế hoạch số 95/KH-UBND: Tháng 12 năm 2026',
    '          gửi ngày 14/12/2026, chậm nhất ngày 14/12/2026 (còn 22 ngày); số liệu đến ngày 13/12/2026; 124 cơ quan',
  ]);
});
