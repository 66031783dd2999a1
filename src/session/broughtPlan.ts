/** A plan brought in as it is shown: how much was read, what is missing, what must be looked at, what was set aside. */
import { rowNumber } from '../entries/rowNumber';
import { describeDoubt, fieldLabels } from '../intake/describeDoubt';
import { describeSetAside } from '../intake/describeSetAside';
import type { Doubt, Draft, SetAside } from '../intake/draft';
import type { Plan } from '../plan/plan';
import { draftState, type DraftState } from '../workflows/plans/bringIn';
import { planFileText } from '../workflows/plans/planFile';
import type { Library } from '../workflows/library';

/** Doubts of one kind, for which the same is to be done. */
export interface DoubtGroup {
  readonly kind: Doubt['kind'];
  /** Of what was proposed: what it is, "Thước đo". Other kinds say it themselves. */
  readonly about?: string;
  readonly fix: string;
  readonly items: readonly DoubtLine[];
}

export interface DoubtLine {
  /** "Phụ lục II, số 12 – Thời hạn" */
  readonly place: string;
  readonly message: string;
}

export interface SetAsideGroup {
  readonly why: string;
  readonly pieces: readonly Pick<SetAside, 'place' | 'text'>[];
}

export interface PlanFile {
  readonly name: string;
  readonly text: string;
  /** A plan of this number and year is known already. */
  readonly isKnown: boolean;
}

export interface BroughtPlan {
  readonly number: string;
  readonly title: string;
  readonly annexes: readonly string[];
  readonly counts: DraftState['counts'];
  readonly missing: readonly string[];
  readonly doubts: readonly DoubtGroup[];
  readonly setAside: readonly SetAsideGroup[];
  /** Present where nothing is missing. */
  readonly file: PlanFile | undefined;
  readonly reviewName: string;
}

export function broughtPlan(draft: Draft, { agencies, plans }: Library): BroughtPlan {
  const { number, title, annexes, id } = draft.plan;
  const name = id === '' ? 'ke-hoach' : id;
  const { plan, missing, counts } = draftState(draft, `${name}.json`, agencies);
  return {
    number,
    title,
    annexes: annexes.map(annexLine),
    counts,
    missing,
    doubts: doubtGroups(draft),
    setAside: setAsideGroups(draft),
    file: plan && { name: `${plan.id}.json`, text: planFileText(plan), isKnown: plans.has(plan.id) },
    reviewName: `${name}_ra-soat.xlsx`,
  };
}

/** "Phụ lục II. Danh mục nhiệm vụ" */
const annexLine = ({ label, title }: Plan['annexes'][number]): string =>
  title === '' || title === label ? label : `${label}. ${title}`;

function doubtGroups({ plan, doubts }: Draft): DoubtGroup[] {
  const places = new Map(
    plan.annexes.flatMap(({ label, rows }) => rows.map(({ id, no }) => [id, `${label}, ${rowNumber(no)} – `] as const)),
  );
  const described = doubts.map((doubt) => {
    const { message, fix } = describeDoubt(doubt);
    const place = doubt.rowId === undefined ? '' : (places.get(doubt.rowId) ?? '');
    const { kind } = doubt.doubt;
    const field = fieldLabels[doubt.field];
    return { kind, ...(kind === 'proposed' && { about: field }), fix, line: { place: `${place}${field}`, message } };
  });
  return grouped(described, ({ kind, about = '', fix }) => `${kind} ${about} ${fix}`).map(([first, ...others]) => {
    const { line, ...group } = first;
    return { ...group, items: [line, ...others.map((other) => other.line)] };
  });
}

const setAsideGroups = ({ setAside }: Draft): SetAsideGroup[] =>
  grouped(setAside, ({ why }) => why).map(([first, ...others]) => ({
    why: describeSetAside(first.why),
    pieces: [first, ...others].map(({ place, text }) => ({ place, text })),
  }));

/** In the order in which each key comes first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
