import fc from 'fast-check';
import { cityMeasures } from '../../../src/consolidation/city/cityMeasure';
import type { CityMeasure } from '../../../src/consolidation/city/city';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import type { Measure } from '../../../src/plan/measure';
import type { Plan, Target } from '../../../src/plan/plan';
import { measure, percent } from '../../figures/builder';
import { measureLine, silent } from '../lines';

const NOW = { yearEnded: false, isDue: true };

const figuresOf = (change: Partial<Measure>, lines: readonly LongLine[], context = NOW): CityMeasure[] =>
  cityMeasures({ plan: {} as Plan, target: {} as Target, measure: measure(change), context }, lines);

const figureOf = (change: Partial<Measure>, lines: readonly LongLine[], context = NOW): CityMeasure =>
  figuresOf(change, lines, context)[0]!;

const ratio = (numerator: number, denominator: number, change: Partial<LongLine> = {}): LongLine =>
  measureLine({ numerator, denominator, ...change });

describe('a ratio over agencies', () => {
  it('is the sum over the sum, never the mean of percentages', () => {
    const { numerator, denominator, figure } = figureOf({}, [ratio(1, 1), ratio(0, 99)]);
    expect([numerator, denominator, figure.value]).toEqual([1, 100, 0.01]);
  });

  it.each([
    ['>=', 57, 100, 57, 'met'],
    ['>=', 57, 100, 58, 'not-yet-met'],
    ['>=', 58, 100, 57, 'exceeded'],
    ['>', 57, 100, 57, 'not-yet-met'],
    ['>', 58, 100, 57, 'met'],
    ['<', 57, 100, 57, 'not-yet-met'],
    ['<=', 57, 100, 57, 'met'],
  ] as const)(
    'judges %s exactly: %d/%d against %d%% is %s',
    (comparator, numerator, denominator, threshold, verdict) => {
      const half = Math.floor(numerator / 2);
      const lines = [ratio(half, 50), ratio(numerator - half, denominator - 50)];
      expect(figureOf({ comparator, threshold: percent(threshold) }, lines).figure.verdict).toBe(verdict);
    },
  );

  it('says missed once the year has ended', () => {
    expect(figureOf({}, [ratio(1, 10)], { yearEnded: true, isDue: true }).figure.verdict).toBe('missed');
  });

  it('has its coverage beside it, and a silent agency is no zero', () => {
    const { figure, coverage, verdicts } = figureOf({}, [ratio(7, 10), measureLine(silent)]);
    expect(figure.value).toBe(0.7);
    expect(coverage).toEqual({ reported: 1, expected: 2 });
    expect(verdicts).toEqual({ met: 1, 'not-reported': 1 });
  });

  it('leaves out a line set aside, and says how many wait', () => {
    const waiting = ratio(900, 10, { counts: 0, status: 'no-data', use: 'set-aside', faults: 'negative' });
    const { figure, coverage, verdicts, setAside } = figureOf({}, [ratio(7, 10), waiting]);
    expect(figure.value).toBe(0.7);
    expect(coverage).toEqual({ reported: 1, expected: 2 });
    expect(verdicts).toEqual({ met: 1 });
    expect(setAside).toBe(1);
  });

  it('is covered by an agency where nothing arose, which adds nothing', () => {
    const { figure, coverage } = figureOf({}, [
      ratio(7, 10),
      measureLine({ status: 'not-arisen', rowCase: 'not-arisen' }),
    ]);
    expect(figure.value).toBe(0.7);
    expect(coverage).toEqual({ reported: 2, expected: 2 });
  });

  it('is not covered by an agency that gave one number of the two, or none', () => {
    const one = measureLine({ numerator: 3, counts: 0, status: 'no-data' });
    const { figure, coverage, verdicts } = figureOf({}, [ratio(7, 10), one]);
    expect(figure.value).toBe(0.7);
    expect(coverage).toEqual({ reported: 1, expected: 2 });
    expect(verdicts).toEqual({ met: 1, 'no-data': 1 });
  });
});

