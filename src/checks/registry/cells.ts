/**
 * One cell at a time, or two that make one figure. Errors first, so that a cell with an error is not also asked about;
 * what was understood or can be mended without loss is a notice.
 */
import { ambiguousNumber } from '../cells/ambiguousNumber';
import { bareOne } from '../cells/bareOne';
import { completedAfterCutOff } from '../cells/completedAfterCutOff';
import { controlCharacters } from '../cells/controlCharacters';
import { dayMonthSwapped } from '../cells/dayMonthSwapped';
import { dayOutsidePlan } from '../cells/dayOutsidePlan';
import { decomposedText } from '../cells/decomposedText';
import { errorValue } from '../cells/errorValue';
import { expectedBeforeCutOff } from '../cells/expectedBeforeCutOff';
import { formulaInEntry } from '../cells/formulaInEntry';
import { legacyText } from '../cells/legacyText';
import { negative } from '../cells/negative';
import { newDueBeforeDue } from '../cells/newDueBeforeDue';
import { notADay } from '../cells/notADay';
import { notANumber } from '../cells/notANumber';
import { notInList } from '../cells/notInList';
import { notWhole } from '../cells/notWhole';
import { numeratorAboveDenominator } from '../cells/numeratorAboveDenominator';
import { numeratorAboveResidents } from '../cells/numeratorAboveResidents';
import { onTimeAboveArisen } from '../cells/onTimeAboveArisen';
import { percentOver100 } from '../cells/percentOver100';
import { signedBeforeCutOff } from '../cells/signedBeforeCutOff';
import { textLong } from '../cells/textLong';
import { textTooLong } from '../cells/textTooLong';
import { tooLarge } from '../cells/tooLarge';
import { understoodText } from '../cells/understoodText';
import { zeroDenominator } from '../cells/zeroDenominator';
import type { CheckInput, Rule } from '../rule';

