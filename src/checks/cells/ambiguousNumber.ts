/** "1.234" as text: one thousand two hundred and thirty-four, or one point two three four. Never repaired without asking. */
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { unreadCells } from '../unreadCells';

export const ambiguousNumber = ({ reading }: CheckInput): Found<{ raw: string; grouped: string; decimal: string }>[] =>
  unreadCells(reading, 'ambiguous-number').map(({ cell, raw }) => ({
    ...addressOf(cell),
    params: { raw, grouped: raw.replace(/[.,]/g, ''), decimal: raw.replace(/[.,]/g, ',') },
  }));
