/** What is known, as lists: plans, agencies, and whose workbooks a plan asks for. */
import { dayText } from '../entries/words';
import { includesAgency } from '../plan/agencies';
import type { Agency } from '../plan/directory';
import { leadAgencies } from '../plan/leads';
import type { Plan } from '../plan/plan';
import type { Library } from './library';

/** Does the plan oblige this agency to report? Other bodies that lead a row are asked to provide their figures. */
export const isObliged = ({ agencies }: Library, plan: Plan, agency: Agency): boolean =>
  plan.duties.some(({ subject, who }) => subject === 'progress' && includesAgency(agencies, who, agency.id));

/** The agencies that lead at least one row of a plan, in the directory's order. */
export const agenciesOf = ({ agencies }: Library, plan: Plan): Agency[] => leadAgencies(plan, agencies);

/** "Kế hoạch … (số 224/KH-UBND, ngày 31/12/2025)", and what its annexes hold. */
export const planLines = (library: Library, plan: Plan): string[] => [
  `${plan.id}  ${plan.title} (số ${plan.number}, ngày ${dayText(plan.signed)})`,
  `          ${[
    ...plan.annexes.map((annex) => `${annex.label}: ${annex.rows.length} ${ROWS[annex.kind]}`),
    leadersText(library, plan),
  ].join('; ')}`,
];

/** "124 cơ quan chủ trì (118 thuộc diện báo cáo, 6 đề nghị cung cấp số liệu)" */
export function leadersText(library: Library, plan: Plan): string {
  const all = agenciesOf(library, plan);
  const asked = all.filter((agency) => !isObliged(library, plan, agency)).length;
  return `${all.length} cơ quan chủ trì${asked === 0 ? '' : ` (${all.length - asked} thuộc diện báo cáo, ${asked} đề nghị cung cấp số liệu)`}`;
}

const ROWS = { targets: 'mục tiêu, chỉ tiêu', tasks: 'nhiệm vụ' } as const;
