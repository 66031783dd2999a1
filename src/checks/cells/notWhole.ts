/** A count with a fraction: 12,5 hồ sơ; or a percentage where a count is wanted, be it 100%, which would count as 1. */
import { fieldKinds } from '../fields';
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

export const notWhole = ({ reading }: CheckInput): Found<{ value: number; isRate: boolean }>[] =>
  reading.cells.flatMap((cell) => {
    const { field, outcome } = cell;
    if (fieldKinds[field] !== 'count' || outcome.kind === 'unread' || outcome.kind === 'empty') return [];
    if (typeof outcome.value !== 'number') return [];
    const { value } = outcome;
    const isTypedRate = outcome.kind === 'understood' && outcome.reason === 'percent-as-text';
    if (Number.isInteger(value) && !isTypedRate) return [];
    return [{ ...addressOf(cell), params: { value, isRate: isTypedRate || (value > 0 && value < 1) } }];
  });
