/** What the desk of a consolidation says it did, or why it did not. */
import { countText, periodText } from '../../entries/words';
import { parsePeriod } from '../../plan/period';
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

/** @param passedOver files that were there already, or that nobody sent */
export const receivedText = (count: number, passedOver: number): Notice => ({
  tone: 'success',
  text: `Đã nhận ${countText(count)} tệp.`,
  ...(passedOver === 0
    ? {}
    : { details: [`Bỏ qua ${countText(passedOver)} tệp đã nhận trước đó hoặc là tệp của hệ thống.`] }),
});

export const refusedText = (text: string): Notice => ({ tone: 'error', text });

export function takenUpText(taken: TakenUp): Notice {
  if (taken.kind === 'docket') {
    const { decisions, enteredFor } = taken.docket;
    return {
      tone: 'success',
      text: `Đã lấy lại ${countText(decisions.length)} quyết định và ${countText(enteredFor.length)} lần nhập thay từ tệp tổng hợp của kỳ này.`,
    };
  }
  return { tone: 'success', text: `Đã lấy số liệu ${periodName(taken.periodId)} để so sánh và kiểm tra.` };
}

export const madeFile = (fileName: string, place: 'excel' | 'browser'): Notice =>
  place === 'browser'
    ? { tone: 'success', text: `Đã tải xuống ${fileName}.` }
    : {
        tone: 'success',
        text: 'Đã mở tệp trong cửa sổ Excel khác.',
        fix: `Hãy lưu tệp đó với tên ${fileName} (bấm F12, dán tên tệp).`,
      };

/** "tháng 10 năm 2026" */
export function periodName(periodId: string): string {
  const period = parsePeriod(periodId);
  return period ? periodText(period) : periodId;
}

export const noLetter = 'Hiện không có cơ quan nào cần gửi công văn này.';
