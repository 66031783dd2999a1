/** Lines for every case a target's formulas can meet: kinds, comparators, figures around the threshold, cases, verdicts. */
import { percent } from '../figures/builder';
import type { MeasureEntry } from '../../src/entries/entries';
import { LARGEST_COUNT } from '../../src/entries/limits';
import type { Day } from '../../src/plan/day';
import type { Comparator, Measure, Threshold } from '../../src/plan/measure';
import type { Target } from '../../src/plan/plan';
import type { ReportScope } from '../../src/plan/scope';
import { cases, scopeOfRows, target } from './madeUp';
import { report, type Report } from './report';

interface MeasureCase {
  readonly measure: Partial<Measure>;
  readonly entry: MeasureEntry;
}

const comparators: readonly Comparator[] = ['>=', '>', '<', '<='];

const ratio = (numerator?: number, denominator?: number): MeasureEntry => ({
  ...(numerator !== undefined && { numerator }),
  ...(denominator !== undefined && { denominator }),
});
const level = (value: number): MeasureEntry => ({ value });
const done = (value: number, operatingSince?: Day): MeasureEntry => ({
  value,
  ...(operatingSince !== undefined && { operatingSince }),
});

/** 57/100*100 >= 57 is false in binary fractions, and true of the plan. */
const thresholds: readonly Threshold[] = [
  percent(57),
  percent(100),
  { value: 913, scale: 1000 },
  { value: 0, scale: 1 },
];

const figures: readonly (readonly [Measure['kind'], readonly Threshold[], readonly MeasureEntry[]])[] = [
  [
    'ratio',
    [...thresholds, { value: 1, scale: 3 }],
    [
      ...[ratio(56, 100), ratio(57, 100), ratio(58, 100), ratio(0, 100), ratio(100, 100), ratio(120, 100)],
      ...[ratio(1, 3), ratio(913, 1000), ratio(99_996, 100_000)],
      ...[
        ratio(0.57 * LARGEST_COUNT, LARGEST_COUNT),
        ratio(0.57 * LARGEST_COUNT - 1, LARGEST_COUNT),
        ratio(0.57 * LARGEST_COUNT + 1, LARGEST_COUNT),
      ],
      ...[
        ratio(0.913 * LARGEST_COUNT - 1, LARGEST_COUNT),
        ratio(LARGEST_COUNT - 1, LARGEST_COUNT),
        ratio(333_333_333_333, LARGEST_COUNT),
      ],
      ...[ratio(), ratio(5), ratio(undefined, 5), ratio(0, 0), ratio(5, 0), ratio(1.5, 3), ratio(-1, 3), ratio(1, -3)],
    ],
  ],
  ['yes-no', [percent(100)], [ratio(1), ratio(0), {}]],
  [
    'count',
    [
      { value: 5, scale: 1 },
      { value: 0, scale: 1 },
    ],
    [ratio(4), ratio(5), ratio(6), ratio(0), ratio(LARGEST_COUNT), ratio(2.5), ratio(-1), {}],
  ],
  [
    'level',
    thresholds,
    [
      level(0.56),
      level(0.57),
      level(0.58),
      level(0.999_96),
      level(0.333_333_333_333_333),
      level(0),
      level(1),
      level(42),
      level(-1),
      {},
    ],
  ],
  ['average', [percent(57)], [level(0.569_999), level(0.57), level(0.570_001), {}]],
  [
    'milestone',
    [percent(100), percent(57)],
    [
      done(0.5),
      done(1),
      done(1, '2026-05-05'),
      done(0.57, '2026-05-05'),
      done(0),
      done(1.01, '2026-05-05'),
      done(-0.1),
      {},
    ],
  ],
];

const alone: readonly MeasureCase[] = figures.flatMap(([kind, levels, entries]) =>
  comparators.flatMap((comparator) =>
    levels.flatMap((threshold) => entries.map((entry) => ({ measure: { kind, comparator, threshold }, entry }))),
  ),
);

const withCase: readonly MeasureCase[] = figures.flatMap(([kind, [threshold = percent(57)], entries]) =>
  cases.flatMap((rowCase) =>
    (['month', 'quarter', 'year'] as const).flatMap((availability) =>
      [{}, { cause: 'Đang thu thập' }, ...entries.slice(0, 2)].map((entry) => ({
        measure: { kind, threshold, availability, unit: kind === 'count' ? ('count' as const) : ('percent' as const) },
        entry: { ...entry, ...(rowCase !== undefined && { rowCase }) },
      })),
    ),
  ),
);

/** Verdicts side by side under one target. */
const sideBySide: readonly MeasureEntry[] = [
  ratio(90, 100),
  ratio(57, 100),
  ratio(1, 100),
  {},
  { cause: 'Chưa có' },
  { rowCase: 'not-arisen' },
  { rowCase: 'out-of-scope' },
  { rowCase: 'stopped' },
];

export function targetsOf(scope: Pick<ReportScope, 'cutOff'>): Report {
  const targets: Target[] = [];
  const measures = new Map<string, MeasureEntry>();
  const add = (...parts: readonly MeasureCase[]): void => {
    const added = target(String(targets.length + 1), ...parts.map(({ measure }) => measure));
    targets.push(added);
    added.measures.forEach(({ id }, index) => {
      const entry = parts[index]?.entry ?? {};
      if (Object.keys(entry).length > 0) measures.set(id, entry);
    });
  };
  [...alone, ...withCase].forEach((each) => {
    add(each);
  });
  const ofRatio = { threshold: percent(57) };
  for (const first of sideBySide)
    for (const second of sideBySide) {
      add({ measure: ofRatio, entry: first }, { measure: ofRatio, entry: second });
      add(
        { measure: ofRatio, entry: first },
        { measure: ofRatio, entry: second },
        { measure: ofRatio, entry: { rowCase: 'not-arisen' } },
      );
    }
  return report(scopeOfRows(targets, [], scope), { measures });
}
