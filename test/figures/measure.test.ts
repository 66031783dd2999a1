import type { MeasureEntry } from '../../src/entries/entries';
import { measureFigure, type MeasureContext } from '../../src/figures/measure';
import { targetFigure } from '../../src/figures/target';
import { measure, percent } from './builder';

const now: MeasureContext = { yearEnded: false, isDue: true };
const ratio = (numerator: number, denominator: number): MeasureEntry => ({ numerator, denominator });

describe('a ratio', () => {
  it.each([
    ['above', ratio(84, 100), 'exceeded', 1.2],
    ['exactly at', ratio(7, 10), 'met', 1],
    ['below', ratio(699, 1000), 'not-yet-met', 0.699 / 0.7],
  ] as const)('%s its threshold of 70%', (_, entry, verdict, attainment) => {
    const figure = measureFigure(measure(), entry, now);
    expect(figure.verdict).toBe(verdict);
    expect(figure.attainment).toBeCloseTo(attainment, 12);
  });

  it('is missed, not just unmet, once the year has ended', () => {
    expect(measureFigure(measure(), ratio(1, 2), { ...now, yearEnded: true }).verdict).toBe('missed');
  });

  it('of exactly 90% does not meet "trên 90%", and meeting it is no more than met', () => {
    const over90 = measure({ comparator: '>', threshold: percent(90) });
    expect(measureFigure(over90, ratio(9, 10), now).verdict).toBe('not-yet-met');
    expect(measureFigure(over90, ratio(95, 100), now).verdict).toBe('met');
  });

  it('needs both numbers, whole, not negative, and something to divide by', () => {
    for (const entry of [ratio(1, 0), ratio(0, 0), ratio(-1, 2), ratio(1.5, 2), { numerator: 3 }, { denominator: 3 }]) {
      const figure = measureFigure(measure(), entry, now);
      expect(figure).toEqual({ verdict: 'no-data' });
    }
  });
});

describe('an entry without figures', () => {
  it('is not reported when empty, and no data when anything is said', () => {
    expect(measureFigure(measure(), {}, now).verdict).toBe('not-reported');
    expect(measureFigure(measure(), { cause: 'Đang rà soát' }, now).verdict).toBe('no-data');
  });

  it('is not missing before its figure is due', () => {
    expect(measureFigure(measure({ availability: 'year' }), {}, { ...now, isDue: false }).verdict).toBe('no-data');
  });

  it.each(['no-data', 'not-arisen', 'out-of-scope', 'stopped'] as const)('takes its Trường hợp: %s', (rowCase) => {
    expect(measureFigure(measure(), { rowCase }, now).verdict).toBe(rowCase);
    expect(measureFigure(measure(), { rowCase, ...ratio(1, 1) }, now).verdict).toBe(rowCase);
  });

  it('is judged by its figures all the same when extended', () => {
    expect(measureFigure(measure(), { rowCase: 'extended', ...ratio(1, 1) }, now).verdict).toBe('exceeded');
  });
});

describe('the other kinds', () => {
  it('yes-no is one or nothing', () => {
    const yesNo = measure({ kind: 'yes-no', threshold: percent(100) });
    expect(measureFigure(yesNo, { numerator: 1 }, now)).toEqual({ verdict: 'met', value: 1, attainment: 1 });
    expect(measureFigure(yesNo, { numerator: 0 }, now)).toEqual({ verdict: 'not-yet-met', value: 0, attainment: 0 });
    expect(measureFigure(yesNo, { numerator: 2 }, now).verdict).toBe('no-data');
  });

  it('a level is compared as it is', () => {
    const level = measure({ kind: 'level', threshold: percent(10) });
    expect(measureFigure(level, { value: 0.1 }, now).verdict).toBe('met');
    expect(measureFigure(level, { value: 0.0999 }, now).verdict).toBe('not-yet-met');
  });

  it('a milestone is met only when complete and in operation', () => {
    const milestone = measure({ kind: 'milestone', threshold: percent(100) });
    expect(measureFigure(milestone, { value: 1 }, now).verdict).toBe('not-yet-met');
    expect(measureFigure(milestone, { value: 0.9, operatingSince: '2026-05-01' }, now).verdict).toBe('not-yet-met');
    expect(measureFigure(milestone, { value: 1, operatingSince: '2026-05-01' }, now).verdict).toBe('met');
  });

  it('a ceiling attains 1 when met, and less the further above it is', () => {
    const ceiling = measure({ kind: 'level', comparator: '<=', threshold: percent(10) });
    expect(measureFigure(ceiling, { value: 0.05 }, now)).toEqual({ verdict: 'exceeded', value: 0.05, attainment: 1 });
    expect(measureFigure(ceiling, { value: 0.1 }, now).verdict).toBe('met');
    expect(measureFigure(ceiling, { value: 0.2 }, now).attainment).toBeCloseTo(0.5, 12);
  });

  it('a threshold of zero has no attainment to divide', () => {
    const zero = measure({ kind: 'level', threshold: percent(0) });
    expect(measureFigure(zero, { value: 0.2 }, now)).toEqual({ verdict: 'exceeded', value: 0.2 });
  });
});

describe('a target of several measures', () => {
  const of = (...verdicts: Parameters<typeof targetFigure>[0]): ReturnType<typeof targetFigure> =>
    targetFigure(verdicts);
  it('is met when all are, with the smallest attainment', () => {
    expect(of({ verdict: 'exceeded', attainment: 1.2 }, { verdict: 'met', attainment: 1 })).toEqual({
      verdict: 'met',
      attainment: 1,
    });
    expect(of({ verdict: 'met', attainment: 1 }, { verdict: 'not-yet-met', attainment: 0.5 }).verdict).toBe(
      'not-yet-met',
    );
  });

  it('has no attainment while one measure lacks data', () => {
    expect(of({ verdict: 'met', attainment: 1 }, { verdict: 'no-data' })).toEqual({ verdict: 'no-data' });
    expect(of({ verdict: 'no-data' }, { verdict: 'not-reported' }).verdict).toBe('not-reported');
  });

  it('leaves out what is outside its scope', () => {
    expect(of({ verdict: 'out-of-scope' }, { verdict: 'exceeded', attainment: 2 }).verdict).toBe('exceeded');
    expect(of({ verdict: 'not-arisen' }, { verdict: 'stopped' }).verdict).toBe('not-arisen');
  });
});
