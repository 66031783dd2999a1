import fc from 'fast-check';
import { pageBreaks, type Breakable } from '../../../src/layout/submission/pageBreaks';

const row = (height: number, keepsWithNext = false): Breakable => ({ height, keepsWithNext });

test('pages that break by themselves are left alone', () => {
  expect(pageBreaks([row(60), row(60), row(60)], 100)).toEqual([]);
});

test('a heading does not stay behind', () => {
  expect(pageBreaks([row(70), row(20, true), row(30)], 100)).toEqual([2]);
});

test('what fits needs no break', () => {
  expect(pageBreaks([row(50), row(20, true), row(30)], 100)).toEqual([]);
});

test('the repeated heading takes its room on every later page', () => {
  const rows = [row(90), row(60), row(20, true), row(20)];
  expect(pageBreaks(rows, 100)).toEqual([]);
  expect(pageBreaks(rows, 100, 10)).toEqual([3]);
});

test('a run higher than a page breaks by itself', () => {
  expect(pageBreaks([row(50), row(80, true), row(80)], 100)).toEqual([]);
});

test('no run that fits a page is ever parted', () => {
  const rows = fc.array(fc.record({ height: fc.integer({ min: 5, max: 40 }), keepsWithNext: fc.boolean() }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(rows, (all) => {
      const breaks = pageBreaks(all, 100);
      let used = 0;
      all.forEach(({ height }, index) => {
        const starts = breaks.includes(index + 1) || used + height > 100;
        const keeps = index > 0 && all[index - 1]?.keepsWithNext === true;
        if (starts && keeps) expect(runHeight(all, index)).toBeGreaterThan(100);
        used = starts ? height : used + height;
      });
    }),
  );
});

function runHeight(all: readonly Breakable[], index: number): number {
  let first = index;
  while (first > 0 && all[first - 1]?.keepsWithNext === true) first -= 1;
  let last = index;
  while (all[last]?.keepsWithNext === true && last + 1 < all.length) last += 1;
  return all.slice(first, last + 1).reduce((total, { height }) => total + height, 0);
}
