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

export class Collector {
  readonly cells: CellReading[] = [];
  readonly unread: UnreadCell[] = [];
  readonly facts: StructureFact[] = [];
  private readonly places = new Map<string, Place>();

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
    const place = { sheet, cell: cellRef(row, column) };
    this.places.set(placeKey(rowId, field), place);
    const outcome = codec.decode(cell?.value ?? null);
    if (outcome.kind === 'empty' && cell?.formula === undefined) return undefined;
    const raw = cell?.value ?? null;
    this.cells.push({
      ...place,
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

  readonly locate = (rowId: string, field: Field): Place | undefined => this.places.get(placeKey(rowId, field));
}

const placeKey = (rowId: string, field: Field): string => `${rowId} ${field}`;
