/** Phiếu rà soát as data: what an agency is asked to look at again in its report, where, why, and by which day. */
import { describe } from '../../checks/describe/describe';
import type { ReportFinding } from '../../checks/registry';
import { titleOf } from '../../checks/titles';
import type { Entries } from '../../entries/entries';
import type { Severity } from '../../entries/finding';
import { roman } from '../../entries/roman';
import { countText, dayText, periodText } from '../../entries/words';
import type { Day } from '../../plan/day';
import type { ReportScope } from '../../plan/scope';
import { DAYS_GIVEN } from './days';
import { asRequest, contentOf, placeOf } from './slipWords';

export interface SlipInput {
  readonly scope: ReportScope;
  readonly entries: Entries;
  /** Of the workbook the slip stands in, without those already explained. */
  readonly findings: readonly ReportFinding[];
  /** What was wrong with the form that was sent, and no longer is in this workbook. */
  readonly mended: readonly ReportFinding[];
  /** What of the file that was sent is not in this one: "Ghi chú riêng", "224-PL I, ô T12 (03 ô)". */
  readonly notCarried: readonly string[];
  readonly until: Day;
}

export interface SlipLine {
  /** "224-PL I, ô K12" */
  readonly place: string;
  readonly content: string;
  readonly reason: string;
  readonly request: string;
  readonly until: string;
}

export interface SlipGroup {
  readonly heading: string;
  readonly lines: readonly SlipLine[];
}

export interface ReviewSlip {
  readonly title: string;
  readonly note: string;
  /** At least one; none of them empty. */
  readonly groups: readonly SlipGroup[];
}

export function reviewSlip(input: SlipInput): ReviewSlip {
  const { scope, findings, mended, notCarried } = input;
  const of = (severity: Severity): SlipLine[] =>
    findings.filter((finding) => finding.severity === severity).map((finding) => findingLine(input, finding));
  const groups = [
    { name: 'Lỗi: đề nghị sửa', lines: of('error') },
    { name: 'Cần giải trình: đề nghị sửa, hoặc ghi lý do tại trang tính “Giải trình”', lines: of('explain') },
    { name: 'Lưu ý: đề nghị xem lại', lines: of('notice') },
    {
      name: 'Biểu mẫu của tệp đã gửi: đã lập lại trong tệp này, đề nghị đối chiếu',
      lines: [
        ...mended.map((finding) => mendedLine(input, finding)),
        ...notCarried.map((what) => leftLine(input, what)),
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
  return {
    title: 'PHIẾU RÀ SOÁT BÁO CÁO',
    note: noteOf(scope, input.until),
    groups: groups.map(({ name, lines }, index) => ({
      heading: `${roman(index + 1)}. ${name} (${countText(lines.length)} nội dung)`,
      lines,
    })),
  };
}

const noteOf = ({ agency, plan, period, consolidator }: ReportScope, until: Day): string =>
  `Cơ quan: ${agency.name}. Kỳ báo cáo: ${periodText(period)}. Kế hoạch số ${plan.number}.\n` +
  `${consolidator.name} đề nghị Quý cơ quan rà soát các nội dung dưới đây. ` +
  'Tệp này lập lại từ báo cáo Quý cơ quan đã gửi, giữ nguyên nội dung đã nhập; các ô cần rà soát được tô màu đỏ nhạt (lỗi), vàng (cần giải trình), xanh nhạt (lưu ý). ' +
  `Sửa trực tiếp trên các trang tính của tệp này, lập lại báo cáo và gửi về ${consolidator.name} trong ${countText(DAYS_GIVEN)} ngày làm việc, chậm nhất hết ngày ${dayText(until)}.`;

function findingLine({ scope, entries, until }: SlipInput, finding: ReportFinding): SlipLine {
  const { message, fix } = describe(finding, scope);
  return {
    place: placeOf(finding),
    content: contentOf(finding, scope, entries),
    reason: message,
    request: asRequest(fix),
    until: dayText(until),
  };
}

const mendedLine = ({ scope, until }: SlipInput, finding: ReportFinding): SlipLine => ({
  place: placeOf(finding),
  content: titleOf(finding.code),
  reason: `Tại tệp đã gửi: ${describe(finding, scope).message}`,
  request: 'Đề nghị đối chiếu với tệp đã gửi, bổ sung nội dung còn thiếu.',
  until: dayText(until),
});

const leftLine = ({ until }: SlipInput, what: string): SlipLine => ({
  place: what,
  content: 'Nội dung ngoài biểu mẫu của tệp đã gửi',
  reason: 'Không thuộc ô nhập nào của biểu mẫu nên không chuyển sang tệp này.',
  request: 'Đề nghị chuyển vào ô phù hợp nếu cần báo cáo.',
  until: dayText(until),
});
