/** What is uncertain in a plan brought in, in Vietnamese: what was read and why it is asked, then what to do. */
import { dayText } from '../entries/words';
import { bodySentences, dueSentences, noDueSentences, thresholdSentences } from './describePhrases';
import type { Doubt, DoubtField, IntakeDoubt, PlanDoubt } from './draft';
import { quoted, sentence, type IntakeSentence } from './wording';

/** What a doubt is about, as the head of its line: "Cơ quan chủ trì". */
export const fieldLabels: Readonly<Record<DoubtField, string>> = {
  number: 'Số, ký hiệu',
  signed: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Tên kế hoạch, phụ lục',
  from: 'Ngày bắt đầu',
  until: 'Ngày kết thúc',
  no: 'Số thứ tự',
  text: 'Nội dung',
  lead: 'Cơ quan chủ trì',
  coordinating: 'Cơ quan phối hợp',
  due: 'Thời hạn',
  deliverable: 'Sản phẩm',
  measures: 'Thước đo',
  field: 'Lĩnh vực',
  duties: 'Nghĩa vụ báo cáo',
  columns: 'Cột của phụ lục',
};

type Told<Kind extends Doubt['kind']> = Extract<Doubt, { readonly kind: Kind }>;
type Sentences<Some extends Doubt> = {
  readonly [Kind in Some['kind']]: (doubt: Told<Kind>, field: DoubtField) => IntakeSentence;
};

const intake: Sentences<IntakeDoubt> = {
  'not-said': (_, field) => sentence(`Văn bản không nêu ${fieldLabels[field].toLowerCase()}.`, 'Hãy ghi vào ô này.'),
  proposed: ({ what }, field) => sentence(proposals[field]?.(what) ?? `Đề xuất: ${quoted(what)}.`, CHECK_PROPOSAL),
  'merged-cell': ({ words }) =>
    sentence(
      `Ô gộp ${quoted(words)} chung cho nhiều dòng hoặc nhiều cột, đang lấy cho từng ô.`,
      'Hãy sửa nếu dòng này không thuộc ô gộp.',
    ),
  'no-cell': (_, field) =>
    sentence(
      `Dòng này trống ở cột ${fieldLabels[field].toLowerCase()}, trong khi các dòng khác có.`,
      'Hãy ghi nếu kế hoạch có nêu; có thể ô đã được gộp với dòng trên.',
    ),
  numbered: ({ no }) =>
    sentence(
      `Số thứ tự của dòng bị thiếu, bị trùng hoặc không dùng được; đã đặt là ${quoted(no)}.`,
      'Hãy sửa cho khớp bản giấy nếu cần; mỗi dòng trong phụ lục phải có một số riêng.',
    ),
  'shared-leads': () =>
    sentence(
      'Nhiều cơ quan cùng chủ trì, đang hiểu là cùng làm một sản phẩm, cơ quan nêu đầu là đại diện.',
      'Hãy chọn “Từng phần” ở cột Cách chủ trì nếu mỗi cơ quan làm phần việc của mình.',
    ),
  continued: ({ words }) =>
    sentence(
      `${quoted(words)} nằm ở dòng không có số thứ tự, đang hiểu là phần nối tiếp của dòng này.`,
      'Hãy tách thành dòng riêng nếu đó là một mục khác.',
    ),
  'other-rhythm': ({ words }) =>
    sentence(
      `Nội dung nêu ${quoted(words)}, khác với cách hiểu thời hạn.`,
      'Hãy chọn nhịp phải theo; nếu theo nội dung, ghi lại thời hạn.',
    ),
  'unknown-heading': ({ heading }) =>
    sentence(
      `Chưa rõ cột ${quoted(heading)} dùng để làm gì; nội dung của cột được giữ ở trang “Không đưa vào kế hoạch”.`,
      'Hãy xem trang đó; sửa tiêu đề cột trong văn bản rồi đọc lại nếu cột này cần dùng.',
    ),
};

const CHECK_PROPOSAL = 'Hãy kiểm tra và sửa nếu không đúng.';

/** Where the bare proposal would not say enough. */
const proposals: Readonly<Partial<Record<DoubtField, (what: string) => string>>> = {
  measures: (what) => `Đề xuất ${what} từ lời văn; tử số, mẫu số và cách tính chưa được văn bản nêu rõ.`,
  duties: (what) => `Đề xuất nghĩa vụ báo cáo ${quoted(what)}; kỳ, hạn và người báo cáo chưa chắc chắn.`,
  no: (what) => `${what} có số thứ tự do Word tự đánh, đã tính lại theo thứ tự trong bảng.`,
  title: (what) => `Văn bản không ghi rõ tên gọi của phụ lục này, đang gọi là ${quoted(what)}.`,
  issuer: (what) => `Không thấy tên cơ quan ban hành ở đầu văn bản, đề xuất ${quoted(what)}.`,
  field: (what) => `Chưa rõ lĩnh vực của một số chỉ tiêu, đang ghi là ${quoted(what)}.`,
  columns: (what) => `${what} không có dòng tiêu đề, đang đọc tiếp theo các cột của bảng liền trước.`,
  from: (what) => `Văn bản không nêu rõ ngày bắt đầu, đề xuất ${dayText(what)}.`,
  until: (what) => `Văn bản không nêu rõ ngày kết thúc, đề xuất ${dayText(what)}.`,
};

const sentences: Sentences<Doubt> = {
  ...bodySentences,
  ...dueSentences,
  ...noDueSentences,
  ...thresholdSentences,
  ...intake,
};

export const describeDoubt = ({ doubt, field }: Pick<PlanDoubt, 'doubt' | 'field'>): IntakeSentence =>
  told(doubt, field);

/** One sentence's function fits its own doubt; taken from the table by a kind that is not known, the types lose sight of it. */
const told = <Kind extends Doubt['kind']>(
  doubt: Told<Kind> & { readonly kind: Kind },
  field: DoubtField,
): IntakeSentence => sentences[doubt.kind](doubt, field);
