/** Bounds and choices of the cell rules that their two cases do not show. */
import { describe as describeFinding } from '../../src/checks/describe/describe';
import { codesAbout, codesOf, findingOf, scopeOf, understood } from './builder';

describe('percent-over-100', () => {
  it.each([
    [85, 0.85],
    [57.3, 0.573],
    [100, 1],
    [10, 0.1],
    [14.29, 0.1429],
  ])('reads %d as a percentage and offers %d', (percent, meant) => {
    const finding = findingOf({ tasks: { 1: { percent } } }, 'percent-over-100');
    expect(finding.params).toEqual({ value: percent, meant });
    expect(finding.repair).toBe(meant);
  });

  it.each([1.01, 1.5, 9.99])('says no more of %d than that it is over 100%%', (percent) => {
    const finding = findingOf({ tasks: { 1: { percent } } }, 'percent-over-100');
    expect(finding.params).toEqual({ value: percent });
    expect(finding).not.toHaveProperty('repair');
  });

  it('offers nothing for what is no percentage either', () => {
    expect(findingOf({ tasks: { 1: { percent: 100.01 } } }, 'percent-over-100')).not.toHaveProperty('repair');
  });

  it('judges levels and milestones, and no counts', () => {
    expect(codesOf({ measures: { 6: { value: 12.5 } } })).toContain('percent-over-100');
    expect(codesOf({ measures: { 4: { value: 80 } } })).toContain('percent-over-100');
    expect(codesOf({ measures: { 7: { numerator: 480 } } })).not.toContain('percent-over-100');
  });

  it('judges a December estimate by its measure', () => {
    expect(codesOf({ measures: { 1: { estimate: 85 } } })).toContain('percent-over-100');
    expect(codesOf({ measures: { 7: { estimate: 520 } } })).not.toContain('percent-over-100');
    expect(codesOf({ measures: { 3: { estimate: 1.05 } } })).not.toContain('percent-over-100');
    expect(codesOf({ tasks: { 6: { estimate: 90 } } })).toContain('percent-over-100');
  });
});

describe('zero-denominator', () => {
  it('asks for "Không phát sinh" only where nothing can arise and 0/0 stands', () => {
    const params = (no: string, numerator: number): unknown =>
      findingOf({ measures: { [no]: { numerator, denominator: 0 } } }, 'zero-denominator').params;
    expect(params('2', 0)).toMatchObject({ isNothing: true });
    expect(params('2', 3)).toMatchObject({ isNothing: false });
    expect(params('1', 0)).toMatchObject({ isNothing: false });
  });

  it('comes alone, also without a numerator', () => {
    expect(codesAbout({ measures: { 1: { denominator: 0 } } })).toEqual(['zero-denominator']);
    expect(codesAbout({ measures: { 1: { numerator: 3, denominator: 0 } } })).toEqual(['zero-denominator']);
  });
});

describe('days', () => {
  it('offers the swapped day only where it would make sense', () => {
    const after = (completedOn: string) =>
      findingOf({ tasks: { 6: { percent: 1, completedOn } } }, 'completed-after-cut-off');
    expect(after('2026-12-10').repair).toBe('2026-10-12');
    expect(after('2026-12-31')).not.toHaveProperty('repair');
    expect(after('2026-12-12')).not.toHaveProperty('repair');
    expect(after('2027-01-11')).not.toHaveProperty('repair');
  });

  it('judge operation like completion', () => {
    expect(codesOf({ measures: { 4: { value: 1, operatingSince: '2026-11-13' } } })).toContain(
      'completed-after-cut-off',
    );
    expect(codesOf({ measures: { 4: { value: 1, operatingSince: '2019-05-01' } } })).not.toContain('day-outside-plan');
  });

  it('ask for a swap only within this period', () => {
    const swapped = (completedOn: string): boolean =>
      codesOf({ tasks: { 1: { percent: 1, completedOn } } }).includes('day-month-swapped');
    expect(swapped('2026-05-11')).toBe(true);
    expect(swapped('2026-11-05')).toBe(false);
    expect(swapped('2026-05-10')).toBe(false);
    expect(swapped('2026-05-20')).toBe(false);
    expect(swapped('2026-05-05')).toBe(false);
  });

  it('may expect and extend into the year after, not further', () => {
    const outside = (expectedOn: string): boolean =>
      codesOf({ tasks: { 6: { percent: 0.5, expectedOn } } }).includes('day-outside-plan');
    expect(outside('2027-12-31')).toBe(false);
    expect(outside('2028-01-01')).toBe(true);
    expect(outside('2025-12-31')).toBe(true);
  });
});

