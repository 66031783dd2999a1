/** What the part Đưa kế hoạch mới vào says. */
import { counted } from './counted';

export const plan = {
  heading: 'Đưa kế hoạch mới vào',
  purpose:
    'Đọc phụ lục của một kế hoạch mới thành biểu mẫu báo cáo. Tệp được đọc ngay trên máy này, không gửi đi đâu. Kế hoạch chỉ dùng được sau khi đã rà soát và được cài vào Phụ lục.',
  choose: 'Chọn tệp',
  chooseHint: 'Tệp Word (.docx), Excel (.xlsx), văn bản (.txt, .tsv), hoặc bảng rà soát đã sửa.',
  drop: 'hoặc kéo tệp vào đây',
  oneOnly: 'Mỗi lần chỉ đọc được một tệp.',
  readOpen: 'Đọc tệp đang mở',
  readOpenHint: 'Dùng khi phụ lục hoặc bảng rà soát đang mở trong Excel; không cần lưu trước.',
  paste: 'Hoặc dán bảng sao chép từ Word, Excel',
  pasteHint: 'Sao chép cả bảng phụ lục, gồm dòng tiêu đề cột, rồi dán vào đây.',
  readPasted: 'Đọc bảng đã dán',
  nothingPasted: 'Chưa có bảng nào được dán.',
  reading: 'Đang đọc…',
  making: 'Đang lập bảng rà soát…',

  brought: (source: string): string => `Đã đọc: ${source}`,
  refused: (source: string): string => `Chưa đọc được: ${source}`,
  faults: 'Những chỗ phải sửa',
  faultsFix: 'Hãy sửa các chỗ này trong bảng rà soát, lưu lại rồi đọc lại.',
  number: 'Kế hoạch số',
  noNumber: 'Chưa rõ',
  title: 'Tên kế hoạch',
  annexes: (count: number): string => `Phụ lục (${counted(count)})`,
  rows: 'Số dòng',
  rowsText: (rows: number, certain: number): string =>
    `${counted(rows)}, trong đó ${counted(certain)} dòng không cần sửa`,

  missing: (count: number): string => `Còn thiếu (${counted(count)})`,
  doubts: (count: number): string => `Nội dung cần xem lại (${counted(count)})`,
  noDoubts: 'Không có nội dung nào cần xem lại.',
  setAside: (count: number): string => `Phần để riêng, không đưa vào kế hoạch (${counted(count)})`,
  setAsideHint:
    'Đây là những đoạn của văn bản không thuộc dòng nào của phụ lục. Hãy xem lướt để chắc chắn không sót nhiệm vụ, chỉ tiêu.',
  noSetAside: 'Toàn bộ nội dung đọc được đều đã đưa vào kế hoạch.',
  noText: '(không có chữ)',

  next: 'Việc tiếp theo',
  notWhole: 'Chưa lưu được tệp kế hoạch vì còn thiếu nội dung; hãy điền vào bảng rà soát.',
  toLookAt: 'Đã đủ nội dung bắt buộc, nhưng nên rà soát các nội dung cần xem lại dưới đây trước khi lưu tệp kế hoạch.',
  isWhole: 'Kế hoạch đã đầy đủ, có thể lưu tệp kế hoạch.',
  isKnown: (number: string): string =>
    `Phụ lục đã có Kế hoạch số ${number}; tệp mới khi được cài vào sẽ thay tệp đang dùng.`,
  makeReview: 'Lập bảng rà soát',
  reviewOpened: (name: string): string =>
    `Đã mở bảng rà soát ở cửa sổ Excel khác (nếu cần lưu, đặt tên ${name}). Hãy xem các ô nền cam, sửa chỗ chưa đúng; xong, mở ngăn Phụ lục trong cửa sổ đó, vào mục này và bấm Đọc tệp đang mở.`,
  reviewDownloaded: (name: string): string =>
    `Đã tải xuống ${name}. Hãy mở bằng Excel, xem các ô nền cam, sửa chỗ chưa đúng, lưu lại rồi bấm Chọn tệp để đọc lại tệp đó.`,
  save: 'Lưu tệp kế hoạch',
  showText: 'Lấy tệp kế hoạch',
  saved: (name: string): string => `Đã tải xuống ${name}.`,
  whereTo: (name: string): string =>
    `Hãy gửi ${name} cho bộ phận công nghệ thông tin đã triển khai Phụ lục, đề nghị đặt vào thư mục templates/can-tho và dựng lại trang; sau đó kế hoạch có trong danh sách ở phần Bắt đầu.`,
  fileText: (name: string): string => `Nội dung tệp ${name}`,
  copy: 'Sao chép nội dung',
  copied: (name: string): string =>
    `Đã sao chép. Hãy mở Notepad, bấm Ctrl+V rồi lưu với tên ${name}, mã UTF-8, kiểu “Tất cả các tệp”.`,
  notCopied: (name: string): string =>
    `Không sao chép tự động được. Nội dung đã được chọn, hãy bấm Ctrl+C, dán vào Notepad rồi lưu với tên ${name}, mã UTF-8, kiểu “Tất cả các tệp”.`,
} as const;
