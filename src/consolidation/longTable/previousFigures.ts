/** The figures of the period just before, by agency and line. Only those that counted then: what was set aside is no history. */
import { previousPeriod } from '../../plan/period';
import type { ConsolidationScope } from '../scope';
import type { LongLine, PreviousTable } from './longLine';

type Figures = Pick<
  LongLine,
  'previousNumerator' | 'previousDenominator' | 'previousValue' | 'previousPercent' | 'previousStatus'
>;

export type PreviousFigures = (agencyId: string, line: string) => Figures;

const NONE: Figures = {};

/** Nothing older stands in for a period that was not consolidated. */
export function previousFigures(
  { plan, period }: Pick<ConsolidationScope, 'plan' | 'period'>,
  previous: PreviousTable | undefined,
): PreviousFigures {
  if (previous?.plan !== plan.id || previous.period !== previousPeriod(period).id) return () => NONE;
  const agencies = new Map<string, Map<string, Figures>>();
  for (const line of previous.lines) {
    if (line.counts !== 1) continue;
    const own = agencies.get(line.agency) ?? new Map<string, Figures>();
    agencies.set(line.agency, own.set(line.line, figuresOf(line)));
  }
  return (agencyId, line) => agencies.get(agencyId)?.get(line) ?? NONE;
}

const figuresOf = ({ numerator, denominator, value, percent, status }: LongLine): Figures => ({
  ...(numerator === undefined ? {} : { previousNumerator: numerator }),
  ...(denominator === undefined ? {} : { previousDenominator: denominator }),
  ...(value === undefined ? {} : { previousValue: value }),
  ...(percent === undefined ? {} : { previousPercent: percent }),
  previousStatus: status,
});