describe('bare-one', () => {
  const before = [{ period: '2026-10', tasks: { 1: { percent: 0.45 } } }];

  it('asks about a task with nothing to show for it', () => {
    expect(codesOf({ tasks: { 1: { percent: 1 } }, earlier: before })).toContain('bare-one');
    expect(codesOf({ tasks: { 1: { percent: 1, result: 'QĐ số 12' } }, earlier: before })).not.toContain('bare-one');
    expect(codesOf({ tasks: { 1: { percent: 1 } } })).not.toContain('bare-one');
  });

  it('asks about what was far from done', () => {
    const after = (value: number): boolean =>
      codesOf({ measures: { 6: { value: 1 } }, earlier: [{ period: '2026-10', measures: { 6: { value } } }] }).includes(
        'bare-one',
      );
    expect([0.09, 0.1, 0.89, 0.9, 1].map(after)).toEqual([false, true, true, false, false]);
  });

  it('leaves a milestone to its day of operation', () => {
    const earlier = [{ period: '2026-10', measures: { 4: { value: 0.5 } } }];
    expect(codesAbout({ measures: { 4: { value: 1 } }, earlier })).toEqual(['operation-day-missing']);
  });

  it('takes "100%" at its word', () => {
    const written = { row: 'II/1', field: 'percent', raw: '100%' } as const;
    const outcome = { kind: 'understood', value: 1, reason: 'percent-as-text' } as const;
    expect(codesOf({ cells: [{ ...written, outcome }], earlier: before })).not.toContain('bare-one');
  });
});

describe('texts', () => {
  it('that start like a formula are texts', () => {
    expect(codesAbout({ tasks: { 3: { result: '=Đã ban hành' } } })).toEqual([]);
    expect(codesAbout({ tasks: { 3: { result: '- Đã ban hành\n- Đã đăng tải\t02 tin' } } })).toEqual([]);
  });

  it('lose what is invisible and keep their lines', () => {
    const finding = findingOf({ tasks: { 3: { result: '\uFEFFĐã ban\u200B hành\vđợt 2' } } }, 'control-characters');
    expect(finding.repair).toBe('Đã ban hành\nđợt 2');
    expect(finding.params).toEqual({ count: 3 });
  });

  it('keep emoji and the soft hyphens of TCVN3', () => {
    expect(codesOf({ tasks: { 3: { result: '👨\u200D👩 r\u00ADîi' } } })).not.toContain('control-characters');
  });

  it('of the general remarks are long by the paragraph', () => {
    const paragraphs = [900, 900, 900].map((length) => 'a'.repeat(length)).join('\n');
    expect(codesOf({ general: { overview: paragraphs } })).not.toContain('text-long');
    expect(codesOf({ general: { overview: `${paragraphs}${'a'.repeat(101)}` } })).toContain('text-long');
  });
});

describe('bounds', () => {
  it('a count may be as large as a thousand billion', () => {
    expect(codesOf({ measures: { 1: { numerator: 1e12 } } })).not.toContain('too-large');
    expect(codesOf({ measures: { 1: { numerator: 1e12 + 1 } } })).toContain('too-large');
  });

  it('a new due day may be the old one', () => {
    const extended = {
      percent: 0.5,
      rowCase: 'extended',
      basis: 'CV',
      delayCause: 'Chờ',
      expectedOn: '2026-12-01',
    } as const;
    expect(codesAbout({ tasks: { 1: { ...extended, newDue: '2026-06-30' } } })).toEqual([]);
  });

  it('a day may be the first of the plan, of the period, or that of the cut-off', () => {
    const done = (completedOn: string): string[] =>
      codesAbout({ tasks: { 6: { percent: 1, completedOn, result: 'QĐ' } } });
    expect(done('2026-01-01')).toEqual([]);
    expect(done('2026-10-15')).toEqual([]);
    expect(done('2025-12-31')).toEqual(['day-outside-plan']);
    expect(codesOf({ tasks: { 6: { percent: 0.5, expectedOn: '2026-11-12' } } })).not.toContain(
      'expected-before-cut-off',
    );
    expect(codesOf({ tasks: { 6: { percent: 0.5, expectedOn: '2026-11-11' } } })).toContain('expected-before-cut-off');
  });

  it('what was expected is asked of no row that is complete or set aside', () => {
    const expected = { expectedOn: '2026-10-30' };
    expect(codesAbout({ tasks: { 6: { ...expected, percent: 1, completedOn: '2026-10-30', result: 'QĐ' } } })).toEqual(
      [],
    );
    expect(codesAbout({ tasks: { 6: { ...expected, rowCase: 'stopped', basis: 'CV' } } })).toEqual([]);
  });

  it('a text past Excel is an error and not long as well', () => {
    expect(codesAbout({ tasks: { 3: { result: 'a'.repeat(32_767) } } })).toEqual(['text-long']);
    expect(codesAbout({ tasks: { 3: { result: 'a'.repeat(32_768) } } })).toEqual(['text-too-long']);
  });
});

