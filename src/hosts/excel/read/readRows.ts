/** Reads only what was edited: one request for the edited rows of all sheets together. */
import { success, type Result } from '../../../result';
import { replaceRows, type RowSpan } from '../../../workbook/replaceRows';
import type { SnapshotCell } from '../../../workbook/snapshot';
import type { HostFailure } from '../failures';
import type { Requests } from '../requests';
import { queueCells, rowsAddress } from './list';
import type { Remembered } from './remembered';

export type EditedRows = ReadonlyMap<string, readonly RowSpan[]>;

export async function readRows(
  { send }: Requests,
  known: Remembered,
  edited: EditedRows,
): Promise<Result<Remembered, HostFailure>> {
  const read = await send((context) => queueRows(context, edited), true);
  return read.ok ? success(withRows(known, edited, read.value)) : read;
}

interface RowsRead {
  /** Excel tells of no renaming before ExcelApi 1.17; the next edit of the sheet brings it along. */
  readonly name: string;
  readonly cells: readonly SnapshotCell[];
}

/** These rows as they are now, by the ids of their sheets. */
export function queueRows({ workbook }: Excel.RequestContext, edited: EditedRows): () => ReadonlyMap<string, RowsRead> {
  const queued = [...edited].map(([id, spans]) => {
    const sheet = workbook.worksheets.getItem(id);
    sheet.load('name');
    return { id, sheet, rows: spans.map(({ from, to }) => queueCells(sheet, rowsAddress(from, to))) };
  });
  return () =>
    new Map(queued.map(({ id, sheet, rows }) => [id, { name: sheet.name, cells: rows.flatMap((take) => take()) }]));
}

export function withRows(known: Remembered, edited: EditedRows, read: ReadonlyMap<string, RowsRead>): Remembered {
  const sheets = known.sheets.map((sheet) => {
    const rows = read.get(sheet.id);
    return rows ? replaceRows({ ...sheet, name: rows.name }, edited.get(sheet.id) ?? [], rows.cells) : sheet;
  });
  return { ...known, sheets };
}
