/** A number, percentage, day or list item that stands as text but can only mean one value: taken, and its repair offered. */
import type { EntryValue, UnderstoodReason } from '../../entries/reading';
import { addressOf } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { rawText } from '../unreadCells';

export const understoodText = ({
  reading,
}: CheckInput): Found<{ raw: string; value: EntryValue; reason: UnderstoodReason }>[] =>
  reading.cells.flatMap((cell) => {
    if (cell.outcome.kind !== 'understood') return [];
    const { value, reason } = cell.outcome;
    return [{ ...addressOf(cell), params: { raw: rawText(cell), value, reason }, repair: value }];
  });
