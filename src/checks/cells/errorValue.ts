/** An entry cell shows an error of Excel, as #REF! or #DIV/0!. */
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { unreadCells } from '../unreadCells';

export const errorValue = ({ reading }: CheckInput): Found<{ error: string }>[] =>
  unreadCells(reading, 'error-value').map(({ cell, raw }) => ({ ...addressOf(cell), params: { error: raw } }));
