/**
 * Reads one tag at a time: its name and where its attributes stand. Nothing is cut out of the bytes before it is asked
 * for. The bytes must end with ">": no loop that stops there can run past them.
 */
import { APOSTROPHE, COLON, EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE } from './bytes';

/** No element of an Office file has a tenth of them. */
const MOST_ATTRIBUTES = 1_000;

export class TagReader {
  nameStart = 0;
  nameEnd = 0;
  isEmptyElement = false;
  /** Where the value stands of the attribute found last. */
  valueStart = 0;
  valueEnd = 0;

  /** Four offsets an attribute: its name's start and end, its value's start and end. */
  private readonly places: number[] = [];
  private used = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads the start tag whose name starts at `start`; the offset after it, or -1 when it is not well-formed. */
  read(start: number): number {
    const { bytes } = this;
    let at = this.skipName(start);
    this.nameStart = start;
    this.nameEnd = at;
    this.used = 0;
    if (at === start) return -1;

    for (;;) {
      at = this.skipSpace(at);
      const byte = bytes[at];
      this.isEmptyElement = byte === SLASH;
      if (byte === GREATER) return at + 1;
      if (byte === SLASH) return bytes[at + 1] === GREATER ? at + 2 : -1;
      at = this.readAttribute(at);
      if (at < 0) return -1;
    }
  }

  /** Reads the end tag whose name starts at `at` and must be that from `start` to `end`; the offset after it or -1. */
  readEnd(at: number, start: number, end: number): number {
    const { bytes } = this;
    let after = at;
    for (let from = start; from < end; from++) {
      if (bytes[from] !== bytes[after++]) return -1;
    }
    after = this.skipSpace(after);
    return bytes[after] === GREATER ? after + 1 : -1;
  }

  /** Whether the tag has this name, with or without a prefix. */
  isNamed(localName: string): boolean {
    const start = this.nameEnd - localName.length;
    if (start !== this.nameStart && (start < this.nameStart || this.bytes[start - 1] !== COLON)) return false;
    return this.hasAt(start, localName);
  }

  /** Finds the attribute written with this name. */
  find(name: string): boolean {
    for (let place = 0; place < this.used; place += 4) {
      const start = this.places[place]!;
      if (this.places[place + 1]! - start === name.length && this.hasAt(start, name)) return this.found(place);
    }
    return false;
  }

  /** Finds the attribute that has this name after a prefix. */
  findPrefixed(localName: string): boolean {
    for (let place = 0; place < this.used; place += 4) {
      const start = this.places[place + 1]! - localName.length;
      if (start <= this.places[place]! || this.bytes[start - 1] !== COLON) continue;
      if (this.hasAt(start, localName)) return this.found(place);
    }
    return false;
  }

  private found(place: number): true {
    this.valueStart = this.places[place + 2]!;
    this.valueEnd = this.places[place + 3]!;
    return true;
  }

  /** The offset after the attribute that starts at `start`, or -1. */
  private readAttribute(start: number): number {
    const { bytes, places, used } = this;
    const nameEnd = this.skipName(start);
    let at = this.skipSpace(nameEnd);
    if (nameEnd === start || bytes[at] !== EQUALS || used === MOST_ATTRIBUTES * 4) return -1;
    at = this.skipSpace(at + 1);
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const valueStart = ++at;
    while (at < bytes.length && bytes[at] !== quote && bytes[at] !== LESS) at++;
    if (at === bytes.length || bytes[at] === LESS) return -1;
    places[used] = start;
    places[used + 1] = nameEnd;
    places[used + 2] = valueStart;
    places[used + 3] = at;
    this.used = used + 4;
    const next = bytes[at + 1]!;
    return next <= SPACE || next === GREATER || next === SLASH ? at + 1 : -1;
  }

  private skipName(start: number): number {
    const { bytes } = this;
    let at = start;
    for (let byte = bytes[at]!; byte > GREATER || isInName(byte); byte = bytes[++at]!);
    return at;
  }

  private skipSpace(start: number): number {
    let at = start;
    while (this.bytes[at]! <= SPACE) at++;
    return at;
  }

  private hasAt(start: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
}

/** Letters are past all markup; the bytes before them are looked at one by one. */
function isInName(byte: number): boolean {
  return byte > SPACE && byte !== GREATER && byte !== SLASH && byte !== LESS && byte !== EQUALS;
}
