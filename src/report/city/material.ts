/** What every section of a consolidator's report gets: the source, what is reported, and what several sections tell. */
import type { CityPlan } from '../../consolidation/city/city';
import { notableOf, type Notable } from '../../consolidation/city/notable';
import type { Agency } from '../../plan/directory';
import type { Period } from '../../plan/period';
import { gatheredWords, type GatheredWords } from './gathered';
import { periodTold } from './kinds';
import { overdueCases, type OverdueCase } from './overdueCases';
import { proposed, type Proposed } from './proposed';
import { sendingOf, type Sending } from './sending';
import type { CityReportKind, CitySource } from './source';

export interface CityReportAbout {
  readonly kind: CityReportKind;
  /** Of a report on request: the document that asks for it. */
  readonly request?: string;
}

export interface CityMaterial {
  readonly source: CitySource;
  readonly about: CityReportAbout;
  readonly consolidator: Agency;
  readonly told: Period;
  /** The plan's own figures, then those of each plan that rides along. */
  readonly own: CityPlan;
  readonly riding: readonly CityPlan[];
  readonly sending: Sending;
  readonly notable: Notable;
  readonly overdue: readonly OverdueCase[];
  readonly words: GatheredWords;
  readonly proposed: readonly Proposed[];
}

export function cityMaterial(source: CitySource, about: CityReportAbout): CityMaterial {
  const { scope, city } = source;
  const [own, ...riding] = city.plans;
  if (!own) throw new Error('A city without a plan');
  return {
    source,
    about,
    consolidator: scope.consolidator,
    told: periodTold(scope.period, about.kind),
    own,
    riding,
    sending: sendingOf(source),
    notable: notableOf(city),
    overdue: overdueCases(source),
    words: gatheredWords(source),
    proposed: proposed(source),
  };
}

/** " (tính cả Kế hoạch số 95/KH-UBND)": of counts over the plan and those that ride along. */
export const withRiding = ({ riding }: Pick<CityMaterial, 'riding'>): string =>
  riding.length === 0 ? '' : ` (tính cả ${riding.map(({ plan }) => `Kế hoạch số ${plan.number}`).join(', ')})`;
