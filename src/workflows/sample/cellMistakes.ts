/** Mistakes within one cell: what is typed or pasted into it. */
import type { FindingCode } from '../../checks/registry';
import type { Field, MeasureEntry, TaskEntry } from '../../entries/entries';
import { addDays } from '../../plan/day';
import { isPlainRatio, measureMistake, taskMistake } from './entryMistakes';
import {
  columnKeyOf,
  findTask,
  measuresOf,
  sheetOf,
  withMeasure,
  withTask,
  type Mistake,
  type Sample,
} from './mistake';
import { typeInto } from './modelEdits';
import { sampleText } from './sampleText';
import { isDated, isDueAfter, isDueBefore } from './taskKinds';

type Content = string | number | { readonly value: number; readonly formula: string };

/** Types something into a measure's cell, over otherwise sound entries. */
function typedInMeasure(code: FindingCode, field: keyof MeasureEntry & Field, content: Content): Mistake {
  return {
    code,
    plant: (sample) => {
      const measure = measuresOf(sample).find(isPlainRatio);
      if (!measure) return undefined;
      const sound = withMeasure(sample, measure.id, {
        numerator: 20,
        denominator: 20,
        evidence: sampleText('Báo cáo nội bộ.'),
      });
      return { ...sound, ...typing(sample, measure.id, field, content) };
    },
  };
}

/** Types something into the cell of a task with a term. */
function typedInTask(code: FindingCode, field: keyof TaskEntry & Field, content: Content): Mistake {
  return {
    code,
    plant: (sample) => {
      const task = findTask(sample, isDated);
      if (!task) return undefined;
      const sound = withTask(sample, task.id, { ...sound100(sample), result: sampleText('Quyết định số 12/QĐ.') });
      return { ...sound, ...typing(sample, task.id, field, content) };
    },
  };
}

const sound100 = ({ scope }: Sample): TaskEntry => ({ percent: 1, completedOn: addDays(scope.plan.from, 20) });

const typing = (sample: Sample, rowId: string, field: Field, content: Content) => ({
  rowId,
  field,
  edit: typeInto(
    sheetOf(sample, rowId),
    rowId,
    columnKeyOf(field),
    typeof content === 'object' ? content : { value: content },
  ),
});

const result = sampleText('Kế hoạch số 15/KH.');
/** "§· ban hµnh quyÕt ®Þnh" is "Đã ban hành quyết định" in the old font .VnTime. */
const LEGACY = '§· ban hµnh quyÕt ®Þnh phª duyÖt';

export const cellMistakes: readonly Mistake[] = [
  typedInMeasure('not-a-number', 'numerator', 'khoảng 20'),
  typedInMeasure('ambiguous-number', 'denominator', '1.234'),
  typedInMeasure('negative', 'numerator', -5),
  typedInMeasure('not-whole', 'numerator', 12.5),
  typedInMeasure('too-large', 'denominator', 5_000_000_000_000),
  typedInMeasure('formula-in-entry', 'denominator', { value: 20, formula: '12+8' }),
  typedInTask('not-a-day', 'completedOn', 'cuối tháng 10'),
  typedInTask('not-in-list', 'rowCase', 'Việc khác'),
  typedInTask('percent-over-100', 'percent', 85),
  typedInTask('understood-text', 'percent', '100%'),
  typedInTask('control-characters', 'result', `${result}\u200b Đã gửi.`),
  typedInTask('decomposed-text', 'result', sampleText('Đã hoàn thành').normalize('NFD')),
  typedInTask('legacy-text', 'result', LEGACY),
  typedInTask('text-long', 'result', sampleText('Đã thực hiện. '.repeat(90)).trim()),
  measureMistake('zero-denominator', 'denominator', isPlainRatio, { numerator: 3, denominator: 0 }),
  measureMistake('numerator-above-denominator', 'numerator', isPlainRatio, { numerator: 120, denominator: 100 }),
  measureMistake('numerator-above-residents', 'numerator', ({ mayExceed }) => mayExceed, {
    numerator: 1_020,
    denominator: 1_000,
    evidence: sampleText('Dữ liệu dân cư.'),
  }),
  taskMistake('completed-after-cut-off', 'completedOn', isDated, ({ scope }) => ({
    percent: 1,
    completedOn: addDays(scope.cutOff, 1),
    result,
  })),
  taskMistake('day-outside-plan', 'completedOn', isDated, ({ scope }) => ({
    percent: 1,
    completedOn: addDays(scope.plan.from, -300),
    result,
  })),
  taskMistake('day-month-swapped', 'completedOn', isDueAfter, ({ scope }) => ({
    percent: 1,
    completedOn: swappedWithin(scope),
    result,
  })),
  taskMistake('new-due-before-due', 'newDue', isDueAfter, ({ scope }) => ({
    percent: 0.5,
    rowCase: 'extended',
    basis: sampleText('Công văn số 7.'),
    newDue: addDays(scope.plan.from, 30),
  })),
  taskMistake('expected-before-cut-off', 'expectedOn', isDueBefore, ({ scope }) => ({
    percent: 0.5,
    delayCause: sampleText('Chờ ý kiến.'),
    expectedOn: addDays(scope.cutOff, -20),
  })),
  taskMistake('bare-one', 'percent', isDueAfter, { percent: 1 }, [{ percent: 0.4 }, { percent: 0.6 }]),
];

/** A day of this period as it comes out when Excel puts the month first: 05/11 typed, 11 May kept. */
function swappedWithin({ cutOff }: Sample['scope']): string {
  const [year = '', month = ''] = cutOff.split('-');
  return `${year}-05-${month}`;
}
