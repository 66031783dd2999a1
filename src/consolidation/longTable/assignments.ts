/** What each row asks of its leads: in which order they are named, whether they share one figure, and how theirs add up. */
import { expandBodies } from '../../plan/agencies';
import type { Measure } from '../../plan/measure';
import type { Target, Task } from '../../plan/plan';
import type { ConsolidationScope } from '../scope';

export interface Assignments {
  /** 1 for the lead named first. */
  readonly leadOrder: (row: Target | Task, agencyId: string) => number;
  readonly adding: (measure: Measure, agencyId: string) => Measure['aggregation'];
}

/** Rows are looked up once for all their leads: one row may have thousands. */
export function assignmentsOf({ directory, period }: Pick<ConsolidationScope, 'directory' | 'period'>): Assignments {
  const orders = new Map<string, ReadonlyMap<string, number>>();
  const orderOf = (row: Target | Task): ReadonlyMap<string, number> => {
    const known = orders.get(row.id);
    if (known) return known;
    const leads = expandBodies(directory, row.lead.bodies, period.to);
    const order = new Map(leads.map(({ id }, n) => [id, n + 1]));
    orders.set(row.id, order);
    return order;
  };
  return {
    leadOrder: (row, agencyId) => {
      const order = orderOf(row).get(agencyId);
      if (order === undefined) throw new Error(`${agencyId} does not lead ${row.id}`);
      return order;
    },
    adding: (measure, agencyId) => addingOf(measure, groupAdding(directory, measure, agencyId)),
  };
}

function groupAdding(
  { groups }: ConsolidationScope['directory'],
  { aggregation, aggregationByGroup = [] }: Measure,
  agencyId: string,
): Measure['aggregation'] {
  return aggregationByGroup.find(({ group }) => groups.get(group)?.has(agencyId))?.aggregation ?? aggregation;
}

/** One agency's figure is the city's as it is; what is no number of things (a level, yes or no) does not add up: agencies that meet it are counted. */
function addingOf({ measuredBy, kind }: Measure, asked: Measure['aggregation']): Measure['aggregation'] {
  if (measuredBy === 'one') return 'single';
  return asked === 'sum' && kind !== 'ratio' && kind !== 'count' ? 'share-of-agencies' : asked;
}

/**
 * One figure or product for the city, given by the lead named first: a measure of one agency, and a task whose leads are
 * named one by one and represent each other (a single lead among them). Members of a group each do their own.
 */
export const measureShare = ({ measuredBy }: Measure): 'each' | 'one' => measuredBy;

export const taskShare = ({ leads, lead }: Task): 'each' | 'one' =>
  leads === 'representative' && !lead.bodies.some((body) => 'group' in body) ? 'one' : 'each';
