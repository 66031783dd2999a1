/** A row with an id that this report does not have, pasted from another agency's or plan's workbook: it would not be counted. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export function unknownRow({ scope, reading }: CheckInput): Found<{ id: string; isOfPlan: boolean; more: number }>[] {
  const planRows = scope.annexes.flatMap(({ annex }) => annex.rows.map((row) => row.id));
  return factsOf(reading, 'unknown-row').map(({ sheet, cell, rowId, more = 0 }) => ({
    sheet,
    cell,
    params: { id: rowId, isOfPlan: planRows.some((id) => rowId === id || rowId.startsWith(`${id}#`)), more },
  }));
}
