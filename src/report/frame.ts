/** What stands around the sections: trích yếu, Kính gửi, the opening and closing sentences, Nơi nhận. */
import { dayText, dayWords, periodText } from '../entries/words';
import { monthOf, yearOf } from '../plan/day';
import type { ReportScope } from '../plan/scope';

/** Trích yếu, its second line the period. */
export function abstractLines(scope: ReportScope): string[] {
  const { plan, period, asksEstimate } = scope;
  return asksEstimate
    ? [`Kết quả thực hiện ${planOfYear(scope)}`, `(bao gồm tiến độ tháng ${monthOf(period.to)})`]
    : [`Tiến độ thực hiện ${plan.title}`, `(kỳ báo cáo ${periodText(period)})`];
}

function planOfYear({ plan }: ReportScope): string {
  const year = String(yearOf(plan.until));
  return plan.title.includes(year) ? plan.title : `${plan.title} năm ${year}`;
}

/** The consolidating agency sends its own report straight up. */
export function addressee({ duty, agency, consolidator }: ReportScope): string {
  const isThrough = duty.through !== undefined && agency.id !== consolidator.id;
  return `Kính gửi: ${duty.to}${isThrough ? ` (qua ${consolidator.name})` : ''}`;
}

export function opening(scope: ReportScope): string {
  const { plan, agency, from, to, cutOff } = scope;
  const days = `từ ngày ${dayText(from)} đến ngày ${dayText(to)}; số liệu tính đến ngày ${dayText(cutOff)}`;
  return (
    `Thực hiện Kế hoạch số ${plan.number} ${dayWords(plan.signed)} của ${plan.issuer}, ` +
    `${agency.name} báo cáo ${subject(scope, '')} (${days}) như sau:`
  );
}

export function closing(scope: ReportScope): string {
  const what = subject(scope, `Kế hoạch số ${scope.plan.number} `);
  return `Trên đây là báo cáo ${what}, ${scope.agency.name} kính báo cáo ${scope.duty.to}./.`;
}

function subject({ period, plan, asksEstimate }: ReportScope, ofPlan: string): string {
  return asksEstimate
    ? `kết quả thực hiện ${ofPlan}năm ${yearOf(plan.until)}, bao gồm tiến độ kỳ ${periodText(period)}`
    : `tiến độ thực hiện ${ofPlan}kỳ ${periodText(period)}`;
}

export const recipients = ({ duty, agency, consolidator }: ReportScope): string[] => [
  'Như trên;',
  ...(duty.through === undefined || agency.id === consolidator.id ? [] : [`${consolidator.name} (tổng hợp);`]),
  'Lưu: VT.',
];
