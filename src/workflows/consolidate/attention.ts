/** Does a consolidation ask for a person: is anything missing, faulty, not used, or to be decided? */
import type { Consolidated } from '../../consolidation/consolidated';

export const needsAttention = ({ ledger, city }: Pick<Consolidated, 'ledger' | 'city'>): boolean =>
  ledger.questions.length > 0 ||
  city.conflicts.length > 0 ||
  ledger.agencies.some(({ state, findings }) => state !== 'accepted' || findings.error > 0) ||
  ledger.files.some(({ state }) => state === 'unreadable' || state === 'misaddressed');
