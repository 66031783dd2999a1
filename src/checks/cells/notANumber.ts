/** Words where a number is wanted. */
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { unreadCells } from '../unreadCells';

export const notANumber = ({ reading }: CheckInput): Found<{ raw: string }>[] =>
  unreadCells(reading, 'not-a-number').map(({ cell, raw }) => ({ ...addressOf(cell), params: { raw } }));
