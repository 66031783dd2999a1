/** Whole reports under plan 224 and its rider, to be read by a person whenever they change; every figure in them is asserted. */
import type { Entries, MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { scopeOf, scopeOfPlan } from '../library';
import { allDone, entriesOf, nothingDone } from './goldenEntries';
import { expectFigures, golden, shortText, wholeText, type Golden } from './goldenReport';

const measures: Record<string, MeasureEntry> = {
  3: { numerator: 1234, denominator: 1250, cause: 'Hồ sơ giấy tồn từ trước tháng 7/2025 chưa số hóa xong' },
  4: { numerator: 86, denominator: 86, evidence: 'Quyết định số 1120/QĐ-UBND' },
  5: { numerator: 3, denominator: 6, cause: 'Chờ Bộ Nội vụ công bố chuẩn kết nối.' },
  7: { numerator: 90, denominator: 100, cause: 'Số lượt đánh giá còn ít' },
  9: { numerator: 3412, denominator: 3412 },
  14: { numerator: 1 },
  15: { numerator: 5, denominator: 5 },
  '15#2': { numerator: 4, denominator: 5, cause: 'Một hệ thống đang thuê dịch vụ giám sát' },
  25: { rowCase: 'no-data', cause: 'Chưa có tiêu chí đánh giá' },
};

const tasks: Record<string, TaskEntry> = {
  1: { percent: 1, completedOn: '2026-01-28', result: 'Kế hoạch số 05/KH-SNV ngày 28/01/2026' },
  2: { times: 3, result: 'Tham mưu tổ chức phiên họp Quý III' },
  3: { times: 1 },
  8: { result: 'Đăng 12 tin, bài', quantity: 1250, unit: 'lượt xem' },
  9: {
    percent: 0.6,
    delayCause: 'Chờ ý kiến Hội đồng Thi đua - Khen thưởng thành phố',
    expectedOn: '2026-11-30',
    proposal: 'Đề nghị Hội đồng Thi đua - Khen thưởng thành phố sớm có ý kiến',
    level: 'city',
  },
  10: { result: 'Tổ chức 02 hội nghị với 180 người dự' },
  13: { percent: 0.65, result: 'Dự thảo mô tả 124 vị trí việc làm' },
  31: { delayCause: 'Chưa phát sinh nội dung' },
  33: { percent: 1, completedOn: '2026-11-03', result: 'Quyết định số 212/QĐ-SNV', delayCause: 'Lấy ý kiến bổ sung' },
  34: { percent: 0.8, rowCase: 'extended', newDue: '2027-03-31', basis: 'Công văn số 88/UBND-VX ngày 02/11/2026' },
  38: { percent: 0 },
  40: { rowCase: 'out-of-scope', basis: 'Công văn số 90/SNV-VP' },
};

const general: Entries['general'] = {
  overview: 'Công tác chuyển đổi số của ngành được triển khai đồng bộ.',
  breakthrough: 'Số hóa hồ sơ cán bộ, công chức, viên chức; đã cập nhật 9.850/10.200 hồ sơ.',
  difficulties: 'Nhân lực chuyên trách công nghệ thông tin còn thiếu.\nMột số phần mềm của Bộ chưa mở kết nối.',
  proposals: 'Bố trí kinh phí duy trì các hệ thống dùng chung.',
  nextTasks: 'Hoàn thành kết nối cơ sở dữ liệu cán bộ, công chức với Kho dữ liệu dùng chung.',
};

const expectGolden = (made: Golden, text = shortText(made)): void => {
  expectFigures(made);
  expect(text).toMatchSnapshot();
};

test('a department, mixed results', () => {
  const scope = scopeOf('so-noi-vu');
  const entries = entriesOf(scope, {
    measures,
    tasks,
    general,
    coordination: new Map([['224-2025/II/4', { text: 'Cử 01 công chức tham gia Tổ giám sát' }]]),
    info: { signer: 'Nguyễn Văn A', authority: 'KT. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC' },
    earlier: [
      { period: '2026-10', rowId: '224-2025/I/5#1', entry: { numerator: 2, denominator: 6 } },
      { period: '2026-10', rowId: '224-2025/I/9#1', entry: { numerator: 3000, denominator: 3000 } },
      { period: '2026-10', rowId: '224-2025/I/15#2', entry: { numerator: 5, denominator: 5 } },
      { period: '2026-10', rowId: '224-2025/II/13', entry: { percent: 0.7 } },
    ],
  });
  const given = {
    explained: [{ what: 'Chỉ tiêu số 15: kết quả giảm so với kỳ trước', reason: 'Mới đưa vào sử dụng 01 hệ thống' }],
    edits: [],
  };
  const made = golden(scope, entries, given, 3);
  expectGolden(made, wholeText(made));
});

test('a commune, with the plan that rides along', () => {
  const scope = scopeOfPlan('224-2025', 'xa-phong-dien', '2026-11');
  const own = entriesOf(scope, {
    measures: {
      3: { numerator: 300, denominator: 300 },
      7: { numerator: 470, denominator: 500 },
      14: { numerator: 0 },
    },
    tasks: {
      1: { percent: 1, completedOn: '2026-01-30', result: 'Kế hoạch số 15/KH-UBND' },
      10: { result: 'Phát thanh 08 lượt về dịch vụ công trực tuyến' },
      38: { percent: 0.5 },
    },
    general: { difficulties: 'Không' },
  });
  const ridden = new Map<string, TaskEntry>([
    ['95-2025/PL/1.1', { percent: 1, completedOn: '2025-09-29' }],
    ['95-2025/PL/1.3', { percent: 0.4, delayCause: 'Thiết bị đã cũ', expectedOn: '2026-12-15' }],
    ['95-2025/PL/1.5', { percent: 1, completedOn: '2026-11-02', result: 'Thông báo số 07/TB-UBND' }],
  ]);
  expectGolden(golden(scope, { ...own, tasks: new Map([...own.tasks, ...ridden]) }));
});

test('a month in which nothing was done', () => {
  const scope = scopeOf('so-noi-vu');
  expectGolden(golden(scope, nothingDone(scope)));
});

test('a month in which everything was done', () => {
  const scope = scopeOfPlan('224-2025', 'so-noi-vu', '2026-11');
  expectGolden(golden(scope, allDone(scope)));
});

test('a month of which nothing is reported', () => {
  const scope = scopeOfPlan('224-2025', 'xa-phong-dien', '2026-11');
  expectGolden(golden(scope, entriesOf(scope, {})));
});

test("December, with the year's results", () => {
  const scope = scopeOfPlan('224-2025', 'so-noi-vu', '2026-12');
  const entries = entriesOf(scope, {
    measures: {
      ...measures,
      5: { ...measures[5], estimate: 0.6 },
      7: { ...measures[7], estimate: 0.88 },
    },
    tasks: {
      ...tasks,
      9: { ...tasks[9], expectedOn: '2027-01-31', estimate: 0.8 },
      13: { percent: 0.9, estimate: 1, estimatedOn: '2026-12-25' },
    },
    general: { ...general, nextTasks: '' },
  });
  expectGolden(golden(scope, entries));
});

test('the consolidating agency reports straight up', () => {
  const scope = scopeOf('so-khoa-hoc-va-cong-nghe');
  const { report } = golden(scope, allDone(scope));
  expect(report.addressees).toEqual(['Kính gửi: Ủy ban nhân dân thành phố']);
  expect(report.recipients).toEqual(['Như trên;', 'Lưu: VT.']);
});