export const cellRules = [
  {
    code: 'error-value',
    severity: 'error',
    check: errorValue,
    title: 'Ô nhập liệu báo lỗi',
    example: 'Ô “Tỷ lệ” của nhiệm vụ số 33 hiện #REF!.',
  },
  {
    code: 'not-a-number',
    severity: 'error',
    check: notANumber,
    title: 'Không phải là số',
    example: 'Ô “Tử số” ghi “khoảng 100 hồ sơ”.',
  },
  {
    code: 'ambiguous-number',
    severity: 'error',
    check: ambiguousNumber,
    title: 'Số có thể hiểu hai cách',
    example: 'Ô “Mẫu số” ghi chữ “1.234”: 1234 hay 1,234.',
  },
  {
    code: 'not-a-day',
    severity: 'error',
    check: notADay,
    title: 'Không phải là ngày',
    example: 'Ô “Ngày hoàn thành” ghi “31/11/2026” hoặc “đầu tháng 11”.',
  },
  {
    code: 'not-in-list',
    severity: 'error',
    check: notInList,
    title: 'Không có trong danh sách',
    example: 'Ô “Trường hợp” ghi “Xin lùi”.',
  },
  {
    code: 'negative',
    severity: 'error',
    check: negative,
    title: 'Số âm',
    example: 'Ô “Tử số” ghi -5.',
  },
  {
    code: 'not-whole',
    severity: 'error',
    check: notWhole,
    title: 'Số đếm phải là số nguyên',
    example: 'Ô “Tử số” ghi 12,5 hồ sơ, hoặc ghi tỷ lệ 99,5%.',
  },
  {
    code: 'too-large',
    severity: 'error',
    check: tooLarge,
    title: 'Số quá lớn',
    example: 'Ô “Mẫu số” ghi 20 chữ số.',
  },
  {
    code: 'percent-over-100',
    severity: 'error',
    check: percentOver100,
    title: 'Tỷ lệ trên 100%',
    example: 'Dán số 85 vào ô “Tỷ lệ”, ô hiện 8500%.',
  },
  {
    code: 'zero-denominator',
    severity: 'error',
    check: zeroDenominator,
    title: 'Mẫu số bằng 0',
    example: 'Chỉ tiêu số 5: 0/0 mà chưa chọn “Không phát sinh”.',
  },
  {
    code: 'numerator-above-denominator',
    severity: 'error',
    check: numeratorAboveDenominator,
    restsOn: ['denominator'],
    title: 'Tử số lớn hơn mẫu số',
    example: 'Chỉ tiêu số 3: 120/100 hồ sơ.',
  },
  {
    code: 'on-time-above-arisen',
    severity: 'error',
    check: onTimeAboveArisen,
    restsOn: ['arisen'],
    title: 'Số đúng hạn lớn hơn số phát sinh',
    example: 'Phát sinh 05 trường hợp, đúng hạn 06.',
  },
  {
    code: 'completed-after-cut-off',
    severity: 'error',
    check: completedAfterCutOff,
    title: 'Ngày hoàn thành sau ngày chốt số liệu',
    example: 'Số liệu đến ngày 12/11/2026, ngày hoàn thành 10/12/2026.',
  },
  {
    code: 'text-too-long',
    severity: 'error',
    check: textTooLong,
    title: 'Nội dung vượt sức chứa của một ô Excel',
    example: 'Một ô có hơn 32.767 ký tự.',
  },
  {
    code: 'numerator-above-residents',
    severity: 'explain',
    check: numeratorAboveResidents,
    restsOn: ['denominator'],
    title: 'Tử số lớn hơn mẫu số tính theo dân cư',
    example: 'Chỉ tiêu số 22: số tài khoản định danh nhiều hơn dân số thuộc diện cấp.',
  },
  {
    code: 'bare-one',
    severity: 'explain',
    check: bareOne,
    title: 'Số 1 được hiểu là 100%',
    example: 'Kỳ trước 45%, kỳ này ô “Tỷ lệ” ghi 1.',
  },
  {
    code: 'day-month-swapped',
    severity: 'explain',
    check: dayMonthSwapped,
    title: 'Ngày và tháng có thể bị đảo',
    example: 'Hoàn thành ngày 05/11/2026, máy cài đặt tiếng Anh ghi thành 11/5/2026.',
  },
  {
    code: 'day-outside-plan',
    severity: 'explain',
    check: dayOutsidePlan,
    title: 'Ngày ngoài thời gian của kế hoạch',
    example: 'Kế hoạch năm 2026, ngày hoàn thành 03/11/2016.',
  },
  {
    code: 'new-due-before-due',
    severity: 'explain',
    check: newDueBeforeDue,
    title: 'Thời hạn mới sớm hơn thời hạn của kế hoạch',
    example: 'Hạn 30/6/2026, gia hạn đến 30/5/2026.',
  },
  {
    code: 'legacy-text',
    severity: 'explain',
    check: legacyText,
    title: 'Chữ gõ bằng bảng mã cũ',
    example: 'Ô “Kết quả, sản phẩm” ghi “®· ban hµnh” (TCVN3).',
  },
  {
    code: 'understood-text',
    severity: 'notice',
    check: understoodText,
    title: 'Số, ngày ghi dạng chữ, đã hiểu được',
    example: 'Ô “Tỷ lệ” ghi chữ “85,5%”.',
  },
  {
    code: 'formula-in-entry',
    severity: 'notice',
    check: formulaInEntry,
    title: 'Công thức trong ô nhập liệu',
    example: 'Ô “Tử số” có công thức =SUM(Sheet1!B2:B9).',
  },
  {
    code: 'control-characters',
    severity: 'notice',
    check: controlCharacters,
    title: 'Ký tự ẩn',
    example: 'Nội dung sao chép từ trang web có ký tự không nhìn thấy.',
  },
  {
    code: 'decomposed-text',
    severity: 'notice',
    check: decomposedText,
    title: 'Chữ Unicode tổ hợp',
    example: 'Chữ gõ trên máy Mac, dấu tách rời khỏi chữ cái.',
  },
  {
    code: 'expected-before-cut-off',
    severity: 'notice',
    check: expectedBeforeCutOff,
    title: 'Ngày dự kiến hoàn thành đã qua',
    example: 'Số liệu đến ngày 12/11/2026, dự kiến hoàn thành 30/10/2026, tỷ lệ 80%.',
  },
  {
    code: 'signed-before-cut-off',
    severity: 'notice',
    check: signedBeforeCutOff,
    title: 'Ngày ký trước ngày chốt số liệu',
    example: 'Số liệu đến ngày 12/11/2026, ngày ký 13/10/2026.',
  },
  {
    code: 'text-long',
    severity: 'notice',
    check: textLong,
    title: 'Nội dung dài trên 1.000 ký tự',
    example: 'Chép nguyên văn một công văn vào ô “Kết quả, sản phẩm”.',
  },
] as const satisfies readonly Rule<CheckInput>[];
