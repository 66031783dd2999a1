/** Why a piece of the source is in no row of the plan, in Vietnamese. */
import type { SetAsideReason } from './draft';

const reasons: Readonly<Record<SetAsideReason, string>> = {
  'outside-table': 'Nằm ngoài bảng phụ lục.',
  heading: 'Dòng đánh số cột.',
  'repeated-heading': 'Tiêu đề cột lặp lại khi sang trang.',
  'unknown-column': 'Cột có tiêu đề chưa nhận ra được.',
  'no-field': 'Phụ lục loại này không có trường tương ứng với cột.',
  'no-row': 'Tiêu đề hoặc số thứ tự không kèm dòng nội dung nào.',
  'other-table': 'Bảng không phải phụ lục giao nhiệm vụ, chỉ tiêu (phần tên cơ quan, chữ ký, nơi nhận, …).',
  picture: 'Hình ảnh, không đọc được chữ.',
};

export const describeSetAside = (why: SetAsideReason): string => reasons[why];
