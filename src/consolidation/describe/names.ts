/** What agencies and plans are called in the ledger's sentences. */
import { quoted } from '../../checks/describe/wording';
import type { ConsolidationScope } from '../scope';

export interface LedgerNames {
  readonly agency: (id: string) => string;
  /** "Kế hoạch số 224/KH-UBND" */
  readonly plan: (id: string) => string;
}

/** Of those in the scope; of any other agency or plan, its id in quotation marks: it may come from a file. */
export function scopeNames({ agencies, plan, riders }: ConsolidationScope): LedgerNames {
  const agencyNames = new Map(agencies.map(({ agency }) => [agency.id, agency.name]));
  const planNumbers = new Map([plan, ...riders].map(({ id, number }) => [id, number]));
  return {
    agency: (id) => agencyNames.get(id) ?? `cơ quan ${quoted(id)}`,
    plan: (id) => {
      const number = planNumbers.get(id);
      return number === undefined ? `kế hoạch ${quoted(id)}` : `Kế hoạch số ${number}`;
    },
  };
}
