/** The states that agencies are in, each with how many, in the order in which they come first. */
import type { AgencyRow } from '../../session/consolidation/views';

interface StateCount extends Pick<AgencyRow, 'state'> {
  readonly label: string;
  readonly count: number;
}

export const statesOf = (agencies: readonly AgencyRow[]): readonly StateCount[] =>
  [...new Map(agencies.map(({ state, stateLabel }) => [state, stateLabel]))].map(([state, label]) => ({
    state,
    label,
    count: agencies.filter((agency) => agency.state === state).length,
  }));
