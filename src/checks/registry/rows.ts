/**
 * A row's fields against each other. An error where two of them cannot both be right, or the row's status cannot be told
 * at all; to be explained where the report would have to say why; empty rows block nothing and are told once a sheet.
 */
import { caseContradictsFigures } from '../rows/caseContradictsFigures';
import { caseHidesOverdue } from '../rows/caseHidesOverdue';
import { caseWithoutBasis } from '../rows/caseWithoutBasis';
import { dateWithoutDone } from '../rows/dateWithoutDone';
import { doneWithoutDate } from '../rows/doneWithoutDate';
import { doneWithoutResult } from '../rows/doneWithoutResult';
import { emptyRows } from '../rows/emptyRows';
import { estimateMissing } from '../rows/estimateMissing';
import { extendedWithoutNewDue } from '../rows/extendedWithoutNewDue';
import { metWithoutEvidence } from '../rows/metWithoutEvidence';
import { missedWithoutCause } from '../rows/missedWithoutCause';
import { newDueWithoutExtension } from '../rows/newDueWithoutExtension';
import { nothingEntered } from '../rows/nothingEntered';
import { onlyOneNumber } from '../rows/onlyOneNumber';
import { operationDayMissing } from '../rows/operationDayMissing';
import { overdueWithoutCause } from '../rows/overdueWithoutCause';
import { overdueWithoutExpectedDay } from '../rows/overdueWithoutExpectedDay';
import { partAboveWhole } from '../rows/partAboveWhole';
import { progressNotGiven } from '../rows/progressNotGiven';
import { quantityWithoutUnit } from '../rows/quantityWithoutUnit';
import { unmetWithoutCause } from '../rows/unmetWithoutCause';
import type { CheckInput, Rule } from '../rule';

