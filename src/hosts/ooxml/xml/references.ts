/** Character references: XML's own five names and numbers. Other names would need a declaration and are never followed. */
import { ascii, hasAt, HASH, LOWER_X, NEWLINE, NINE, RETURN, SEMICOLON, ZERO } from './bytes';

const NAMED = [
  { pattern: ascii('&amp;'), code: 0x26 },
  { pattern: ascii('&lt;'), code: 0x3c },
  { pattern: ascii('&gt;'), code: 0x3e },
  { pattern: ascii('&quot;'), code: 0x22 },
  { pattern: ascii('&apos;'), code: 0x27 },
];
/** "&#x10FFFF;" with room for leading zeros. */
const LONGEST_NUMERIC = 16;

export class ReferenceReader {
  /** The character's code point. */
  code = 0;
  /** Why nothing was read: the name of an entity is 'dtd', what is no character 'bad-xml'. */
  refused: 'dtd' | 'bad-xml' = 'bad-xml';

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads the reference that starts at `start`, an "&"; the offset after it, or -1 when it is refused. */
  read(start: number): number {
    if (this.bytes[start + 1] === HASH) return this.readNumeric(start + 2);
    for (const { pattern, code } of NAMED) {
      if (!hasAt(this.bytes, start, pattern)) continue;
      this.code = code;
      return start + pattern.length;
    }
    this.refused = 'dtd';
    return -1;
  }

  private readNumeric(start: number): number {
    const { bytes } = this;
    const isHex = bytes[start] === LOWER_X;
    const base = isHex ? 16 : 10;
    const first = isHex ? start + 1 : start;
    const last = Math.min(bytes.length, start + LONGEST_NUMERIC);
    let at = first;
    let code = 0;
    for (let digit = digitOf(bytes[at]); digit < base && at < last; digit = digitOf(bytes[++at])) {
      code = code * base + digit;
    }
    this.refused = 'bad-xml';
    if (at === first || bytes[at] !== SEMICOLON || !isCharacter(code)) return -1;
    this.code = code;
    return at + 1;
  }
}

const LETTER_A = 0x61;
const TO_LOWER = 0x20;

/** What a hexadecimal digit stands for; more than any digit where the byte is none. */
function digitOf(byte = 0): number {
  if (byte >= ZERO && byte <= NINE) return byte - ZERO;
  const letter = byte | TO_LOWER;
  return letter >= LETTER_A ? letter - LETTER_A + 10 : Infinity;
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === NEWLINE || code === RETURN;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
