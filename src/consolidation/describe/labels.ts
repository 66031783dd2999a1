/** The Vietnamese names of the ledger's states and of what becomes of a line, as sheets, pane and command line show them. */
import type { EnteredFor } from '../docket';
import type { ArrivalBasis, LedgerState } from '../ledger/ledger';
import type { LineSource, LineUse } from '../longTable/longLine';

export const ledgerStateLabels: Record<LedgerState, string> = {
  accepted: 'Đã tiếp nhận',
  partial: 'Tiếp nhận một phần',
  'entered-for': 'Nhập thay, chờ xác nhận',
  asked: 'Đã đề nghị hoàn thiện',
  superseded: 'Được thay bằng bản mới',
  misaddressed: 'Sai kỳ/kế hoạch',
  unreadable: 'Không đọc được',
  attachment: 'Văn bản kèm theo',
  'not-sent': 'Chưa gửi',
};

/** What a day of arrival rests on. */
export const arrivalBasisLabels: Record<ArrivalBasis, string> = {
  received: 'ngày tiếp nhận',
  signed: 'ngày ký',
  stamp: 'theo máy đơn vị',
  file: 'theo ngày lưu tệp',
};

export const lineUseLabels: Record<LineUse, string> = {
  used: 'Đã dùng',
  'set-aside': 'Để riêng',
  empty: 'Chưa báo cáo',
  'not-sent': 'Chưa gửi',
};

export const lineSourceLabels: Record<LineSource, string> = {
  workbook: 'Tệp báo cáo',
  'entered-for': 'Nhập thay',
  none: 'Chưa có',
};

/** How the figures of a Nhập thay reached the consolidator. */
export const enteredForSourceLabels: Record<EnteredFor['source'], string> = {
  telephone: 'qua điện thoại',
  scan: 'theo bản chụp',
  mail: 'theo thư điện tử',
};
