/** What is known, as lists: plans, agencies, and whose workbooks a plan asks for. */
import { dayText } from '../entries/words';
import type { Agency } from '../plan/directory';
import { leadAgencies } from '../plan/leads';
import type { Plan } from '../plan/plan';
import type { Library } from './library';

/** The agencies that lead at least one row of a plan, in the directory's order. */
export const agenciesOf = ({ agencies }: Library, plan: Plan): Agency[] => leadAgencies(plan, agencies);

/** "Kế hoạch … (số 224/KH-UBND, ngày 31/12/2025)", and what its annexes hold. */
export const planLines = (library: Library, plan: Plan): string[] => [
  `${plan.id}  ${plan.title} (số ${plan.number}, ngày ${dayText(plan.signed)})`,
  `          ${[
    ...plan.annexes.map((annex) => `${annex.label}: ${annex.rows.length} ${ROWS[annex.kind]}`),
    `${agenciesOf(library, plan).length} cơ quan chủ trì`,
  ].join('; ')}`,
];

const ROWS = { targets: 'mục tiêu, chỉ tiêu', tasks: 'nhiệm vụ' } as const;
