/** The native formulas of an agency's four figures: over Dữ liệu they give exactly what src/figures/headline gives. */
import type { Verdict } from '../../figures/measure';
import { completeStatuses, overdueStatuses } from '../../figures/task';
import type { Plan } from '../../plan/plan';
import { quoted } from '../formula';
import { DATED, labelOf } from './dataLabels';
import { is, type Condition, type DataFormulas } from './dataGrid';

export interface Counted {
  readonly count: string;
  readonly of: string;
}

export interface BoardFormulas {
  readonly targetsMet: Counted;
  readonly dueTasksDone: Counted;
  /** sum: of the fractions done of those counted. */
  readonly averageProgress: Counted & { readonly sum: string };
  readonly continuousWithResults: Counted;
}

const MET: readonly Verdict[] = ['met', 'exceeded'];
const NOT_MET: readonly Verdict[] = ['not-yet-met', 'missed'];
const WITHOUT: readonly Verdict[] = ['not-reported', 'no-data'];

const not = (key: Condition[0], text: string): Condition => [key, quoted(`<>${text}`)];
const IN_SCOPE: readonly Condition[] = (['out-of-scope', 'stopped'] as const).map((status) =>
  not('status', labelOf('status', status)),
);
const WITH_TERM: readonly Condition[] = [['form', quoted(`${DATED}*`)], ...IN_SCOPE];
const WITH_PERCENT: readonly Condition[] = [
  ...WITH_TERM,
  is('use', 'used'),
  ['percent', '">=0"'],
  ['percent', '"<=1"'],
];
const CONTINUOUS: readonly Condition[] = [
  is('form', 'continuous'),
  ...IN_SCOPE,
  not('use', labelOf('use', 'not-sent')),
];

/**
 * @param lines what tells the lines counted: of one agency, or none of all.
 * @param severalMeasures ids of the targets among them that have more than one measure: they are judged as a whole.
 */
export function boardFormulas(
  plan: Plan,
  data: DataFormulas,
  lines: readonly Condition[],
  severalMeasures: readonly string[],
): BoardFormulas {
  const own: readonly Condition[] = [['plan', quoted(plan.id)], ...lines];
  const standing = (of: readonly string[], conditions: readonly Condition[]): string =>
    of.map((status) => data.count(...own, ...conditions, is('status', status))).join('+');
  const single = severalMeasures.map((id) => not('row', id));
  const whole = severalMeasures.map((id) => {
    const number = (of: readonly Verdict[]): string => standing(of, [['row', quoted(id)]]);
    const isJudgedGood = `AND(${number(WITHOUT)}=0,${number(MET)}>0)`;
    return {
      met: `IF(AND(${number(NOT_MET)}=0,${isJudgedGood}),1,0)`,
      withData: `IF(OR(${number(NOT_MET)}>0,${isJudgedGood}),1,0)`,
    };
  });
  const complete = standing(completeStatuses, []);
  return {
    targetsMet: {
      count: [standing(MET, single), ...whole.map(({ met }) => met)].join('+'),
      of: [standing([...MET, ...NOT_MET], single), ...whole.map(({ withData }) => withData)].join('+'),
    },
    dueTasksDone: { count: complete, of: `${complete}+${standing(overdueStatuses, [])}` },
    averageProgress: {
      count: data.count(...own, ...WITH_PERCENT),
      of: data.count(...own, ...WITH_TERM),
      sum: data.sum('percent', ...own, ...WITH_PERCENT),
    },
    continuousWithResults: {
      count: data.count(...own, is('status', 'continuous-results')),
      of: data.count(...own, ...CONTINUOUS),
    },
  };
}
