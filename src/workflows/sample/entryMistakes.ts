/** Mistakes that stand in the entries themselves: a row with a faulty entry, and the field its finding points to. */
import type { FindingCode } from '../../checks/registry';
import type { MeasureEntry, TaskEntry } from '../../entries/entries';
import type { Measure } from '../../plan/measure';
import { findTask, measuresOf, withHistory, withMeasure, withTask, type Mistake, type Sample } from './mistake';

export const isPlainRatio = ({ kind, mayExceed, within }: Measure): boolean =>
  kind === 'ratio' && !mayExceed && within === undefined;

/** @param history in place of what the sample says of the measure's earlier periods. */
export function measureMistake(
  code: FindingCode,
  field: keyof MeasureEntry,
  fits: (measure: Measure) => boolean,
  entry: MeasureEntry,
  history?: readonly MeasureEntry[],
): Mistake {
  return {
    code,
    plant: (sample) => {
      const measure = measuresOf(sample).find(fits);
      if (!measure) return undefined;
      const before = history ? withHistory(sample, measure.id, history) : sample;
      return { ...withMeasure(before, measure.id, entry), rowId: measure.id, field };
    },
  };
}

/** @param history of the task's earlier periods: none, unless given. */
export function taskMistake(
  code: FindingCode,
  field: keyof TaskEntry,
  fits: Parameters<typeof findTask>[1],
  entry: TaskEntry | ((sample: Sample) => TaskEntry),
  history: readonly TaskEntry[] = [],
): Mistake {
  return {
    code,
    plant: (sample) => {
      const task = findTask(sample, fits);
      if (!task) return undefined;
      const before = withHistory(sample, task.id, history);
      const faulty = typeof entry === 'function' ? entry(sample) : entry;
      return { ...withTask(before, task.id, faulty), rowId: task.id, field };
    },
  };
}
