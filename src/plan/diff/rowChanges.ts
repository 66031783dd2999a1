/** What changed in a row that was kept: its words, its bodies, its term, its measures. Where it stands is told apart. */
import type { BodyRef } from '../plan';
import { fold } from '../vietnamese';
import { measureChanges } from './measureChanges';
import type { BodiesCell, KeptMeasure, PlacedRow, PlacedTarget, PlacedTask, RowChange } from './planDiff';
import { sameValue } from './sameValue';

export function targetChanges(
  { row: before }: PlacedTarget,
  { row: after }: PlacedTarget,
): { readonly changes: readonly RowChange[]; readonly measures: readonly KeptMeasure[] } {
  const { kept, changes } = measureChanges(before, after);
  return {
    changes: [
      ...shared(before, after),
      ...other('field', before.field, after.field),
      ...other('baseline', before.baseline, after.baseline),
      ...changes,
    ],
    measures: kept,
  };
}

export const taskChanges = ({ row: before }: PlacedTask, { row: after }: PlacedTask): RowChange[] => [
  ...shared(before, after),
  ...redated(before.due, after.due),
  ...other('deliverable', before.deliverable, after.deliverable),
  ...other('leads', before.leads, after.leads),
];

const shared = (before: PlacedRow['row'], after: PlacedRow['row']): RowChange[] => [
  ...reworded(before.text, after.text),
  ...reassigned('lead', before.lead, after.lead),
  ...reassigned('coordinating', before.coordinating, after.coordinating),
];

const reworded = (before: string, after: string): RowChange[] =>
  before === after ? [] : [{ kind: 'reworded', before, after, isSpelling: fold(before) === fold(after) }];

function reassigned(role: 'lead' | 'coordinating', before: BodiesCell, after: BodiesCell): RowChange[] {
  const byWords = before.text !== after.text || before.assumed !== after.assumed;
  const byMeaning = !sameValue(meant(role, before), meant(role, after));
  return byWords || byMeaning ? [{ kind: 'reassigned', role, before, after, byWords, byMeaning }] : [];
}

/** The first of several leads answers for a shared product; among coordinating bodies the order says nothing. */
function meant(role: 'lead' | 'coordinating', { bodies }: BodiesCell): readonly BodyRef[] {
  if (role === 'lead') return bodies;
  const key = (body: BodyRef): string => JSON.stringify(Object.entries(body));
  return [...bodies].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function redated(before: PlacedTask['row']['due'], after: PlacedTask['row']['due']): RowChange[] {
  const byWords = before.text !== after.text;
  const byMeaning = !sameValue(before.schedule, after.schedule);
  return byWords || byMeaning ? [{ kind: 'redated', before, after, byWords, byMeaning }] : [];
}

const other = (
  field: Extract<RowChange, { kind: 'other' }>['field'],
  before: string | undefined,
  after: string | undefined,
): RowChange[] => (before === after ? [] : [{ kind: 'other', field, before, after }]);
