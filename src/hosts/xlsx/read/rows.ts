/** The rows of a worksheet: every cell that holds something, at its place. */
import type { PassOver, SnapshotCell } from '../../../workbook/snapshot';
import { CellReader, type CellContext } from './cell';
import { CellRefReader, parseRow } from './cellRef';
import { PlainCellReader } from './plainCell';
import type { Allowance } from '../../ooxml/limits';
import type { XmlScanner } from '../../ooxml/xml/scanner';

export interface SheetContext extends CellContext {
  readonly sheetName: string;
  readonly maxCells: number;
  readonly maxMerges: number;
  readonly isPassedOver: PassOver;
  /** Characters of all sheets together. */
  readonly texts: Allowance;
}

/**
 * A row or a cell without its reference follows the one before it. A reference outside a sheet refuses the file: left
 * out, its value would be lost; moved, it would be taken for another cell's.
 */
export class RowsReader {
  readonly cells: SnapshotCell[] = [];
  /** Whether each cell stands after the one before it. */
  isOrdered = true;

  /** Known once a cell was read. */
  private isWanted = false;
  private last: SnapshotCell | undefined;
  private readonly reader: CellReader;
  /** The place of the cell that is being read. */
  private readonly ref: CellRefReader;
  /** A plain cell's style is not looked at, so it cannot be a day that is to be moved. */
  private readonly plain: PlainCellReader | undefined;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: SheetContext,
  ) {
    this.reader = new CellReader(xml, context);
    this.ref = new CellRefReader(xml.bytes);
    this.plain = context.dateStyles ? undefined : new PlainCellReader(xml.bytes, this.ref);
  }

  /** Reads the open `sheetData`; of a sheet that is passed over, the first row that holds something. */
  read(): void {
    const { xml } = this;
    const { depth, bytes, tag } = xml;
    let row = 0;
    while (xml.nextChild(depth)) {
      if (!xml.is('row')) continue;
      row = tag.find('r') ? parseRow(bytes, tag.valueStart, tag.valueEnd) : row + 1;
      if (row === 0) xml.fail('bad-xml');
      this.readRow(row, depth + 1);
      if (this.isPassedOver()) return;
    }
  }

  private readRow(row: number, depth: number): void {
    const { xml, plain, reader, ref } = this;
    ref.place(row, 0);
    for (;;) {
      if (plain && xml.readBy(plain)) this.add(reader.fromPlain(ref, plain));
      else if (!xml.nextChild(depth)) return;
      else if (xml.is('c')) {
        const { tag } = xml;
        const isPlaced = tag.find('r') ? ref.read(tag.valueStart, tag.valueEnd) : ref.place(row, ref.column + 1);
        if (!isPlaced) return xml.fail('bad-xml');
        this.add(reader.read(ref));
      }
    }
  }

  private isPassedOver(): boolean {
    const [first] = this.cells;
    if (this.isWanted || !first) return false;
    this.isWanted = !this.context.isPassedOver(first);
    return !this.isWanted;
  }

  private add(cell: SnapshotCell | undefined): void {
    if (!cell) return;
    if (this.cells.length === this.context.maxCells) this.xml.fail('too-many-cells', this.context.sheetName);
    if (!this.context.texts.take(textLength(cell))) this.xml.fail('total-too-large', this.context.sheetName);
    if (!follows(cell, this.last)) this.isOrdered = false;
    this.last = cell;
    this.cells.push(cell);
  }
}

const follows = ({ row, column }: SnapshotCell, last: SnapshotCell | undefined): boolean =>
  last === undefined || row > last.row || (row === last.row && column > last.column);

const textLength = ({ value, formula }: SnapshotCell): number =>
  (typeof value === 'string' ? value.length : 0) + (formula === undefined ? 0 : formula.length);
