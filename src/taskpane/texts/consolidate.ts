/** What the screen Tổng hợp says. */
import { counted } from './counted';

export const consolidate = {
  heading: 'Cơ quan phải gửi báo cáo',
  notYet:
    'Phiên bản này chưa tổng hợp số liệu từ các tệp báo cáo. Danh sách dưới đây giúp theo dõi việc gửi: cơ quan nào phải gửi, hạn gửi và tên tệp.',
  plan: 'Kế hoạch',
  search: 'Tìm cơ quan',
  searchHint: 'Không cần gõ dấu.',
  clear: 'Xóa chữ đã gõ',
  copy: 'Sao chép danh sách sang Excel',
  copied: (count: number): string => `Đã sao chép ${counted(count)} dòng. Hãy chọn một ô trong Excel rồi bấm Ctrl+V.`,
  notCopied: 'Trình duyệt không cho phép sao chép tự động. Hãy bấm vào ô dưới đây rồi bấm Ctrl+C.',
  list: 'Danh sách cơ quan',
  listText: 'Danh sách để sao chép',
  asked: 'Đề nghị cung cấp số liệu',
  obliged: 'Thuộc diện báo cáo',
  none: 'Không có cơ quan nào khớp với chữ đã gõ.',
  summary: (all: number, obliged: number): string => {
    const asked = all - obliged;
    return `${counted(all)} cơ quan: ${counted(obliged)} thuộc diện báo cáo${asked === 0 ? '' : `, ${counted(asked)} được đề nghị cung cấp số liệu`}.`;
  },
  found: (count: number): string => `Tìm thấy ${counted(count)} cơ quan.`,
  columns: ['STT', 'Cơ quan, đơn vị', 'Diện', 'Hạn gửi', 'Tên tệp'],
} as const;