export const rowRules = [
  {
    code: 'done-without-date',
    severity: 'error',
    check: doneWithoutDate,
    restsOn: ['percent'],
    title: 'Hoàn thành nhưng thiếu ngày hoàn thành',
    example: 'Nhiệm vụ số 33: tỷ lệ 100%, ô “Ngày hoàn thành” để trống.',
  },
  {
    code: 'date-without-done',
    severity: 'error',
    check: dateWithoutDone,
    restsOn: ['completedOn'],
    title: 'Có ngày hoàn thành nhưng tỷ lệ chưa đủ 100%',
    example: 'Nhiệm vụ số 33: ngày hoàn thành 03/11/2026, tỷ lệ 80%.',
  },
  {
    code: 'case-contradicts-figures',
    severity: 'error',
    check: caseContradictsFigures,
    restsOn: ['numerator', 'denominator', 'value', 'percent', 'times', 'arisen', 'onTime', 'quantity', 'completedOn'],
    title: 'Trường hợp mâu thuẫn với số liệu',
    example: 'Chọn “Không phát sinh” nhưng tử số là 12.',
  },
  {
    code: 'extended-without-new-due',
    severity: 'error',
    check: extendedWithoutNewDue,
    restsOn: ['rowCase'],
    title: 'Được gia hạn nhưng thiếu thời hạn mới',
    example: 'Chọn “Được gia hạn”, ô “Thời hạn mới” để trống.',
  },
  {
    code: 'new-due-without-extension',
    severity: 'error',
    check: newDueWithoutExtension,
    restsOn: ['newDue'],
    title: 'Có thời hạn mới nhưng không chọn “Được gia hạn”',
    example: 'Thời hạn mới 30/12/2026, ô “Trường hợp” để trống.',
  },
  {
    code: 'part-above-whole',
    severity: 'error',
    check: partAboveWhole,
    title: 'Số thành phần lớn hơn tổng',
    example: 'Chỉ tiêu số 15.2: 08 hệ thống, chỉ tiêu số 15.1: 06 hệ thống.',
  },
  {
    code: 'done-without-result',
    severity: 'explain',
    check: doneWithoutResult,
    restsOn: ['percent', 'completedOn'],
    title: 'Hoàn thành nhưng chưa nêu sản phẩm',
    example: 'Nhiệm vụ số 33 hoàn thành ngày 03/11/2026, ô “Kết quả, sản phẩm” để trống.',
  },
  {
    code: 'overdue-without-cause',
    severity: 'explain',
    check: overdueWithoutCause,
    restsOn: ['percent', 'completedOn', 'newDue', 'rowCase'],
    title: 'Quá hạn nhưng chưa nêu nguyên nhân',
    example: 'Hạn 30/6/2026, đến 12/11/2026 mới đạt 80%, ô “Nguyên nhân chậm” để trống.',
  },
  {
    code: 'case-hides-overdue',
    severity: 'explain',
    check: caseHidesOverdue,
    restsOn: ['rowCase', 'completedOn'],
    title: 'Quá hạn nhưng chọn trường hợp thay cho tỷ lệ',
    example: 'Hạn 30/6/2026, số liệu đến ngày 12/11/2026, chọn “Không phát sinh”, ô “Tỷ lệ” để trống.',
  },
  {
    code: 'met-without-evidence',
    severity: 'explain',
    check: metWithoutEvidence,
    restsOn: ['numerator', 'denominator', 'value', 'operatingSince'],
    title: 'Đạt, vượt chỉ tiêu nhưng thiếu minh chứng',
    example: 'Chỉ tiêu số 9 đạt 100%, ô “Minh chứng” để trống.',
  },
  {
    code: 'missed-without-cause',
    severity: 'explain',
    check: missedWithoutCause,
    restsOn: ['numerator', 'denominator', 'value', 'operatingSince'],
    title: 'Không đạt chỉ tiêu năm nhưng chưa nêu nguyên nhân',
    example: 'Kết quả năm của chỉ tiêu số 5 là 50%, chỉ tiêu 60%.',
  },
  {
    code: 'case-without-basis',
    severity: 'explain',
    check: caseWithoutBasis,
    restsOn: ['rowCase'],
    title: 'Trường hợp thiếu căn cứ',
    example: 'Chọn “Được dừng/điều chỉnh”, ô “Căn cứ” để trống.',
  },
  {
    code: 'only-one-number',
    severity: 'explain',
    check: onlyOneNumber,
    restsOn: ['numerator', 'denominator', 'onTime', 'arisen'],
    title: 'Chỉ có một trong hai số',
    example: 'Chỉ tiêu số 3 có tử số, mẫu số để trống.',
  },
  {
    code: 'progress-not-given',
    severity: 'explain',
    check: progressNotGiven,
    restsOn: ['arisen'],
    title: 'Có nội dung nhưng chưa có tỷ lệ, số lần',
    example: 'Nhiệm vụ số 33 ghi kết quả nhưng để trống tỷ lệ.',
  },
  {
    code: 'operation-day-missing',
    severity: 'explain',
    check: operationDayMissing,
    restsOn: ['value'],
    title: 'Hoàn thành 100% nhưng thiếu ngày vận hành',
    example: 'Chỉ tiêu số 12: 100%, ô ngày vận hành để trống.',
  },
  {
    code: 'nothing-entered',
    severity: 'explain',
    check: nothingEntered,
    title: 'Chưa nhập dòng nào',
    example: 'Gửi tệp báo cáo do Phụ lục lập mà chưa nhập số liệu.',
  },
  {
    code: 'overdue-without-expected-day',
    severity: 'notice',
    check: overdueWithoutExpectedDay,
    restsOn: ['percent', 'newDue', 'rowCase'],
    title: 'Quá hạn nhưng chưa nêu ngày dự kiến hoàn thành',
    example: 'Nhiệm vụ quá hạn, ô “Dự kiến hoàn thành” để trống.',
  },
  {
    code: 'unmet-without-cause',
    severity: 'notice',
    check: unmetWithoutCause,
    title: 'Chưa đạt, chưa có số liệu nhưng chưa nêu nguyên nhân',
    example: 'Chỉ tiêu số 9 đạt 50%, chỉ tiêu 80%, ô “Nguyên nhân, khó khăn” để trống.',
  },
  {
    code: 'quantity-without-unit',
    severity: 'notice',
    check: quantityWithoutUnit,
    restsOn: ['quantity'],
    title: 'Số lượng thiếu đơn vị tính',
    example: 'Nhiệm vụ thường xuyên ghi số lượng 25, ô “Đơn vị tính” để trống.',
  },
  {
    code: 'estimate-missing',
    severity: 'notice',
    check: estimateMissing,
    title: 'Chưa ước thực hiện đến 31/12',
    example: 'Báo cáo tháng 12, nhiệm vụ đạt 80%, ô “Ước thực hiện đến 31/12” để trống.',
  },
  {
    code: 'empty-rows',
    severity: 'notice',
    check: emptyRows,
    title: 'Các dòng chưa báo cáo',
    example: 'Trang tính 224-PL II còn 03 dòng để trống.',
  },
] as const satisfies readonly Rule<CheckInput>[];