describe('a measure without a figure', () => {
  const outside = { expected: 0, counts: 0 };
  it.each([
    ['nothing arose anywhere', [measureLine({ status: 'not-arisen' })], 'not-arisen'],
    ['nothing arose where it was reported', [measureLine({ status: 'not-arisen' }), measureLine(silent)], 'not-arisen'],
    [
      'nothing arose here, no data there',
      [measureLine({ status: 'not-arisen' }), measureLine({ status: 'no-data', counts: 0 })],
      'no-data',
    ],
    ['no data', [measureLine({ status: 'no-data', counts: 0 }), measureLine(silent)], 'no-data'],
    ['only a faulty line', [measureLine({ status: 'no-data', counts: 0, use: 'set-aside' })], 'no-data'],
    ['nobody reported', [measureLine(silent)], 'not-reported'],
    ['stopped everywhere', [measureLine({ ...outside, status: 'stopped' })], 'stopped'],
    ['out of scope everywhere', [measureLine({ ...outside, status: 'out-of-scope' })], 'out-of-scope'],
    [
      'stopped here, silent there',
      [measureLine({ ...outside, status: 'stopped' }), measureLine(silent)],
      'not-reported',
    ],
  ] as const)('%s', (_, lines, verdict) => {
    const { figure } = figureOf({}, lines);
    expect(figure).toEqual({ verdict });
  });

  it('is not missing where it is not due', () => {
    const notDue = measureLine({ ...silent, expected: 0, status: 'no-data' });
    const { figure, coverage } = figureOf({}, [notDue], { yearEnded: false, isDue: false });
    expect(figure.verdict).toBe('no-data');
    expect(coverage).toEqual({ reported: 0, expected: 0 });
  });

  it('leaves every denominator where it is out of scope, and is listed', () => {
    const { coverage, verdicts } = figureOf({}, [ratio(7, 10), measureLine({ ...outside, status: 'out-of-scope' })]);
    expect(coverage).toEqual({ reported: 1, expected: 1 });
    expect(verdicts).toEqual({ met: 1, 'out-of-scope': 1 });
  });
});

describe('agencies that meet it', () => {
  const share = (status: string, change: Partial<LongLine> = {}): LongLine =>
    measureLine({ adding: 'share-of-agencies', status, ...change });

  it('are counted over those with a figure', () => {
    const lines = [share('met'), share('exceeded'), share('not-yet-met'), share('not-arisen'), share('x', silent)];
    const { numerator, denominator, figure, coverage } = figureOf({}, lines);
    expect([numerator, denominator, figure.value]).toEqual([2, 3, 2 / 3]);
    expect(coverage).toEqual({ reported: 4, expected: 5 });
  });

  it('must be all of them, whatever each must reach', () => {
    const most = [share('met'), share('met'), share('met'), share('met'), share('not-yet-met')];
    expect(figureOf({ threshold: percent(70) }, most).figure.verdict).toBe('not-yet-met');
    expect(figureOf({ threshold: percent(70) }, most.slice(0, 4)).figure.verdict).toBe('met');
  });

  it('are held against the threshold where each says yes or no', () => {
    const answers = [
      share('met', { numerator: 1 }),
      share('met', { numerator: 1 }),
      share('not-yet-met', { numerator: 0 }),
    ];
    expect(figureOf({ kind: 'yes-no', threshold: percent(60) }, answers).figure.verdict).toBe('exceeded');
  });

  it('stand apart from agencies whose figures add up', () => {
    const communes = { block: 'commune' } as const;
    const lines = [ratio(8, 10), ratio(9, 10), share('met', communes), share('not-yet-met', communes)];
    expect(
      figuresOf({}, lines).map(({ adding, block, numerator, denominator }) => [adding, block, numerator, denominator]),
    ).toEqual([
      ['sum', 'department', 17, 20],
      ['share-of-agencies', 'commune', 1, 2],
    ]);
  });
});

describe("one agency's figure", () => {
  const single = (change: Partial<LongLine>): LongLine => measureLine({ adding: 'single', share: 'one', ...change });
  const words = single({ leadOrder: 2, expected: 0, counts: 0, status: 'no-data', cause: 'Đã đối chiếu.' });

  it('is the city’s as it is, and words of another lead change nothing', () => {
    const { numerator, denominator, figure, coverage, verdicts } = figureOf({}, [
      single({ numerator: 7, denominator: 10 }),
      words,
    ]);
    expect([numerator, denominator, figure.value]).toEqual([7, 10, 0.7]);
    expect(coverage).toEqual({ reported: 1, expected: 1 });
    expect(verdicts).toEqual({ met: 1 });
  });

  it.each([
    ['level', { value: 0.12 }, 0.12],
    ['average', { value: 4.5 }, 4.5],
    ['count', { numerator: 26 }, 26],
    ['yes-no', { numerator: 1 }, 1],
  ] as const)('of kind %s', (kind, figures, value) => {
    expect(figureOf({ kind }, [single({ form: kind, ...figures })]).figure.value).toBe(value);
  });

  it.each([
    [{ value: 1 }, 'not-yet-met'],
    [{ value: 1, operatingSince: '2026-05-01' }, 'met'],
  ])('a milestone of %j is %s', (figures, verdict) => {
    const line = single({ form: 'milestone', status: verdict, ...figures });
    expect(figureOf({ kind: 'milestone', threshold: percent(100) }, [line]).figure.verdict).toBe(verdict);
  });

  it.each(['stopped', 'out-of-scope'] as const)('is %s where its agency says so', (status) => {
    expect(figureOf({}, [single({ status, expected: 0, counts: 0 }), words]).figure).toEqual({ verdict: status });
  });
});

