/**
 * Pulls the elements of one XML part out of its bytes. It knows no namespaces: elements are told by their local name
 * and by where they stand, so prefixed parts read like plain ones, and what is not asked for is passed over.
 *
 *   while (xml.nextChild(depth)) if (xml.is('v')) value = xml.text();
 *
 * Bad XML does not throw: the scanner keeps its first refusal and is at its end from then on, so loops finish by
 * themselves and the refusal is looked at once, when the part is done.
 */
import type { Refusal, RefusalCode } from '../../../workbook/refusal';
import type { Deadline } from '../limits';
import { BANG, GREATER, LESS, QUESTION, SLASH } from './bytes';
import { decodeUtf8 } from './encoding';
import { NumberReader } from './number';
import { passageAt } from './passage';
import { Pieces } from './pieces';
import { TagReader } from './tag';
import { LONGEST_TEXT, TextReader } from './text';

const END = 0;
const OPEN = 1;
const CLOSE = 2;
type Token = typeof END | typeof OPEN | typeof CLOSE;

/** Tokens between two looks at the clock. */
const TICKS = 4_096;

export class XmlScanner {
  refusal: Refusal | undefined;
  /** Of the element opened last: 1 for the root. */
  depth = 0;
  /** The tag of the element opened last: to find an attribute and read its bytes in place. */
  readonly tag: TagReader;
  readonly bytes: Uint8Array;

  private readonly numbers: NumberReader;
  private readonly texts: TextReader;
  private at = 0;
  private ticks = 0;
  private hasRoot = false;
  /** "<a/>" is an opening whose closing is still to be given. */
  private isEmptyElement = false;
  /** Where the names of the open elements stand, by depth. */
  private readonly nameStarts: number[] = [];
  private readonly nameEnds: number[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly part: string,
    private readonly maxDepth: number,
    private readonly deadline: Deadline,
  ) {
    // What follows the last tag is no part of any element, and readers may count on a ">" at the end.
    this.bytes = bytes.subarray(0, bytes.lastIndexOf(GREATER) + 1);
    this.tag = new TagReader(this.bytes);
    this.numbers = new NumberReader(this.bytes);
    this.texts = new TextReader(this.bytes);
  }

  /** Stops the scanner for good; the first refusal stays. */
  fail(code: RefusalCode, detail = this.part): void {
    this.refusal ??= { code, detail };
    this.at = this.bytes.length;
    this.depth = 0;
    this.isEmptyElement = false;
  }

  /** Whether the element opened last has this local name. */
  is(localName: string): boolean {
    return this.tag.isNamed(localName);
  }

  /** An attribute of the element opened last, by its name as written; undefined when it has none. */
  attribute(name: string): string | undefined {
    return this.tag.find(name) ? this.resolve(this.tag.valueStart, this.tag.valueEnd) : undefined;
  }

  /** An attribute that must have a prefix, whichever it is: "id" for r:id. */
  prefixedAttribute(localName: string): string | undefined {
    return this.tag.findPrefixed(localName) ? this.resolve(this.tag.valueStart, this.tag.valueEnd) : undefined;
  }

  /** Opens the next child of the open element at `parentDepth`; false at that element's end. */
  nextChild(parentDepth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === END || this.depth < parentDepth) return false;
      if (token === OPEN && this.depth === parentDepth + 1) return true;
    }
  }

  /** All text of the element opened last, up to and with its end tag. */
  text(): string {
    const end = this.isEmptyElement ? -1 : this.bytes.indexOf(LESS, this.at);
    if (end < 0 || this.bytes[end + 1] !== SLASH) return this.mixedText();
    const text = this.resolve(this.at, end);
    this.close(end + 2);
    return text;
  }

  /** The same where the element holds a plain number and nothing else; undefined, and nothing read, where it does not. */
  number(): number | undefined {
    if (this.isEmptyElement) return undefined;
    const end = this.numbers.read(this.at);
    if (end < 0 || this.bytes[end] !== LESS || this.bytes[end + 1] !== SLASH) return undefined;
    this.close(end + 2);
    return this.numbers.value;
  }

  /** The text of a stretch of bytes that another reader found. */
  textBetween({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.resolve(start, end);
  }

  /** Lets a reader that knows a form by heart read it from where the scanner stands; whether it did. */
  readBy(reader: { read(start: number): number }): boolean {
    this.tick();
    const after = this.isEmptyElement ? -1 : reader.read(this.at);
    if (after >= 0) this.at = after;
    return after >= 0;
  }

  /** Reads what is left, so that the whole part is known to be well-formed. */
  finish(): void {
    while (this.next() !== END);
    if (!this.hasRoot) this.fail('bad-xml');
  }

  /** Text that comments, CDATA sections or other elements interrupt. */
  private mixedText(): string {
    const { depth } = this;
    const pieces = new Pieces();
    while (this.depth >= depth && this.next(pieces) !== END) {
      if (pieces.length > LONGEST_TEXT) this.fail('part-too-large');
    }
    return pieces.join();
  }

  /** The next tag. Text on the way to it goes to `pieces`. */
  private next(pieces?: Pieces): Token {
    if (this.isEmptyElement) {
      this.isEmptyElement = false;
      this.depth--;
      return CLOSE;
    }
    const { bytes } = this;
    for (;;) {
      this.tick();
      const { at } = this;
      const less = at < bytes.length && bytes[at] === LESS ? at : bytes.indexOf(LESS, at);
      if (less < 0) return this.end();
      if (pieces && less > this.at) pieces.push(this.resolve(this.at, less));
      const first = bytes[less + 1];
      if (first === SLASH) return this.close(less + 2);
      if (first !== BANG && first !== QUESTION) return this.open(less + 1);
      this.passOver(less, pieces);
    }
  }

  private tick(): void {
    if (++this.ticks % TICKS === 0 && this.deadline.passed()) this.fail('too-slow');
  }

  private end(): Token {
    return this.depth > 0 ? this.stop('bad-xml') : END;
  }

  private open(at: number): Token {
    const { tag } = this;
    this.at = tag.read(at);
    if (this.at < 0 || (this.depth === 0 && this.hasRoot)) return this.stop('bad-xml');
    if (this.depth === this.maxDepth) return this.stop('too-deep');
    this.hasRoot = true;
    this.depth++;
    this.nameStarts[this.depth] = at;
    this.nameEnds[this.depth] = tag.nameEnd;
    this.isEmptyElement = tag.isEmptyElement;
    return OPEN;
  }

  private close(at: number): Token {
    if (this.depth === 0) return this.stop('bad-xml');
    this.at = this.tag.readEnd(at, this.nameStarts[this.depth]!, this.nameEnds[this.depth]!);
    if (this.at < 0) return this.stop('bad-xml');
    this.depth--;
    return CLOSE;
  }

  private passOver(less: number, pieces: Pieces | undefined): void {
    const passage = passageAt(this.bytes, less);
    if (!passage) return this.fail('dtd');
    if (passage.end < 0) return this.fail('bad-xml');
    if (passage.isText) pieces?.push(this.decode(passage.start, passage.end));
    this.at = passage.after;
  }

  private stop(code: RefusalCode): Token {
    this.fail(code);
    return END;
  }

  private resolve(start: number, end: number): string {
    const text = this.texts.read(start, end);
    if (text === undefined) this.fail(this.texts.refused);
    return text ?? '';
  }

  private decode(start: number, end: number): string {
    const text = decodeUtf8(this.bytes, start, end);
    if (text === undefined) this.fail('bad-xml');
    return text ?? '';
  }
}
