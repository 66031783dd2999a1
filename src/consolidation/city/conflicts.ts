/**
 * Leads of one shared figure or product that say different things. Who reported nothing of it, or only words, contradicts
 * nobody.
 */
import type { Verdict } from '../../figures/measure';
import type { TaskStatus } from '../../figures/task';
import type { LongLine } from '../longTable/longLine';
import { linesBy } from '../longTable/linesBy';
import type { Conflict } from './city';

const SAYS_NOTHING: readonly string[] = ['not-reported', 'no-data', 'unquantified'] satisfies (Verdict | TaskStatus)[];

export function conflictsOf(lines: readonly LongLine[]): Conflict[] {
  const shared = linesBy(
    lines.filter(({ share, use, status }) => share === 'one' && use === 'used' && !SAYS_NOTHING.includes(status)),
    ({ line }) => line,
  );
  return [...shared].flatMap(([line, leads]) => {
    const isOneVoice = new Set(leads.map(voiceOf)).size < 2;
    const said = [...leads].sort((a, b) => a.leadOrder - b.leadOrder).map(saidBy);
    return isOneVoice ? [] : [{ line, said }];
  });
}

/** What must be the same of one figure or product. */
const voiceOf = (line: LongLine): string => {
  const { status, numerator, denominator, value, operatingSince, percent, completedOn, times, arisen, onTime } = line;
  return JSON.stringify([
    status,
    [numerator, denominator, value, operatingSince],
    [percent, completedOn, times, arisen, onTime],
  ]);
};

function saidBy(line: LongLine): Conflict['said'][number] {
  const { agency, status, completedOn } = line;
  const value = valueOf(line);
  return {
    agency,
    status,
    ...(value === undefined ? {} : { value }),
    ...(completedOn === undefined ? {} : { completedOn }),
  };
}

function valueOf({ kind, form, numerator, denominator, value, percent, times, arisen, onTime }: LongLine) {
  if (kind === 'task') return percent ?? times ?? (arisen && onTime !== undefined ? onTime / arisen : undefined);
  if (form !== 'ratio') return value ?? numerator;
  return numerator === undefined || !denominator ? undefined : numerator / denominator;
}
