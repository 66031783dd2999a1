/** Where each sender stands: who sent something that is not used has not failed to send. */
import type { LedgerState } from '../../../src/consolidation/ledger/ledger';
import { sendingOf } from '../../../src/report/city/sending';
import type { Attended, CitySource } from '../../../src/report/city/source';
import { cityOfOptions } from '../../layout/consolidated/cities';

const first = { on: '2026-11-12', isOnTime: true };
const given = (agencyId: string, state: LedgerState, more: Partial<Attended> = {}): Attended => ({
  agencyId,
  state,
  hasReported: false,
  findings: { error: 0, unexplained: 0 },
  words: {},
  ...more,
});

test.each<[string, Attended, string]>([
  ['nothing came', given('so-y-te', 'not-sent'), 'not-sent'],
  ['what came was excluded, or came after the closing', given('so-y-te', 'not-sent', { first }), 'unusable'],
  ['what came cannot be read', given('so-y-te', 'unreadable'), 'unusable'],
  ['a report is used', given('so-y-te', 'accepted', { hasReported: true, first }), 'on-time'],
])('%s', async (_, attended, state) => {
  const { scope, city } = await cityOfOptions({ agencies: ['so-y-te'] });
  const source: CitySource = { scope, city, lines: [], attendance: [attended], unused: [], trend: [] };
  const { obliged, asked } = sendingOf(source);
  expect([...obliged, ...asked].map((sender) => sender.state)).toEqual([state]);
});
