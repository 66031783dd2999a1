import fc from 'fast-check';
import { pastComparator, ratioMeets, valueMeets } from '../../src/figures/compare';

const count = fc.integer({ min: 0, max: 1_000_000_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000_000_000 });
const threshold = fc.record({ value: fc.integer({ min: 0, max: 1000 }), scale: fc.constantFrom(1, 100, 1000) });

describe('comparing with a threshold', () => {
  it('is exact at equality where quotients are not', () => {
    expect((57 / 100) * 100 >= 57).toBe(false);
    expect(ratioMeets('>=', 57, 100, { value: 57, scale: 100 })).toBe(true);
    expect(valueMeets('>=', 0.57, { value: 57, scale: 100 })).toBe(true);
  });

  it('keeps "trên 90%" strict', () => {
    expect(ratioMeets('>', 9, 10, { value: 90, scale: 100 })).toBe(false);
    expect(ratioMeets('>', 91, 100, { value: 90, scale: 100 })).toBe(true);
  });

  it('misses by one in a trillion', () => {
    expect(ratioMeets('>=', 999_999_999_999, 1_000_000_000_000, { value: 100, scale: 100 })).toBe(false);
  });

  it('agrees with whole-number arithmetic of any size', () => {
    fc.assert(
      fc.property(count, positive, threshold, (numerator, denominator, { value, scale }) => {
        const left = BigInt(numerator) * BigInt(scale);
        const right = BigInt(value) * BigInt(denominator);
        expect(ratioMeets('>=', numerator, denominator, { value, scale })).toBe(left >= right);
        expect(ratioMeets('>', numerator, denominator, { value, scale })).toBe(left > right);
        expect(ratioMeets('<', numerator, denominator, { value, scale })).toBe(left < right);
        expect(ratioMeets('<=', numerator, denominator, { value, scale })).toBe(left <= right);
      }),
    );
  });

  it('takes a typed decimal for the threshold it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        expect(valueMeets('>=', Number(`${thousandths}e-3`), { value: thousandths, scale: 1000 })).toBe(true);
        expect(valueMeets('>', Number(`${thousandths}e-3`), { value: thousandths, scale: 1000 })).toBe(false);
      }),
    );
  });

  it('goes past only a threshold that equality meets', () => {
    expect([pastComparator('>='), pastComparator('<=')]).toEqual(['>', '<']);
    expect([pastComparator('>'), pastComparator('<')]).toEqual([undefined, undefined]);
  });
});
