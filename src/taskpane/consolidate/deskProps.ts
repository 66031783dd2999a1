/** What every part of a consolidation gets. */
import type { ConsolidationState } from '../../session/consolidation/deskState';
import type { ConsolidationView } from '../../session/consolidation/views';
import type { ConsolidationDesk } from '../../session/consolidationDesk';

export interface DeskProps {
  readonly desk: ConsolidationDesk;
  readonly state: ConsolidationState;
}

/** Of parts that are there once something has come in. */
export interface ViewProps extends DeskProps {
  readonly view: ConsolidationView;
}
