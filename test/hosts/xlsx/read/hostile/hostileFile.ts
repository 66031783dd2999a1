/** A file made to mislead, crash or exhaust whoever reads it, and what must come of it. */
import type { RefusalCode } from '../../../../../src/workbook/refusal';
import type { Snapshot } from '../../../../../src/workbook/snapshot';

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The code it is refused with, or what is read of it. */
  readonly answer: RefusalCode | Reads;
  /** So much to inflate or to hold that it is read in a process of its own alone. */
  readonly isHeavy?: boolean;
}

export interface Reads {
  readonly found: (snapshot: Snapshot) => unknown;
  readonly expected: unknown;
}

/** The values of the first sheet's cells, in reading order. */
export const values = (...expected: readonly unknown[]): Reads => ({
  found: ({ sheets }) => sheets[0]?.cells.map(({ value }) => value),
  expected,
});

export const MEGABYTE = 1024 * 1024;

/** So often that it takes about so many bytes. */
export const repeated = (text: string, bytes: number): string =>
  text.repeat(Math.floor(bytes / Buffer.byteLength(text)));

/** Just below what a part may have. */
export const FULL_PART = 63 * MEGABYTE;

/** `of(0)`, `of(1)` and so on, up to about so many characters. */
export function numbered(of: (n: number) => string, characters: number): string {
  const texts: string[] = [];
  for (let [n, length] = [0, 0]; length < characters; n += 1) length += (texts[texts.push(of(n)) - 1] ?? '').length;
  return texts.join('');
}
