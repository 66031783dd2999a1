/** A formula of the officer's own in an entry cell: its computed value is taken, the formula is not carried over. */
import type { EntryValue } from '../../entries/reading';
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

export const formulaInEntry = ({ reading }: CheckInput): Found<{ formula: string; value: EntryValue }>[] =>
  reading.cells.flatMap((cell) => {
    if (cell.formula === undefined || cell.outcome.kind === 'unread' || cell.outcome.kind === 'empty') return [];
    const { value } = cell.outcome;
    return [{ ...addressOf(cell), params: { formula: cell.formula, value }, repair: value }];
  });
