/** Bounds and choices of the history rules that their two cases do not show. */
import type { MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { codesOf, findingOf, type Report } from './builder';

const HISTORY = [
  'cumulative-fell',
  'task-reopened',
  'progress-fell',
  'denominator-jumped',
  'value-jumped',
  'unchanged-three-periods',
];
const historyOf = (report: Report): string[] => codesOf(report).filter((code) => HISTORY.includes(code));

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10'];
/** The last one is this period's. */
function measures(no: string, ...entries: MeasureEntry[]): Report {
  const before = entries.slice(0, -1);
  return {
    measures: { [no]: entries.at(-1) ?? {} },
    earlier: before.map((entry, index) => ({
      period: MONTHS.slice(-before.length)[index] ?? '',
      measures: { [no]: entry },
    })),
  };
}
function tasks(no: string, ...entries: TaskEntry[]): Report {
  const before = entries.slice(0, -1);
  return {
    tasks: { [no]: entries.at(-1) ?? {} },
    earlier: before.map((entry, index) => ({
      period: MONTHS.slice(-before.length)[index] ?? '',
      tasks: { [no]: entry },
    })),
  };
}

it('is silent where there is no history', () => {
  expect(historyOf({ measures: { 2: { numerator: 1, denominator: 2 } }, tasks: { 1: { percent: 0.1 } } })).toEqual([]);
});

describe('lũy kế', () => {
  it('compares with the last period that gave the number', () => {
    const report = measures('2', { numerator: 900 }, { numerator: 1200 }, { rowCase: 'no-data' }, { numerator: 1000 });
    expect(findingOf(report, 'cumulative-fell').params).toEqual({ period: '2026-09', previous: 1200, current: 1000 });
  });

  it('is said once of a row where a month was entered in place of the sum', () => {
    const [sum, month] = [
      { numerator: 890, denominator: 950 },
      { numerator: 80, denominator: 90 },
    ];
    expect(historyOf(measures('2', sum, month))).toEqual(['cumulative-fell']);
    expect(findingOf(measures('2', sum, { numerator: 900, denominator: 940 }), 'cumulative-fell').field).toBe(
      'denominator',
    );
  });

  it('starts anew with the year', () => {
    const report = {
      measures: { 2: { numerator: 5 } },
      earlier: [{ period: '2025-12', measures: { 2: { numerator: 900 } } }],
    };
    expect(historyOf(report)).toEqual([]);
  });

  it.each<[string, TaskEntry, TaskEntry]>([
    ['2', { times: 3 }, { times: 2 }],
    ['3', { quantity: 30, unit: 'tin' }, { quantity: 20, unit: 'tin' }],
    ['4', { arisen: 8, onTime: 8 }, { arisen: 7, onTime: 7 }],
  ])('is checked for task %s', (no, before, now) => {
    expect(historyOf(tasks(no, before, now))).toContain('cumulative-fell');
    expect(historyOf(tasks(no, before, before))).toEqual([]);
  });
});

describe('progress', () => {
  it('that falls from 100 % is a task reopened, and said once', () => {
    expect(historyOf(tasks('6', { percent: 1 }, { percent: 0.9 }))).toEqual(['task-reopened']);
  });

  it('that stays at 100 % is no finding', () => {
    expect(historyOf(tasks('6', { percent: 1 }, { percent: 1 }))).toEqual([]);
  });

  it('of a milestone may leap', () => {
    expect(historyOf(measures('4', { value: 0.1 }, { value: 0.1 }, { value: 0.8 }))).toEqual([]);
  });

  it('of a milestone may not fall, a level may', () => {
    expect(historyOf(measures('4', { value: 0.8 }, { value: 0.7 }))).toEqual(['progress-fell']);
    expect(historyOf(measures('6', { value: 0.12 }, { value: 0.09 }))).toEqual([]);
  });
});

describe('jumps', () => {
  it('want two earlier periods', () => {
    expect(historyOf(measures('1', { denominator: 210 }, { denominator: 2100 }))).toEqual([]);
  });

  it('down are jumps too', () => {
    expect(historyOf(measures('1', { denominator: 210 }, { denominator: 210 }, { denominator: 21 }))).toEqual([
      'denominator-jumped',
    ]);
  });

  it('leave a cumulative denominator room to grow', () => {
    const growing = (now: number): Report =>
      measures('2', { denominator: 100 }, { denominator: 200 }, { denominator: now });
    expect(historyOf(growing(400))).toEqual([]);
    expect(historyOf(growing(401))).toEqual(['denominator-jumped']);
  });

  it('of the value follow from those of the denominator', () => {
    const of = (numerator: number, denominator: number): MeasureEntry => ({ numerator, denominator });
    expect(historyOf(measures('1', of(80, 100), of(80, 100), of(80, 1000)))).toEqual(['denominator-jumped']);
    expect(historyOf(measures('1', of(80, 100), of(80, 100), of(8, 100)))).toEqual(['value-jumped']);
  });

  it('of the value point to the figure entered', () => {
    const fieldOf = (report: Report): unknown => findingOf(report, 'value-jumped').field;
    expect(fieldOf(measures('7', { numerator: 100 }, { numerator: 100 }, { numerator: 200 }))).toBe('numerator');
    expect(fieldOf(measures('6', { value: 0.1 }, { value: 0.1 }, { value: 0.5 }))).toBe('value');
    const of = (numerator: number): MeasureEntry => ({ numerator, denominator: 100 });
    expect(fieldOf(measures('1', of(10), of(10), of(50)))).toBe('numerator');
  });

  it('want two earlier values, of what has a value', () => {
    expect(historyOf(measures('6', { value: 0.1 }, { value: 0.5 }))).toEqual([]);
    expect(historyOf(measures('6', { value: 0.1 }, { rowCase: 'no-data' }, { value: 0.5 }))).toEqual([]);
    expect(historyOf(measures('6', { value: 0.1 }, { value: 0.1 }, { rowCase: 'no-data' }))).toEqual([]);
  });

  it('of counts go by halves, and never for small ones', () => {
    const counts = (...numbers: number[]): Report => measures('7', ...numbers.map((numerator) => ({ numerator })));
    expect(historyOf(counts(100, 100, 151))).toEqual(['value-jumped']);
    expect(historyOf(counts(100, 100, 150))).toEqual([]);
    expect(historyOf(counts(4, 4, 13))).toEqual([]);
    expect(historyOf(counts(4, 4, 14))).toEqual(['value-jumped']);
  });
});

describe('nothing changed', () => {
  it('wants two earlier periods', () => {
    expect(historyOf(tasks('6', { percent: 0.5 }, { percent: 0.5 }))).toEqual([]);
  });

  it('counts a new result as a change where the history keeps results', () => {
    const half = (result: string): TaskEntry => ({ percent: 0.5, result });
    expect(historyOf(tasks('6', half('Dự thảo'), half('Dự thảo'), half('Lấy ý kiến')))).toEqual([]);
    expect(historyOf(tasks('6', half('Dự thảo'), half('Dự thảo'), half('Dự thảo')))).toEqual([
      'unchanged-three-periods',
    ]);
  });

  it('wants something that was reported', () => {
    expect(historyOf(tasks('6', { delayCause: 'Chờ' }, { delayCause: 'Chờ' }, { result: 'Đang làm' }))).toEqual([]);
  });

  it('tells since when', () => {
    const report = tasks('6', { percent: 0.2 }, { percent: 0.5 }, { percent: 0.5 }, { percent: 0.5 });
    expect(findingOf(report, 'unchanged-three-periods').params).toEqual({ since: '2026-09' });
  });

  it.each<[string, Report]>([
    ['a quarterly meeting', tasks('2', { times: 3 }, { times: 3 }, { times: 3 })],
    ['a yearly figure', measures('8', { value: 0.1 }, { value: 0.1 }, { value: 0.1 })],
    ['a target that is met', measures('6', { value: 0.2 }, { value: 0.2 }, { value: 0.2 })],
    ['a row with its case', tasks('6', { percent: 0.5 }, { percent: 0.5 }, { percent: 0.5, rowCase: 'stopped' })],
  ])('is no finding for %s', (_, report) => {
    expect(historyOf(report)).toEqual([]);
  });

  it.each<[string, Report]>([
    ['a monthly count', tasks('7', { times: 3 }, { times: 3 }, { times: 3 })],
    ['a continuous task told in the same words', tasks('3', { result: 'Tốt' }, { result: 'Tốt' }, { result: 'Tốt' })],
    ['a target that is not met', measures('6', { value: 0.05 }, { value: 0.05 }, { value: 0.05 })],
  ])('is a finding for %s', (_, report) => {
    expect(historyOf(report)).toEqual(['unchanged-three-periods']);
  });
});
