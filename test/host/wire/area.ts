/** Boxes of one sheet: what a Range and a RangeAreas have in common for the objects below them. */
import type { Box } from '../book/box';
import type { CellFormat } from '../book/format';
import type { FormatChange, SheetState } from '../book/sheetState';
import { assertAllowed } from '../book/protection';
import type { HostContext } from './context';

/** Reading the format of more cells than this looks at the corners alone. */
const MOST_READ = 200_000;

export class Area {
  constructor(
    readonly context: HostContext,
    readonly sheet: SheetState,
    readonly boxes: readonly Box[],
  ) {}

  get first(): Box {
    const [first] = this.boxes;
    if (!first) throw new RangeError('An area without boxes');
    return first;
  }

  /** What all cells agree on, or null. */
  common<Value>(read: (format: CellFormat) => Value): Value | null {
    const values = new Set<Value>();
    for (const format of this.formats()) {
      values.add(read(format));
      if (values.size > 1) return null;
    }
    const [only] = values;
    return only ?? null;
  }

  private *formats(): Generator<CellFormat> {
    for (const box of this.boxes) {
      if (box.rows * box.columns > MOST_READ) {
        yield this.sheet.format(box.row, box.column);
        for (const { cell } of this.sheet.entriesWithin(box)) yield cell.format;
        continue;
      }
      for (let row = box.row; row < box.row + box.rows; row++) {
        for (let column = box.column; column < box.column + box.columns; column++) yield this.sheet.format(row, column);
      }
    }
  }

  change(change: FormatChange): void {
    assertAllowed(this.sheet, 'allowFormatCells');
    for (const box of this.boxes) this.sheet.changeFormats(box, change);
  }
}
