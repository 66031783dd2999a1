/** Gia hạn, dừng/điều chỉnh and không thuộc phạm vi change what is counted and are accepted on a document only. */
import { casesByDocument, type RowCase } from '../../entries/entries';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const caseWithoutBasis = (input: CheckInput): Found<{ rowCase: RowCase }>[] =>
  [
    ...filledMeasures(input).map(({ measure: { id }, entry }) => ({ id, entry })),
    ...filledTasks(input).map(({ task: { id }, entry }) => ({ id, entry })),
  ].flatMap(({ id, entry: { rowCase, basis } }) =>
    rowCase !== undefined && casesByDocument.includes(rowCase) && basis === undefined
      ? [{ rowId: id, field: 'basis', params: { rowCase } }]
      : [],
  );
