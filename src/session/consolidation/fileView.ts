/** A file of the ledger as it is shown: where it stands, why, and what may be decided of it. */
import { ledgerStateLabels } from '../../consolidation/describe/labels';
import type { LedgerNames } from '../../consolidation/describe/names';
import { describeReason } from '../../consolidation/describe/reasons';
import type { LedgerFile, LedgerReason } from '../../consolidation/ledger/ledger';
import { countText } from '../../entries/words';
import { upperFirst } from '../../report/sentences';
import type { FileAct, FileView } from './views';

export const fileView =
  (names: LedgerNames) =>
  (one: LedgerFile): FileView => {
    const { file, state, isUsed, rows, reasons } = one;
    return {
      hash: file.hash,
      name: file.name,
      state,
      stateLabel: ledgerStateLabels[state],
      isUsed,
      reasons: reasons.map((reason) => {
        const { message, fix } = describeReason(reason, names);
        return `${message} ${fix}`.trim();
      }),
      rows: rowsText(rows),
      acts: actsOf(one),
    };
  };

/** "Dùng 12 dòng, để riêng 02 dòng" */
function rowsText({ used, setAside }: LedgerFile['rows']): string {
  const words = [
    ...(used > 0 ? [`dùng ${countText(used)} dòng`] : []),
    ...(setAside > 0 ? [`để riêng ${countText(setAside)} dòng`] : []),
  ].join(', ');
  return upperFirst(words);
}

/** A copy is decided by the file it is a copy of; of what has no bytes nothing can be decided. */
function actsOf({ file, state, isUsed, agencyId, reasons }: LedgerFile): readonly FileAct[] {
  const has = (...kinds: readonly LedgerReason['kind'][]): boolean => reasons.some(({ kind }) => kinds.includes(kind));
  if (file.hash === '' || has('same-file', 'identity', 'other-plan', 'not-expected')) return [];
  if (state === 'attachment' || state === 'unreadable') return agencyId === undefined ? ['attach'] : [];
  if (isUsed) return ['received', 'exclude'];
  // What was sent again may be of this very period, and then it is a version like any other.
  const isOfAnotherPeriod = state === 'misaddressed' && has('other-period', 'resent-last-period');
  return isOfAnotherPeriod ? ['into-period', 'exclude'] : ['include', 'received'];
}
