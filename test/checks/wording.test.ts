import { describe as describeFinding } from '../../src/checks/describe/describe';
import { dayOrQuoted, numberList, periodOrQuoted, quoted } from '../../src/checks/describe/wording';
import type { ReportCode } from '../../src/checks/registry';
import { findingOf, scopeOf, understood, type Report } from './builder';

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

const identity = { kind: 'changed-identity', sheet: 'Thông tin chung', cell: 'C4' } as const;

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
  [
    'not-whole',
    { cells: [understood('I/1', 'numerator', '99,5%', 0.995, 'percent-as-text')] },
    'Chỉ tiêu số 1, ô “Tử số” ghi 99,5%; ô này cần số đếm, không phải tỷ lệ.',
    'Hãy nhập tử số và mẫu số; tỷ lệ tự tính ở cột Kết quả.',
  ],
  [
    'not-whole',
    { tasks: { 2: { times: 0.5 } } },
    'Nhiệm vụ số 2, ô “Số lần” ghi 50%; ô này cần số đếm, không phải tỷ lệ.',
    'Hãy nhập lại số nguyên.',
  ],
  [
    'understood-text',
    { cells: [understood('II/1', 'completedOn', '3-6-26', '2026-06-03', 'day-as-text')] },
    'Nhiệm vụ số 1, ô “Ngày hoàn thành” ghi dạng chữ “3-6-26”, được hiểu là 03/6/2026.',
    'Không cần sửa nếu đúng; nếu không đúng, hãy nhập lại. Trên trang tính ô này chưa được tính; khi lập báo cáo sẽ ghi lại thành ngày.',
  ],
  [
    'understood-text',
    { cells: [understood('II/1', 'rowCase', 'được gia hạn', 'extended', 'spelling')] },
    'Nhiệm vụ số 1, ô “Trường hợp” ghi “được gia hạn”, được hiểu là Được gia hạn.',
    'Không cần sửa nếu đúng; nếu không đúng, hãy nhập lại.',
  ],
  [
    'signed-before-cut-off',
    { info: { signedOn: '2026-02-12' } },
    'Ngày ký 12/02/2026 trước ngày chốt số liệu 12/11/2026; có thể ngày và tháng bị đảo.',
    'Nếu đúng là bị đảo, hãy sửa thành 02/12/2026; nếu không, kiểm tra lại ngày ký.',
  ],
  [
    'signed-before-cut-off',
    { info: { signedOn: '2026-10-13' } },
    'Ngày ký 13/10/2026 trước ngày chốt số liệu 12/11/2026.',
    'Hãy kiểm tra lại ngày ký ở trang Thông tin chung; nếu chưa ký, xóa ngày này.',
  ],
  [
    'case-hides-overdue',
    { tasks: { 1: { rowCase: 'not-arisen' } } },
    'Nhiệm vụ số 1 đã qua hạn 30/6/2026, chọn “Không phát sinh” nhưng không có tỷ lệ.',
    'Hãy nhập tỷ lệ, kể cả khi bằng 0; nếu được dừng hoặc gia hạn, chọn đúng trường hợp và ghi căn cứ; nếu đúng, giải trình.',
  ],
  [
    'case-contradicts-figures',
    { measures: { 9: { numerator: 1, rowCase: 'out-of-scope', basis: 'CV' } } },
    'Chỉ tiêu số 9 chọn “Không thuộc phạm vi” nhưng vẫn có số liệu (Giá trị: Có).',
    'Hãy bỏ chọn ở cột “Trường hợp” nếu số liệu đúng, hoặc xóa số liệu.',
  ],
  [
    'missing-sheet',
    { facts: [{ kind: 'missing-sheet', sheet: '7-PL II' }] },
    'Trang tính “7-PL II” không còn trong tệp nên không đọc được nội dung của trang này.',
    'Hãy bấm “Nạp lại biểu mẫu” ở ngăn Phụ lục rồi nhập lại nội dung của trang này, hoặc mở bản lưu trước đó.',
  ],
  [
    'nothing-entered',
    {},
    'Chưa nhập dòng nào trong 16 dòng phải nhập.',
    'Hãy kiểm tra đã chọn đúng tệp chưa và nhập số liệu; nếu kỳ này không có gì để báo cáo, giải trình lý do.',
  ],
  [
    'unmet-without-cause',
    { measures: { 9: { numerator: 0 } } },
    'Chỉ tiêu số 9 chưa đạt nhưng chưa nêu nguyên nhân.',
    'Hãy ghi ô “Nguyên nhân, khó khăn”.',
  ],
  [
    'unmet-without-cause',
    { measures: { 1: { rowCase: 'no-data' }, 9: { numerator: 0 } } },
    'Chỉ tiêu số 1, 9 chưa đạt hoặc chưa có số liệu nhưng chưa nêu nguyên nhân.',
    'Hãy ghi ô “Nguyên nhân, khó khăn”.',
  ],
  [
    'foreign-cells',
    { facts: [{ kind: 'foreign-cells', sheet: '7-PL I', cell: 'F9', text: 'Ghi chú', count: 4 }] },
    'Trang tính có 04 ô ghi ngoài mẫu, đầu tiên là “Ghi chú”; nội dung này không được đưa vào báo cáo; tệp lập mới không có các ô này.',
    'Không cần sửa nếu chỉ là ghi chú; nếu cần báo cáo, hãy chuyển vào cột phù hợp của mẫu hoặc trang Nội dung chung.',
  ],
  [
    'changed-identity',
    { facts: [{ ...identity, heading: 'Cơ quan báo cáo', expected: 'Sở Mẫu', found: 'Sở Khác' }] },
    'Trang Thông tin chung ghi “Sở Khác” ở dòng “Cơ quan báo cáo” nhưng tệp báo cáo do Phụ lục lập ghi “Sở Mẫu”.',
    'Hãy dùng tệp báo cáo do Phụ lục lập cho đúng cơ quan, đúng kỳ; không sửa dòng này.',
  ],
  [
    'changed-identity',
    { facts: [{ ...identity, heading: 'Số liệu đến ngày', expected: '12/11/2026', found: '' }] },
    'Trang Thông tin chung để trống dòng “Số liệu đến ngày”, trong khi tệp báo cáo do Phụ lục lập ghi “12/11/2026”.',
    'Hãy dùng tệp báo cáo do Phụ lục lập cho đúng cơ quan, đúng kỳ; không sửa dòng này.',
  ],
])('%s reads well', (code, report, message, fix) => {
  expect(describeFinding(findingOf(report, code), scopeOf(report))).toEqual({ message, fix });
});
