/** What could not be read as its field's type: laid out again, it stands word for word where it stood. */
import type { Entries, Field, UnreadCell } from '../entries/entries';
import type { ColumnCell } from './column';

/** The unread content of a field's cell, or undefined. */
export type Unread = (rowId: string, field: Field) => UnreadCell['value'] | undefined;

export function unreadOf({ unread }: Entries): Unread {
  const values = new Map(unread.map(({ rowId, field, value }) => [`${rowId} ${field}`, value]));
  return (rowId, field) => values.get(`${rowId} ${field}`);
}

export function withUnread(cell: ColumnCell, rowId: string, unread: Unread): ColumnCell {
  if (cell.kind !== 'entry' || cell.value !== undefined) return cell;
  const value = unread(rowId, cell.field);
  return value === undefined ? cell : { ...cell, unread: value };
}
