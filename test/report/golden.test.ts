/** A whole report, to be read by a person whenever it changes: Sở Nội vụ under plan 224 with mixed results. */
import type { Entries, MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { computeFigures } from '../../src/figures/figures';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { monthlyReport } from '../../src/report/monthlyReport';
import { scopeOf } from '../library';
import { plainText } from './plainText';

const measures: Record<string, MeasureEntry> = {
  '3#1': { numerator: 1234, denominator: 1250, cause: 'Hồ sơ giấy tồn từ trước tháng 7/2025 chưa số hóa xong' },
  '4#1': { numerator: 86, denominator: 86, evidence: 'Quyết định số 1120/QĐ-UBND' },
  '5#1': { numerator: 3, denominator: 6, cause: 'Chờ Bộ Nội vụ công bố chuẩn kết nối.' },
  '7#1': { numerator: 90, denominator: 100, cause: 'Số lượt đánh giá còn ít' },
  '9#1': { numerator: 3412, denominator: 3412 },
  '14#1': { numerator: 1 },
  '15#1': { numerator: 5, denominator: 5 },
  '15#2': { numerator: 4, denominator: 5, cause: 'Một hệ thống đang thuê dịch vụ giám sát' },
  '25#1': { rowCase: 'no-data', cause: 'Chưa có tiêu chí đánh giá' },
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

test('mixed results', () => {
  const scope = scopeOf('so-noi-vu');
  const ids = <T>(of: Record<string, T>, annex: string): Map<string, T> =>
    new Map(Object.entries(of).map(([no, entry]) => [`224-2025/${annex}/${no}`, entry]));
  const entries: Entries = {
    ...emptyEntries(scope),
    measures: ids(measures, 'I'),
    tasks: ids(tasks, 'II'),
    coordination: new Map([['224-2025/II/4', { text: 'Cử 01 công chức tham gia Tổ giám sát' }]]),
    general: {
      overview: 'Công tác chuyển đổi số của ngành được triển khai đồng bộ.',
      breakthrough: 'Số hóa hồ sơ cán bộ, công chức, viên chức; đã cập nhật 9.850/10.200 hồ sơ.',
      difficulties: 'Nhân lực chuyên trách công nghệ thông tin còn thiếu.\nMột số phần mềm của Bộ chưa mở kết nối.',
      proposals: 'Bố trí kinh phí duy trì các hệ thống dùng chung.',
      nextTasks: 'Hoàn thành kết nối cơ sở dữ liệu cán bộ, công chức với Kho dữ liệu dùng chung.',
    },
    info: { signer: 'Nguyễn Văn A', authority: 'KT. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC' },
    earlier: [
      { period: '2026-10', rowId: '224-2025/I/5#1', entry: { numerator: 2, denominator: 6 } },
      { period: '2026-10', rowId: '224-2025/II/13', entry: { percent: 0.5 } },
    ],
  };
  const figures = computeFigures(scope, entries);
  const report = monthlyReport({ scope, entries, figures, unexplained: 3, checkCode: '7F3A-91C2-0B5E' });
  expect(plainText(report)).toMatchSnapshot();
});
