/** A text that the cell's list does not have. */
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { unreadCells } from '../unreadCells';

export const notInList = ({ reading }: CheckInput): Found<{ raw: string }>[] =>
  unreadCells(reading, 'not-in-list').map(({ cell, raw }) => ({ ...addressOf(cell), params: { raw } }));
