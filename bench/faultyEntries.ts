/** The sample entries of a report with a mistake in nearly every row: hundreds of findings, of every severity. */
import type { Entries, Field, MeasureEntry, TaskEntry, UnreadCell } from '../src/entries/entries';
import { addDays } from '../src/plan/day';
import type { ReportScope } from '../src/plan/scope';
import { sampleEntries } from '../src/workflows/sample/sampleEntries';

export function faultyEntries(scope: ReportScope): Entries {
  const sample = sampleEntries(scope, 1);
  const measures = new Map([...sample.measures].map(([id, entry], index) => [id, faultyMeasure(entry, index)]));
  const tasks = new Map([...sample.tasks].map(([id, entry], index) => [id, faultyTask(entry, index, scope)]));
  return { ...sample, measures, tasks, unread: [...unread([...measures.keys()], [...tasks.keys()])] };
}

function faultyMeasure(entry: MeasureEntry, index: number): MeasureEntry {
  switch (index % 4) {
    case 0:
      return { ...entry, numerator: 120, denominator: 100 };
    case 1:
      return { ...entry, numerator: 3, denominator: 0 };
    case 2:
      return { ...entry, rowCase: 'no-data' };
    default:
      return entry;
  }
}

function faultyTask(entry: TaskEntry, index: number, { cutOff, plan }: ReportScope): TaskEntry {
  switch (index % 5) {
    case 0:
      return { ...entry, percent: 1, completedOn: addDays(cutOff, 1) };
    case 1:
      return { ...entry, percent: 1, completedOn: addDays(plan.from, -300) };
    case 2:
      return { percent: 0.5, expectedOn: addDays(cutOff, -20) };
    case 3:
      return { percent: 0.2 };
    default:
      return {};
  }
}

/** What officers type and paste where a number, a day or a choice is asked for: some can only mean one value. */
const TYPED: readonly (readonly [Field, readonly string[]])[] = [
  ['percent', ['85%', 'gần xong', '100 %']],
  ['completedOn', ['cuối tháng 10', '15/10/2026', 'đã xong']],
  ['rowCase', ['Việc khác']],
  ['expectedOn', ['quý sau', '30/11/2026']],
  ['level', ['Cấp trên']],
  ['estimate', ['khoảng 90%', 'đạt']],
  ['estimatedOn', ['cuối năm']],
];

const TYPED_IN_MEASURES: typeof TYPED = [
  ['numerator', ['khoảng 20', '1.234', '20']],
  ['denominator', ['không rõ', '50']],
  ['rowCase', ['Chưa có số']],
  ['estimate', ['sẽ đạt', '95%']],
];

function* unread(measures: readonly string[], tasks: readonly string[]): Iterable<UnreadCell> {
  yield* typed(measures, TYPED_IN_MEASURES);
  yield* typed(tasks, TYPED);
}

function* typed(rows: readonly string[], fields: typeof TYPED): Iterable<UnreadCell> {
  for (const [index, rowId] of rows.entries()) {
    if (index % 5 === 0) continue;
    for (const [field, texts] of fields) {
      const value = texts[index % texts.length];
      if (value !== undefined) yield { rowId, field, value };
    }
  }
}
