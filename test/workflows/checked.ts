/** Reports as a face holds them: laid out, touched by hands or not, read back and checked. */
import type { Entries, Field } from '../../src/entries/entries';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { ReportScope } from '../../src/plan/scope';
import { parseCellRef } from '../../src/workbook/a1';
import type { CellPut } from '../../src/workbook/port';
import type { Snapshot, SnapshotCell } from '../../src/workbook/snapshot';
import { checkWorkbook, type CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { snapshotOf } from '../layout/snapshotOf';
import { library, scopeOf } from '../library';

export const scope = scopeOf('so-y-te');
export const MEASURE = '224-2025/I/3#1';
export const TASK = '224-2025/II/13';
export const COORDINATED = '224-2025/II/3';

export const snapshotWith = (entries: Partial<Entries>, of: ReportScope = scope): Snapshot =>
  snapshotOf(makeWorkbook(of, { ...emptyEntries(of), ...entries }));

export async function checkedOf(snapshot: Snapshot): Promise<CheckedWorkbook> {
  const checked = await checkWorkbook(library, snapshot);
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  return checked;
}

export const checkedWith = (entries: Partial<Entries>, of: ReportScope = scope): Promise<CheckedWorkbook> =>
  checkedOf(snapshotWith(entries, of));

/** The cell of a field, given this content by hand. */
export async function typedInto(
  snapshot: Snapshot,
  rowId: string,
  field: Field,
  content: Pick<SnapshotCell, 'value' | 'formula'>,
): Promise<Snapshot> {
  const place = (await checkedOf(snapshot)).reading.locate(rowId, field);
  if (!place) throw new Error(`No cell for ${field} of ${rowId}`);
  return withCell(snapshot, place.sheet, place.cell, content);
}

/** The snapshot of the workbook after these puts, as any host would do them. */
export const afterPuts = (snapshot: Snapshot, puts: readonly CellPut[]): Snapshot =>
  puts.reduce((edited, { sheet, cell, value }) => withCell(edited, sheet, cell, { value }), snapshot);

function withCell(
  snapshot: Snapshot,
  name: string,
  ref: string,
  content: Pick<SnapshotCell, 'value' | 'formula'>,
): Snapshot {
  const { row, column } = parseCellRef(ref)!;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
      const cells = content.value === null ? others : [...others, { row, column, ...content }];
      return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}
