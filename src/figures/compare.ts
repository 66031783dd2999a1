/** Comparing with a threshold, exactly: integers are multiplied, never divided, so 57/100 meets "57%". */
import type { Comparator, Threshold } from '../plan/measure';
import { unreachable } from '../result';

export const thresholdValue = (threshold: Threshold): number => threshold.value / threshold.scale;

/** Does numerator / denominator meet the threshold? Both whole and the denominator above zero. */
export function ratioMeets(
  comparator: Comparator,
  numerator: number,
  denominator: number,
  threshold: Threshold,
): boolean {
  return compare(comparator, numerator * threshold.scale, threshold.value * denominator);
}

/** Does a typed value meet the threshold? 0.57 and 57/100 are the same double, so equality is exact here too. */
export function valueMeets(comparator: Comparator, value: number, threshold: Threshold): boolean {
  return compare(comparator, value, thresholdValue(threshold));
}

function compare(comparator: Comparator, left: number, right: number): boolean {
  switch (comparator) {
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    default:
      return unreachable(comparator);
  }
}

/**
 * The comparator of "Vượt": strictly better than a threshold that equality already meets. "Trên 90%" names no
 * value that is just enough, so meeting it is "Đạt".
 */
export function pastComparator(comparator: Comparator): Comparator | undefined {
  switch (comparator) {
    case '>=':
      return '>';
    case '<=':
      return '<';
    case '>':
    case '<':
      return undefined;
    default:
      return unreachable(comparator);
  }
}
