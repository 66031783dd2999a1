/** The message before the deadline: polite, short, and everything in it that is needed to send. */
import { reminderText } from '../../../src/report/letters/reminder';
import { scopeFor } from './builder';

const scope = scopeFor();
const FILE = '224_2026-11_so-y-te_bao-cao.xlsx';
const late = (agencyId: string, state: 'not-sent' | 'unreadable' = 'not-sent') => ({
  expected: scope.agencies.find(({ agency }) => agency.id === agencyId)!,
  state,
  isLateAgain: false,
});

it('names the agency, the report, the sending day, the last day, the file and who receives it', () => {
  expect(reminderText(scope, '2026-11-10', FILE, late('so-y-te'))).toBe(
    'Kính gửi Sở Y tế: Sở Khoa học và Công nghệ trân trọng đề nghị gửi báo cáo tiến độ thực hiện Kế hoạch số 224/KH-UBND kỳ tháng 11 năm 2026 ' +
      'trong Thứ Sáu, ngày 13/11/2026 (thời hạn: hết ngày 14/11/2026). Tệp báo cáo: 224_2026-11_so-y-te_bao-cao.xlsx, kèm văn bản đã ký. ' +
      'Nơi nhận: Sở Khoa học và Công nghệ. Trân trọng cảm ơn!',
  );
});

it('to all asks those who have sent to pass it over', () => {
  const text = reminderText(scope, '2026-11-10', FILE);
  expect(text).toMatch(/^Kính gửi các cơ quan, địa phương: /);
  expect(text).toContain('Cơ quan đã gửi xin bỏ qua tin này.');
});

it('once the sending day is past leaves the last day alone', () => {
  const text = reminderText(scope, '2026-11-14', FILE, late('so-y-te'));
  expect(text).toContain('kỳ tháng 11 năm 2026 chậm nhất hết ngày 14/11/2026.');
  expect(text).not.toContain('13/11');
});

it('says what came of an agency that sent something else', () => {
  expect(reminderText(scope, '2026-11-10', FILE, late('so-y-te', 'unreadable'))).toContain(
    'Kính gửi Sở Y tế: Tệp đã gửi không đọc được. Sở Khoa học',
  );
});

it('asks an agency that the plan does not oblige for its figures', () => {
  expect(reminderText(scope, '2026-11-10', FILE, late('cong-an-thanh-pho'))).toContain(
    'đề nghị gửi số liệu báo cáo tiến độ',
  );
});

it('in December asks for the results of the year', () => {
  expect(reminderText(scopeFor({ periodId: '2026-12' }), '2026-12-10', FILE)).toContain(
    'báo cáo kết quả thực hiện Kế hoạch số 224/KH-UBND năm 2026, bao gồm tiến độ kỳ tháng 12 năm 2026',
  );
});
