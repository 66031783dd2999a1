/** What is uncertain in the reading of agency cells, due phrases and thresholds, in Vietnamese. */
import { dayText } from '../entries/words';
import type { BodyDoubt } from '../plan/phrases/bodies';
import type { DueDoubt, DueFailure } from '../plan/phrases/due';
import type { ThresholdDoubt } from '../plan/phrases/thresholds';
import { list, quoted, sentence, type IntakeSentence } from './wording';

type Sentences<Some extends { readonly kind: string }> = {
  readonly [Kind in Some['kind']]: (doubt: Extract<Some, { readonly kind: Kind }>) => IntakeSentence;
};

export const bodySentences: Sentences<BodyDoubt> = {
  'no-agency': ({ words }) =>
    sentence(
      `${quoted(words)} nói cách làm, không nêu cơ quan nào.`,
      'Hãy ghi tên cơ quan nếu biết ai thực hiện; nếu không, để nguyên.',
    ),
  'unknown-body': ({ words }) =>
    sentence(
      `${quoted(words)} không có trong danh bạ, đang hiểu là đơn vị bên ngoài, không phải báo cáo.`,
      'Hãy sửa thành tên cơ quan trong danh bạ, hoặc bổ sung danh bạ nếu đơn vị này phải báo cáo.',
    ),
  'in-brackets': ({ words }) =>
    sentence(
      `Phần trong ngoặc ${quoted(words)} không được tính là cơ quan.`,
      'Hãy thêm tên cơ quan nếu phần này cũng giao việc; nếu không, không phải sửa.',
    ),
  'misspelt-body': ({ words, name }) =>
    sentence(
      `${quoted(words)} viết khác danh bạ, đang hiểu là ${quoted(name)}.`,
      'Hãy sửa tên cơ quan nếu hiểu như vậy không đúng.',
    ),
  'ambiguous-body': ({ words, names }) =>
    sentence(
      `${quoted(words)} có thể là nhiều cơ quan: ${list(names)}; chưa chọn cơ quan nào.`,
      'Hãy ghi mã của đúng cơ quan được giao.',
    ),
  'shared-name': ({ words, name, others }) =>
    sentence(
      `${quoted(words)} đang hiểu là ${quoted(name)}; trước đây còn là tên gọi của ${list(others)}.`,
      'Hãy sửa cơ quan nếu kế hoạch ban hành vào thời điểm đó; nếu không, không phải sửa.',
    ),
  ended: ({ name, on, successors }) =>
    sentence(
      `${quoted(name)} không còn từ ngày ${dayText(on)}; sau ngày đó việc thuộc về ${list(successors)}.`,
      'Không phải sửa; hãy kiểm tra nếu kế hoạch ban hành sau ngày này.',
    ),
};

export const dueSentences: Sentences<DueDoubt> = {
  'last-of': ({ words }) =>
    sentence(
      `${quoted(words)} nêu nhiều mốc, đang lấy mốc cuối làm thời hạn.`,
      'Hãy sửa thời hạn nếu mốc phải theo là mốc khác.',
    ),
  'impossible-day': ({ words, read }) =>
    sentence(
      `${quoted(words)} là ngày không có trong lịch, đang hiểu là ${dayText(read)}.`,
      'Hãy xác minh với cơ quan ban hành và sửa thời hạn nếu cần.',
    ),
  'year-typo': ({ words, year }) =>
    sentence(
      `Năm trong ${quoted(words)} gõ thừa chữ số, đang hiểu là năm ${year}.`,
      'Hãy sửa thời hạn nếu hiểu như vậy không đúng.',
    ),
  'year-assumed': ({ words, year }) =>
    sentence(`${quoted(words)} không nêu năm, đang lấy năm ${year} của kế hoạch.`, 'Hãy sửa thời hạn nếu là năm khác.'),
  note: ({ words }) =>
    sentence(
      `Phần ghi chú ${quoted(words)} không được tính vào thời hạn.`,
      'Hãy sửa thời hạn nếu phần này đặt ra mốc khác; nếu không, không phải sửa.',
    ),
  repeats: ({ words }) =>
    sentence(
      `${quoted(words)} lặp lại đến khi xong việc; chỉ lấy thời hạn đầu.`,
      'Hãy kiểm tra thời hạn đã lấy; việc lặp lại được báo cáo bằng lời.',
    ),
  'unused-words': ({ words }) =>
    sentence(
      `${quoted(words)} chưa được dùng khi đọc thời hạn.`,
      'Hãy đối chiếu thời hạn đã lấy với nguyên văn và sửa nếu thiếu.',
    ),
};

