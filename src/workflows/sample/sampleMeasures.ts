/** Plausible figures for the measures an agency leads: most met, some not, a few silent. Every text says it is a sample. */
import type { MeasureEntry } from '../../entries/entries';
import { thresholdValue } from '../../figures/compare';
import { addDays, daysBetween } from '../../plan/day';
import type { Measure } from '../../plan/measure';
import type { ReportScope } from '../../plan/scope';
import type { Random } from './random';
import { sampleText } from './sampleText';

const EVIDENCE = sampleText('Số liệu trích xuất từ hệ thống thông tin của thành phố tại ngày chốt số liệu.');
const causeIn = ({ period }: ReportScope): string =>
  sampleText(`Một số đơn vị trực thuộc chậm cập nhật; đang rà soát, hoàn thành trong tháng 12/${period.year}.`);

/** By measure id; a measure left out is "Chưa báo cáo". */
export function sampleMeasures(scope: ReportScope, random: Random): Map<string, MeasureEntry> {
  const entries = new Map<string, MeasureEntry>();
  for (const target of scope.leads.targets) {
    const isSilent = random.chance(0.06);
    for (const measure of target.measures) {
      if (scope.leads.textOnly.has(measure.id)) {
        entries.set(measure.id, { cause: sampleText('Đã đối chiếu với số liệu của cơ quan chủ trì nêu đầu.') });
      } else if (!isSilent) {
        entries.set(measure.id, sampleMeasure(scope, measure, entries, random));
      }
    }
  }
  return entries;
}

function sampleMeasure(
  scope: ReportScope,
  measure: Measure,
  others: ReadonlyMap<string, MeasureEntry>,
  random: Random,
): MeasureEntry {
  if (measure.mayNotArise && random.chance(0.08)) {
    return { rowCase: 'not-arisen', basis: sampleText('Trong kỳ không phát sinh.') };
  }
  const isMet = random.chance(0.78);
  const words = isMet ? { evidence: EVIDENCE } : { cause: causeIn(scope) };
  const threshold = thresholdValue(measure.threshold);
  switch (measure.kind) {
    case 'ratio':
      return { ...sampleRatio(measure, threshold, isMet, others, random), ...words };
    case 'yes-no':
      return { numerator: isMet ? 1 : 0, ...words };
    case 'count':
      return { numerator: Math.round(threshold) + (isMet ? random.whole(0, 5) : -1), ...words };
    case 'milestone':
      return isMet
        ? { value: 1, operatingSince: dayWithin(scope, random), ...words }
        : { value: random.pick([0.5, 0.7, 0.85, 0.9]), ...words };
    case 'level':
    case 'average':
      return { value: roundedFraction(isMet ? threshold * (1 + random.next() * 0.15) : threshold * 0.9), ...words };
  }
}

function sampleRatio(
  measure: Measure,
  threshold: number,
  isMet: boolean,
  others: ReadonlyMap<string, MeasureEntry>,
  random: Random,
): Pick<MeasureEntry, 'numerator' | 'denominator'> {
  const whole = measure.within === undefined ? undefined : others.get(measure.within);
  const denominator =
    whole?.denominator ?? (measure.basis === 'cumulative' ? random.whole(150, 4_000) : random.whole(4, 60) * 10);
  const most = whole?.numerator ?? denominator;
  const least =
    measure.comparator === '>' ? Math.floor(threshold * denominator) + 1 : Math.ceil(threshold * denominator);
  const numerator = isMet
    ? random.whole(Math.min(least, most), most)
    : Math.floor(least * (0.7 + random.next() * 0.25));
  return { numerator: Math.min(numerator, most), denominator };
}

const roundedFraction = (value: number): number => Number(value.toFixed(4));

const dayWithin = ({ plan, cutOff }: ReportScope, random: Random): string =>
  addDays(plan.from, random.whole(0, daysBetween(plan.from, cutOff)));
