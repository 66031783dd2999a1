/** What changed in a plan beside its rows, a line each: title, days, annexes, headings, duties, oddities of the text. */
import { dayText } from '../../entries/words';
import { isDay } from '../../plan/day';
import type { AnnexFact, FactChange, PlanFact } from '../../plan/diff/planDiff';
import type { Annex, Duty, Section } from '../../plan/plan';
import { unreachable } from '../../result';
import { inMarks } from './diffWords';

const PLAN_FACTS: Record<PlanFact, string> = {
  id: 'Mã kế hoạch',
  short: 'Tên gọi tắt',
  version: 'Phiên bản tệp kế hoạch',
  number: 'Số, ký hiệu',
  signed: 'Ngày ký',
  issuer: 'Cơ quan ban hành',
  title: 'Tên kế hoạch',
  from: 'Ngày bắt đầu',
  until: 'Ngày kết thúc',
  asksBreakthrough: 'Báo cáo công việc mang tính đột phá',
};

const ANNEX_FACTS: Record<AnnexFact, string> = {
  id: 'đổi mã',
  label: 'đổi tên gọi',
  title: 'đổi tiêu đề',
  sheet: 'đổi tên trang tính',
  source: 'đổi nơi ghi trong kế hoạch',
  columns: 'đổi các cột',
  from: 'đổi ngày bắt đầu',
  until: 'đổi ngày kết thúc',
};

const DUTY_FACTS: Record<Exclude<keyof Duty, 'id'>, string> = {
  place: 'nơi ghi trong kế hoạch',
  quotation: 'câu trích',
  who: 'cơ quan phải báo cáo',
  to: 'nơi nhận',
  through: 'cơ quan tổng hợp',
  cadence: 'kỳ báo cáo',
  subject: 'nội dung báo cáo',
  due: 'thời hạn gửi',
  cutOff: 'ngày chốt số liệu',
  ridesOn: 'báo cáo ghép cùng',
  from: 'ngày bắt đầu',
  until: 'ngày kết thúc',
  supersededBy: 'nghĩa vụ thay thế',
};

export function factLine(fact: FactChange): string {
  switch (fact.kind) {
    case 'plan':
      return `${PLAN_FACTS[fact.field]}: ${shown(fact.before)} thành ${shown(fact.after)}`;
    case 'annex-added':
      return `Thêm ${annexText(fact.annex)}`;
    case 'annex-removed':
      return `Bỏ ${annexText(fact.annex)}`;
    case 'annex-changed':
      return annexLine(fact.before, fact.after, fact.field);
    case 'section-added':
      return `${fact.annex.label}: thêm mục ${sectionText(fact.section)}`;
    case 'section-removed':
      return `${fact.annex.label}: bỏ mục ${sectionText(fact.section)}`;
    case 'section-changed':
      return `${fact.annex.label}: mục ${sectionText(fact.before)} thành ${sectionText(fact.after)}`;
    case 'duty-added':
      return `Thêm: ${dutyText(fact.duty)}`;
    case 'duty-removed':
      return `Bỏ: ${dutyText(fact.duty)}`;
    case 'duty-changed':
      return `Sửa: ${dutyText(fact.after)}, đổi ${fact.fields
        .flatMap((field) => (field === 'id' ? [] : [DUTY_FACTS[field]]))
        .join(', ')}`;
    case 'erratum-added':
      return `Thêm: ${inMarks(fact.erratum.quotation)}: ${fact.erratum.reading}`;
    case 'erratum-removed':
      return `Bỏ: ${inMarks(fact.erratum.quotation)}`;
    default:
      return unreachable(fact);
  }
}

function shown(value: string | number | boolean): string {
  if (typeof value === 'boolean') return inMarks(value ? 'Có' : 'Không');
  return typeof value === 'string' ? inMarks(isDay(value) ? dayText(value) : value) : String(value);
}

const annexText = ({ label, title }: Annex): string => `${label} ${inMarks(title)}`;
const sectionText = ({ no, text }: Section): string => inMarks(no === '' ? text : `${no} ${text}`);
const dutyText = ({ place, quotation }: Duty): string => `mục ${place}, ${inMarks(quotation)}`;

/** Columns and sources are no single words: that they changed is said. */
function annexLine(before: Annex, after: Annex, field: AnnexFact): string {
  const said = `${after.label}: ${ANNEX_FACTS[field]}`;
  if (field === 'columns' || field === 'source') return said;
  return `${said}, ${shown(before[field] ?? '')} thành ${shown(after[field] ?? '')}`;
}
