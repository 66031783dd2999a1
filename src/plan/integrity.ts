/** What a template must be beyond its types: ids that fit their place, nothing twice, and nothing named that is not there. */
import { weekday } from './day';
import type { Directory } from './directory';
import type { Holidays } from './holidays';
import type { Annex, Plan, Target } from './plan';
import { templateFault, type Path, type TemplateFault } from './templateFault';

export function planIntegrity(plan: Plan, file: string): TemplateFault[] {
  const rows = new Set(plan.annexes.flatMap((annex) => annex.rows.map((row) => row.id)));
  return [
    ...order(plan, [], file),
    ...unique(
      plan.annexes.map((annex) => annex.id),
      (n) => ['annexes', n, 'id'],
      file,
    ),
    ...unique(
      plan.annexes.map((annex) => annex.sheet),
      (n) => ['annexes', n, 'sheet'],
      file,
    ),
    ...plan.annexes.flatMap((annex, n) => annexIntegrity(plan, annex, ['annexes', n], file)),
    ...unique(
      plan.duties.map((duty) => duty.id),
      (n) => ['duties', n, 'id'],
      file,
    ),
    ...plan.duties.flatMap((duty, n) => order(duty, ['duties', n], file)),
    ...plan.errata.flatMap(({ row }, n) =>
      row === undefined || rows.has(row)
        ? []
        : [templateFault(file, ['errata', n, 'row'], { kind: 'known', of: 'row' }, row)],
    ),
  ];
}

function annexIntegrity(plan: Plan, annex: Annex, path: Path, file: string): TemplateFault[] {
  const rowPath = (n: number): Path => [...path, 'rows', n];
  return [
    ...annex.rows.flatMap((row, n) => exactly(row.id, `${plan.id}/${annex.id}/${row.no}`, [...rowPath(n), 'id'], file)),
    ...unique(
      annex.rows.map((row) => row.no),
      (n) => [...rowPath(n), 'no'],
      file,
    ),
    ...(annex.kind === 'targets' ? annex.rows.flatMap((row, n) => targetIntegrity(row, rowPath(n), file)) : []),
  ];
}

function targetIntegrity({ id, measures }: Target, path: Path, file: string): TemplateFault[] {
  return measures.flatMap((measure, n) => [
    ...exactly(measure.id, `${id}#${n + 1}`, [...path, 'measures', n, 'id'], file),
    ...(measure.within === undefined || measures.some((other) => other !== measure && other.id === measure.within)
      ? []
      : [templateFault(file, [...path, 'measures', n, 'within'], { kind: 'known', of: 'measure' }, measure.within)]),
  ]);
}

export function directoryIntegrity(directory: Directory, file: string): TemplateFault[] {
  const ids = directory.agencies.map((agency) => agency.id);
  const known = new Set(ids);
  const unknown = (id: string, path: Path): TemplateFault[] =>
    known.has(id) ? [] : [templateFault(file, path, { kind: 'known', of: 'agency' }, id)];
  return [
    ...unknown(directory.consolidator, ['consolidator']),
    ...unique(ids, (n) => ['agencies', n, 'id'], file),
    ...unique(
      directory.groups.map((group) => group.id),
      (n) => ['groups', n, 'id'],
      file,
    ),
    ...directory.groups.flatMap(({ members }, n) => [
      ...unique(members, (m) => ['groups', n, 'members', m], file),
      ...members.flatMap((member, m) => unknown(member, ['groups', n, 'members', m])),
    ]),
  ];
}

export function holidaysIntegrity({ holidays, workingSaturdays }: Holidays, file: string): TemplateFault[] {
  return [
    ...unique(
      holidays.map(({ day }) => day),
      (n) => ['holidays', n, 'day'],
      file,
    ),
    ...workingSaturdays.flatMap(({ day }, n) =>
      weekday(day) === 6 ? [] : [templateFault(file, ['workingSaturdays', n, 'day'], { kind: 'saturday' }, day)],
    ),
  ];
}

/** One fault for each value that stood before. */
function unique(values: readonly string[], pathOf: (n: number) => Path, file: string): TemplateFault[] {
  return values.flatMap((value, n) =>
    values.indexOf(value) < n ? [templateFault(file, pathOf(n), { kind: 'unique' }, value)] : [],
  );
}

function exactly(value: string, wanted: string, path: Path, file: string): TemplateFault[] {
  return value === wanted ? [] : [templateFault(file, path, { kind: 'exactly', value: wanted }, value)];
}

function order({ from, until }: { from: string; until: string }, path: Path, file: string): TemplateFault[] {
  return until >= from ? [] : [templateFault(file, [...path, 'until'], { kind: 'not-before', day: from }, until)];
}