it('numbers are judged wherever they stand', () => {
  expect(codesOf({ tasks: { 2: { times: 2.5 } } })).toContain('not-whole');
  expect(codesOf({ tasks: { 3: { quantity: -1, unit: 'tin' } } })).toContain('negative');
  expect(codesOf({ measures: { 6: { value: 0.125 } } })).not.toContain('not-whole');
});

describe('understood-text', () => {
  const message = (...cell: Parameters<typeof understood>): string => {
    const report = { cells: [understood(...cell)] };
    return describeFinding(findingOf(report, 'understood-text'), scopeOf(report)).message;
  };

  it.each<[...Parameters<typeof understood>, string]>([
    ['II/1', 'percent', '85,5%', 0.855, 'percent-as-text', 'ô “Tỷ lệ” ghi dạng chữ “85,5%”, được hiểu là 85,5%.'],
    ['I/1', 'numerator', '1.234.567', 1234567, 'number-as-text', 'ghi dạng chữ “1.234.567”, được hiểu là 1.234.567.'],
    ['II/1', 'completedOn', '3-6-26', '2026-06-03', 'day-as-text', 'ghi dạng chữ “3-6-26”, được hiểu là 03/6/2026.'],
    ['II/1', 'rowCase', 'KHÔNG PHÁT SINH', 'not-arisen', 'spelling', 'được hiểu là Không phát sinh.'],
    ['I/9', 'numerator', 'có', 1, 'spelling', 'ghi “có”, được hiểu là Có.'],
    ['I/9', 'numerator', 'KHÔNG', 0, 'spelling', 'ghi “KHÔNG”, được hiểu là Không.'],
  ])('says of %s %s %j what was understood', (row, field, raw, value, reason, said) => {
    expect(message(row, field, raw, value, reason)).toContain(said);
  });
});

describe('not-whole', () => {
  const isRate = (...cell: Parameters<typeof understood>): unknown =>
    findingOf({ cells: [understood(...cell)] }, 'not-whole').params;

  it('takes a percentage for no count, not even 100%, and says so once', () => {
    const whole = ['I/1', 'numerator', '100%', 1, 'percent-as-text'] as const;
    expect(isRate(...whole)).toEqual({ value: 1, isRate: true });
    expect(codesAbout({ cells: [understood(...whole)] })).toEqual(['not-whole']);
    expect(isRate('I/1', 'denominator', '12,5', 12.5, 'number-as-text')).toEqual({ value: 12.5, isRate: false });
  });

  it('takes a fraction below 1 for a percentage', () => {
    const params = (numerator: number): unknown => findingOf({ measures: { 1: { numerator } } }, 'not-whole').params;
    expect(params(0.995)).toEqual({ value: 0.995, isRate: true });
    expect(params(1.5)).toEqual({ value: 1.5, isRate: false });
  });
});

describe('signed-before-cut-off', () => {
  it('offers the swapped day where that is on or after the cut-off', () => {
    const repair = (signedOn: string): unknown => findingOf({ info: { signedOn } }, 'signed-before-cut-off').repair;
    expect(repair('2026-03-12')).toBe('2026-12-03');
    expect(repair('2026-02-03')).toBeUndefined();
    expect(repair('2026-10-11')).toBeUndefined();
    expect(repair('2026-10-13')).toBeUndefined();
  });

  it('is silent without a day', () => {
    expect(codesAbout({})).toEqual([]);
  });
});
