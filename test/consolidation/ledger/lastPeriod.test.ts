/** Last month's report sent again: told by its entries, under its own period or typed over as this one's. */
import type { PreviousTable } from '../../../src/consolidation/longTable/longLine';
import { longLines } from '../../../src/consolidation/longTable/longLines';
import { previousTable, submittedCity } from '../builders';
import { agencyIn, HEALTH, ledgerOf, questionsIn, report, scope, statesOf, taskLine } from './builder';

const ENTRIES = [taskLine(1, { percent: 0.5, delayCause: 'Chờ thẩm định' }), taskLine(2, {})];

const line = (no: number, fields: object, agency = HEALTH) =>
  ({ agency, line: `224-2025/II/${no}`, kind: 'task', use: 'used', ...fields }) as never;

const tableOf = (lines: PreviousTable['lines'], rest: Partial<PreviousTable> = {}): PreviousTable => ({
  plan: '224-2025',
  period: '2026-10',
  lines,
  trend: [],
  ...rest,
});

const october = tableOf([line(1, { percent: 0.5, cause: 'Chờ thẩm định' }), line(2, { use: 'empty' })]);
const stateOf = (previous: PreviousTable | undefined, period = '2026-10', lines = ENTRIES): string | undefined =>
  statesOf(ledgerOf([report('a', { period, lines, time: '2026-11-13T02:00:00Z' })], previous ? { previous } : {}))['a'];

test('October’s file with October’s entries is no offer', () => {
  const ledger = ledgerOf([report('a', { period: '2026-10', lines: ENTRIES })], { previous: october });
  expect(statesOf(ledger)).toEqual({ a: 'misaddressed: resent-last-period' });
  expect(questionsIn(ledger)).toEqual([]);
});

test('November’s file with October’s entries counts, and it is told', () => {
  const ledger = ledgerOf([report('a', { lines: ENTRIES, time: '2026-11-13T02:00:00Z' })], { previous: october });
  expect(statesOf(ledger)).toEqual({ a: 'accepted, used: resent-last-period' });
  expect(agencyIn(ledger).used?.reasons).toEqual([{ kind: 'resent-last-period', periodId: '2026-10' }]);
});

test.each<[string, PreviousTable | undefined]>([
  ['another figure', tableOf([line(1, { percent: 0.4, cause: 'Chờ thẩm định' })])],
  ['another text', tableOf([line(1, { percent: 0.5, cause: 'Chờ vốn' })])],
  ['a field more', tableOf([line(1, { percent: 0.5, cause: 'Chờ thẩm định', proposal: 'Bổ sung vốn' })])],
  ['a line more', tableOf([...october.lines, line(3, { percent: 1 })])],
  ['another agency', tableOf([line(1, { percent: 0.5, cause: 'Chờ thẩm định' }, 'so-xay-dung')])],
  ['the table of another plan', tableOf(october.lines, { plan: '95-2025' })],
  ['the table of this very period', tableOf(october.lines, { period: '2026-11' })],
  ['no table', undefined],
])('%s is not the same', (_, previous) => {
  expect(stateOf(previous)).toBe('misaddressed: other-period');
});

test('nothing entered, now as then, is nothing sent again', () => {
  expect(stateOf(tableOf([line(1, { use: 'empty' })]), '2026-11', [taskLine(1, {})])).toBe('accepted, used');
});

test('letters and line ends as other programs save them are the same', () => {
  const saved = tableOf([line(1, { percent: 0.5, cause: 'Chờ thẩm định'.normalize('NFD') })]);
  expect(stateOf(saved)).toBe('misaddressed: resent-last-period');
});

test('a whole agency’s report is the same as its lines in the long table, and not as those of another month', async () => {
  const agencies = [HEALTH];
  const { submissions } = await submittedCity({ agencies });
  const lines = longLines({ ...scope, agencies: scope.agencies.filter(isHealth) }, ledgerOf(submissions));
  const reasons = (previous: PreviousTable) => agencyIn(ledgerOf(submissions, { previous })).used?.reasons;
  expect(reasons(tableOf(lines))).toEqual([{ kind: 'resent-last-period', periodId: '2026-10' }]);
  expect(reasons(await previousTable({ agencies }))).toEqual([]);
});

const isHealth = ({ agency }: (typeof scope.agencies)[number]): boolean => agency.id === HEALTH;
