/** The parts diffPlans is made of: likeness of texts, pairs, runs in order, equality of values. */
import fc from 'fast-check';
import { correspondence, type Look } from '../../../src/plan/diff/correspondence';
import { likeness, wordsOf } from '../../../src/plan/diff/likeness';
import { longestRun } from '../../../src/plan/diff/longestRun';
import { sameValue } from '../../../src/plan/diff/sameValue';

const alike = (one: string, other: string): number => likeness(wordsOf(one), wordsOf(other));

describe('likeness', () => {
  it('passes over capitals, tone marks typed otherwise and punctuation', () => {
    expect(alike('Số hoá hồ sơ, giấy tờ.', 'số hóa HỒ SƠ – giấy tờ')).toBe(1);
    expect(alike('Số hoá hồ sơ'.normalize('NFD'), 'Số hóa hồ sơ')).toBe(1);
  });

  it('counts the order of words', () => {
    expect(alike('một hai ba bốn', 'bốn ba hai một')).toBeLessThan(0.7);
    expect(alike('một hai', 'ba bốn')).toBe(0);
  });

  it('is the same from both sides, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(one, other)).toBeGreaterThanOrEqual(0);
        expect(alike(one, other)).toBeLessThanOrEqual(1);
        expect(alike(one, one)).toBe(1);
      }),
    );
  });

  it('reads the beginning of a text that is a book', () => {
    expect(wordsOf('hồ sơ '.repeat(1_000_000)).total).toBeLessThan(1_000);
  });
});

describe('correspondence', () => {
  const look = (item: { readonly text: string; readonly place?: string }): Look => ({
    kin: '',
    text: item.text,
    more: '',
    place: item.place ?? '',
  });
  const items = (...texts: string[]) => texts.map((text, n) => ({ text, place: String(n) }));

  it('pairs each item once', () => {
    const texts = fc.array(fc.constantFrom('a b c', 'a b d', 'a e f', 'g', 'A B C', ''), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (olds, news) => {
        const [before, after] = [items(...olds), items(...news)];
        const pairs = correspondence(before, after, look);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        for (const [old, now] of pairs) {
          expect(before).toContain(old);
          expect(after).toContain(now);
        }
        for (const text of new Set(olds.map((each) => each.toLowerCase()))) {
          const count = (list: readonly string[]): number => list.filter((each) => each.toLowerCase() === text).length;
          const paired = [...pairs.keys()].filter((old) => old.text.toLowerCase() === text).length;
          expect(paired).toBeGreaterThanOrEqual(Math.min(count(olds), count(news)));
        }
      }),
    );
  });

  it('of two like texts takes the liker one, wherever it stands', () => {
    const before = items('lập kế hoạch số hóa hồ sơ năm 2026');
    const after = items('lập kế hoạch đào tạo năm 2026', 'lập kế hoạch số hóa hồ sơ năm 2027');
    expect(correspondence(before, after, look).get(before[0]!)).toBe(after[1]);
  });
});

describe('longestRun', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[2, 1], [0]],
    [
      [5, 1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 9, 2, 3, 4],
      [0, 2, 3, 4],
    ],
  ])('of %j is at %j', (numbers, run) => {
    expect([...longestRun(numbers)].sort((a, b) => a - b)).toEqual(run);
  });
});

describe('sameValue', () => {
  it.each([
    [{ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: '1' }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [[1], [1, 2], false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same);
    expect(sameValue(other, one)).toBe(same);
  });
});
