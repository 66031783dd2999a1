/** Something that is no day where a day is wanted. */
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { unreadCells } from '../unreadCells';

export const notADay = ({ reading }: CheckInput): Found<{ raw: string }>[] =>
  unreadCells(reading, 'not-a-day').map(({ cell, raw }) => ({ ...addressOf(cell), params: { raw } }));
