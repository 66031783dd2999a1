/** Every word of the work screen that does not come from the workbook. */
import type { Severity } from '../../entries/finding';
import { shareText } from '../../workflows/describe';
import { counted } from '../texts/counted';

interface Share {
  readonly count: number;
  readonly of: number;
}

export const texts = {
  toStart: 'Đến phần Bắt đầu',
  noReport: {
    unread: 'Chưa mở tệp báo cáo nào.',
    blank: 'Chưa có biểu mẫu báo cáo. Hãy lập biểu mẫu hoặc mở tệp báo cáo đã có.',
    unidentified: 'Chưa xác định được tệp này là báo cáo của cơ quan nào, kỳ nào.',
  },

  figures: 'Số liệu tổng hợp',
  scope: 'Phạm vi số liệu',
  whole: 'Toàn bộ',
  filledIn: 'Tiến độ nhập liệu',
  rowsFilled: (share: Share): string => `${shareText(share)} dòng`,
  nothingToFill: 'không có dòng phải nhập',
  emptyRows: 'Dòng chưa nhập',
  noEmptyRow: 'Các dòng đều đã nhập.',

  views: 'Cách xem',
  findings: (count: number): string => `Rà soát (${count})`,
  rows: 'Nhập theo dòng',

  filter: 'Lọc nội dung cần rà soát',
  filterHint: 'Lọc theo từ ngữ, trang tính, ô',
  clearFilter: 'Xóa nội dung tìm',
  noMatch: 'Không có nội dung nào khớp với từ cần lọc.',
  nothingWrong: 'Số liệu đã nhập chưa có nội dung nào cần rà soát.',
  remaining: (empty: number): string => `Còn ${counted(empty)} dòng chưa nhập.`,
  allDone: 'Các dòng đều đã nhập; có thể lập báo cáo.',
  toReport: 'Đến phần Báo cáo',
  undo: (steps: number): string => `Hoàn tác (${steps})`,
  wholeFile: 'Cả tệp',
  cell: (cell: string): string => `Ô ${cell}`,
  repair: 'Sửa',
  repairTo: 'Sửa thành:',
  repairAs: (value: string): string => `Sửa thành ${value}`,
  repairAll: (count: number): string => `Sửa tất cả (${count})`,
  repairAllOf: (title: string, count: number): string => `Sửa tất cả (${count}): ${title}`,
  reason: 'Lý do giải trình',
  reasonHint: 'Ghi xong bấm Ctrl+Enter hoặc bấm ra ngoài ô.',
  reasonHolds: 'Đã ghi lý do',
  more: (count: number): string => `Xem thêm (còn ${count})`,

  rowList: 'Danh sách dòng',
  rowFilter: 'Tìm dòng',
  rowFilterHint: 'Tìm theo số, nội dung',
  onlyEmpty: 'Chỉ hiện dòng chưa nhập',
  noRow: 'Không có dòng nào khớp.',
  filled: 'Đã nhập',
  empty: 'Chưa nhập',
  chooseInExcel: 'Bấm vào một ô của dòng cần nhập trên trang tính, hoặc chọn dòng trong danh sách dưới đây.',
  chooseInBrowser: 'Chọn dòng cần nhập trong danh sách dưới đây.',
  previousRow: 'Dòng trước',
  nextRow: 'Dòng sau',
  nextEmpty: 'Dòng chưa nhập tiếp theo',
  position: (index: number, of: number): string => `${index}/${of}`,
  toSheet: 'Đến ô trên trang tính',
  previous: 'Kỳ trước',
  formula: 'Cách tính',
  status: 'Hiện nay',
  dayForm: 'ngày/tháng/năm',
  leftEmpty: '(để trống)',
  notWritten: (label: string, typed: string): string => `${label}: nội dung “${typed}” chưa ghi được.`,
  backToRow: 'Quay lại dòng này',
} as const;

export const severityTexts: Readonly<Record<Severity, { readonly title: string; readonly meaning: string }>> = {
  error: { title: 'Lỗi', meaning: 'Phải sửa thì mới lập được báo cáo.' },
  explain: { title: 'Cần giải trình', meaning: 'Sửa số liệu, hoặc ghi lý do nếu số liệu đúng.' },
  notice: { title: 'Lưu ý', meaning: 'Nên xem lại; không cản trở việc lập báo cáo.' },
};
