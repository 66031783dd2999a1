/** What is known, as lists: plans and what their annexes hold, who leads their rows. */
import { dayText } from '../entries/words';
import type { Day } from '../plan/day';
import type { Agency } from '../plan/directory';
import { leadAgencies } from '../plan/leads';
import type { Plan } from '../plan/plan';
import { isObliged } from './duties';
import type { Library } from './library';

/** Within the plan's time: agencies are looked up as of today, or as of the plan's first or last day. */
export const dayWithin = ({ from, until }: Pick<Plan, 'from' | 'until'>, today: Day): Day =>
  today < from ? from : today > until ? until : today;

/** The agencies that lead at least one row of a plan on a day, in the directory's order. */
export const agenciesOf = ({ agencies }: Library, plan: Plan, on: Day): Agency[] => leadAgencies(plan, agencies, on);

/** "Kế hoạch … (số 224/KH-UBND, ngày 31/12/2025)", and what its annexes hold. */
export const planLines = (library: Library, plan: Plan, on: Day): string[] => [
  `${plan.id}  ${plan.title} (số ${plan.number}, ngày ${dayText(plan.signed)})`,
  `          ${[
    ...plan.annexes.map((annex) => `${annex.label}: ${annex.rows.length} ${ROWS[annex.kind]}`),
    leadersText(library, plan, on),
  ].join('; ')}`,
];

/** "so-y-te … Sở Y tế (SYT)", and what is to be known of it: asked for figures only, no longer there. */
export function agencyLine(library: Library, agency: Agency, on: Day, plan?: Plan): string {
  const notes = [
    ...(plan && !isObliged(library, plan, agency.id, on) ? ['đề nghị cung cấp số liệu'] : []),
    ...(agency.ended && agency.ended.on <= on ? [`đã kết thúc hoạt động từ ngày ${dayText(agency.ended.on)}`] : []),
  ];
  return [`${agency.id.padEnd(ID_WIDTH)} ${agency.name} (${agency.abbreviation})`, ...notes].join(' – ');
}

const ID_WIDTH = 48;

/** "124 cơ quan chủ trì (118 thuộc diện báo cáo, 6 đề nghị cung cấp số liệu)" */
export function leadersText(library: Library, plan: Plan, on: Day): string {
  const all = agenciesOf(library, plan, on);
  const asked = all.filter((agency) => !isObliged(library, plan, agency.id, on)).length;
  return `${all.length} cơ quan chủ trì${asked === 0 ? '' : ` (${all.length - asked} thuộc diện báo cáo, ${asked} đề nghị cung cấp số liệu)`}`;
}

const ROWS = { targets: 'mục tiêu, chỉ tiêu', tasks: 'nhiệm vụ' } as const;
