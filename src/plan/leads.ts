/** Who answers for what: the rows an agency leads (chủ trì) and coordinates (phối hợp), and the agencies that lead any. */
import { expandBodies, includesAgency, type DirectoryIndex } from './agencies';
import type { Agency } from './directory';
import type { Measure } from './measure';
import type { Plan, Target, Task } from './plan';

/** Rows in annex order. */
export interface PlanRows {
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
}

/** The rows an agency leads, by its own name or as a member of a group. */
export function leadRows(plan: Plan, index: DirectoryIndex, agencyId: string): PlanRows {
  return rowsWhere(plan, (row) => includesAgency(index, row.lead.bodies, agencyId));
}

/** The rows an agency coordinates and does not lead: where it is named as both, lead wins. */
export function coordinatedRows(plan: Plan, index: DirectoryIndex, agencyId: string): PlanRows {
  return rowsWhere(
    plan,
    (row) =>
      includesAgency(index, row.coordinating.bodies, agencyId) && !includesAgency(index, row.lead.bodies, agencyId),
  );
}

/** The agencies that lead at least one row, in the directory's order. */
export function leadAgencies(plan: Plan, index: DirectoryIndex): Agency[] {
  const bodies = plan.annexes.flatMap((annex) => annex.rows.flatMap((row) => row.lead.bodies));
  const leading = new Set(expandBodies(index, bodies));
  return index.directory.agencies.filter((agency) => leading.has(agency));
}

/**
 * The measures an agency gives figures for. A measure of one agency for the whole city belongs to the lead named
 * first; the other leads of its target (Văn phòng in target 8) give words only.
 */
export function measuresFor(target: Target, index: DirectoryIndex, agencyId: string): Measure[] {
  const leads = expandBodies(index, target.lead.bodies).map((agency) => agency.id);
  return target.measures.filter((measure) =>
    measure.measuredBy === 'each' ? leads.includes(agencyId) : leads[0] === agencyId,
  );
}

function rowsWhere(plan: Plan, wanted: (row: Target | Task) => boolean): PlanRows {
  return {
    targets: plan.annexes.flatMap((annex) => (annex.kind === 'targets' ? annex.rows.filter(wanted) : [])),
    tasks: plan.annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows.filter(wanted) : [])),
  };
}
