/** range.format: alignment, sizes, and the font, fill and protection below it. */
import { hexColor } from '../book/format';
import type { CellFormat, FormatKey } from '../book/format';
import { assertAllowed } from '../book/protection';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../book/sheetState';
import { badArgument } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import type { Area } from './area';
import { flag, number, oneOf, text, whole } from './arguments';
import { RangeBorderCollection } from './borders';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const MAX_HEIGHT = 409.5;
/** 255 characters of the normal font. */
const MAX_WIDTH = 1342.5;

/** The parts of a format that are read and written in the same way. */
abstract class FormatPart extends WireObject {
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  protected get area(): Area {
    return this.#area;
  }

  protected read<Key extends FormatKey>(key: Key): CellFormat[Key] | null {
    return this.#area.common((format) => format[key]);
  }

  protected write<Key extends FormatKey>(key: Key, value: CellFormat[Key]): void {
    this.#area.change((format) => (format[key] === value ? format : { ...format, [key]: value }));
  }
}

export function color(value: unknown): string {
  const hex = hexColor(value);
  if (hex === undefined) throw badArgument();
  return hex;
}

class RangeFont extends FormatPart {
  readonly shape = {
    scalars: ['Name', 'Size', 'Color', 'Italic', 'Bold', 'Underline', 'Strikethrough', 'Subscript', 'Superscript'],
  };

  get Name() {
    return this.read('fontName');
  }
  set Name(value: unknown) {
    this.write('fontName', text(value));
  }
  get Size() {
    return this.read('fontSize');
  }
  set Size(value: unknown) {
    if (number(value) < 1 || number(value) > 409) throw badArgument();
    this.write('fontSize', number(value));
  }
  get Color() {
    return this.read('fontColor') ?? '';
  }
  set Color(value: unknown) {
    this.write('fontColor', color(value));
  }
  get Bold() {
    return this.read('bold');
  }
  set Bold(value: unknown) {
    this.write('bold', flag(value));
  }
  get Italic() {
    return this.read('italic');
  }
  set Italic(value: unknown) {
    this.write('italic', flag(value));
  }
  get Underline() {
    return this.read('underline');
  }
  set Underline(value: unknown) {
    this.write('underline', oneOf(UNDERLINE, value));
  }
  get Strikethrough() {
    return this.read('strikethrough');
  }
  set Strikethrough(value: unknown) {
    this.write('strikethrough', flag(value));
  }
  get Subscript() {
    return this.read('subscript');
  }
  set Subscript(value: unknown) {
    this.write('subscript', flag(value));
  }
  get Superscript() {
    return this.read('superscript');
  }
  set Superscript(value: unknown) {
    this.write('superscript', flag(value));
  }
}

class RangeFill extends FormatPart {
  readonly shape = { scalars: ['Color'] };

  get Color() {
    const fill = this.read('fill');
    return fill === null ? '' : fill === '' ? '#FFFFFF' : fill;
  }
  set Color(value: unknown) {
    this.write('fill', color(value));
  }
  Clear() {
    this.write('fill', '');
  }
}

class FormatProtection extends FormatPart {
  readonly shape = { scalars: ['Locked', 'FormulaHidden'] };

  get Locked() {
    return this.read('locked');
  }
  set Locked(value: unknown) {
    assertAllowed(this.area.sheet);
    this.write('locked', flag(value));
  }
  get FormulaHidden() {
    return this.read('formulaHidden');
  }
  set FormulaHidden(value: unknown) {
    assertAllowed(this.area.sheet);
    this.write('formulaHidden', flag(value));
  }
}

const only = <Value>(values: Iterable<Value>): Value | null => {
  const different = new Set(values);
  const [first] = different;
  return different.size === 1 ? (first ?? null) : null;
};

export class RangeFormat extends FormatPart {
  readonly shape = {
    scalars: [
      'WrapText',
      'HorizontalAlignment',
      'VerticalAlignment',
      'ColumnWidth',
      'RowHeight',
      'TextOrientation',
      'ShrinkToFit',
      'IndentLevel',
    ],
  };

  get Font() {
    return new RangeFont(this.area);
  }
  get Fill() {
    return new RangeFill(this.area);
  }
  get Borders() {
    return new RangeBorderCollection(this.area);
  }
  get Protection() {
    return new FormatProtection(this.area);
  }
  get WrapText() {
    return this.read('wrap');
  }
  set WrapText(value: unknown) {
    this.write('wrap', flag(value));
  }
  get HorizontalAlignment() {
    return this.read('horizontal');
  }
  set HorizontalAlignment(value: unknown) {
    this.write('horizontal', oneOf(HORIZONTAL, value));
  }
  get VerticalAlignment() {
    return this.read('vertical');
  }
  set VerticalAlignment(value: unknown) {
    this.write('vertical', oneOf(VERTICAL, value));
  }
  get IndentLevel() {
    return this.read('indent');
  }
  set IndentLevel(value: unknown) {
    if (whole(value) < 0 || whole(value) > 250) throw badArgument();
    this.write('indent', whole(value));
  }
  get TextOrientation() {
    return this.read('orientation');
  }
  set TextOrientation(value: unknown) {
    this.write('orientation', whole(value));
  }
  get ShrinkToFit() {
    return this.read('shrink');
  }
  set ShrinkToFit(value: unknown) {
    this.write('shrink', flag(value));
  }
  get ColumnWidth() {
    const { sheet, boxes } = this.area;
    return only(
      boxes.flatMap((box) => sheet.columnsOf(box).map((column) => sheet.widths.get(column) ?? DEFAULT_WIDTH)),
    );
  }
  set ColumnWidth(value: unknown) {
    const width = number(value);
    if (width < 0 || width > MAX_WIDTH) throw badArgument();
    const { sheet, boxes } = this.area;
    assertAllowed(sheet, 'allowFormatColumns');
    for (const column of boxes.flatMap((box) => sheet.columnsOf(box))) sheet.widths.set(column, width);
  }
  get RowHeight() {
    const { sheet, boxes } = this.area;
    return only(boxes.flatMap((box) => sheet.rowsOf(box).map((row) => sheet.heights.get(row) ?? DEFAULT_HEIGHT)));
  }
  set RowHeight(value: unknown) {
    const height = number(value);
    if (height < 0 || height > MAX_HEIGHT) throw badArgument();
    const { sheet, boxes } = this.area;
    assertAllowed(sheet, 'allowFormatRows');
    for (const row of boxes.flatMap((box) => sheet.rowsOf(box))) sheet.heights.set(row, height);
  }
  /** Nothing is measured here: the text decides in Excel. */
  AutofitColumns() {
    assertAllowed(this.area.sheet, 'allowFormatColumns');
  }
  AutofitRows() {
    const { sheet, boxes } = this.area;
    assertAllowed(sheet, 'allowFormatRows');
    for (const row of boxes.flatMap((box) => sheet.rowsOf(box))) sheet.heights.delete(row);
  }
}
