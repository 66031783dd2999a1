/** What is read of a threshold in a target's words, with everything uncertain about it. */
import type { Comparator, Measure, Threshold } from '../measure';

export interface ThresholdReading {
  readonly comparator: Comparator;
  readonly threshold: Threshold;
  readonly unit: Measure['unit'];
  /** What a count counts, where the words after it say: "phút", "dịch vụ". */
  readonly noun?: string;
  /** The exact piece of the text it was read from: "tối thiểu 60%". */
  readonly words: string;
  /** Where the words start in the text. */
  readonly start: number;
  readonly doubts: readonly ThresholdDoubt[];
}

export type ThresholdDoubt =
  /** "50 - 60%": the lower bound was taken. */
  | { readonly kind: 'range'; readonly words: string }
  /** "từ 50% lên 70%": the second was taken, the first is where it starts from. */
  | { readonly kind: 'from-to'; readonly words: string }
  /** "khoảng 80%": read as if it were exact. */
  | { readonly kind: 'approximate'; readonly words: string }
  /** "tối thiểu tối thiểu 20%" */
  | { readonly kind: 'repeated-comparator'; readonly words: string }
  /** Two that say different things ("tối thiểu trên 50%"): the nearest to the number was taken. */
  | { readonly kind: 'two-comparators'; readonly words: string }
  /** "trên 90% A và 80% B": "trên" may hold for the second too; it was read as bare. */
  | { readonly kind: 'shared-comparator'; readonly words: string }
  /** "trên 103 xã": more than, or on the territory of. */
  | { readonly kind: 'over-or-on'; readonly words: string }
  /** A number of things without a comparator ("25 dịch vụ"): a threshold, or only a description. */
  | { readonly kind: 'bare-count'; readonly words: string }
  /** A comparator and a number, and no word for what is counted. */
  | { readonly kind: 'no-unit'; readonly words: string }
  /** "91.3%": the point was read as a decimal comma. */
  | { readonly kind: 'decimal-point'; readonly words: string };
