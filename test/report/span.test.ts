/** A report of a year's results speaks of the year; one of a month of the period. */
import { continuous, make, partOf, reportOf, sectionOf, target, task, type Case } from './builder';
import { agencyBrief } from '../../src/report/agencyBrief';

const year: Case = {
  period: '2026',
  cutOff: '2026-12-12',
  targets: [target('1')],
  measures: { 1: { numerator: 3, denominator: 6 } },
  earlier: { '2025': { 1: { numerator: 1, denominator: 6 } } },
  tasks: [task('1', continuous), task('2', '2026-06-30'), task('3', '2025-11-30')],
  done: {
    1: { delayCause: 'Chậm' },
    2: { percent: 1, completedOn: '2026-02-01' },
    3: { percent: 1, completedOn: '2025-11-30' },
  },
};

test('figures are compared with the year before', () => {
  expect(sectionOf(reportOf(year), 'II').join('\n')).toContain('tăng 33,33 điểm phần trăm so với năm trước');
  expect(reportOf(year).annexes[0]!.columns.map(({ heading }) => heading)).toContain('Năm trước');
});

test('what was completed in the year is told in full, what before it by number', () => {
  expect(partOf(reportOf(year), 'III', 'Nhiệm vụ hoàn thành trong năm')).toEqual([
    '- Nhiệm vụ số 2: hoàn thành ngày 01/02/2026, đúng hạn (hạn 30/6/2026).',
    '- Đã hoàn thành trước năm 2026: nhiệm vụ số 3.',
  ]);
});

test("December's report, which tells the year's results, does so too", () => {
  const december = reportOf({ ...year, period: '2026-12', earlier: {} });
  expect(partOf(december, 'III', 'Nhiệm vụ hoàn thành trong năm')).toHaveLength(2);
});

test('continuous work has results in the year', () => {
  expect(sectionOf(reportOf(year), 'III').join('\n')).toContain('Nhiệm vụ số 1: chưa có kết quả trong năm.');
});

test('the brief compares with the year before', () => {
  const { scope, entries, figures } = make(year);
  const { parts } = agencyBrief({ scope, entries, figures, unexplained: 0 }, { explained: [], edits: [] });
  expect(parts.find(({ heading }) => heading === 'So với năm trước')?.lines).toEqual([
    'Số liệu tăng: chỉ tiêu số 1 (từ 16,67% lên 50,00%).',
    'Mới hoàn thành: nhiệm vụ số 2.',
  ]);
});
