/** What was typed into a field and not taken, with the reason: kept until it is mended or let go, whatever row is shown. */
import type { Field } from '../../entries/entries';

export interface RefusedEntry {
  readonly rowId: string;
  readonly field: Field;
  /** "Nhiệm vụ số 12, Ngày hoàn thành" */
  readonly label: string;
  readonly typed: string;
  readonly why: string;
}

export type Refusals = readonly RefusedEntry[];

type At = Pick<RefusedEntry, 'rowId' | 'field'>;

const isAt =
  ({ rowId, field }: At) =>
  (entry: RefusedEntry): boolean =>
    entry.rowId === rowId && entry.field === field;

export const refusalAt = (refusals: Refusals, at: At): RefusedEntry | undefined => refusals.find(isAt(at));

export const withRefusal = (refusals: Refusals, entry: RefusedEntry): Refusals => [
  ...withoutRefusal(refusals, entry),
  entry,
];

export const withoutRefusal = (refusals: Refusals, at: At): Refusals => {
  const isThere = isAt(at);
  return refusals.some(isThere) ? refusals.filter((entry) => !isThere(entry)) : refusals;
};
