/** The longest run of numbers that rise as they stand, as positions: what of a list kept its order. Of equal runs the first found. */
export function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const best: { length: number; from: number }[] = [];
  let end = -1;
  numbers.forEach((number, at) => {
    let from = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const isBelow = (numbers[earlier] ?? Infinity) < number;
      if (isBelow && lengthAt(earlier) > lengthAt(from)) from = earlier;
    }
    best.push({ length: lengthAt(from) + 1, from });
    if (lengthAt(at) > lengthAt(end)) end = at;
  });
  const run = new Set<number>();
  for (let at = end; at >= 0; at = best[at]?.from ?? -1) run.add(at);
  return run;

  function lengthAt(position: number): number {
    return best[position]?.length ?? 0;
  }
}
