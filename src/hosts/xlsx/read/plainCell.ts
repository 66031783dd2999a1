/**
 * The forms nearly all cells have, whoever wrote the file, read in one go without a scanner's steps:
 *
 *   <c r="B2" s="3" t="s"><v>12</v></c>   <c r="B2" s="3"><v>0.5</v></c>   <c r="B2" s="3"/>
 *
 * Every other form, legal or not, is left to the scanner, which reads these too and gives the same.
 */
import type { CellRefReader } from './cellRef';
import { ascii, NINE, QUOTE, ZERO } from '../../ooxml/xml/bytes';
import { NumberReader } from '../../ooxml/xml/number';

/** Four characters as one number: markup is compared a word at a time. */
const word = (text: string): number => ascii(text).reduce((sum, byte) => sum * 256 + byte, 0);

const START = word('<c r');
const EQUALS_QUOTE = word('="');
const STYLE = word(' s="');
const TYPE = word(' t="');
const SHARED_STRING = word('s"');
const NUMBER = word('n"');
const EMPTY_END = word('/>');
const VALUE = word('><v>');
const VALUE_END = word('</v>');
const CELL_END = word('</c>');

/** More bytes than any of these forms takes: nearer to the part's end the scanner reads. */
const LONGEST = 128;
/** More digits than a style or a reference has. */
const MOST_DIGITS = 12;

export class PlainCellReader {
  isEmpty = false;
  isSharedString = false;
  /** The number, or the number of the shared string. */
  value = 0;

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
    const refStart = start + 6;
    let at = refStart;
    while (bytes[at]! >= ZERO && at - refStart < MOST_DIGITS) at++;
    if (bytes[at] !== QUOTE || !this.ref.read(refStart, at)) return -1;
    at = this.skipStyle(this.readType(this.skipStyle(at + 1)));

    this.isEmpty = view.getUint16(at) === EMPTY_END;
    if (this.isEmpty) return at + 2;
    if (view.getUint32(at) !== VALUE) return -1;
    at = this.numbers.read(at + 4);
    if (at < 0 || view.getUint32(at) !== VALUE_END || view.getUint32(at + 4) !== CELL_END) return -1;
    this.value = this.numbers.value;
    return at + 8;
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
    this.isSharedString = false;
    if (this.view.getUint32(start) !== TYPE) return start;
    const type = this.view.getUint16(start + 4);
    this.isSharedString = type === SHARED_STRING;
    return this.isSharedString || type === NUMBER ? start + 6 : start;
  }
}
