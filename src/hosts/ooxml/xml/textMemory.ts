/**
 * The texts met lately, by the bytes they are written with. Those of a form come again from row to row and from workbook
 * to workbook, and comparing bytes costs far less than a decoder; who keeps many workbooks keeps one string of each.
 */

/** A power of two; a text that falls on another's place takes it. */
const PLACES = 16_384;
/** Longer texts seldom come again, and a decoder is worth its cost for them. */
const LONGEST = 512;
const WORD = 4;

export class TextMemory {
  private readonly bytes = new Uint8Array(PLACES * LONGEST);
  private readonly view = new DataView(this.bytes.buffer);
  private readonly lengths = new Uint16Array(PLACES);
  private readonly texts: string[] = new Array<string>(PLACES).fill('');

  /** The text that stands in a part from `start` to `end`, as `decode` gives it, now or before. */
  read(
    part: DataView,
    start: number,
    end: number,
    decode: (start: number, end: number) => string | undefined,
  ): string | undefined {
    const length = end - start;
    if (length < WORD || length > LONGEST) return decode(start, end);
    const place = placeOf(part, start, end);
    if (this.holds(place, part, start, length)) return this.texts[place];
    const text = decode(start, end);
    if (text === undefined) return undefined;
    this.bytes.set(new Uint8Array(part.buffer, part.byteOffset + start, length), place * LONGEST);
    this.lengths[place] = length;
    return (this.texts[place] = text);
  }

  /** Compares a word at a time; the last may overlap the one before it. */
  private holds(place: number, part: DataView, start: number, length: number): boolean {
    if (this.lengths[place] !== length) return false;
    const from = place * LONGEST;
    const last = length - WORD;
    for (let at = 0; at < last; at += WORD) {
      if (this.view.getUint32(from + at) !== part.getUint32(start + at)) return false;
    }
    return this.view.getUint32(from + last) === part.getUint32(start + last);
  }
}

function placeOf(part: DataView, start: number, end: number): number {
  const last = end - WORD;
  let hash = part.getUint32(last) ^ (end - start);
  for (let at = start; at < last; at += WORD) {
    hash = Math.imul(hash ^ part.getUint32(at), 0x9e_37_79_b1);
    hash ^= hash >>> 15;
  }
  return (Math.imul(hash, 0x85_eb_ca_6b) >>> 16) & (PLACES - 1);
}
