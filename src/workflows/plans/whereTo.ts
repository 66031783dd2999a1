/** Where the entries of a row go when its plan changes: to which row or measure, and which fields mean the same there. */
import type { Field, RetiredRow } from '../../entries/entries';
import { FRONT } from '../../layout/frontFields';
import { frontSheets } from '../../layout/frontGrid';
import { placedRows } from '../../plan/diff/placedRows';
import type { KeptMeasure, PlacedRow, PlanDiff } from '../../plan/diff/planDiff';
import type { Annex, Plan } from '../../plan/plan';
import type { Schedule } from '../../plan/schedule';

export interface Destination {
  /** The id in the new plan; absent where the row, or what was measured of it, is gone. */
  readonly id: string | undefined;
  /** Of the plan that changed. */
  readonly isChanged: boolean;
  /** Does what was entered in the field mean the same there? */
  readonly keeps: (field: Field) => boolean;
  /** The row as it was, for what finds no place. */
  readonly was: Omit<RetiredRow, 'fields'>;
}

/**
 * By the id of a row or measure in the old plan, or any other id that entries carry.
 * @param others the plans of the report that did not change
 */
export function whereTo(diff: PlanDiff, others: readonly Plan[]): (id: string) => Destination {
  const known = new Map([...others.flatMap(rowsOf), ...goneRows(diff), ...keptRows(diff)]);
  const fronts = new Map<string, string>([
    [FRONT.info, frontSheets.info.name],
    [FRONT.general, frontSheets.general.name],
  ]);
  return (id) => {
    const was = { rowId: id, annex: '', no: '', text: fronts.get(id) ?? '' };
    const isChanged = id.startsWith(`${diff.before.id}/`);
    return known.get(id) ?? { id: isChanged ? undefined : id, isChanged, keeps: () => !isChanged, was };
  };
}

type Known = readonly [id: string, destination: Destination];

const rowsOf = (plan: Plan): Known[] =>
  placedRows(plan).flatMap((placed) => withMeasures(plan, placed).map((was) => stays(was)));

const stays = (was: Destination['was']): Known => [
  was.rowId,
  { id: was.rowId, isChanged: false, keeps: () => true, was },
];

const withMeasures = (plan: Plan, placed: PlacedRow): Destination['was'][] => [
  wasOf(plan, placed),
  ...(placed.kind === 'target' ? placed.row.measures.map((measure) => wasOf(plan, placed, measure)) : []),
];

const wasOf = (plan: Plan, { annex, row }: PlacedRow, measure?: { id: string; no: string }): Destination['was'] => ({
  rowId: measure?.id ?? row.id,
  annex: annexText(plan, annex),
  no: measure?.no ?? row.no,
  text: row.text,
});

const annexText = ({ number }: Plan, { label }: Annex): string => `${label}, Kế hoạch số ${number}`;

const goneRows = ({ before, removed }: PlanDiff): Known[] =>
  removed.flatMap((placed) => withMeasures(before, placed).map(gone));

const gone = (was: Destination['was']): Known => [
  was.rowId,
  { id: undefined, isChanged: true, keeps: () => false, was },
];

function keptRows({ before: plan, kept }: PlanDiff): Known[] {
  return kept.flatMap((row): Known[] => {
    const { before, after } = row;
    const own = (keeps: Destination['keeps']): Known => [
      before.row.id,
      { id: after.row.id, isChanged: true, keeps, was: wasOf(plan, before) },
    ];
    if (row.kind === 'task') {
      const { due: old } = row.before.row;
      const { due: now } = row.after.row;
      return [own((field) => keepsAmount(field, old.schedule, now.schedule))];
    }
    const stayed = new Map(row.measures.map((pair) => [pair.before.id, pair]));
    return [
      own(() => true),
      ...row.before.row.measures.map((measure): Known => {
        const pair = stayed.get(measure.id);
        const was = wasOf(plan, before, measure);
        if (!pair) return gone(was);
        return [measure.id, { id: pair.after.id, isChanged: true, keeps: (field) => keepsFigure(field, pair), was }];
      }),
    ];
  });
}

const FIGURES: readonly Field[] = ['numerator', 'denominator', 'value', 'operatingSince', 'estimate'];

/** A ratio's numerator is no level's value, and a percentage is no count. */
const keepsFigure = (field: Field, { before, after }: KeptMeasure): boolean =>
  !FIGURES.includes(field) || (before.kind === after.kind && before.unit === after.unit);

/** The fields a task's progress is told in. */
const AMOUNTS: Record<Schedule['kind'], readonly Field[]> = {
  once: ['percent'],
  span: ['percent'],
  several: ['percent'],
  none: ['percent'],
  recurring: ['times'],
  continuous: ['quantity', 'unit'],
  relative: ['onTime', 'arisen'],
};
const ALL_AMOUNTS = Object.values(AMOUNTS).flat();

const keepsAmount = (field: Field, before: Schedule, after: Schedule): boolean =>
  !ALL_AMOUNTS.includes(field) || AMOUNTS[before.kind].every((amount) => AMOUNTS[after.kind].includes(amount));
