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
  const cells = await send((context) => queueRows(context, edited), true);
  return cells.ok ? success(withRows(known, edited, cells.value)) : cells;
}

/** The cells of these rows, by the ids of their sheets. */
export function queueRows(
  { workbook }: Excel.RequestContext,
  edited: EditedRows,
): () => ReadonlyMap<string, SnapshotCell[]> {
  const queued = [...edited].map(([id, spans]) => {
    const sheet = workbook.worksheets.getItem(id);
    return { id, rows: spans.map(({ from, to }) => queueCells(sheet, rowsAddress(from, to))) };
  });
  return () => new Map(queued.map(({ id, rows }) => [id, rows.flatMap((take) => take())]));
}

export function withRows(
  known: Remembered,
  edited: EditedRows,
  cells: ReadonlyMap<string, readonly SnapshotCell[]>,
): Remembered {
  const sheets = known.sheets.map((sheet) => {
    const spans = edited.get(sheet.id);
    return spans ? replaceRows(sheet, spans, cells.get(sheet.id) ?? []) : sheet;
  });
  return { ...known, sheets };
}
