/**
 * The shared strings of a workbook. Most are plain and are decoded when a cell first asks for them, so that strings of
 * sheets that are not read cost little.
 */
import { unescapeExcel } from './excelEscapes';
import { readRichText } from './richText';
import { ascii, hasAt, LESS } from '../../ooxml/xml/bytes';
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { TextReader } from '../../ooxml/xml/text';

const OPENING = ascii('<si><t>');
const SPACED_OPENING = ascii('<si><t xml:space="preserve">');
const CLOSING = ascii('</t></si>');

/** Passes over the strings that are one text and nothing else. */
class PlainStringReader {
  /** Where the text stands. */
  start = 0;
  end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The offset after the string at `start`, or -1 where no plain one stands. */
  read(start: number): number {
    const { bytes } = this;
    if (hasAt(bytes, start, OPENING)) this.start = start + OPENING.length;
    else if (hasAt(bytes, start, SPACED_OPENING)) this.start = start + SPACED_OPENING.length;
    else return -1;
    this.end = bytes.indexOf(LESS, this.start);
    return hasAt(bytes, this.end, CLOSING) ? this.end + CLOSING.length : -1;
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
    this.texts = new TextReader(bytes);
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
    const text = this.texts.read(start, this.ends[index]!);
    return text === undefined ? undefined : (this.strings[index] = unescapeExcel(text));
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
