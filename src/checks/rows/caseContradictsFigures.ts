/**
 * "Chưa có số liệu" with figures, or "Không phát sinh" and "Không thuộc phạm vi" with figures above zero. A stopped or
 * extended row may well have some.
 */
import type { Field, RowCase } from '../../entries/entries';
import type { EntryValue } from '../../entries/reading';
import type { EntryFields } from '../fields';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

interface Contradiction {
  readonly rowCase: RowCase;
  readonly figure: Field;
  readonly value: EntryValue;
}

const FIGURES: readonly Field[] = [
  'numerator',
  'denominator',
  'value',
  'percent',
  'times',
  'arisen',
  'onTime',
  'quantity',
  'completedOn',
];

export const caseContradictsFigures = (input: CheckInput): Found<Contradiction>[] =>
  [
    ...filledMeasures(input).map(({ measure: { id }, entry }) => ({ id, entry })),
    ...filledTasks(input).map(({ task: { id }, entry }) => ({ id, entry })),
  ].flatMap(({ id, entry }) => {
    const contradiction = contradictionOf(entry.rowCase, entry);
    return contradiction ? [{ rowId: id, field: 'rowCase', params: contradiction }] : [];
  });

function contradictionOf(rowCase: RowCase | undefined, entry: EntryFields): Contradiction | undefined {
  if (rowCase === undefined || rowCase === 'stopped' || rowCase === 'extended') return undefined;
  for (const figure of FIGURES) {
    const value = entry[figure];
    if (value !== undefined && (value !== 0 || rowCase === 'no-data')) return { rowCase, figure, value };
  }
  return undefined;
}
