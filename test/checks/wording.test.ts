import { describe as describeFinding } from '../../src/checks/describe/describe';
import { dayOrQuoted, numberList, periodOrQuoted, quoted } from '../../src/checks/describe/wording';
import type { ReportCode } from '../../src/checks/registry';
import { findingOf, scopeOf, type Report } from './builder';

it('quotes anything on one line, at most 60 characters long', () => {
  expect(quoted(' a\r\n\tb\u0000 ')).toBe('“a b”');
  expect(quoted('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
  expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(59)}…”`);
  expect([...quoted('😀'.repeat(61))]).toHaveLength(62);
});

it('writes days and periods as people do, and quotes what is none', () => {
  expect(dayOrQuoted('2026-02-05')).toBe('05/02/2026');
  expect(dayOrQuoted('2026-02-30')).toBe('“2026-02-30”');
  expect(periodOrQuoted('2026-11')).toBe('tháng 11 năm 2026');
  expect(periodOrQuoted('kỳ trước')).toBe('“kỳ trước”');
});

it('lists row numbers, of many the first fifteen', () => {
  const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1));
  expect(numberList(numbers.slice(0, 3))).toBe('1, 2, 3');
  expect(numberList(numbers.slice(0, 15))).toMatch(/, 15$/);
  expect(numberList(numbers)).toMatch(/, 15 và 5 dòng khác$/);
});

it.each<[ReportCode, Report, string, string]>([
  [
    'done-without-date',
    { tasks: { 1: { percent: 1, result: 'QĐ số 12' } } },
    'Nhiệm vụ số 1 đã hoàn thành 100% nhưng chưa có ngày hoàn thành nên chưa xác định được đúng hạn hay quá hạn (hạn 30/6/2026).',
    'Hãy nhập ngày hoàn thành; nếu chưa xong, sửa lại tỷ lệ.',
  ],
  [
    'done-without-date',
    { tasks: { 5: { percent: 1 } } },
    'Nhiệm vụ số 5 đã hoàn thành 100% nhưng chưa có ngày hoàn thành.',
    'Hãy nhập ngày hoàn thành và sản phẩm (số, ký hiệu văn bản); nếu chưa xong, sửa lại tỷ lệ.',
  ],
  [
    'overdue-without-cause',
    { tasks: { 1: { percent: 1, completedOn: '2026-07-03', result: 'QĐ' } } },
    'Nhiệm vụ số 1 hoàn thành quá hạn 03 ngày (hạn 30/6/2026) nhưng chưa nêu nguyên nhân.',
    'Hãy ghi ô “Nguyên nhân chậm”; nếu được gia hạn, chọn “Được gia hạn”, nhập thời hạn mới và căn cứ.',
  ],
  [
    'date-without-done',
    { tasks: { 6: { completedOn: '2026-11-03' } } },
    'Nhiệm vụ số 6 có ngày hoàn thành 03/11/2026 nhưng để trống tỷ lệ.',
    'Hãy nhập tỷ lệ 100% nếu đã hoàn thành; nếu chưa, xóa ngày hoàn thành và nhập tỷ lệ.',
  ],
  [
    'date-without-done',
    { tasks: { 6: { completedOn: '2026-11-03', percent: 0.8 } } },
    'Nhiệm vụ số 6 có ngày hoàn thành 03/11/2026 nhưng tỷ lệ mới 80%.',
    'Hãy sửa tỷ lệ thành 100% nếu đã hoàn thành; nếu chưa, xóa ngày hoàn thành và ghi vào ô “Dự kiến hoàn thành”.',
  ],
  [
    'zero-denominator',
    { measures: { 1: { numerator: 0, denominator: 0 } } },
    'Chỉ tiêu số 1 có mẫu số bằng 0 (Tổng số hồ sơ) nên không tính được kết quả.',
    'Hãy nhập lại mẫu số; nếu chưa có, để trống hai ô số liệu và chọn “Chưa có số liệu” ở cột “Trường hợp”.',
  ],
  [
    'case-contradicts-figures',
    { tasks: { 6: { percent: 0.45, rowCase: 'out-of-scope', basis: 'CV' } } },
    'Nhiệm vụ số 6 chọn “Không thuộc phạm vi” nhưng vẫn có số liệu (Tỷ lệ 45%).',
    'Hãy bỏ chọn ở cột “Trường hợp” nếu số liệu đúng, hoặc xóa số liệu.',
  ],
  [
    'expected-before-cut-off',
    { tasks: { 6: { percent: 0.5, expectedOn: '2026-05-12' } } },
    'Nhiệm vụ số 6 dự kiến hoàn thành ngày 12/5/2026, đến ngày chốt số liệu (12/11/2026) vẫn chưa hoàn thành.',
    'Hãy cập nhật ngày dự kiến hoàn thành; nếu ngày và tháng bị đảo, sửa thành 05/12/2026.',
  ],
  [
    'not-a-day',
    { cells: [{ row: 'info', field: 'signedOn', raw: 'mai', outcome: { kind: 'unread', reason: 'not-a-day' } }] },
    'Thông tin chung, ô “Ngày ký” ghi “mai”, không phải là một ngày.',
    'Hãy nhập theo dạng ngày/tháng/năm, ví dụ 12/11/2026.',
  ],
])('%s reads well', (code, report, message, fix) => {
  expect(describeFinding(findingOf(report, code), scopeOf(report))).toEqual({ message, fix });
});
