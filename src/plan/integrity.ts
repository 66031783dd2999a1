/** What a template must be beyond its types: ids that fit their place, nothing twice, and nothing named that is not there. */
import { weekday } from './day';
import type { Agency, Directory } from './directory';
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
      [],
      sheetIdentity,
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
  const numbers = new Set(annex.rows.map((row) => row.no));
  const named = annex.source?.kind === 'deliverables' ? annex.source.annex : undefined;
  const isKnown = named === undefined || plan.annexes.some((other) => other !== annex && other.id === named);
  return [
    ...(isKnown ? [] : [templateFault(file, [...path, 'source', 'annex'], { kind: 'known', of: 'annex' }, named)]),
    ...annex.sections.flatMap(({ before }, n) =>
      numbers.has(before)
        ? []
        : [templateFault(file, [...path, 'sections', n, 'before'], { kind: 'known', of: 'row' }, before)],
    ),
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
      ids,
    ),
    ...directory.groups.flatMap(({ members }, n) => [
      ...unique(members, (m) => ['groups', n, 'members', m], file),
      ...members.flatMap((member, m) => unknown(member, ['groups', n, 'members', m])),
    ]),
    ...succession(directory, file),
  ];
}

/** Of bodies that have ended: after they began, and answered for by others that the directory knows. */
function succession({ agencies, groups }: Directory, file: string): TemplateFault[] {
  const successors = new Map([...agencies, ...groups].map(({ id, ended }) => [id, ended?.successors ?? []]));
  const faults = (body: Pick<Agency, 'id' | 'from' | 'ended'>, path: Path): TemplateFault[] => {
    if (body.ended === undefined) return [];
    const { on, successors: named } = body.ended;
    const late =
      body.from === undefined || body.from < on
        ? []
        : [templateFault(file, [...path, 'on'], { kind: 'after', day: body.from }, on)];
    return [
      ...late,
      ...named.flatMap((id, n) => {
        const place = [...path, 'successors', n];
        if (!successors.has(id)) return [templateFault(file, place, { kind: 'known', of: 'body' }, id)];
        return leadsTo(successors, id, body.id) ? [templateFault(file, place, { kind: 'no-cycle' }, id)] : [];
      }),
    ];
  };
  return [
    ...agencies.flatMap((agency, n) => faults(agency, ['agencies', n, 'ended'])),
    ...groups.flatMap((group, n) => faults(group, ['groups', n, 'ended'])),
  ];
}

/** Does the chain of successors that begins with one body come to another? */
function leadsTo(successors: ReadonlyMap<string, readonly string[]>, first: string, sought: string): boolean {
  const reached = new Set([first]);
  for (const id of reached) for (const next of successors.get(id) ?? []) reached.add(next);
  return reached.has(sought);
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

/** One fault for each value that stood before, or is `taken` already. */
function unique(
  values: readonly string[],
  pathOf: (n: number) => Path,
  file: string,
  taken: readonly string[] = [],
  identity: (value: string) => string = (value) => value,
): TemplateFault[] {
  const seen = new Set(taken);
  return values.flatMap((value, n) => {
    if (seen.has(identity(value))) return [templateFault(file, pathOf(n), { kind: 'unique' }, value)];
    seen.add(identity(value));
    return [];
  });
}

/** Excel tells the names of sheets apart without regard to case. */
export const sheetIdentity = (name: string): string => name.toLowerCase();

function exactly(value: string, wanted: string, path: Path, file: string): TemplateFault[] {
  return value === wanted ? [] : [templateFault(file, path, { kind: 'exactly', value: wanted }, value)];
}

function order({ from, until }: { from: string; until: string }, path: Path, file: string): TemplateFault[] {
  return until >= from ? [] : [templateFault(file, [...path, 'until'], { kind: 'not-before', day: from }, until)];
}