export const noDueSentences: Sentences<DueFailure> = {
  'no-phrase': () => sentence('Không có thời hạn.', 'Hãy ghi thời hạn nếu kế hoạch có nêu ở chỗ khác.'),
  'status-only': ({ words }) =>
    sentence(
      `${quoted(words)} nói tình trạng, không nêu thời hạn.`,
      'Hãy ghi thời hạn nếu biết; nếu không, dòng này được theo dõi không có hạn.',
    ),
  'by-reference': ({ words }) =>
    sentence(
      `${quoted(words)} dẫn thời hạn sang văn bản khác.`,
      'Hãy ghi thời hạn theo văn bản được dẫn; nếu chưa có, dòng này được theo dõi không có hạn.',
    ),
  'no-year': ({ words }) =>
    sentence(`${quoted(words)} không nêu năm và chưa biết năm của kế hoạch.`, 'Hãy ghi thời hạn có đủ năm.'),
  'not-understood': ({ words }) =>
    sentence(
      `Chưa hiểu thời hạn ${quoted(words)}.`,
      'Hãy ghi thời hạn theo các dạng trong hướng dẫn; nguyên văn vẫn được giữ.',
    ),
};

const SET_THRESHOLD = 'Hãy sửa ngưỡng hoặc dấu so sánh nếu hiểu như vậy không đúng.';

export const thresholdSentences: Sentences<ThresholdDoubt> = {
  range: ({ words }) => sentence(`${quoted(words)} là một khoảng, đang lấy mức thấp làm ngưỡng.`, SET_THRESHOLD),
  'from-to': ({ words }) =>
    sentence(`${quoted(words)} nêu mức đầu và mức phải đạt, đang lấy mức sau làm ngưỡng.`, SET_THRESHOLD),
  approximate: ({ words }) => sentence(`${quoted(words)} là mức ước chừng, đang hiểu là mức chính xác.`, SET_THRESHOLD),
  'repeated-comparator': ({ words }) =>
    sentence(
      `${quoted(words)} lặp từ, đang hiểu như viết một lần.`,
      'Không phải sửa; hãy kiểm tra nếu văn bản bị sót chữ.',
    ),
  'two-comparators': ({ words }) =>
    sentence(`${quoted(words)} có hai từ so sánh khác nhau, đang lấy từ đứng gần con số.`, SET_THRESHOLD),
  'shared-comparator': ({ words }) =>
    sentence(
      `${quoted(words)} không có từ so sánh riêng, đang hiểu là “đạt ít nhất”; từ so sánh của con số trước có thể áp dụng cho cả số này.`,
      SET_THRESHOLD,
    ),
  'over-or-on': ({ words }) =>
    sentence(
      `“trên” trong ${quoted(words)} có thể là “nhiều hơn” hoặc “tại”.`,
      'Hãy sửa dấu so sánh nếu hiểu không đúng, hoặc bỏ thước đo nếu con số không phải là mức phải đạt.',
    ),
  'bare-count': ({ words }) =>
    sentence(
      `${quoted(words)} là con số không có từ so sánh, đang hiểu là mức phải đạt ít nhất.`,
      'Hãy bỏ thước đo nếu con số chỉ mô tả.',
    ),
  'no-unit': ({ words }) =>
    sentence(`${quoted(words)} không nói rõ đếm gì.`, 'Hãy ghi nội dung được đếm vào tử số của thước đo.'),
  'decimal-point': ({ words }) =>
    sentence(`Dấu chấm trong ${quoted(words)} đang được hiểu là dấu phẩy thập phân.`, SET_THRESHOLD),
};
