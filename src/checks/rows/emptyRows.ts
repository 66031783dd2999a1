/** Rows left empty are "Chưa báo cáo": they block nothing, and one finding a sheet tells which they are. */
import { ledLinesOn } from '../ledLines';
import type { CheckInput, Found } from '../rule';
import { sheetOf } from '../sheets';

export const emptyRows = (input: CheckInput): Found<{ numbers: readonly string[]; of: number }>[] =>
  input.scope.annexes.flatMap(({ annex }) => {
    const lines = ledLinesOn(input, annex);
    const numbers = lines.filter(({ isEmpty }) => isEmpty).map(({ no }) => no);
    return numbers.length === 0
      ? []
      : [{ sheet: sheetOf(input.reading, annex), params: { numbers, of: lines.length } }];
  });
