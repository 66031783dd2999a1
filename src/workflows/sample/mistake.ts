/** A planted mistake: what an officer's hand does to sample entries or to the workbook, and the finding it must raise. */
import type { FindingCode } from '../../checks/registry';
import type { Entries, Field, MeasureEntry, TaskEntry } from '../../entries/entries';
import type { Measure } from '../../plan/measure';
import type { Task } from '../../plan/plan';
import { annexOf, type ReportScope } from '../../plan/scope';
import type { ModelEdit } from './modelEdits';

export interface Sample {
  readonly scope: ReportScope;
  readonly entries: Entries;
}

/** A sample with a mistake in it, and where its finding points: a row's field, a sheet, or the file as a whole. */
export interface Planted extends Sample {
  /** Done to the workbook once it is laid out. */
  readonly edit?: ModelEdit;
  readonly rowId?: string;
  readonly field?: Field;
  readonly sheet?: string;
  /** The stamp's hash, where it is to be one of other entries. */
  readonly staleStamp?: boolean;
}

export interface Mistake {
  readonly code: FindingCode;
  /** The sample with the mistake, or undefined where this workbook has no row for it. */
  plant(sample: Sample): Planted | undefined;
}

export const measuresOf = ({ scope: { leads } }: Sample): Measure[] =>
  leads.targets.flatMap((target) => target.measures.filter(({ id }) => !leads.textOnly.has(id)));

export const findTask = ({ scope }: Sample, fits: (task: Task, scope: ReportScope) => boolean): Task | undefined =>
  scope.leads.tasks.find((task) => fits(task, scope));

export const withMeasure = (sample: Sample, id: string, entry: MeasureEntry): Sample => ({
  ...sample,
  entries: { ...sample.entries, measures: new Map([...sample.entries.measures, [id, entry]]) },
});

export const withTask = (sample: Sample, id: string, entry: TaskEntry): Sample => ({
  ...sample,
  entries: { ...sample.entries, tasks: new Map([...sample.entries.tasks, [id, entry]]) },
});

/** The row's history, oldest first, in place of what the sample had. */
export function withHistory(sample: Sample, rowId: string, history: readonly (MeasureEntry | TaskEntry)[]): Sample {
  const known = [...new Set(sample.entries.earlier.map(({ period }) => period))];
  const periods = known.slice(Math.max(0, known.length - history.length));
  const earlier = [
    ...sample.entries.earlier.filter((figure) => figure.rowId !== rowId),
    ...periods.map((period, index) => ({ period, rowId, entry: history[index] ?? {} })),
  ].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return { ...sample, entries: { ...sample.entries, earlier } };
}

/** The annex sheet a row or measure stands on. */
export function sheetOf({ scope }: Sample, rowId: string): string {
  const id = rowId.replace(/#\d+$/, '');
  const annex = annexOf(scope, id)?.annex;
  if (!annex) throw new Error(`No such row: ${rowId}`);
  return annex.sheet;
}

/** The column a field of a row stands in: several fields share one, by the row's kind. */
export function columnKeyOf(field: Field): string {
  switch (field) {
    case 'value':
      return 'numerator';
    case 'operatingSince':
      return 'denominator';
    case 'percent':
    case 'times':
    case 'quantity':
    case 'onTime':
      return 'amount';
    case 'arisen':
      return 'unit';
    default:
      return field;
  }
}
