/**
 * Which lines owe a figure, and which are in the city's: the two numbers of coverage, decided here and nowhere else.
 *
 * A measure's line counts where its part of the city's figure is known: it has the figures its kind needs, or it says that
 * nothing arose, and then adds nothing. "Chưa có số liệu" and one number of the two are reported, and leave the figure
 * incomplete: expected, and not counted. A task's line counts where anything of it is reported.
 */
import { verdictsOnFigures, type Verdict } from '../../figures/measure';
import type { TaskStatus } from '../../figures/task';
import type { LongLine } from './longLine';

/** Not of this agency, or no longer asked: in no denominator. */
export const OUTSIDE: readonly string[] = ['out-of-scope', 'stopped'] satisfies (Verdict & TaskStatus)[];

export interface Standing {
  readonly isUsed: boolean;
  readonly status: string;
  readonly isFigureKnown: boolean;
  /** False for a figure that is not due this period: it is expected only where it is given. */
  readonly isDue: boolean;
}

interface Counting {
  readonly expected: number;
  readonly counts: number;
}

const OUT: Counting = { expected: 0, counts: 0 };

/** Of a line whose agency gives a part of its own, or the one figure of the city. */
export function countingOf({ isUsed, status, isFigureKnown, isDue }: Standing): Counting {
  if (isUsed && OUTSIDE.includes(status)) return OUT;
  const counts = isUsed && isFigureKnown ? 1 : 0;
  return { expected: isDue ? 1 : counts, counts };
}

/** Is this line's part of a measure known? */
export const isMeasureKnown = (verdict: Verdict): boolean =>
  verdict === 'not-arisen' || verdictsOnFigures.includes(verdict);

/**
 * Of the leads of one figure or product the first named is authoritative, and the only one expected. Where nothing of its
 * own is used, the first of the others that could count stands in for it.
 */
export function countingOfOne(
  leads: readonly Pick<LongLine, 'leadOrder' | 'use' | 'expected' | 'counts'>[],
): ReadonlyMap<(typeof leads)[number], Counting> {
  const [first, ...others] = [...leads].sort((a, b) => a.leadOrder - b.leadOrder);
  if (!first) return new Map();
  const standIn = first.use === 'used' ? undefined : others.find(({ counts }) => counts === 1);
  return new Map([
    [first, { expected: first.expected, counts: first.counts }],
    ...others.map((lead): [typeof lead, Counting] => [lead, { expected: 0, counts: lead === standIn ? 1 : 0 }]),
  ]);
}
