import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import type { MeasureEntry, TaskEntry } from '../../../src/entries/entries';
import { FINANCE, linesOf, reported } from './smallCity';

describe('what becomes of a line', () => {
  it.each<[string, MeasureEntry | undefined, Partial<LongLine>]>([
    ['a figure', { numerator: 9, denominator: 10 }, { use: 'used', status: 'not-yet-met', expected: 1, counts: 1 }],
    ['nothing entered', undefined, { use: 'empty', status: 'not-reported', expected: 1, counts: 0 }],
    ['one number', { numerator: 9 }, { use: 'used', status: 'no-data', expected: 1, counts: 0 }],
    ['no data', { rowCase: 'no-data' }, { use: 'used', status: 'no-data', expected: 1, counts: 0 }],
    ['nothing arose', { rowCase: 'not-arisen' }, { use: 'used', status: 'not-arisen', expected: 1, counts: 1 }],
    ['out of scope', { rowCase: 'out-of-scope' }, { use: 'used', status: 'out-of-scope', expected: 0, counts: 0 }],
    ['stopped', { rowCase: 'stopped', basis: 'CV 1' }, { use: 'used', status: 'stopped', expected: 0, counts: 0 }],
    [
      'a faulty cell',
      { numerator: 12, denominator: 10 },
      {
        use: 'set-aside',
        faults: 'numerator-above-denominator',
        status: 'no-data',
        expected: 1,
        counts: 0,
        numerator: 12,
        denominator: 10,
        state: 'partial',
      },
    ],
  ])('of a measure with %s', async (_, entry, line) => {
    expect(await reported('224-2025/I/3#1', entry)).toMatchObject(line);
  });

  it.each<[string, TaskEntry | undefined, Partial<LongLine>]>([
    ['words only', { result: 'Đang làm.' }, { use: 'used', status: 'unquantified', expected: 1, counts: 1 }],
    ['nothing entered', undefined, { use: 'empty', status: 'not-reported', expected: 1, counts: 0 }],
    ['stopped', { rowCase: 'stopped' }, { use: 'used', status: 'stopped', expected: 0, counts: 0 }],
    [
      'a faulty cell',
      { percent: 1, completedOn: '2026-11-30', result: 'QĐ 1' },
      { use: 'set-aside', status: 'unquantified', expected: 1, counts: 0, completedOn: '2026-11-30' },
    ],
  ])('of a task with %s', async (_, entry, line) => {
    expect(await reported('224-2025/II/13', entry)).toMatchObject(line);
  });

  it('gives a faulty line no attainment to be counted by', async () => {
    expect(await reported('224-2025/I/3#1', { numerator: 12, denominator: 10 })).not.toHaveProperty('attainment');
  });
});

describe('a yearly figure', () => {
  const YEARLY = '224-2025/I/16#1';
  it('is not expected in November, and counts where it is given', async () => {
    expect(await reported(YEARLY, undefined, FINANCE)).toMatchObject({ expected: 0, counts: 0, status: 'no-data' });
    expect(await reported(YEARLY, { value: 0.11 }, FINANCE)).toMatchObject({
      expected: 1,
      counts: 1,
      status: 'exceeded',
    });
  });

  it('is expected in December', async () => {
    const lines = await linesOf({ periodId: '2026-12', missing: [FINANCE] });
    expect(lines(FINANCE, YEARLY)).toMatchObject({ expected: 1, counts: 0, status: 'not-reported' });
  });
});
