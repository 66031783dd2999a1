/** The annexes of a made-up scope, from the rows led and coordinated: each annex has those that are its own. */
import type { Plan, Target, Task } from '../src/plan/plan';
import type { ReportScope, ScopeAnnex } from '../src/plan/scope';

type Rows = ReportScope['coordinates'];

export const partsOf = (plan: Plan, leads: Rows, coordinates: Rows = { targets: [], tasks: [] }): ScopeAnnex[] =>
  plan.annexes.map((annex) => {
    const own = <Row extends Target | Task>(rows: readonly Row[]): Row[] =>
      rows.filter(({ id }) => id.startsWith(`${plan.id}/${annex.id}/`));
    return annex.kind === 'targets'
      ? { kind: 'targets', plan, annex, leads: own(leads.targets), coordinates: own(coordinates.targets) }
      : { kind: 'tasks', plan, annex, leads: own(leads.tasks), coordinates: own(coordinates.tasks) };
  });
