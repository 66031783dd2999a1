import { COMMUNE, linesOf } from './smallCity';

describe('what was entered for an agency', () => {
  const enteredFor = (fields: Record<string, string | number>, id = '224-2025/I/3#1') =>
    linesOf({
      missing: [COMMUNE],
      docket: {
        decisions: [],
        enteredFor: [
          {
            agencyId: COMMUNE,
            source: 'telephone',
            note: 'Đọc qua điện thoại.',
            by: 'Nguyễn Văn Mẫu',
            on: '2026-11-16',
            isConfirmed: false,
            lines: [{ id, fields }],
          },
        ],
      },
    }).then((lines) => lines(COMMUNE, id));

  it('counts, and says where it comes from', async () => {
    expect(await enteredFor({ numerator: 10, denominator: 10, evidence: 'CV 12' })).toMatchObject({
      use: 'used',
      source: 'entered-for',
      state: 'entered-for',
      status: 'met',
      counts: 1,
      result: 'CV 12',
    });
  });

  it.each<[string, Record<string, string | number>, string]>([
    ['a word for a number', { numerator: 'mười', denominator: 10 }, 'not-a-number'],
    ['more than the whole', { numerator: 11, denominator: 10 }, 'numerator-above-denominator'],
    ['an unknown case', { rowCase: 'lost' }, 'not-in-list'],
    ['a word of another list', { rowCase: 'city' }, 'not-in-list'],
  ])('is judged by the rules: %s', async (_, fields, faults) => {
    expect(await enteredFor(fields)).toMatchObject({ use: 'set-aside', faults, expected: 1, counts: 0 });
  });

  it('is judged by the rules: a day that is none', async () => {
    const line = await enteredFor({ percent: 1, completedOn: '2026-02-30', result: 'QĐ 1' }, '224-2025/II/13');
    expect(line).toMatchObject({ use: 'set-aside', counts: 0 });
    expect(line.faults).toContain('not-a-day');
  });

  it('has no field but those that a row has', async () => {
    const fields = Object.fromEntries<string | number>([
      ['numerator', 1],
      ['denominator', 1],
      ['__proto__', 5],
      ['other', 'x'],
      ['phone', '0292 000 0000'],
      ['percent', 0.5],
    ]);
    const line = await enteredFor(fields);
    expect(line).toMatchObject({ use: 'used', status: 'met' });
    for (const field of ['other', 'phone', 'percent']) expect(line).not.toHaveProperty(field);
  });

  it('takes a number for a text as its text', async () => {
    expect((await enteredFor({ numerator: 1, denominator: 1, evidence: 12 })).result).toBe('12');
  });

  it('leaves the rows not entered empty', async () => {
    const lines = await linesOf({ missing: [COMMUNE] });
    expect(lines(COMMUNE, '224-2025/II/13').use).toBe('not-sent');
    expect((await enteredFor({}, '224-2025/II/13')).use).toBe('empty');
  });
});
