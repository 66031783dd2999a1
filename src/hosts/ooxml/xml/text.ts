/** From text as a part writes it to the text it stands for: UTF-8, one form of line end, references resolved. */
import { AMPERSAND, NEWLINE, RETURN } from './bytes';
import { decodeUtf8 } from './encoding';
import { referenceAt } from './references';

const encoder = new TextEncoder();

export class TextReader {
  /** Why the text asked for last was refused. */
  refused: 'dtd' | 'bad-xml' = 'bad-xml';

  constructor(private readonly bytes: Uint8Array) {}

  /** The text that stands from `start` to `end`, or undefined when it is refused. */
  read(start: number, end: number): string | undefined {
    let at = start;
    while (at < end && this.bytes[at] !== AMPERSAND && this.bytes[at] !== RETURN) at++;
    this.refused = 'bad-xml';
    return at === end ? decodeUtf8(this.bytes, start, end) : this.resolve(start, end);
  }

  /** No character is longer than the reference to it: a buffer of the same length holds the text. */
  private resolve(start: number, end: number): string | undefined {
    const { bytes } = this;
    const out = new Uint8Array(end - start);
    let length = 0;
    for (let at = start; at < end;) {
      const byte = bytes[at]!;
      if (byte === AMPERSAND) {
        const reference = referenceAt(bytes, at);
        if (typeof reference === 'string') {
          this.refused = reference;
          return undefined;
        }
        if (reference.code < 0x80) out[length++] = reference.code;
        else length += encoder.encodeInto(String.fromCodePoint(reference.code), out.subarray(length)).written;
        at = reference.after;
      } else {
        at++;
        // "\r\n" is one line end, and a "\r" by itself is one too (XML 1.0, 2.11).
        if (byte !== RETURN) out[length++] = byte;
        else if (bytes[at] !== NEWLINE) out[length++] = NEWLINE;
      }
    }
    return decodeUtf8(out, 0, length);
  }
}
