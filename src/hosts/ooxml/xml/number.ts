/** Reads a plain decimal number straight from a part's bytes: most cells hold one, and none needs a string for it. */
import { MINUS, NINE, POINT, ZERO } from './bytes';

/** As many digits as a double holds exactly. */
const EXACT_DIGITS = 15;
/** These with a sign and a point, and one character more: a number of a million digits is left after so many. */
const LONGEST = EXACT_DIGITS + 3;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

export class NumberReader {
  value = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Reads "-12.5" at `start`; the offset after it, or -1 where no such number of up to 15 digits stands. Digits and
   * power of ten are then exact, so their quotient is the double that the text means.
   */
  read(start: number): number {
    const { bytes } = this;
    if (start >= bytes.length) return -1;
    const isNegative = bytes[start] === MINUS;
    let at = isNegative ? start + 1 : start;
    let digits = 0;
    let decimals = 0;
    let whole = 0;
    let isFraction = false;
    const end = Math.min(bytes.length, start + LONGEST);
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        whole = whole * 10 + byte - ZERO;
        digits++;
        if (isFraction) decimals++;
      } else if (byte === POINT && !isFraction) isFraction = true;
      else break;
    }
    if (digits === 0 || digits > EXACT_DIGITS) return -1;
    const value = whole / POWERS_OF_TEN[decimals]!;
    this.value = isNegative ? -value : value;
    return at;
  }
}
