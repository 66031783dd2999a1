/** Who answers for what on a day: the rows an agency leads (chủ trì) and coordinates (phối hợp), and the agencies that lead any. */
import { endedBodies, expandBodies, includesAgency, type DirectoryIndex, type EndedBody } from './agencies';
import { yearOf, type Day } from './day';
import type { Agency } from './directory';
import type { Measure } from './measure';
import type { Period } from './period';
import type { Annex, Plan, Target, Task } from './plan';
import type { ScopeAnnex } from './scope';

/** Whose rows are asked for, and the day on which groups and successors are looked up. */
export interface Answering {
  readonly index: DirectoryIndex;
  readonly agencyId: string;
  readonly on: Day;
}

/**
 * The rows of an annex that an agency leads, by its own name, as a member of a group or as the successor of a body that is
 * gone, and those it coordinates and does not lead: where it is named as both, lead wins. Rows in annex order.
 */
export function annexRows(plan: Plan, annex: Annex, { index, agencyId, on }: Answering): ScopeAnnex {
  const isLed = (row: Target | Task): boolean => includesAgency(index, row.lead.bodies, agencyId, on);
  const isCoordinated = (row: Target | Task): boolean =>
    includesAgency(index, row.coordinating.bodies, agencyId, on) && !isLed(row);
  return annex.kind === 'targets'
    ? {
        kind: 'targets',
        plan,
        annex,
        leads: annex.rows.filter(isLed),
        coordinates: annex.rows.filter(isCoordinated),
      }
    : { kind: 'tasks', plan, annex, leads: annex.rows.filter(isLed), coordinates: annex.rows.filter(isCoordinated) };
}

/** The annexes of a plan whose rows are asked for in a period: targets of 2025 are not in a report of 2026, though it begins on 15/12. */
export const annexesOf = (plan: Plan, period: Period): Annex[] =>
  plan.annexes.filter(
    (annex) => (annex.from ?? plan.from) <= period.to && yearOf(annex.until ?? plan.until) >= period.year,
  );

/** The agencies that lead at least one row of a plan on a day, in the directory's order. */
export function leadAgencies(plan: Plan, index: DirectoryIndex, on: Day): Agency[] {
  const bodies = plan.annexes.flatMap((annex) => annex.rows.flatMap((row) => row.lead.bodies));
  const leading = new Set(expandBodies(index, bodies, on));
  return index.directory.agencies.filter((agency) => leading.has(agency));
}

/**
 * The measures an agency gives figures for. A measure of one agency for the whole city belongs to the lead named
 * first; the other leads of its target (Văn phòng in target 8) give words only.
 */
export function measuresFor(target: Target, { index, agencyId, on }: Answering): Measure[] {
  const { bodies } = target.lead;
  if (!includesAgency(index, bodies, agencyId, on)) return [];
  const isOfEach = ({ measuredBy }: Measure): boolean => measuredBy === 'each';
  // A group may have thousands of members: they are gone through only where it matters who is first.
  const isFirst = target.measures.every(isOfEach) || expandBodies(index, bodies, on)[0]?.id === agencyId;
  return isFirst ? target.measures : target.measures.filter(isOfEach);
}

/** The leads of rows that are gone on a day, by row id. */
export function endedLeads(
  rows: readonly (Target | Task)[],
  index: DirectoryIndex,
  on: Day,
): ReadonlyMap<string, readonly EndedBody[]> {
  return new Map(
    rows.flatMap(({ id, lead }): [string, EndedBody[]][] => {
      const ended = endedBodies(index, lead.bodies, on);
      return ended.length === 0 ? [] : [[id, ended]];
    }),
  );
}
