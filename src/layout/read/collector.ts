/** Gathers what reading a workbook yields: decoded cells, where each field stands, what was left unread, and facts. */
import type { Field, UnreadCell } from '../../entries/entries';
import type { CellReading, EntryValue, StructureFact } from '../../entries/reading';
import { cellRef } from '../../workbook/a1';
import type { SnapshotCell } from '../../workbook/snapshot';
import type { Codec } from '../codecs';

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export class Collector {
  readonly cells: CellReading[] = [];
  readonly unread: UnreadCell[] = [];
  readonly facts: StructureFact[] = [];
  /** By row, then by field: of the many cells only those with a finding are ever asked for. */
  private readonly places = new Map<string, Map<Field, Standing>>();

  /** Decodes one entry cell, remembers where it stands, and gives its value where it has one. */
  take(
    sheet: string,
    row: number,
    column: number,
    cell: SnapshotCell | undefined,
    rowId: string,
    field: Field,
    codec: Codec,
  ): EntryValue | undefined {
    this.place(rowId, field, { sheet, row, column });
    const outcome = codec.decode(cell?.value ?? null);
    if (outcome.kind === 'empty' && cell?.formula === undefined) return undefined;
    const raw = cell?.value ?? null;
    this.cells.push({
      sheet,
      cell: cellRef(row, column),
      rowId,
      field,
      raw,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      outcome,
    });
    if (outcome.kind === 'value' || outcome.kind === 'understood') return outcome.value;
    if (outcome.kind === 'unread' && raw !== null)
      this.unread.push({ rowId, field, value: typeof raw === 'object' ? raw.error : raw });
    return undefined;
  }

  readonly locate = (rowId: string, field: Field): Place | undefined => {
    const standing = this.places.get(rowId)?.get(field);
    return standing && { sheet: standing.sheet, cell: cellRef(standing.row, standing.column) };
  };

  private place(rowId: string, field: Field, standing: Standing): void {
    const ofRow = this.places.get(rowId);
    if (ofRow) ofRow.set(field, standing);
    else this.places.set(rowId, new Map([[field, standing]]));
  }
}
