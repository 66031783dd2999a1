/** A target's figure from its measures: met when all are, attainment the smallest. */
import type { MeasureFigure, Verdict } from './measure';

export interface TargetFigure {
  readonly verdict: Verdict;
  readonly attainment?: number;
}

const OUTSIDE: readonly Verdict[] = ['out-of-scope', 'stopped', 'not-arisen'];

/** @param measures at least one. */
export function targetFigure(measures: readonly MeasureFigure[]): TargetFigure {
  const judged = measures.filter((measure) => !OUTSIDE.includes(measure.verdict));
  const attainments = judged.flatMap((measure) => (measure.attainment === undefined ? [] : [measure.attainment]));
  const isWhole = attainments.length > 0 && attainments.length === judged.length;
  return {
    verdict: combined(measures, judged),
    ...(isWhole ? { attainment: Math.min(...attainments) } : {}),
  };
}

/** What weighs most comes first; a target with nothing left to judge takes its first measure's verdict. */
const WEIGHT: readonly Verdict[] = ['missed', 'not-yet-met', 'not-reported', 'no-data', 'met'];

function combined(measures: readonly MeasureFigure[], judged: readonly MeasureFigure[]): Verdict {
  const first = measures[0];
  if (!first) throw new Error('A target has at least one measure');
  if (judged.length === 0) return first.verdict;
  return WEIGHT.find((verdict) => judged.some((measure) => measure.verdict === verdict)) ?? 'exceeded';
}
