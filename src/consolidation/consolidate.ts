/** Consolidates a period: submissions in, the ledger, the long table and the city's figures out. The same for any order of files. */
import { cityOf } from './city/cityOf';
import type { Consolidated, ConsolidationInput } from './consolidated';
import { keepLedger } from './ledger/keepLedger';
import { longLines } from './longTable/longLines';
import { trendOf } from './longTable/trend';

export function consolidate(input: ConsolidationInput): Consolidated {
  const { scope, docket, previous } = input;
  const ledger = keepLedger(input);
  const lines = longLines(scope, ledger, previous);
  const city = cityOf(scope, lines);
  return {
    scope,
    docket,
    ...(previous ? { previous } : {}),
    ledger,
    lines,
    city,
    trend: trendOf(scope, city, ledger, previous),
  };
}
