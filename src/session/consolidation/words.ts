/** What the desk of a consolidation says it did, or why it did not. */
import { countText, periodText } from '../../entries/words';
import { describeRefusal } from '../../checks/describe/refusals';
import { parsePeriod } from '../../plan/period';
import type { Refusal } from '../../workbook/refusal';
import { cityKindNames } from '../../workflows/report/cityKinds';
import { unkeptTexts } from '../../workflows/report/unkeptLines';
import { refusalNotice } from '../notices';
import type { Notice } from '../state';
import type { TakenUp } from './calls';

export const partMissing: Notice = {
  tone: 'error',
  text: 'Phần tổng hợp không chạy được hoặc đã dừng giữa chừng. Các quyết định đã ghi được giữ nguyên.',
  fix: 'Hãy kiểm tra kết nối mạng, chọn lại các tệp báo cáo; nếu vẫn lỗi, tải lại trang.',
};

export const nothingNew: Notice = {
  tone: 'info',
  text: 'Các tệp này đã được nhận trước đó, không có tệp mới.',
};

/**
 * @param passedOver files that were there already, or that nobody sent
 * @param elsewhere that most are of another plan or period
 */
export const receivedText = (count: number, passedOver: number, elsewhere?: string): Notice => ({
  ...(elsewhere === undefined
    ? { tone: 'success', text: `Đã nhận ${countText(count)} tệp.` }
    : { tone: 'warning', text: `Đã nhận ${countText(count)} tệp. ${elsewhere}`, fix: CHOOSE_ANOTHER }),
  ...(passedOver === 0
    ? {}
    : { details: [`Bỏ qua ${countText(passedOver)} tệp đã nhận trước đó hoặc là tệp của hệ thống.`] }),
});

const CHOOSE_ANOTHER =
  'Nếu đã chọn nhầm kế hoạch hoặc kỳ: bấm Tổng hợp kỳ khác, chọn lại kế hoạch, kỳ rồi chọn lại các tệp.';

export const refusedText = (text: string): Notice => ({ tone: 'error', text });

export function takenUpText(taken: TakenUp): Notice {
  if (taken.kind === 'docket') {
    const { decisions, enteredFor, reports = [] } = taken.docket;
    const edits = reports.reduce((sum, draft) => sum + draft.edits.length, 0);
    const parts = [
      `${countText(decisions.length)} quyết định`,
      `${countText(enteredFor.length)} lần nhập thay`,
      ...(edits === 0 ? [] : [`${countText(edits)} nội dung đã sửa trong báo cáo`]),
    ];
    return { tone: 'success', text: `Đã lấy lại ${listed(parts)} từ tệp tổng hợp của kỳ này.` };
  }
  if (taken.kind === 'edits') {
    const unkept = unkeptTexts(taken.unkept);
    return {
      tone: unkept.length === 0 ? 'success' : 'warning',
      text: `Đã lấy lại ${countText(taken.edits.length)} nội dung đã sửa trong ${cityKindNames[taken.report]}.`,
      fix: 'Xem ở phần Lập báo cáo.',
      ...(unkept.length > 0 && { details: unkept }),
    };
  }
  return { tone: 'success', text: `Đã lấy số liệu ${periodName(taken.periodId)} để so sánh và kiểm tra.` };
}

const listed = (parts: readonly string[]): string => `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;

/** In Excel a workbook is opened in a window of its own; everything else is downloaded. */
export function handedOver(names: readonly string[], place: 'excel' | 'browser'): Notice {
  const opened = place === 'excel' ? names.find((name) => name.endsWith('.xlsx')) : undefined;
  const downloaded = names.filter((name) => name !== opened);
  const keep = names.some((name) => name.endsWith('.json')) && names.length > 1 ? [KEEP_TABLES] : [];
  if (opened === undefined) {
    return { tone: 'success', text: downloadedText(downloaded), ...(keep.length > 0 && { fix: keep.join() }) };
  }
  return {
    tone: 'success',
    text: 'Đã mở tệp trong cửa sổ Excel khác.',
    fix: [`Hãy lưu tệp đó với tên ${opened} (bấm F12, dán tên tệp).`, ...keep].join(' '),
    ...(downloaded.length === 0 ? {} : { details: [downloadedText(downloaded)] }),
  };
}

/** Of so many files that the workbook has no lines. */
const KEEP_TABLES =
  'Tệp tổng hợp của trên 300 tệp Excel không có trang tính Dữ liệu: hãy giữ hai tệp dữ liệu cùng chỗ với tệp tổng hợp; kỳ sau mở tệp JSON để so sánh.';

const downloadedText = (names: readonly string[]): string =>
  names.length === 1
    ? `Đã tải xuống ${names.join()}.`
    : `Đã tải xuống ${countText(names.length)} tệp: ${names.join(', ')}.`;

/** @param names what was handed over before a file that could not be */
export function handedInPart(names: readonly string[], refusal: Refusal, place: 'excel' | 'browser'): Notice {
  if (names.length === 0) return refusalNotice(refusal);
  const { details = [], ...notice } = handedOver(names, place);
  const { message, fix } = describeRefusal(refusal);
  return {
    ...notice,
    tone: 'warning',
    details: [...details, `Chưa lấy được các tệp còn lại. ${message} ${fix}`.trim()],
  };
}

/** "tháng 10 năm 2026" */
export function periodName(periodId: string): string {
  const period = parsePeriod(periodId);
  return period ? periodText(period) : periodId;
}

export const noLetter = 'Hiện không có cơ quan nào cần gửi công văn này.';
