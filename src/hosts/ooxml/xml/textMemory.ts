/**
 * The texts met lately, by the bytes they are written with. Those of a form come again from row to row and from workbook
 * to workbook, and comparing bytes costs far less than a decoder; who keeps many workbooks keeps one string of each.
 */

/** A power of two; a text that falls on another's place takes it. */
const PLACES = 32_768;
/** Longer texts seldom come again, and a decoder is worth its cost for them. */
const LONGEST = 512;
const WORD = 4;
/** Bytes kept before all are forgotten and the memory begins anew: as many as stay close to the processor. */
const ROOM = 1_048_576;

export class TextMemory {
  /** One text's bytes after the other's. */
  private readonly kept = new DataView(new ArrayBuffer(ROOM));
  private end = 0;
  private readonly starts = new Uint32Array(PLACES);
  private readonly lengths = new Uint16Array(PLACES);
  private readonly texts: string[] = new Array<string>(PLACES).fill('');

  /** `finish` makes of every decoded text what is remembered and given. */
  constructor(private readonly finish: (text: string) => string = (text) => text) {}

  /** The text that stands in a part from `start` to `end`, as `decode` gives it, now or before; undefined as there. */
  read(
    part: DataView,
    start: number,
    end: number,
    decode: (start: number, end: number) => string | undefined,
  ): string | undefined {
    const length = end - start;
    if (length < WORD || length > LONGEST) return this.finished(decode(start, end));
    const place = placeOf(part, start, end);
    if (this.holds(place, part, start, length)) return this.texts[place];
    const text = this.finished(decode(start, end));
    if (text !== undefined) this.keep(place, text, part, start, length);
    return text;
  }

  private finished(text: string | undefined): string | undefined {
    return text === undefined ? undefined : this.finish(text);
  }

  /** Compares a word at a time; the last may overlap the one before it. */
  private holds(place: number, part: DataView, start: number, length: number): boolean {
    const { kept } = this;
    if (this.lengths[place] !== length) return false;
    const from = this.starts[place]!;
    const last = length - WORD;
    for (let at = 0; at < last; at += WORD) {
      if (kept.getUint32(from + at) !== part.getUint32(start + at)) return false;
    }
    return kept.getUint32(from + last) === part.getUint32(start + last);
  }

  private keep(place: number, text: string, part: DataView, start: number, length: number): void {
    if (this.end + length > ROOM) this.forget();
    const { kept, end: from } = this;
    const last = length - WORD;
    for (let at = 0; at < last; at += WORD) kept.setUint32(from + at, part.getUint32(start + at));
    kept.setUint32(from + last, part.getUint32(start + last));
    this.starts[place] = from;
    this.lengths[place] = length;
    this.texts[place] = text;
    this.end += length;
  }

  private forget(): void {
    this.lengths.fill(0);
    this.end = 0;
  }
}

/** Two words a step, each mixed by itself: the machine then need not wait for one to begin with the next. */
function placeOf(part: DataView, start: number, end: number): number {
  const last = end - WORD;
  let odd = part.getUint32(last) ^ (end - start);
  let even = 0;
  for (let at = start; at < last; at += 2 * WORD) {
    even = Math.imul(even ^ part.getUint32(at), 0x9e_37_79_b1);
    even ^= even >>> 15;
    if (at + WORD >= last) break;
    odd = Math.imul(odd ^ part.getUint32(at + WORD), 0x85_eb_ca_6b);
    odd ^= odd >>> 13;
  }
  return (Math.imul(odd ^ Math.imul(even, 0xc2_b2_ae_35), 0x27_d4_eb_2f) >>> 16) & (PLACES - 1);
}
