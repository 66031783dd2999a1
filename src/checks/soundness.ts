/**
 * What merely follows from something already found is not said again: a finding about a cell whose column, row or sheet
 * is gone, about a row that stands twice, or one that rests on a field which already has an error.
 */
import type { Field } from '../entries/entries';
import type { Reading } from '../entries/reading';
import { factsOf } from './facts';

export interface Soundness {
  /** May something be said of this field, judged by these others? */
  isSound(rowId: string, field: Field, restsOn: readonly Field[]): boolean;
  /** From now on the field counts as faulty. */
  fault(rowId: string, field: Field): void;
}

const MISSING = ['missing-sheet', 'missing-column', 'missing-row'] as const;

export function soundness(reading: Reading): Soundness {
  const faulty = new Set<string>();
  const keyOf = (rowId: string, field: Field): string => `${rowId} ${field}`;
  const lacksParts = MISSING.some((kind) => factsOf(reading, kind).length > 0);
  const isLost = (rowId: string, field: Field): boolean => lacksParts && reading.locate(rowId, field) === undefined;
  const undecided = [...new Set(factsOf(reading, 'duplicated-row').map((fact) => fact.rowId))];
  const isUndecided = (rowId: string): boolean => undecided.some((id) => rowId === id || rowId.startsWith(`${id}#`));
  return {
    isSound: (rowId, field, restsOn) =>
      !isUndecided(rowId) &&
      !isLost(rowId, field) &&
      ![field, ...restsOn].some((name) => faulty.has(keyOf(rowId, name))),
    fault: (rowId, field) => faulty.add(keyOf(rowId, field)),
  };
}
