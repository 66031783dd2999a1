/** What stands around the sections: trích yếu, Kính gửi, the opening and closing sentences, Nơi nhận. */
import { dayText, dayWords, periodText } from '../entries/words';
import { addDays, monthOf } from '../plan/day';
import { periodWithin, type Period } from '../plan/period';
import type { Plan } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import { addresseeLines, namedTogether } from './addressees';
import { yearOf } from './span';

/** Trích yếu, its second line the period. */
export function abstractLines(scope: ReportScope): string[] {
  const { plan, period, asksEstimate } = scope;
  if (!asksEstimate) return [`Tiến độ thực hiện ${plan.title}`, `(kỳ báo cáo ${periodText(period)})`];
  return [`Kết quả thực hiện ${planOfYear(scope)}`, secondLine(period)];
}

function secondLine(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `(bao gồm tiến độ tháng ${monthOf(period.to)})`;
    case 'quarter':
    case 'half':
      return `(bao gồm kết quả ${periodText(period)})`;
    case 'year':
      return `(kỳ báo cáo ${periodText(period)})`;
  }
}

/** With the year reported on, unless the plan's title or the second line says it. */
function planOfYear({ plan, period }: ReportScope): string {
  const isSaid = period.kind === 'year' || plan.title.includes(String(period.year));
  return isSaid ? plan.title : `${plan.title} năm ${period.year}`;
}

export function addressees(scope: ReportScope): string[] {
  const through = isThrough(scope) ? ` (qua ${scope.consolidator.name})` : '';
  return addresseeLines(reportedTo(scope).map((name) => name + through));
}

const isThrough = ({ duty, agency, consolidator }: ReportScope): boolean =>
  duty.through !== undefined && agency.id !== consolidator.id && !duty.to.includes(consolidator.name);

/** The consolidating agency sends its own report straight up, to whom it consolidates for: nobody reports to itself. */
function reportedTo({ plan, duty, agency }: ReportScope): readonly string[] {
  const others = duty.to.filter((name) => name !== agency.name);
  if (others.length > 0) return others;
  return plan.duties.find(({ subject: what }) => what === 'consolidation')?.to ?? [plan.issuer];
}

export function opening(scope: ReportScope): string {
  const { plan, riders, agency } = scope;
  const days = ` (${daysReported(scope)})`;
  const told = isYearsWithin(scope)
    ? `${results(scope, '')}${days}${alsoTold(scope.period)},`
    : subject(scope, '') + days;
  return `Thực hiện ${plansNamed([plan, ...riders])}, ${agency.name} báo cáo ${told} như sau:`;
}

/** Days between the cut-off and the period's end that a report still covers by and large. */
const CLOSE = 7;

/** Of the period, the cut-off told apart; up to the cut-off alone where it is the last day or long before, or the whole year is told. */
function daysReported(scope: ReportScope): string {
  const { to, cutOff } = scope;
  const from = toldFrom(scope);
  const span = (last: string): string => `từ ngày ${dayText(from)} đến ngày ${dayText(last)}`;
  if (from !== scope.from || cutOff === to || addDays(cutOff, CLOSE) < to) return span(cutOff);
  return `${span(to)}; số liệu tính đến ngày ${dayText(cutOff)}`;
}

/** A half-year's or quarter's report that tells the year's results (67's last one) tells them from the year's beginning. */
const toldFrom = (scope: ReportScope): string =>
  isYearsWithin(scope) ? periodWithin(yearOf(scope.period), scope.plan).from : scope.from;

const isYearsWithin = ({ period, asksEstimate }: ReportScope): boolean =>
  asksEstimate && (period.kind === 'half' || period.kind === 'quarter');

/** "Kế hoạch số … ngày … và Kế hoạch số … ngày … của …": an issuer they share is said once. */
export const plansNamed = (plans: readonly Plan[]): string =>
  plans
    .map(({ number, signed, issuer }, index) => {
      const isSaidLater = plans[index + 1]?.issuer === issuer;
      return `Kế hoạch số ${number} ${dayWords(signed)}${isSaidLater ? '' : ` của ${issuer}`}`;
    })
    .join(' và ');

export function closing(scope: ReportScope): string {
  const what = subject(scope, `Kế hoạch số ${scope.plan.number} `);
  const told = isToPeer(scope)
    ? `kính gửi ${scope.consolidator.name} tổng hợp`
    : `kính báo cáo ${namedTogether(reportedTo(scope))}`;
  return `Trên đây là báo cáo ${what}, ${scope.agency.name} ${told}./.`;
}

/** Straight and only to the agency that consolidates, which stands beside those that report and not above them. */
const isToPeer = ({ duty, agency, consolidator }: ReportScope): boolean =>
  duty.to.every((name) => name === consolidator.name) && agency.id !== consolidator.id;

/** What the report tells: "tiến độ thực hiện kỳ tháng 11 năm 2026". @param ofPlan "Kế hoạch số 224/KH-UBND ", or nothing */
export function subject(
  { period, asksEstimate }: Pick<ReportScope, 'period' | 'asksEstimate'>,
  ofPlan: string,
): string {
  if (!asksEstimate) return `tiến độ thực hiện ${ofPlan}${period.kind === 'month' ? 'kỳ ' : ''}${periodText(period)}`;
  return results({ period }, ofPlan) + alsoTold(period);
}

const results = ({ period }: Pick<ReportScope, 'period'>, ofPlan: string): string =>
  `kết quả thực hiện ${ofPlan}năm ${period.year}`;

/** What a report of the year's results tells besides. */
function alsoTold(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `, bao gồm tiến độ kỳ ${periodText(period)}`;
    case 'quarter':
    case 'half':
      return `, bao gồm kết quả ${periodText(period)}`;
    case 'year':
      return '';
  }
}

export const recipients = (scope: ReportScope): string[] => [
  'Như trên;',
  ...(isThrough(scope) ? [`${scope.consolidator.name} (tổng hợp);`] : []),
  'Lưu: VT.',
];
