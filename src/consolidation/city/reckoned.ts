/** Which lines of a row a city figure is told over: those that owe a figure or give it, and those out of scope or stopped, as such. */
import { OUTSIDE } from '../longTable/counting';
import type { LongLine } from '../longTable/longLine';

export interface Reckoned {
  readonly expected: number;
  readonly reported: number;
  /** In the city's figure. */
  readonly counting: readonly LongLine[];
  /** Faulty, and waiting. */
  readonly setAside: number;
  /** How many agencies stand at each verdict or status, but for those set aside. */
  readonly statuses: ReadonlyMap<string, number>;
}

export function reckon(lines: readonly LongLine[]): Reckoned {
  const counting: LongLine[] = [];
  const statuses = new Map<string, number>();
  let expected = 0;
  let setAside = 0;
  const hasStandIn = lines.some(isStandIn);
  for (const line of lines) {
    expected += line.expected;
    if (line.counts === 1) counting.push(line);
    else if (hasStandIn || (line.expected === 0 && !isOutside(line))) continue;
    if (line.use === 'set-aside') setAside += 1;
    else statuses.set(line.status, (statuses.get(line.status) ?? 0) + 1);
  }
  return { expected, reported: counting.length, counting, setAside, statuses };
}

/** A co-lead that speaks in place of the first. */
const isStandIn = ({ share, expected, counts }: LongLine): boolean => share === 'one' && expected === 0 && counts === 1;

/** Of one product for the city only the first lead can say that it is not asked any more. */
const isOutside = ({ use, status, share, leadOrder }: LongLine): boolean =>
  use === 'used' && OUTSIDE.includes(status) && (share === 'each' || leadOrder === 1);

/** Is the row asked of nobody any more, and why? */
export function outsideOf({ expected, reported, statuses }: Reckoned): 'stopped' | 'out-of-scope' | undefined {
  if (expected > 0 || reported > 0) return undefined;
  if (statuses.has('stopped')) return 'stopped';
  return statuses.has('out-of-scope') ? 'out-of-scope' : undefined;
}
