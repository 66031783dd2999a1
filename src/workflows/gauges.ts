/** The headline figures as a face shows them: a label, the counts, a percentage and its bar. */
import { percentText } from '../entries/words';
import { fractionOf, type Headline, type Share } from '../figures/headline';
import { nothingToCount, shareText } from '../figures/labels';
import type { ScopeAnnex } from '../plan/scope';

/** One of the headline figures, ready to be shown; 0/0 is said in words and has no fraction. */
export interface Gauge {
  readonly id: keyof Headline;
  /** "Nhiệm vụ đến hạn đã hoàn thành" */
  readonly label: string;
  /** Unrounded, for the bar; absent for 0/0. */
  readonly fraction?: number;
  /** "03/05" or, for 0/0, why there is nothing yet. */
  readonly counts: string;
  /** "60%", "42,86%"; absent for 0/0. */
  readonly percent?: string;
}

/** @param annexes of the plan the figures are of */
export function gaugesOf(headline: Headline, annexes: readonly ScopeAnnex[]): Gauge[] {
  const nothing = nothingToCount(annexes);
  return [
    gauge('targetsMet', headline.targetsMet, fractionOf(headline.targetsMet), nothing),
    gauge('dueTasksDone', headline.dueTasksDone, fractionOf(headline.dueTasksDone), nothing),
    gauge('averageProgress', headline.averageProgress, headline.averageProgress.mean, nothing),
    gauge('continuousWithResults', headline.continuousWithResults, fractionOf(headline.continuousWithResults), nothing),
  ];
}

const labels: Record<Gauge['id'], string> = {
  targetsMet: 'Chỉ tiêu đạt, vượt',
  dueTasksDone: 'Nhiệm vụ đến hạn đã hoàn thành',
  averageProgress: 'Tiến độ bình quân',
  continuousWithResults: 'Nhiệm vụ thường xuyên có kết quả',
};

function gauge(
  id: Gauge['id'],
  share: Share,
  fraction: number | undefined,
  nothing: Record<Gauge['id'], string>,
): Gauge {
  const label = labels[id];
  return fraction === undefined
    ? { id, label, counts: nothing[id] }
    : { id, label, fraction, counts: shareText(share), percent: shortened(percentText(fraction, 1)) };
}

/** Whole percentages without their decimals; no rounding up to a 100% that is not one. */
const shortened = (percent: string): string => percent.replace(/,00%$/, '%');
