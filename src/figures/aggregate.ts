/**
 * Figures of several agencies as one: sums of numerators over sums of denominators, never the mean of percentages.
 * Coverage stands beside every result: a missing agency is no zero and stays visible.
 */

export interface Coverage {
  readonly reported: number;
  readonly expected: number;
}

export type Aggregate = Coverage & { readonly value?: number };

/** Σ numerators / Σ denominators over the agencies that reported both; no value where the denominators add up to 0. */
export function sumRatio(
  parts: readonly { readonly numerator?: number; readonly denominator?: number }[],
  expected: number,
): Aggregate & { readonly numerator: number; readonly denominator: number } {
  const whole = parts.flatMap(({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? [] : [{ numerator, denominator }],
  );
  const numerator = sum(whole.map((part) => part.numerator));
  const denominator = sum(whole.map((part) => part.denominator));
  return withValue(denominator === 0 ? undefined : numerator / denominator, {
    numerator,
    denominator,
    reported: whole.length,
    expected,
  });
}

/** Agencies that say yes (or meet a target) / agencies that reported. */
export function shareOfAgencies(answers: readonly boolean[], expected: number): Aggregate & { readonly yes: number } {
  const yes = answers.filter(Boolean).length;
  return withValue(answers.length === 0 ? undefined : yes / answers.length, {
    yes,
    reported: answers.length,
    expected,
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const withValue = <T extends Coverage>(value: number | undefined, rest: T): T & { readonly value?: number } =>
  value === undefined ? rest : { ...rest, value };
