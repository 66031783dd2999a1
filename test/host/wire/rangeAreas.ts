/** Several boxes of one sheet at once: worksheet.getRanges("A1:B2,D4"). */
import { isWholeColumns, isWholeRows } from '../book/box';
import { WireCollection } from '../protocol/wireObject';
import { badArgument } from '../protocol/hostError';
import type { Area } from './area';
import { whole } from './arguments';
import { Range } from './range';
import { SheetArea } from './sheetArea';

export class RangeAreas extends SheetArea {
  readonly shape = { scalars: ['Address', 'AreaCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow'] };

  get Address() {
    const { context, sheet, boxes } = this.area;
    return boxes.map((box) => context.book.addressOf(sheet, box)).join(',');
  }
  get AreaCount() {
    return this.area.boxes.length;
  }
  get IsEntireColumn() {
    return this.area.boxes.every(isWholeColumns);
  }
  get IsEntireRow() {
    return this.area.boxes.every(isWholeRows);
  }
  get Areas() {
    return new RangeCollection(this.area);
  }
}

class RangeCollection extends WireCollection<Range> {
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  get items() {
    const { context, sheet, boxes } = this.#area;
    return boxes.map((box) => new Range(context, sheet, box));
  }
  GetCount() {
    return this.items.length;
  }
  GetItemAt(index: unknown) {
    const item = this.items[whole(index)];
    if (!item) throw badArgument();
    return item;
  }
}
