/** What each kind of doubt of a plan brought in is called, the gravest first: the headings of what must be looked at. */
import type { Doubt } from '../../intake/draft';

export const doubtTitles: Readonly<Record<Doubt['kind'], string>> = {
  'not-said': 'Văn bản không nêu',
  'unknown-body': 'Cơ quan không có trong danh bạ',
  'ambiguous-body': 'Tên cơ quan có thể hiểu nhiều cách',
  'misspelt-body': 'Tên cơ quan viết khác danh bạ',
  'shared-name': 'Tên cơ quan từng dùng chung',
  'shared-leads': 'Nhiều cơ quan cùng chủ trì',
  'no-agency': 'Không nêu cơ quan nào',
  'in-brackets': 'Phần trong ngoặc không tính là cơ quan',
  ended: 'Cơ quan đã sắp xếp, không còn',
  'not-understood': 'Chưa hiểu thời hạn',
  'no-phrase': 'Không có thời hạn',
  'no-year': 'Thời hạn không nêu năm',
  'by-reference': 'Thời hạn dẫn sang văn bản khác',
  'status-only': 'Ghi tình trạng thay cho thời hạn',
  'impossible-day': 'Ngày không có trong lịch',
  'year-typo': 'Năm gõ thừa chữ số',
  'year-assumed': 'Năm lấy theo kế hoạch',
  'last-of': 'Nhiều mốc thời hạn',
  repeats: 'Thời hạn lặp lại',
  'other-rhythm': 'Nội dung nêu nhịp khác thời hạn',
  'unused-words': 'Phần thời hạn chưa dùng đến',
  note: 'Ghi chú trong thời hạn',
  'two-comparators': 'Hai từ so sánh khác nhau',
  'shared-comparator': 'Con số không có từ so sánh riêng',
  'over-or-on': '“Trên” có thể hiểu hai cách',
  'no-unit': 'Chưa rõ đếm gì',
  range: 'Mức phải đạt là một khoảng',
  'from-to': 'Nêu mức đầu và mức phải đạt',
  'bare-count': 'Con số không có từ so sánh',
  approximate: 'Mức ước chừng',
  'decimal-point': 'Dấu chấm thập phân',
  'repeated-comparator': 'Từ so sánh lặp lại',
  'no-cell': 'Ô trống',
  'merged-cell': 'Ô gộp nhiều dòng',
  numbered: 'Số thứ tự đã đặt lại',
  continued: 'Dòng nối tiếp dòng trước',
  'unknown-heading': 'Cột chưa nhận ra',
  proposed: 'Nội dung được đề xuất',
};

const order = Object.keys(doubtTitles);

/** The gravest first. */
export const byGravity = (one: { readonly kind: Doubt['kind'] }, other: { readonly kind: Doubt['kind'] }): number =>
  order.indexOf(one.kind) - order.indexOf(other.kind);
