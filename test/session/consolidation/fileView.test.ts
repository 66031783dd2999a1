/** What may be decided of a file of the ledger, by where it stands and why. */
import type { LedgerNames } from '../../../src/consolidation/describe/names';
import type { LedgerFile, LedgerReason } from '../../../src/consolidation/ledger/ledger';
import { fileView } from '../../../src/session/consolidation/fileView';

const names: LedgerNames = { agency: (id) => id, plan: (id) => id };

const ledgerFile = (change: Partial<LedgerFile>): LedgerFile => ({
  file: { name: 'a.xlsx', hash: 'a', bytes: 1 },
  state: 'accepted',
  reasons: [],
  isUsed: false,
  isAfterClosing: false,
  rows: { used: 0, setAside: 0 },
  ...change,
});
const agencyId = 'so-y-te';
const resent: LedgerReason = { kind: 'resent-last-period', periodId: '2026-10' };
const refused: LedgerReason = { kind: 'refused', refusal: { code: 'corrupt' } };

test.each<[string, Partial<LedgerFile>, readonly string[]]>([
  ['the one that counts', { agencyId, isUsed: true }, ['received', 'exclude']],
  ['the one that counts, though sent again', { agencyId, isUsed: true, reasons: [resent] }, ['received', 'exclude']],
  ['a replaced version', { agencyId, state: 'superseded' }, ['include', 'received']],
  [
    'a replaced version of this very period with the entries of the last',
    { agencyId, state: 'superseded', reasons: [resent] },
    ['include', 'received'],
  ],
  ['a report of the last period', { agencyId, state: 'misaddressed', reasons: [resent] }, ['into-period', 'exclude']],
  [
    'a report of another period',
    { agencyId, state: 'misaddressed', reasons: [{ kind: 'other-period', periodId: '2026-09' }] },
    ['into-period', 'exclude'],
  ],
  ['a report of another plan', { state: 'misaddressed', reasons: [{ kind: 'other-plan', planId: '95-2025' }] }, []],
  ['a copy', { agencyId, state: 'superseded', reasons: [{ kind: 'same-file', as: 'b.xlsx' }] }, []],
  ['an attachment of nobody', { state: 'attachment' }, ['attach']],
  ['an attachment of an agency', { agencyId, state: 'attachment' }, []],
  ['an unreadable file of nobody', { state: 'unreadable', reasons: [refused] }, ['attach']],
  ['an unreadable file of an agency', { agencyId, state: 'unreadable', reasons: [refused] }, []],
  [
    'a file of which not a byte could be read',
    { file: { name: 'a.xlsx', hash: '', bytes: 0 }, state: 'unreadable', reasons: [refused] },
    [],
  ],
])('%s', (_, change, acts) => {
  expect(fileView(names)(ledgerFile(change)).acts).toEqual(acts);
});
