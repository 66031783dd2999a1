/** Timing one piece of work many times. */

const WARM_UP = 10;

/** The median of so many runs, in milliseconds, after a few that do not count. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  for (let run = 0; run < WARM_UP; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return middle(times);
}

export const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
