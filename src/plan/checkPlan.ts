/** Does a plan name only agencies and groups of the directory it is used with? */
import type { Directory } from './directory';
import type { Annex, BodyRef, Plan } from './plan';
import { templateFault, type Path, type TemplateFault } from './templateFault';

/** The references of `plan` that `directory` does not know, each at its place in the plan's `file`. */
export function checkPlan(plan: Plan, directory: Directory, file: string): TemplateFault[] {
  const known = {
    agency: new Set(directory.agencies.map((agency) => agency.id)),
    group: new Set(directory.groups.map((group) => group.id)),
  };
  const named = [
    ...plan.annexes.flatMap((annex, n) => annexReferences(annex, ['annexes', n])),
    ...plan.duties.flatMap((duty, n) => [
      ...bodyReferences(duty.who, ['duties', n, 'who']),
      ...(duty.through === undefined ? [] : [reference('agency', duty.through, ['duties', n, 'through'])]),
    ]),
  ];
  return named
    .filter(({ of, id }) => !known[of].has(id))
    .map(({ of, id, path }) => templateFault(file, path, { kind: 'known', of }, id));
}

interface Reference {
  readonly of: 'agency' | 'group';
  readonly id: string;
  readonly path: Path;
}

const reference = (of: Reference['of'], id: string, path: Path): Reference => ({ of, id, path });

function annexReferences(annex: Annex, path: Path): Reference[] {
  const cells = annex.rows.flatMap((row, n) =>
    (['lead', 'coordinating'] as const).flatMap((field) =>
      bodyReferences(row[field].bodies, [...path, 'rows', n, field, 'bodies']),
    ),
  );
  if (annex.kind === 'tasks') return cells;
  const measures = annex.rows.flatMap((row, n) =>
    row.measures.flatMap((measure, m) =>
      (measure.aggregationByGroup ?? []).map(({ group }, g) =>
        reference('group', group, [...path, 'rows', n, 'measures', m, 'aggregationByGroup', g, 'group']),
      ),
    ),
  );
  return [...cells, ...measures];
}

function bodyReferences(bodies: readonly BodyRef[], path: Path): Reference[] {
  return bodies.flatMap((body, n) => {
    if ('agency' in body) return [reference('agency', body.agency, [...path, n, 'agency'])];
    return 'group' in body ? [reference('group', body.group, [...path, n, 'group'])] : [];
  });
}
