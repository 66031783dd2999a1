/** Entry cells whose content was read, as numbers, days or texts, each with its address. */
import type { CellReading, EntryValue, Reading } from '../entries/reading';
import { fieldKinds } from './fields';

type Address = Pick<CellReading, 'sheet' | 'cell' | 'rowId' | 'field'>;

interface Entered<Value> {
  readonly at: Address;
  readonly value: Value;
}

export const addressOf = ({ sheet, cell, rowId, field }: CellReading): Address => ({ sheet, cell, rowId, field });

export const enteredNumbers = (reading: Reading): Entered<number>[] =>
  entered(reading).flatMap(({ at, value }) => (typeof value === 'number' ? [{ at, value }] : []));

export const enteredDays = (reading: Reading): Entered<string>[] => enteredStrings(reading, 'day');

export const enteredTexts = (reading: Reading): Entered<string>[] => enteredStrings(reading, 'text');

const enteredStrings = (reading: Reading, kind: 'day' | 'text'): Entered<string>[] =>
  entered(reading).flatMap(({ at, value }) =>
    typeof value === 'string' && fieldKinds[at.field] === kind ? [{ at, value }] : [],
  );

const entered = (reading: Reading): Entered<EntryValue>[] =>
  reading.cells.flatMap((cell) =>
    cell.outcome.kind === 'unread' || cell.outcome.kind === 'empty'
      ? []
      : [{ at: addressOf(cell), value: cell.outcome.value }],
  );
