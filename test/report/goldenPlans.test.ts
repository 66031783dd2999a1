/** Whole reports under the plans with other duties than 224's: 70 yearly, 81 monthly, quarterly, yearly, 67 half-yearly; all overdue. */
import type { MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { make, target, task } from './builder';
import { scopeOfPlan } from '../library';
import { entriesOf } from './goldenEntries';
import { expectFigures, golden, shortText, type Golden } from './goldenReport';

const expectGolden = (made: Golden): void => {
  expectFigures(made);
  expect(shortText(made)).toMatchSnapshot();
};

test('every task overdue, every target missed so far', () => {
  const overdue = Object.fromEntries(
    ['1', '2', '3', '4', '5'].map((no) => [no, { percent: Number(no) / 10, delayCause: 'Chậm cấp kinh phí' }]),
  );
  const { scope, entries } = make({
    targets: [target('1'), target('2')],
    measures: { 1: { numerator: 1, denominator: 10, cause: 'Thiếu thiết bị' }, 2: { numerator: 0, denominator: 10 } },
    earlier: { '2026-10': { 1: { numerator: 2, denominator: 10 } } },
    tasks: ['2026-01-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-10-31'].map((due, index) =>
      task(String(index + 1), due),
    ),
    done: { ...overdue, 5: { percent: 0 } },
  });
  expectGolden(golden(scope, entries));
});

test('plan 70, the year 2025', () => {
  const scope = scopeOfPlan('70-2025', 'so-noi-vu', '2025');
  const measures: Record<string, MeasureEntry> = {
    'MT/a': { numerator: 240, denominator: 240, estimate: 1 },
    'MT/c': { numerator: 1 },
    'MT/d': { numerator: 0, cause: 'Đang xây dựng video clip', estimate: 1 },
    'MT/k': { numerator: 70, denominator: 100 },
    'MT/o': { rowCase: 'not-arisen', basis: 'Báo cáo số 90/BC-SNV' },
    'DH2030/a': { numerator: 1 },
  };
  const tasks: Record<string, TaskEntry> = {
    1.1: { percent: 1, completedOn: '2025-06-20', result: 'Kế hoạch số 44/KH-SNV' },
    1.3: { times: 1, result: 'Tổ chức 01 hội nghị tuyên truyền' },
  };
  expectGolden(golden(scope, entriesOf(scope, { measures, tasks })));
});

test("plan 70, the year 2026: beside the year before's", () => {
  const scope = scopeOfPlan('70-2025', 'so-khoa-hoc-va-cong-nghe', '2026');
  const entries = entriesOf(scope, {
    measures: { 'DH2030/a': { numerator: 1 }, 'DH2030/b': { value: 0.63, cause: 'Người cao tuổi chưa sử dụng' } },
    tasks: { 3.5: { percent: 0.3, result: 'Dự thảo Đề án' } },
    earlier: [{ period: '2025', rowId: '70-2025/DH2030/b#1', entry: { value: 0.5 } }],
  });
  expectGolden(golden(scope, entries));
});

describe('plan 81', () => {
  const measures: Record<string, MeasureEntry> = {
    1: { numerator: 12, denominator: 12 },
    7: { rowCase: 'not-arisen', basis: 'Công văn số 15/SNV-VP' },
    8: { numerator: 800, denominator: 1000 },
    '8#2': { numerator: 900, denominator: 1000, cause: 'Máy quét hỏng' },
    13: { numerator: 990, denominator: 1000 },
  };
  const tasks: Record<string, TaskEntry> = {
    1: { arisen: 12, onTime: 11, result: 'Công bố 12 quyết định' },
    3: { result: 'Niêm yết 124 thủ tục hành chính' },
    6: { percent: 0.5 },
    15: { times: 4 },
    37: { percent: 1, completedOn: '2025-04-25', result: 'Quyết định số 77/QĐ-SNV' },
    38: { percent: 0.5, delayCause: 'Chờ ý kiến Bộ', expectedOn: '2025-12-20' },
    39: { percent: 1, completedOn: '2025-08-20', result: 'Quyết định số 150/QĐ-SNV' },
  };

  test.each(['2025-09', '2025-Q3', '2025'])('%s', (period) => {
    const scope = scopeOfPlan('81-2025', 'so-noi-vu', period);
    expectGolden(golden(scope, entriesOf(scope, { measures, tasks })));
  });
});

test.each(['2024-H1', '2024-H2'])('plan 67, %s', (period) => {
  const scope = scopeOfPlan('67-2024', 'so-noi-vu', period);
  const entries = entriesOf(scope, {
    measures: { 2: { numerator: 60, denominator: 100, cause: 'Người dân quen nộp trực tiếp' } },
    tasks: { 'II.1.h': { percent: 1, completedOn: '2024-05-30', result: 'Quyết định số 30/QĐ-SNV' } },
  });
  expectGolden(golden(scope, entries));
});
