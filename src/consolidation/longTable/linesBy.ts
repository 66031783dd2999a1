/** Lines that belong together, in the order they stand. */
import type { LongLine } from './longLine';

export function linesBy(lines: readonly LongLine[], key: (line: LongLine) => string): ReadonlyMap<string, LongLine[]> {
  const groups = new Map<string, LongLine[]>();
  for (const line of lines) {
    const own = groups.get(key(line));
    if (own) own.push(line);
    else groups.set(key(line), [line]);
  }
  return groups;
}
