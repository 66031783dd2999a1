/** How many agencies owe a row's figure, gave it, wait with a fault or stand at some verdict: counted over its lines. */
import { labelOf } from './dataLabels';
import { is, type Condition, type DataFormulas } from './dataGrid';
import type { At } from '../column';
import { ID } from './table';

export type Formula = (at: At) => string;

export interface CoverageFormulas<Status extends string> {
  readonly reported: Formula;
  readonly expected: Formula;
  readonly setAside: Formula;
  /** Agencies that stand at any of these. */
  readonly standing: (statuses: readonly Status[]) => Formula;
  /** Lines in the figure that also meet these. */
  readonly counting: (...conditions: readonly Condition[]) => Formula;
  readonly sumCounting: (key: Parameters<DataFormulas['sum']>[0], ...conditions: readonly Condition[]) => Formula;
}

/** @param also what tells its lines from others of the same row, besides the row's id. */
export function coverageFormulas<Status extends string>(
  data: DataFormulas,
  share: 'each' | 'one',
  also: readonly Condition[] = [],
): CoverageFormulas<Status> {
  const own = (at: At): Condition[] => [['line', at(ID)], ...also];
  const count =
    (...conditions: readonly Condition[]): Formula =>
    (at) =>
      data.count(...own(at), ...conditions);
  // Where a co-lead speaks for a silent first lead of one product, nobody else is counted.
  const unlessSpokenFor = (formula: Formula): Formula =>
    share === 'each' ? formula : (at) => `(${count(NOT_EXPECTED, COUNTS)(at)}=0)*${formula(at)}`;
  const standingAt = (status: Status): readonly Formula[] => {
    const here = is('status', status);
    if (status === 'out-of-scope' || status === 'stopped') {
      return [unlessSpokenFor(count(here, is('use', 'used'), ...(share === 'one' ? [FIRST_LEAD] : [])))];
    }
    return [count(here, COUNTS), unlessSpokenFor(count(here, EXPECTED, NOT_COUNTING, NOT_SET_ASIDE))];
  };
  return {
    reported: count(COUNTS),
    expected: count(EXPECTED),
    setAside: unlessSpokenFor(count(EXPECTED, SET_ASIDE)),
    standing: (statuses) => (at) =>
      statuses
        .flatMap(standingAt)
        .map((formula) => formula(at))
        .join('+'),
    counting: (...conditions) => count(COUNTS, ...conditions),
    sumCounting:
      (key, ...conditions) =>
      (at) =>
        data.sum(key, ...own(at), COUNTS, ...conditions),
  };
}

const EXPECTED: Condition = ['expected', '1'];
const NOT_EXPECTED: Condition = ['expected', '0'];
const COUNTS: Condition = ['counts', '1'];
const SET_ASIDE = is('use', 'set-aside');
const NOT_SET_ASIDE: Condition = ['use', `"<>${labelOf('use', 'set-aside')}"`];
const NOT_COUNTING: Condition = ['counts', '0'];
/** Out of scope and stopped are owed by nobody; of one product for the city only the first lead can say so. */
const FIRST_LEAD: Condition = ['leadOrder', '1'];
