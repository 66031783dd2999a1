/** Mistakes between the cells of a row, and between a row and its own history. */
import { addDays } from '../../plan/day';
import { isPlainRatio, measureMistake, taskMistake } from './entryMistakes';
import { measuresOf, sheetOf, withMeasure, type Mistake, type Sample } from './mistake';
import { sampleText } from './sampleText';
import { isContinuous, isDated, isDueAfter, isDueBefore } from './taskKinds';

const words = sampleText('Đang thực hiện.');
const evidence = sampleText('Báo cáo nội bộ.');

const early = ({ scope }: Sample): string => addDays(scope.plan.from, 20);

export const rowMistakes: readonly Mistake[] = [
  taskMistake('done-without-date', 'completedOn', isDated, { percent: 1, result: words }),
  taskMistake('date-without-done', 'percent', isDueAfter, (sample) => ({ percent: 0.5, completedOn: early(sample) })),
  taskMistake('done-without-result', 'result', isDated, (sample) => ({ percent: 1, completedOn: early(sample) })),
  taskMistake('overdue-without-cause', 'delayCause', isDueBefore, ({ scope }) => ({
    percent: 0.5,
    expectedOn: scope.plan.until,
  })),
  taskMistake('overdue-without-expected-day', 'expectedOn', isDueBefore, { percent: 0.5, delayCause: words }),
  taskMistake('extended-without-new-due', 'newDue', isDated, { percent: 0.5, rowCase: 'extended', basis: words }),
  taskMistake('new-due-without-extension', 'rowCase', isDueAfter, ({ scope }) => ({
    percent: 0.5,
    newDue: scope.plan.until,
  })),
  taskMistake('case-hides-overdue', 'percent', isDueBefore, { rowCase: 'not-arisen', delayCause: words }),
  taskMistake('case-without-basis', 'basis', isDated, { rowCase: 'stopped' }),
  taskMistake('progress-not-given', 'percent', isDated, { result: words }),
  taskMistake('quantity-without-unit', 'unit', isContinuous, { result: words, quantity: 12 }),
  measureMistake('case-contradicts-figures', 'rowCase', isPlainRatio, {
    rowCase: 'no-data',
    numerator: 10,
    denominator: 20,
  }),
  measureMistake('met-without-evidence', 'evidence', isPlainRatio, { numerator: 20, denominator: 20 }),
  measureMistake('only-one-number', 'denominator', isPlainRatio, { numerator: 20, cause: words }),
  measureMistake('operation-day-missing', 'operatingSince', ({ kind }) => kind === 'milestone', { value: 1, evidence }),
  {
    code: 'unmet-without-cause',
    plant: (sample) => {
      const measure = measuresOf(sample).find(isPlainRatio);
      if (!measure) return undefined;
      const unmet = withMeasure(sample, measure.id, { numerator: 1, denominator: 20 });
      return { ...unmet, sheet: sheetOf(sample, measure.id) };
    },
  },
  {
    code: 'nothing-entered',
    plant: ({ scope, entries }) => ({ scope, entries: { ...entries, measures: new Map(), tasks: new Map() } }),
  },
  {
    code: 'signed-before-cut-off',
    plant: (sample) => ({
      ...sample,
      entries: { ...sample.entries, info: { ...sample.entries.info, signedOn: addDays(sample.scope.cutOff, -9) } },
    }),
  },
  {
    code: 'part-above-whole',
    plant: (sample) => {
      const part = measuresOf(sample).find(({ within }) => within !== undefined);
      if (part?.within === undefined) return undefined;
      const whole = withMeasure(sample, part.within, { numerator: 4, denominator: 9, cause: words });
      return {
        ...withMeasure(whole, part.id, { numerator: 6, denominator: 9, cause: words }),
        rowId: part.id,
        field: 'numerator',
      };
    },
  },
];

export const historyMistakes: readonly Mistake[] = [
  measureMistake(
    'cumulative-fell',
    'numerator',
    (measure) => isPlainRatio(measure) && measure.basis === 'cumulative',
    { numerator: 800, denominator: 1_000, cause: words },
    [
      { numerator: 810, denominator: 900 },
      { numerator: 890, denominator: 950 },
    ],
  ),
  measureMistake(
    'denominator-jumped',
    'denominator',
    (measure) => isPlainRatio(measure) && measure.basis === 'point',
    { numerator: 300, denominator: 300, evidence },
    [
      { numerator: 90, denominator: 100 },
      { numerator: 95, denominator: 100 },
    ],
  ),
  measureMistake(
    'value-jumped',
    'numerator',
    (measure) => isPlainRatio(measure) && measure.basis === 'point',
    { numerator: 100, denominator: 100, evidence },
    [
      { numerator: 40, denominator: 100 },
      { numerator: 45, denominator: 100 },
    ],
  ),
  taskMistake('task-reopened', 'percent', isDueAfter, { percent: 0.8, result: words }, [
    { percent: 0.8 },
    { percent: 1 },
  ]),
  taskMistake('progress-fell', 'percent', isDueAfter, { percent: 0.3, result: words }, [
    { percent: 0.3 },
    { percent: 0.5 },
  ]),
  taskMistake('unchanged-three-periods', 'percent', isDueAfter, { percent: 0.5, result: words }, [
    { percent: 0.5 },
    { percent: 0.5 },
  ]),
];
