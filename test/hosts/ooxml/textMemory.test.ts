/** What is remembered of texts must never be told from decoding each anew, save by its cost. */
import fc from 'fast-check';
import { TextMemory } from '../../../src/hosts/ooxml/xml/textMemory';

/** As many as it has places for, and more: some of these must share one. */
const CROWD = 40_000;
const LONGEST = 512;

/** Reads `bytes` out of the middle of a part, as they stand in one; counts how often they are decoded. */
function reader(memory = new TextMemory()) {
  const counted = { decoded: 0 };
  const read = (bytes: Uint8Array, before = 0): string | undefined => {
    const part = new Uint8Array(before + bytes.length + 5).fill(0x20);
    part.set(bytes, before);
    return memory.read(new DataView(part.buffer), before, before + bytes.length, (start, end) => {
      counted.decoded += 1;
      return Buffer.from(part.subarray(start, end)).toString('latin1');
    });
  };
  return { counted, read };
}
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('any texts, again and again and wherever they stand, are what they are', () => {
  const { read } = reader();
  const text = fc.uint8Array({ maxLength: LONGEST + 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(7)), { maxLength: 12 }), (list) => {
      for (const [bytes, before] of [...list, ...list]) {
        expect(read(bytes, before)).toBe(Buffer.from(bytes).toString('latin1'));
      }
    }),
  );
});

test('texts that share a place drive each other out and are never taken for each other', () => {
  const { counted, read } = reader();
  for (const round of [1, 2]) {
    for (let n = 0; n < CROWD; n += 1) {
      const text = `so lieu ${n}`;
      if (read(latin1(text), round) !== text) throw new Error(`${text} is read as another's`);
    }
  }
  expect(counted.decoded).toBeGreaterThan(CROWD);
});

test('more than the memory has room for: the first are decoded anew, and each is what it is', () => {
  const { counted, read } = reader();
  const texts = Array.from({ length: 3_000 }, (_, n) => `${n}`.padEnd(LONGEST, '.'));
  for (const text of [...texts, ...texts.slice(0, 10)]) {
    if (read(latin1(text)) !== text) throw new Error(`${text} is read as another's`);
  }
  expect(counted.decoded).toBe(3_010);
});

test('what is made of a remembered text is made once; a text too short to remember is made anew', () => {
  const finished: string[] = [];
  const { read } = reader(
    new TextMemory((text) => {
      finished.push(text);
      return text.toUpperCase();
    }),
  );
  const texts = ['chuong', 'chuong', 'so', 'so'];
  expect(texts.map((text) => read(latin1(text)))).toEqual(['CHUONG', 'CHUONG', 'SO', 'SO']);
  expect(finished).toEqual(['chuong', 'so', 'so']);
});

test.each([4, 5, 7, 8, 13, LONGEST])('of %i bytes: decoded once, and told apart by any one byte', (length) => {
  const { counted, read } = reader();
  const text = 'x'.repeat(length);
  expect([read(latin1(text)), read(latin1(text), 3)]).toEqual([text, text]);
  expect(counted.decoded).toBe(1);
  for (let at = 0; at < length; at += 1) {
    const other = `${text.slice(0, at)}y${text.slice(at + 1)}`;
    expect(read(latin1(other))).toBe(other);
  }
});

test.each([0, 3, LONGEST + 1])('of %i bytes: not remembered', (length) => {
  const { counted, read } = reader();
  read(new Uint8Array(length));
  read(new Uint8Array(length));
  expect(counted.decoded).toBe(2);
});

test('what is refused is not remembered', () => {
  const memory = new TextMemory();
  const part = new DataView(new ArrayBuffer(8));
  expect(memory.read(part, 0, 8, () => undefined)).toBeUndefined();
  expect(memory.read(part, 0, 8, () => 'read')).toBe('read');
});
