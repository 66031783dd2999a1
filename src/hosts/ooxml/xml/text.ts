/** From text as a part writes it to the text it stands for: UTF-8, one form of line end, references resolved. */
import { AMPERSAND, NEWLINE, RETURN } from './bytes';
import { decodeUtf8 } from './encoding';
import { ReferenceReader } from './references';
import { TextMemory } from './textMemory';

/** Of the texts that are taken as they stand. */
const plainTexts = new TextMemory();
/** Where references are resolved; a longer text gets a place of its own. */
const desk = new Uint8Array(4_096);

/** Of one text, in characters or bytes: what is made of it in memory is a multiple. Excel itself holds 32,767 characters in a cell. */
export const LONGEST_TEXT = 16 * 1024 * 1024;

export class TextReader {
  /** Why the text asked for last was refused. */
  refused: 'dtd' | 'bad-xml' | 'part-too-large' = 'bad-xml';

  private readonly view: DataView;
  private readonly references: ReferenceReader;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly memory = plainTexts,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.references = new ReferenceReader(bytes);
  }

  /** The text that stands from `start` to `end`, or undefined when it is refused. */
  read(start: number, end: number): string | undefined {
    return this.memory.read(this.view, start, end, this.decode);
  }

  private readonly decode = (start: number, end: number): string | undefined => {
    this.refused = end - start > LONGEST_TEXT ? 'part-too-large' : 'bad-xml';
    if (this.refused === 'part-too-large') return undefined;
    let at = start;
    while (at < end && this.bytes[at] !== AMPERSAND && this.bytes[at] !== RETURN) at++;
    return at === end ? decodeUtf8(this.bytes, start, end) : this.resolve(start, end);
  };

  /** No character is longer than the reference to it: as many bytes hold the text. */
  private resolve(start: number, end: number): string | undefined {
    const { bytes, references } = this;
    const out = end - start > desk.length ? new Uint8Array(end - start) : desk;
    let length = 0;
    for (let at = start; at < end;) {
      const byte = bytes[at]!;
      if (byte === AMPERSAND) {
        at = references.read(at);
        if (at < 0) {
          this.refused = references.refused;
          return undefined;
        }
        length = putUtf8(references.code, out, length);
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

/** Puts a character at `at`; the offset after it. An encoder's call costs more than the few bits moved here. */
function putUtf8(code: number, out: Uint8Array, at: number): number {
  if (code < 0x80) {
    out[at] = code;
    return at + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x1_00_00 ? 2 : 3;
  out[at] = (0xff ^ (0x7f >> more)) | (code >> (6 * more));
  for (let rest = more; rest > 0; rest--) out[at + 1 + more - rest] = 0x80 | ((code >> (6 * (rest - 1))) & 0x3f);
  return at + 1 + more;
}
