import { keepLedger } from '../../../src/consolidation/ledger/keepLedger';
import { longLines } from '../../../src/consolidation/longTable/longLines';
import type { Entries, MeasureEntry } from '../../../src/entries/entries';
import { previousTable, submittedCity } from '../builders';
import { COMMUNE, agencies, enter, linesOf } from './smallCity';

describe('the period before', () => {
  const MEASURE = '224-2025/I/3#1';
  const now = { numerator: 9, denominator: 10 };
  const then = (entry: MeasureEntry) => (agencyId: string, entries: Entries) => ({
    ...enter(COMMUNE, MEASURE, now)(agencyId, entries),
    earlier: [{ period: '2026-10', rowId: MEASURE, entry }],
  });

  it('stands beside each line that counted then', async () => {
    const lines = await linesOf({ withPrevious: true, change: then({ numerator: 6, denominator: 10 }) });
    expect(lines(COMMUNE, MEASURE)).toMatchObject({
      previousNumerator: 6,
      previousDenominator: 10,
      previousStatus: 'not-yet-met',
    });
    const silent = await linesOf({
      withPrevious: true,
      missing: [COMMUNE],
      change: then({ numerator: 6, denominator: 10 }),
    });
    expect(silent(COMMUNE, MEASURE).previousNumerator).toBe(6);
  });

  it('is empty where the line was set aside then', async () => {
    const lines = await linesOf({ withPrevious: true, change: then({ numerator: 16, denominator: 10 }) });
    expect(lines(COMMUNE, MEASURE)).not.toHaveProperty('previousStatus');
    expect(lines(COMMUNE, MEASURE)).not.toHaveProperty('previousNumerator');
  });

  it('is none where the table is of another plan or of no period just before', async () => {
    const input = await submittedCity({ agencies });
    const previous = await previousTable({ agencies });
    const has = (change: object): boolean =>
      longLines(input.scope, keepLedger(input), { ...previous, ...change }).some(
        ({ previousStatus }) => previousStatus,
      );
    expect(has({})).toBe(true);
    expect(has({ period: '2026-09' })).toBe(false);
    expect(has({ plan: '70-2025' })).toBe(false);
  });
});
