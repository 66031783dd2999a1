/**
 * The shared strings of a workbook. Most are plain and are decoded when a cell first asks for them, so that strings of
 * sheets that are not read cost little.
 */
import { cellTexts } from './excelEscapes';
import { readRichText } from './richText';
import { ascii, GREATER, hasAt, LESS, word } from '../../ooxml/xml/bytes';
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { TextReader } from '../../ooxml/xml/text';

const STRING = word('<si>');
const TEXT = word('<t>') * 256;
const SPACED_TEXT = ascii('<t xml:space="preserve">');
const TEXT_END = word('</t>');
const STRING_END = word('</si');
/** Of the tags about a text. */
const LONGEST = 64;

/** Passes over the strings that are one text and nothing else. */
class PlainStringReader {
  /** Where the text stands. */
  start = 0;
  end = 0;

  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The offset after the string at `start`, or -1 where no plain one stands. */
  read(start: number): number {
    const { bytes, view } = this;
    if (start + LONGEST > bytes.length || view.getUint32(start) !== STRING) return -1;
    const isPlain = (view.getUint32(start + 4) & ~0xff) >>> 0 === TEXT;
    if (!isPlain && !hasAt(bytes, start + 4, SPACED_TEXT)) return -1;
    this.start = start + 4 + (isPlain ? 3 : SPACED_TEXT.length);
    const end = bytes.indexOf(LESS, this.start);
    this.end = end;
    if (end < 0 || end + LONGEST > bytes.length) return -1;
    const isClosed = view.getUint32(end) === TEXT_END && view.getUint32(end + 4) === STRING_END;
    return isClosed && bytes[end + 8] === GREATER ? end + 9 : -1;
  }
}

const nowhere = { start: 0, end: 0 };

export class SharedStrings {
  static readonly none = new SharedStrings(new Uint8Array());

  private readonly texts: TextReader;
  /** A plain string is known by where it stands until a cell asks for it. */
  private readonly strings: (string | undefined)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private constructor(bytes: Uint8Array) {
    this.texts = new TextReader(bytes, cellTexts);
  }

  /** Reads the open `sst`. Its own counts are not believed. */
  static read(xml: XmlScanner, maxStrings: number): SharedStrings {
    const shared = new SharedStrings(xml.bytes);
    const plain = new PlainStringReader(xml.bytes);
    for (;;) {
      if (shared.strings.length > maxStrings) xml.fail('too-many-cells');
      if (xml.readBy(plain)) shared.add(undefined, plain);
      else if (!xml.nextChild(1)) return shared;
      else if (xml.is('si')) shared.add(readRichText(xml), nowhere);
    }
  }

  /** The string of this number; undefined when there is none or it is refused. */
  at(index: number): string | undefined {
    const string = this.strings[index];
    const start = this.starts[index];
    if (string !== undefined || start === undefined) return string;
    return (this.strings[index] = this.texts.read(start, this.ends[index]!));
  }

  private add(string: string | undefined, { start, end }: typeof nowhere): void {
    this.strings.push(string);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Why `at` gave nothing: an entity where the string has one, a length past all bounds, else a part that holds together badly. */
  get refused(): TextReader['refused'] {
    return this.texts.refused;
  }
}
