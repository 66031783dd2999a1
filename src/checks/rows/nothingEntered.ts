/** Not one row is filled in, though some are due in this period: an untouched workbook, most often sent by mistake. */
import { ledLinesOn } from '../ledLines';
import type { CheckInput, Found } from '../rule';

export function nothingEntered(input: CheckInput): Found<{ due: number }>[] {
  if (input.figures.filledIn.count > 0) return [];
  const due = input.scope.annexes.flatMap(({ annex }) => ledLinesOn(input, annex)).filter(({ isEmpty }) => isEmpty);
  return due.length === 0 ? [] : [{ params: { due: due.length } }];
}
