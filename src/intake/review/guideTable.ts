/** Hướng dẫn: how an officer reviews a plan that was brought in, in a few lines. */
import { column, shownOf, type ReviewTable } from './column';
import { MAY_EXCEED, MAY_NOT_ARISE, PART_OF } from './features';

const LINES: readonly (readonly [string, string])[] = [
  [
    'Việc cần làm',
    'Xem các ô nền cam và lý do ở cột “Cần xem lại”, sửa nếu chưa đúng, lưu tệp rồi nạp lại vào Phụ lục. Ô đã sửa được coi là đã xem.',
  ],
  [
    'Nguyên văn',
    'Các cột nền trắng giữ đúng lời văn của phụ lục, chỉ sửa khi đọc nhầm từ văn bản gốc. Lỗi của chính văn bản thì để nguyên và ghi vào “Điểm cần lưu ý”.',
  ],
  [
    'Cách hiểu',
    'Các cột nền vàng nhạt là cách hiểu lời văn; nội dung ở đây được dùng. Muốn đọc lại từ lời văn đã sửa thì xóa trống ô cách hiểu.',
  ],
  [
    'Cơ quan',
    'Ghi tên trong danh bạ, cách nhau bằng dấu chấm phẩy. [mở] đứng trước nhóm không liệt kê thành viên, [ngoài] đứng trước tổ chức ngoài danh bạ. Ví dụ: Sở Y tế; UBND xã, phường; [mở] Thành viên Ban Chỉ đạo.',
  ],
  [
    'Cách chủ trì',
    'Đại diện: các cơ quan cùng làm một sản phẩm, cơ quan nêu đầu tiên báo cáo. Từng phần: mỗi cơ quan làm phần của mình.',
  ],
  [
    'Thời hạn',
    'Ví dụ: Đến ngày 30/6/2026; Thường xuyên; Định kỳ 1 phiên họp/quý; Từ ngày 01/01/2025 đến ngày 31/12/2030; Không xác định.',
  ],
  [
    'Thước đo',
    `Mỗi thước đo một dòng ngay dưới chỉ tiêu của nó. Ngưỡng ghi dấu và số: ≥ 80%, > 90%, ≥ 25. Đặc điểm khác, mỗi đặc điểm một dòng: ${MAY_EXCEED}; ${MAY_NOT_ARISE}; ${PART_OF} 15.1; UBND xã, phường: Tỷ lệ cơ quan đạt.`,
  ],
  [
    'Thêm, xóa, chuyển dòng',
    'Dùng lệnh chèn, xóa, cắt và dán cả dòng của Excel. Dòng mới chọn “Loại dòng” và ghi số; đề mục đứng trên dòng đầu tiên của nó.',
  ],
];

export const guideTable: ReviewTable = {
  key: 'guide',
  name: 'Hướng dẫn',
  title: 'HƯỚNG DẪN RÀ SOÁT KẾ HOẠCH VỪA ĐỌC',
  note: 'Bảng này do Phụ lục lập từ văn bản kế hoạch; sau khi rà soát, nạp lại để có kế hoạch dùng cho báo cáo.',
  columns: [column('item', 'Mục', 130, 'verbatim'), column('text', 'Nội dung', 640, 'verbatim')],
  lines: LINES.map(([item, text], n) => ({ id: `g${n}`, shown: shownOf({ item, text }) })),
  frozen: 1,
};
