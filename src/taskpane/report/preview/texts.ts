/** Every word of the preview of a report that does not come from the report. */
import type { FrontPlace } from '../../../workflows/report/preview';
import { counted } from '../../texts/counted';

export const texts = {
  page: 'Nội dung báo cáo',
  edit: 'Sửa',
  save: 'Lưu',
  cancel: 'Hủy',
  hints: {
    none: 'Rời ô hoặc bấm Enter thì lưu, bấm Esc thì hủy.',
    lines: 'Mỗi dòng là một dòng của văn bản. Rời ô hoặc bấm Ctrl+Enter thì lưu, bấm Esc thì hủy.',
    paragraphs:
      'Mỗi dòng là một đoạn; để trống thì báo cáo bỏ câu này. Rời ô hoặc bấm Ctrl+Enter thì lưu, bấm Esc thì hủy.',
  },
  editOf: (what: string): string => `Sửa: ${what}`,
  edited: 'Đã sửa',
  restore: 'Dùng lại câu tự lập',
  restoreOf: (what: string): string => `Dùng lại câu tự lập: ${what}`,
  leftOut: 'Đã bỏ câu này',
  bringBack: 'Khôi phục',
  bringBackOf: (what: string): string => `Khôi phục: ${what}`,
  empty: 'Chưa có nội dung',
  kept: 'Đã lưu nội dung đã sửa.',
  restored: 'Đã dùng lại câu tự lập.',

  outdated: 'Số liệu đã thay đổi sau khi sửa câu này. Báo cáo đang dùng câu đã sửa.',
  officers: 'Câu đã sửa',
  leftOutByOfficer: '(đã bỏ)',
  made: 'Câu mới theo số liệu hiện nay',
  keep: 'Giữ câu đã sửa',
  takeNew: 'Dùng câu mới',

  editedList: (count: number): string => `Nội dung đã sửa (${counted(count)})`,
  outdatedShort: 'Cần xem lại',

  placeless: (count: number): string => `Nội dung đã sửa không còn chỗ trong báo cáo (${counted(count)})`,
  placelessHint:
    'Dòng hoặc câu mà các nội dung này thay thế không còn trong báo cáo. Nội dung vẫn được giữ ở đây; hãy sao chép sang chỗ khác nếu cần.',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Chưa sao chép được. Hãy chọn đoạn chữ rồi bấm Ctrl+C (máy Mac: ⌘C).',
  drop: 'Xóa',
  dropOf: (what: string): string => `Xóa nội dung đã sửa: ${what}`,

  recipients: 'Nơi nhận:',
  annexes: 'Phụ lục kèm theo báo cáo',
  annexRows: (count: number): string => `${counted(count)} dòng`,
  tableOnly: 'Cơ quan không áp dụng thể thức văn bản hành chính: phần mềm chỉ lập các phụ lục số liệu kèm theo.',
  table: (title: string): string => `Bảng: ${title}`,
  row: (name: string): string => `Sửa dòng: ${name}`,
  line: (heading: string, line: number): string => `${heading} (dòng ${counted(line)})`,
  tools: 'Sửa',
} as const;

/** What stands at each place of the form. */
export const frontNames: Readonly<Record<FrontPlace, string>> = {
  symbol: 'Số, ký hiệu',
  placeAndDate: 'Địa danh, ngày tháng năm',
  abstract: 'Trích yếu',
  addressee: 'Kính gửi',
  opening: 'Câu mở đầu',
  closing: 'Câu kết',
  recipients: 'Nơi nhận',
  authority: 'Quyền hạn, chức vụ người ký',
  signer: 'Họ và tên người ký',
};

const LONGEST = 60;

/** The beginning of a text, by which one knows it. */
export function excerpt(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
