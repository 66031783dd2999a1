import fc from 'fast-check';
import { shareOfAgencies, sumRatio } from '../../src/figures/aggregate';

const part = fc.record({
  numerator: fc.integer({ min: 0, max: 1_000_000 }),
  denominator: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('adding agencies up', () => {
  it('divides sums, never averages percentages', () => {
    const { value } = sumRatio(
      [
        { numerator: 1, denominator: 1 },
        { numerator: 0, denominator: 99 },
      ],
      2,
    );
    expect(value).toBe(0.01);
  });

  it('keeps who reported beside the figure, and leaves out who gave one number only', () => {
    expect(sumRatio([{ numerator: 3, denominator: 4 }, { numerator: 9 }, {}], 5)).toEqual({
      numerator: 3,
      denominator: 4,
      value: 0.75,
      reported: 1,
      expected: 5,
    });
  });

  it('has no value over nothing', () => {
    expect(sumRatio([], 3)).toEqual({ numerator: 0, denominator: 0, reported: 0, expected: 3 });
    expect(shareOfAgencies([], 3)).toEqual({ yes: 0, reported: 0, expected: 3 });
  });

  it('does not depend on the order of agencies, and lies between the least and the greatest of them', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const value = sumRatio(parts, parts.length).value ?? NaN;
        expect(sumRatio([...parts].reverse(), parts.length).value).toBe(value);
        const own = parts.map(({ numerator, denominator }) => numerator / denominator);
        expect(value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
      }),
    );
  });

  it('of two groups is the sum over both', () => {
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (a, b) => {
        const [left, right, both] = [sumRatio(a, a.length), sumRatio(b, b.length), sumRatio([...a, ...b], 0)];
        expect(both.numerator).toBe(left.numerator + right.numerator);
        expect(both.denominator).toBe(left.denominator + right.denominator);
      }),
    );
  });

  it('counts agencies that say yes', () => {
    expect(shareOfAgencies([true, true, false, true], 10)).toEqual({ yes: 3, reported: 4, expected: 10, value: 0.75 });
  });
});
