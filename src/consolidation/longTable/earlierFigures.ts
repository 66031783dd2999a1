/**
 * What agencies reported in earlier periods, for the rules of history: the previous consolidation's own lines and, from
 * their columns of the period before, what stood one period earlier. Only figures that were used then.
 */
import type { EarlierFigure } from '../../entries/entries';
import { parsePeriod, previousPeriod } from '../../plan/period';
import { measureEntryOf, taskEntryOf } from './lineEntry';
import type { LongLine, PreviousTable } from './longLine';

/** By agency, oldest first. */
export function earlierFigures({ period, lines }: PreviousTable): ReadonlyMap<string, EarlierFigure[]> {
  const parsed = parsePeriod(period);
  if (!parsed) return new Map();
  const before = previousPeriod(parsed).id;
  const oldest = new Map<string, EarlierFigure[]>();
  const newest = new Map<string, EarlierFigure[]>();
  for (const line of lines) {
    const older = entryBefore(line);
    if (older) add(oldest, line.agency, { period: before, rowId: line.line, entry: older });
    if (line.use !== 'used') continue;
    const entry = line.kind === 'measure' ? measureEntryOf(line) : taskEntryOf(line);
    add(newest, line.agency, { period, rowId: line.line, entry });
  }
  for (const [agency, figures] of newest) for (const figure of figures) add(oldest, agency, figure);
  return oldest;
}

function add(figures: Map<string, EarlierFigure[]>, agency: string, figure: EarlierFigure): void {
  const own = figures.get(agency);
  if (own) own.push(figure);
  else figures.set(agency, [figure]);
}

function entryBefore(line: LongLine): EarlierFigure['entry'] | undefined {
  const { previousNumerator, previousDenominator, previousValue, previousPercent } = line;
  const entry = {
    ...(previousNumerator === undefined ? {} : { numerator: previousNumerator }),
    ...(previousDenominator === undefined ? {} : { denominator: previousDenominator }),
    ...(previousValue === undefined ? {} : { value: previousValue }),
    ...(previousPercent === undefined ? {} : { percent: previousPercent }),
  };
  return Object.keys(entry).length === 0 ? undefined : entry;
}
