/** What of a reviewed workbook cannot be read, in Vietnamese. Sheet and cell are printed beside it by the caller. */
import { list, quoted, sentence, type IntakeSentence } from '../wording';
import type { ReviewFault } from './problem';

type Told<Kind extends ReviewFault['kind']> = Extract<ReviewFault, { readonly kind: Kind }>;

const BODY_FIX =
  'Hãy ghi đúng tên trong danh bạ, cách nhau bằng dấu chấm phẩy; ghi [ngoài] trước tên tổ chức ngoài danh bạ, [mở] trước nhóm không liệt kê thành viên.';

const sentences: { readonly [Kind in ReviewFault['kind']]: (fault: Told<Kind>) => IntakeSentence } = {
  'no-review': () =>
    sentence(
      'Tệp này không phải bảng rà soát kế hoạch do Phụ lục lập, hoặc phần dữ liệu ẩn của bảng đã bị xóa, sửa.',
      'Hãy chọn đúng tệp; nếu phần ẩn đã mất thì nhập lại kế hoạch từ văn bản gốc.',
    ),
  'other-directory': () =>
    sentence(
      'Bảng rà soát được lập với danh bạ cơ quan khác: có cơ quan không còn trong danh bạ đang dùng.',
      'Hãy dùng danh bạ đã dùng khi lập bảng, hoặc nhập lại kế hoạch từ văn bản gốc.',
    ),
  'no-sheet': ({ name }) =>
    sentence(`Không còn thấy trang tính ${quoted(name)}.`, 'Hãy khôi phục trang tính này từ bản trước rồi nạp lại.'),
  'no-column': ({ heading }) =>
    sentence(`Không còn thấy cột ${quoted(heading)}.`, 'Hãy khôi phục cột này từ bản trước rồi nạp lại.'),
  missing: ({ heading }) => sentence(`Ô ${quoted(heading)} còn trống.`, 'Hãy điền nội dung, hoặc xóa cả dòng.'),
  'doubled-number': ({ no }) =>
    sentence(`Số ${quoted(no)} đã dùng cho dòng khác của phụ lục này.`, 'Hãy ghi số khác, ví dụ thêm chữ cái.'),
  'not-in-list': ({ got, options }) =>
    sentence(`${quoted(got)} không có trong danh sách của ô.`, `Hãy chọn một trong: ${list(options)}.`),
  'not-a-day': ({ got }) =>
    sentence(`${quoted(got)} không phải là ngày có thật.`, 'Hãy ghi ngày/tháng/năm, ví dụ 31/12/2026.'),
  'not-a-plan-number': ({ got }) =>
    sentence(
      `Không rõ số của kế hoạch trong ${quoted(got)}.`,
      'Hãy ghi số, ký hiệu như trong văn bản, ví dụ 224/KH-UBND.',
    ),
  'unknown-body': ({ got }) => sentence(`Danh bạ không có cơ quan ${quoted(got)}.`, BODY_FIX),
  'ambiguous-body': ({ got, names }) =>
    sentence(`${quoted(got)} có thể là ${list(names)}.`, 'Hãy ghi đủ tên của cơ quan.'),
  'no-body': ({ got }) => sentence(`${quoted(got)} không phải là tên cơ quan.`, BODY_FIX),
  'not-a-schedule': ({ got }) =>
    sentence(
      `Chưa hiểu thời hạn ${quoted(got)}.`,
      'Hãy ghi như: Đến ngày 30/6/2026; Thường xuyên; Định kỳ 1 lần/quý; Không xác định.',
    ),
  'not-a-threshold': ({ got }) =>
    sentence(`Chưa hiểu ngưỡng ${quoted(got)}.`, 'Hãy ghi dấu so sánh và số, ví dụ ≥ 80% hoặc > 25.'),
  'not-a-feature': ({ got }) =>
    sentence(
      `Chưa hiểu đặc điểm ${quoted(got)} của thước đo.`,
      'Hãy ghi đúng như phần hướng dẫn, mỗi đặc điểm một dòng.',
    ),
  'not-a-due': ({ got }) =>
    sentence(
      `Chưa hiểu thời hạn báo cáo ${quoted(got)}.`,
      'Hãy ghi như: Trước ngày 15; Trước ngày 30/11; Chậm nhất ngày 20; Không nêu ngày.',
    ),
  'unknown-row': ({ got }) =>
    sentence(
      `Kế hoạch không có dòng ${quoted(got)}.`,
      'Hãy ghi ký hiệu phụ lục và số của dòng, ví dụ II/15, hoặc để trống.',
    ),
  'measure-alone': () =>
    sentence('Thước đo này đứng trước mọi chỉ tiêu.', 'Hãy chuyển xuống dưới chỉ tiêu của nó, hoặc xóa dòng.'),
  'section-alone': () => sentence('Dưới đề mục này không còn dòng nào.', 'Hãy xóa đề mục, hoặc thêm dòng ở dưới.'),
};

export function describeReviewProblem({ what }: { readonly what: ReviewFault }): IntakeSentence {
  return told(what);
}

function told<Kind extends ReviewFault['kind']>(fault: Told<Kind>): IntakeSentence {
  const say: (fault: Told<Kind>) => IntakeSentence = sentences[fault.kind];
  return say(fault);
}