describe('the difference from the period before', () => {
  it('is over the agencies that count in both, with their number', () => {
    const both = ratio(8, 10, { previousNumerator: 6, previousDenominator: 10, previousStatus: 'not-yet-met' });
    const alsoBoth = ratio(30, 30, { previousNumerator: 15, previousDenominator: 30, previousStatus: 'not-yet-met' });
    const onlyNow = ratio(100, 100);
    const onlyThen = measureLine({ ...silent, previousNumerator: 1, previousDenominator: 1, previousStatus: 'met' });
    const { difference } = figureOf({}, [both, alsoBoth, onlyNow, onlyThen]);
    expect(difference).toEqual({ by: 38 / 40 - 21 / 40, over: 2 });
  });

  it('is of agencies that meet it, where these are counted', () => {
    const line = { adding: 'share-of-agencies', previousStatus: 'not-yet-met' } as const;
    const lines = [
      measureLine(line),
      measureLine({ ...line, previousStatus: 'met' }),
      measureLine({ ...line, status: 'not-yet-met' }),
    ];
    expect(figureOf({}, lines).difference).toEqual({ by: 2 / 3 - 1 / 3, over: 3 });
  });

  it.each([
    ['count', { numerator: 26, previousNumerator: 20 }, 6],
    ['level', { value: 3, previousValue: 5 }, -2],
  ] as const)('of a %s is a difference of values', (kind, figures, by) => {
    const line = measureLine({ adding: 'single', form: kind, previousStatus: 'met', ...figures });
    expect(figureOf({ kind }, [line]).difference).toEqual({ by, over: 1 });
  });

  it('is none where nothing is present in both', () => {
    expect(figureOf({}, [ratio(1, 2)]).difference).toBeUndefined();
    expect(figureOf({}, [ratio(1, 2, { previousStatus: 'not-arisen' })]).difference).toBeUndefined();
  });
});

const anyLine: fc.Arbitrary<LongLine> = fc.oneof(
  fc
    .record({ numerator: fc.nat(1_000), denominator: fc.integer({ min: 1, max: 1_000 }) })
    .map(({ numerator, denominator }) =>
      ratio(numerator, denominator, { status: numerator * 100 >= 70 * denominator ? 'met' : 'not-yet-met' }),
    ),
  fc.constantFrom(
    measureLine(silent),
    measureLine({ status: 'not-arisen' }),
    measureLine({ status: 'no-data', counts: 0 }),
    measureLine({ status: 'no-data', counts: 0, use: 'set-aside' }),
    measureLine({ status: 'stopped', counts: 0, expected: 0 }),
  ),
);

describe('the laws of adding up', () => {
  it('over a partition is the whole', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), (a, b) => {
        const [left, right, whole] = [a, b, [...a, ...b]].map((lines) => figureOf({}, lines));
        expect(whole!.numerator ?? 0).toBe((left!.numerator ?? 0) + (right!.numerator ?? 0));
        expect(whole!.denominator ?? 0).toBe((left!.denominator ?? 0) + (right!.denominator ?? 0));
        expect(whole!.coverage).toEqual({
          reported: left!.coverage.reported + right!.coverage.reported,
          expected: left!.coverage.expected + right!.coverage.expected,
        });
      }),
    );
  });

  it('changes by a silent agency in its coverage only', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), (lines) => {
        const before = figureOf({}, lines);
        const after = figureOf({}, [...lines, measureLine(silent)]);
        fc.pre(!['stopped', 'out-of-scope'].includes(before.figure.verdict));
        expect(after.figure).toEqual(before.figure);
        expect(after.coverage).toEqual({ ...before.coverage, expected: before.coverage.expected + 1 });
      }),
    );
  });

  it('accounts for every expected agency', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const { coverage, verdicts, setAside } = figureOf({}, lines);
        const inScope = Object.entries(verdicts).flatMap(([verdict, n]) => (verdict === 'stopped' ? [] : [n]));
        expect(inScope.reduce((sum, n) => sum + n, 0) + setAside).toBe(coverage.expected);
      }),
    );
  });
});
