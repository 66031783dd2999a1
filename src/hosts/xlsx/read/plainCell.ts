/**
 * The forms nearly all cells have, whoever wrote the file, read in one go without a scanner's steps:
 *
 *   <c r="B2" s="3" t="s"><v>12</v></c>   <c r="B2" s="3"><v>0.5</v></c>   <c r="B2" s="3"/>
 *   <c r="B2" s="3" t="str"><f>IF(A2=0,"",A2)</f><v>có</v></c>   <c r="B2" t="inlineStr"><is><t>có</t></is></c>
 *
 * Every other form, legal or not, is left to the scanner, which reads these too and gives the same.
 */
import type { CellRefReader } from './cellRef';
import { ascii, hasAt, LESS, NINE, QUOTE, word, ZERO } from '../../ooxml/xml/bytes';
import { NumberReader } from '../../ooxml/xml/number';

const START = word('<c r');
const EQUALS_QUOTE = word('="');
const STYLE = word(' s="');
const TYPE = word(' t="');
const SHARED_STRING = word('s"');
const NUMBER = word('n"');
const TEXT = word('str"');
const INLINE = ascii('inlineStr"');
const EMPTY_END = word('/>');
const VALUE = word('><v>');
const VALUE_END = word('</v>');
const FORMULA = word('><f>');
/** As LibreOffice opens a formula. */
const CALC_FORMULA = ascii('><f aca="false">');
const FORMULA_END = word('</f>');
const CELL_END = word('</c>');
const INLINE_FORMS = [
  { opening: ascii('><is><t>'), closing: ascii('</t></is></c>') },
  { opening: ascii('><is><r><t>'), closing: ascii('</t></r></is></c>') },
];

/** More bytes than any of these forms takes beside its texts: nearer to the part's end the scanner reads. */
const LONGEST = 128;
/** Up to the reference's end: one of a hundred zeros may stand at the part's end. */
const LONGEST_START = 18;
/** More digits than a style has. */
const MOST_DIGITS = 12;

export type PlainKind = 'number' | 'shared' | 'text' | 'inline' | 'empty';

/** Where a text stands. */
export interface Stretch {
  start: number;
  end: number;
}

export class PlainCellReader {
  kind: PlainKind = 'empty';
  /** The number, or the number of the shared string. */
  value = 0;
  /** Of a cell that holds its own text. */
  readonly text: Stretch = { start: 0, end: 0 };
  readonly formula: Stretch = { start: 0, end: 0 };
  hasFormula = false;

  private readonly view: DataView;
  private readonly numbers: NumberReader;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly ref: CellRefReader,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.numbers = new NumberReader(bytes);
  }

  /** Reads the cell at `start`, its place into `ref`; the offset after it, or -1 where none of these forms stands. */
  read(start: number): number {
    const { bytes, view } = this;
    if (start + LONGEST > bytes.length) return -1;
    if (view.getUint32(start) !== START || view.getUint16(start + 4) !== EQUALS_QUOTE) return -1;
    let at = this.ref.readFrom(start + 6);
    if (at < 0 || at > start + LONGEST_START || bytes[at] !== QUOTE) return -1;
    at = this.skipStyle(this.readType(this.skipStyle(at + 1)));
    this.hasFormula = false;
    if (view.getUint16(at) === EMPTY_END) {
      this.kind = 'empty';
      return at + 2;
    }
    return this.kind === 'inline' ? this.readInline(at) : this.readValue(this.readFormula(at));
  }

  /** The offset after a style, or `start` itself where none stands. */
  private skipStyle(start: number): number {
    if (this.view.getUint32(start) !== STYLE) return start;
    let at = start + 4;
    while (this.bytes[at]! >= ZERO && this.bytes[at]! <= NINE && at - start < MOST_DIGITS) at++;
    return this.bytes[at] === QUOTE ? at + 1 : start;
  }

  /** The offset after a type that these forms have, or `start` itself where none stands. */
  private readType(start: number): number {
    const { view } = this;
    this.kind = 'number';
    if (view.getUint32(start) !== TYPE) return start;
    const at = start + 4;
    const type = view.getUint16(at);
    if (type === SHARED_STRING) return this.isOf('shared', at + 2);
    if (type === NUMBER) return at + 2;
    if (view.getUint32(at) === TEXT) return this.isOf('text', at + 4);
    return hasAt(this.bytes, at, INLINE) ? this.isOf('inline', at + INLINE.length) : start;
  }

  private isOf(kind: PlainKind, after: number): number {
    this.kind = kind;
    return after;
  }

  /** The offset of what closes the tag or the formula before the value, or -1 where it is none of these forms. */
  private readFormula(start: number): number {
    const { view, formula } = this;
    const isPlain = view.getUint32(start) === FORMULA;
    if (!isPlain && !hasAt(this.bytes, start, CALC_FORMULA)) return start;
    const end = this.readText(formula, start + (isPlain ? 4 : CALC_FORMULA.length));
    if (end < 0 || view.getUint32(end) !== FORMULA_END) return -1;
    this.hasFormula = true;
    return end + 3; // its ">" stands before the value as a tag's does
  }

  private readValue(start: number): number {
    const { view } = this;
    if (start < 0 || view.getUint32(start) !== VALUE) return -1;
    const end = this.kind === 'text' ? this.readText(this.text, start + 4) : this.numbers.read(start + 4);
    if (end < 0 || end + 8 > view.byteLength) return -1;
    if (view.getUint32(end) !== VALUE_END || view.getUint32(end + 4) !== CELL_END) return -1;
    this.value = this.numbers.value;
    return end + 8;
  }

  private readInline(start: number): number {
    const form = INLINE_FORMS.find(({ opening }) => hasAt(this.bytes, start, opening));
    const end = form ? this.readText(this.text, start + form.opening.length) : -1;
    return form && end >= 0 && hasAt(this.bytes, end, form.closing) ? end + form.closing.length : -1;
  }

  /** Where the text ends that stands at `start`, or -1 too near to the part's end. */
  private readText(text: Stretch, start: number): number {
    const end = this.bytes.indexOf(LESS, start);
    text.start = start;
    text.end = end;
    return end + LONGEST > this.bytes.length ? -1 : end;
  }
}
