/** A genuine report damaged at random: nothing is thrown, nothing hangs, and what is read is what stood there. */
import fc from 'fast-check';
import { nodePlatform } from '../../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../../src/hosts/xlsx/read/readXlsx';
import type { Result } from '../../../../src/result';
import { refusalCodes, type Refusal } from '../../../../src/workbook/refusal';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import { packed, partTexts, reportFile, type PartTexts } from './reportFile';

jest.setTimeout(60_000);

let plain: Uint8Array;
let parts: PartTexts;
let snapshot: Snapshot;
beforeAll(async () => {
  plain = await reportFile();
  parts = partTexts(plain);
  const result = read(plain);
  if (!result.ok) throw new Error(result.error.code);
  snapshot = result.value;
});

const { inflate, crc32 } = nodePlatform;
const read = (bytes: Uint8Array): Result<Snapshot, Refusal> => readXlsx(bytes, { inflate, crc32 });

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 });
function flipped(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const [at, by] of changes) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ by;
  return copy;
}

test('some bytes flipped anywhere: refused, or every sheet read as it was', () => {
  fc.assert(
    fc.property(flips, (changes) => {
      const result = read(flipped(plain, changes));
      if (result.ok) expect(result.value.sheets).toEqual(snapshot.sheets);
      else expect(refusalCodes).toContain(result.error.code);
    }),
    { numRuns: 250 },
  );
});

test('some bytes flipped in the data of a sheet: always refused', () => {
  const file = Buffer.from(plain);
  const start = file.indexOf('xl/worksheets/sheet3.xml') + 'xl/worksheets/sheet3.xml'.length;
  const end = file.indexOf('PK\u0003\u0004', start, 'latin1');
  expect(end - start).toBeGreaterThan(1_000);
  fc.assert(
    fc.property(flips, (changes) => {
      const damaged = flipped(file.subarray(start, end), changes);
      if (Buffer.compare(damaged, file.subarray(start, end)) === 0) return;
      const result = read(new Uint8Array(Buffer.concat([file.subarray(0, start), damaged, file.subarray(end)])));
      expect(result).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    }),
    { numRuns: 150 },
  );
});

test('cut anywhere, or with a piece cut out: refused', () => {
  const place = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((share) => Math.floor(share * plain.length));
      expect(read(plain.subarray(0, to)).ok).toBe(false);
      if (from === to) return;
      expect(read(new Uint8Array(Buffer.concat([plain.subarray(0, from), plain.subarray(to)]))).ok).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('parts in the place of others, twice over, or left out: an answer all the same', () => {
  const names = fc.constantFrom(...Array.from({ length: 17 }, (_, index) => index));
  fc.assert(
    fc.property(names, names, fc.constantFrom('swapped', 'copied', 'left out'), (a, b, how) => {
      const list = [...parts];
      const [one, other] = [list[a % list.length]!, list[b % list.length]!];
      const changed = new Map(parts);
      if (how !== 'left out') changed.set(one[0], other[1]);
      if (how === 'swapped') changed.set(other[0], one[1]);
      if (how === 'left out') changed.delete(one[0]);
      const result = read(packed(changed));
      if (!result.ok) expect(refusalCodes).toContain(result.error.code);
      else expect(result.value.sheets).toHaveLength(snapshot.sheets.length);
    }),
    { numRuns: 80 },
  );
});

test('some letters of a part changed before it is packed: an answer all the same', () => {
  const letters = fc.array(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '"', '&', '/', '=', ' ', '0', ']', '\u0000')), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.nat(), letters, (which, changes) => {
      const list = [...parts];
      const [name, content] = list[which % list.length]!;
      const text = [...content];
      for (const [at, letter] of changes) text[at % text.length] = letter;
      const result = read(packed(new Map(parts).set(name, text.join(''))));
      if (!result.ok) expect(refusalCodes).toContain(result.error.code);
    }),
    { numRuns: 120 },
  );
});
