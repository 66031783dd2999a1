/** range.format.borders: the lines round and inside an area. */
import { type Box, contains, lastColumn, lastRow } from '../book/box';
import type { BorderLine, CellFormat, Side } from '../book/format';
import { assertAllowed } from '../book/protection';
import { badArgument } from '../protocol/hostError';
import { WireCollection, WireObject } from '../protocol/wireObject';
import type { Area } from './area';
import { oneOf } from './arguments';
import { color } from './rangeFormat';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof INDEXES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NONE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

/** Which sides of a cell a line of the area is made of. */
function sidesAt(index: BorderIndex, box: Box, row: number, column: number): Side[] {
  const sides: [boolean, Side][] = {
    EdgeTop: [[row === box.row, 'Top']] as [boolean, Side][],
    EdgeBottom: [[row === lastRow(box), 'Bottom']] as [boolean, Side][],
    EdgeLeft: [[column === box.column, 'Left']] as [boolean, Side][],
    EdgeRight: [[column === lastColumn(box), 'Right']] as [boolean, Side][],
    InsideHorizontal: [
      [row > box.row, 'Top'],
      [row < lastRow(box), 'Bottom'],
    ] as [boolean, Side][],
    InsideVertical: [
      [column > box.column, 'Left'],
      [column < lastColumn(box), 'Right'],
    ] as [boolean, Side][],
    DiagonalDown: [[true, 'DiagonalDown']] as [boolean, Side][],
    DiagonalUp: [[true, 'DiagonalUp']] as [boolean, Side][],
  }[index];
  return sides.filter(([applies]) => applies).map(([, side]) => side);
}

export class RangeBorder extends WireObject {
  readonly shape = { scalars: ['SideIndex', 'Style', 'Weight', 'Color'], id: 'SideIndex' };
  readonly #area: Area;
  readonly #index: BorderIndex;

  constructor(area: Area, index: BorderIndex) {
    super();
    this.#area = area;
    this.#index = index;
  }

  #read(part: keyof BorderLine): string | null {
    const values = new Set<string>();
    this.#each((format, sides) => {
      for (const side of sides) values.add((format.borders[side] ?? NONE)[part]);
      return format;
    });
    const [only = NONE[part]] = values;
    return values.size > 1 ? null : only;
  }

  #write(change: Partial<BorderLine>): void {
    assertAllowed(this.#area.sheet, 'allowFormatCells');
    this.#each((format, sides) => {
      const borders = { ...format.borders };
      for (const side of sides) {
        // A line that is given a colour or a weight is drawn.
        const line = { ...(borders[side] ?? { ...NONE, style: 'Continuous' }), ...change };
        if (line.style === 'None') Reflect.deleteProperty(borders, side);
        else borders[side] = line;
      }
      return { ...format, borders };
    });
  }

  #each(visit: (format: CellFormat, sides: Side[]) => CellFormat): void {
    const { sheet, boxes } = this.#area;
    for (const box of boxes) {
      for (let row = box.row; row <= lastRow(box); row++) {
        for (let column = box.column; column <= lastColumn(box); column++) {
          const sides = contains(box, row, column) ? sidesAt(this.#index, box, row, column) : [];
          if (sides.length === 0) continue;
          const before = sheet.format(row, column);
          const after = visit(before, sides);
          if (after !== before) sheet.makeCell(row, column).format = after;
        }
      }
    }
  }

  get SideIndex() {
    return this.#index;
  }
  get Style() {
    return this.#read('style');
  }
  set Style(value: unknown) {
    this.#write({ style: oneOf(STYLES, value) });
  }
  get Weight() {
    return this.#read('weight');
  }
  set Weight(value: unknown) {
    this.#write({ weight: oneOf(WEIGHTS, value) });
  }
  get Color() {
    return this.#read('color') ?? '';
  }
  set Color(value: unknown) {
    this.#write({ color: color(value) });
  }
}

export class RangeBorderCollection extends WireCollection<RangeBorder> {
  override readonly shape = { scalars: ['Count'] };
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  get items() {
    return INDEXES.map((index) => new RangeBorder(this.#area, index));
  }
  get Count() {
    return INDEXES.length;
  }
  GetItem(index: unknown) {
    return new RangeBorder(this.#area, oneOf(INDEXES, index));
  }
  GetItemAt(index: unknown) {
    const item = this.items[Number(index)];
    if (!item) throw badArgument();
    return item;
  }
}
