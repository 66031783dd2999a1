/** The entry fields of the two front sheets, each declared once: Thông tin chung (info) and Nội dung chung (general). */
import type { GeneralEntry, InfoEntry } from '../entries/entries';
import type { ReportScope } from '../plan/scope';
import type { ValidationModel } from '../workbook/model';
import { dayCodec, textCodec, type Codec } from './codecs';
import { dayRule, generalTextRule, textRule } from './prompts';

export interface FrontField<Field> {
  readonly field: Field;
  readonly label: string;
  /** What to write, shown beside the cell and as its prompt. */
  readonly hint: string;
  readonly codec: Codec;
  readonly rule: ValidationModel['rule'];
}

const infoText = (field: keyof InfoEntry, label: string, hint: string): FrontField<keyof InfoEntry> => ({
  field,
  label,
  hint,
  codec: textCodec,
  rule: textRule,
});

export const infoFields = ({ agency, plan }: ReportScope): readonly FrontField<keyof InfoEntry>[] => [
  infoText('preparer', 'Người lập báo cáo', 'Họ và tên.'),
  infoText('phone', 'Điện thoại liên hệ', 'Số máy của người lập báo cáo.'),
  infoText(
    'abbreviation',
    'Chữ viết tắt tên cơ quan',
    `Dùng trong số, ký hiệu văn bản; để trống thì dùng “${agency.abbreviation}”.`,
  ),
  infoText('documentNumber', 'Số văn bản', 'Chỉ ghi số; có thể để trống khi chưa phát hành.'),
  {
    field: 'signedOn',
    label: 'Ngày ký',
    hint: 'Ngày/tháng/năm; có thể để trống khi chưa phát hành.',
    codec: dayCodec,
    rule: dayRule(plan.from, `${Number(plan.until.slice(0, 4)) + 1}-12-31`),
  },
  infoText('place', 'Địa danh', `Để trống thì dùng “${agency.place}”.`),
  infoText(
    'authority',
    'Quyền hạn, chức vụ người ký',
    `Để trống thì dùng “${agency.headTitle}”; cấp phó ký thay ghi “KT. ${agency.headTitle}”.`,
  ),
  infoText('signerTitle', 'Chức vụ của người ký thay', `Dòng thứ hai khi ký thay, ví dụ “PHÓ ${agency.headTitle}”.`),
  infoText('signer', 'Họ và tên người ký', 'Không ghi học hàm, học vị.'),
];

const generalText = (field: keyof GeneralEntry, label: string, hint: string): FrontField<keyof GeneralEntry> => ({
  field,
  label,
  hint,
  codec: textCodec,
  rule: generalTextRule,
});

/** Numbered as they stand: breakthrough work is asked for only where the report's own plan does. */
export const generalFields = (scope: ReportScope): readonly FrontField<keyof GeneralEntry>[] =>
  generalTexts(scope)
    .filter(({ field }) => field !== 'breakthrough' || scope.plan.asksBreakthrough)
    .map((text, index) => ({ ...text, label: `${index + 1}. ${text.label}` }));

/** What they are about, in one line. */
export const generalWords = ({ plan }: ReportScope): string =>
  `đánh giá chung, ${plan.asksBreakthrough ? 'công việc mang tính đột phá, ' : ''}khó khăn, kiến nghị, nhiệm vụ kỳ tới`;

/** December's report tells the year's results, and the directions of the next one. */
const generalTexts = ({ asksEstimate, period }: ReportScope): readonly FrontField<keyof GeneralEntry>[] => [
  generalText(
    'overview',
    `Đánh giá chung${asksEstimate ? ` kết quả năm ${period.year}` : ''}`,
    `Công tác chỉ đạo, tổ chức thực hiện và kết quả nổi bật trong ${asksEstimate ? 'năm; tồn tại, hạn chế' : 'kỳ'}.`,
  ),
  generalText(
    'breakthrough',
    'Công việc mang tính đột phá',
    'Công việc mang tính đột phá cơ quan đã lựa chọn, kết quả thực hiện trong kỳ.',
  ),
  generalText(
    'difficulties',
    'Khó khăn, vướng mắc và nguyên nhân',
    'Không có thì để trống; báo cáo sẽ ghi “Không có.”',
  ),
  generalText('proposals', 'Kiến nghị, đề xuất', 'Nêu rõ nội dung và cấp giải quyết; không có thì để trống.'),
  asksEstimate
    ? generalText(
        'nextTasks',
        `Phương hướng, nhiệm vụ năm ${period.year + 1}`,
        'Những nhiệm vụ, giải pháp trọng tâm của năm tới.',
      )
    : generalText('nextTasks', 'Nhiệm vụ trọng tâm kỳ tới', 'Những việc chính sẽ thực hiện trong kỳ báo cáo tới.'),
  generalText(
    'outside',
    'Công việc ngoài phụ lục',
    'Kết quả thực hiện những việc không có trong phụ lục kế hoạch, nếu có.',
  ),
];

/** Row ids of the front sheets in findings and in what was left unread. */
export const FRONT = { info: 'info', general: 'general' } as const;
