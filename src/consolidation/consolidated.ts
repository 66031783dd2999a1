/** What a consolidation gives: the ledger, the long table and the city's figures, all from the same submissions. */
import type { City } from './city/city';
import type { Docket } from './docket';
import type { Ledger } from './ledger/ledger';
import type { LongLine, PreviousTable, TrendPoint } from './longTable/longLine';
import type { ConsolidationScope } from './scope';
import type { Submission } from './submission';

export interface ConsolidationInput {
  readonly scope: ConsolidationScope;
  readonly submissions: readonly Submission[];
  readonly docket: Docket;
  readonly previous?: PreviousTable;
  /** The instant now, ISO. */
  readonly now: string;
}

export interface Consolidated {
  readonly scope: ConsolidationScope;
  readonly docket: Docket;
  readonly previous?: PreviousTable;
  readonly ledger: Ledger;
  readonly lines: readonly LongLine[];
  readonly city: City;
  /** Oldest first, this period last. */
  readonly trend: readonly TrendPoint[];
}
