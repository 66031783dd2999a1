/** Gia hạn, dừng/điều chỉnh and không thuộc phạm vi change what is counted and are accepted on a document only. */
import type { RowCase } from '../../entries/entries';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

const ON_A_DOCUMENT: readonly (RowCase | undefined)[] = ['extended', 'stopped', 'out-of-scope'];

export const caseWithoutBasis = (input: CheckInput): Found<{ rowCase: RowCase }>[] =>
  [
    ...filledMeasures(input).map(({ measure: { id }, entry }) => ({ id, entry })),
    ...filledTasks(input).map(({ task: { id }, entry }) => ({ id, entry })),
  ].flatMap(({ id, entry: { rowCase, basis } }) =>
    rowCase !== undefined && ON_A_DOCUMENT.includes(rowCase) && basis === undefined
      ? [{ rowId: id, field: 'basis', params: { rowCase } }]
      : [],
  );
