/** Figures of several agencies as one: sums over sums, agencies that meet it over agencies with a figure, or the only one's. */
import { shareOfAgencies, sumRatio } from '../../figures/aggregate';
import { verdictsOnFigures, type Verdict } from '../../figures/measure';
import type { Measure } from '../../plan/measure';

/** What a line says of a measure, now or in the period before. */
export interface Figures {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly status: string;
}

export interface Total {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
}

const MET: readonly string[] = ['met', 'exceeded'] satisfies Verdict[];
const ON_FIGURES: readonly string[] = verdictsOnFigures;

/** Of the lines that count; nothing where none of them has a figure. Where nothing arose, nothing is added. */
export function totalOf(kind: Measure['kind'], adding: Measure['aggregation'], lines: readonly Figures[]): Total {
  const figures = lines.filter(({ status }) => ON_FIGURES.includes(status));
  const [first] = figures;
  if (!first) return {};
  if (adding === 'share-of-agencies') {
    const share = shareOfAgencies(
      figures.map(({ status }) => MET.includes(status)),
      figures.length,
    );
    return { numerator: share.yes, denominator: share.reported, value: share.yes / share.reported };
  }
  switch (kind) {
    case 'ratio': {
      const { numerator, denominator, value } = sumRatio(figures, figures.length);
      return value === undefined ? {} : { numerator, denominator, value };
    }
    case 'yes-no':
    case 'count': {
      const numerator = figures.reduce((sum, figure) => sum + (figure.numerator ?? 0), 0);
      return { numerator, value: numerator };
    }
    case 'level':
    case 'milestone':
    case 'average':
      return figures.length > 1 || first.value === undefined ? {} : { value: first.value };
  }
}
