import type { MeasureEntry, TaskEntry } from '../../../src/entries/entries';
import { consolidatedCity } from '../builders';
import { CONSOLIDATOR, OFFICE, POLICE, FINANCE, COMMUNE, agencies, linesOf, reported } from './smallCity';

describe('the long table', () => {
  it('has a line for every measure and task an agency leads, riders included, whether it sent anything or not', async () => {
    const { scope, lines } = await consolidatedCity({ agencies, missing: [OFFICE] });
    const expected = scope.agencies.flatMap(({ agency, scope: { annexes } }) =>
      annexes.flatMap(({ leads }) =>
        leads
          .flatMap((row) => ('measures' in row ? row.measures.map(({ id }) => id) : [row.id]))
          .map((id) => `${agency.id} ${id}`),
      ),
    );
    expect(lines.map(({ agency, line }) => `${agency} ${line}`)).toEqual(expected);
    expect(new Set(lines.map(({ plan }) => plan))).toEqual(new Set(['224-2025', '95-2025']));
  });

  it('says of a silent agency that it owes its figures', async () => {
    const lines = await linesOf({ missing: [COMMUNE] });
    expect(lines(COMMUNE, '224-2025/I/3#1')).toMatchObject({
      use: 'not-sent',
      source: 'none',
      state: 'not-sent',
      status: 'not-reported',
      expected: 1,
      counts: 0,
    });
    expect(lines(COMMUNE, '224-2025/I/3#1')).not.toHaveProperty('file');
  });

  it('says where each line comes from', async () => {
    const lines = await linesOf({ throughWorkbooks: true });
    expect(lines(COMMUNE, '224-2025/I/3#1')).toMatchObject({
      province: '92',
      plan: '224-2025',
      period: '2026-11',
      block: 'commune',
      obliged: 1,
      kind: 'measure',
      row: '224-2025/I/3',
      no: '3',
      form: 'ratio',
      source: 'workbook',
      file: '224_2026-11_xa-phong-dien_bao-cao.xlsx',
      sheet: '224-PL I',
      sending: 1,
    });
    expect(lines(COMMUNE, '224-2025/I/3#1').sheetRow).toBeGreaterThan(1);
    expect(lines(POLICE, '224-2025/I/22#1').obliged).toBe(0);
  });

  it('keeps every word of an entry', async () => {
    const measure: MeasureEntry = { numerator: 1, denominator: 2, cause: 'Thiếu máy.', evidence: 'Văn bản 1.' };
    const task: TaskEntry = {
      percent: 0.5,
      result: 'Dự thảo.',
      delayCause: 'Chờ ý kiến.',
      proposal: 'Bố trí kinh phí.',
      level: 'city',
      expectedOn: '2026-12-20',
    };
    expect(await reported('224-2025/I/3#1', measure)).toMatchObject({
      numerator: 1,
      denominator: 2,
      cause: 'Thiếu máy.',
      result: 'Văn bản 1.',
      status: 'not-yet-met',
      attainment: 0.5,
    });
    expect(await reported('224-2025/II/13', task)).toMatchObject({
      percent: 0.5,
      result: 'Dự thảo.',
      cause: 'Chờ ý kiến.',
      proposal: 'Bố trí kinh phí.',
      level: 'city',
      expectedOn: '2026-12-20',
      due: '2026-12-31',
      status: 'ongoing',
    });
  });
});

describe('several leads', () => {
  it('are ordered as they are named, and share one figure, one product, or each have their own', async () => {
    const lines = await linesOf();
    const told = ([who, id]: readonly [string, string]) => {
      const { share, leadOrder, expected, adding } = lines(who, id);
      return [share, leadOrder, expected, adding];
    };
    expect(told([CONSOLIDATOR, '224-2025/I/8#1'])).toEqual(['one', 1, 1, 'single']);
    expect(told([OFFICE, '224-2025/I/8#1'])).toEqual(['one', 2, 0, 'single']);
    expect(told([CONSOLIDATOR, '224-2025/II/2'])).toEqual(['one', 1, 1, undefined]);
    expect(told([POLICE, '224-2025/II/2'])).toEqual(['one', 3, 0, undefined]);
    expect(told([OFFICE, '224-2025/II/5'])).toEqual(['each', 3, 1, undefined]);
    expect(told([COMMUNE, '224-2025/II/1'])[0]).toBe('each');
    expect(told([COMMUNE, '224-2025/I/4#1'])[3]).toBe('share-of-agencies');
    expect(told([FINANCE, '224-2025/I/4#1'])[3]).toBe('sum');
    expect(told([FINANCE, '224-2025/I/14#1'])[3]).toBe('share-of-agencies');
  });

  it('have the second stand in for a silent first one', async () => {
    const lines = await linesOf({ missing: [CONSOLIDATOR] });
    const told = [CONSOLIDATOR, 'so-noi-vu', POLICE].map((who) => {
      const { expected, counts } = lines(who, '224-2025/II/3');
      return [expected, counts];
    });
    expect(told).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  it('have nobody stand in with words only', async () => {
    const lines = await linesOf({ missing: [CONSOLIDATOR] });
    expect(lines(OFFICE, '224-2025/I/8#1')).toMatchObject({ use: 'used', status: 'no-data', expected: 0, counts: 0 });
  });
});
