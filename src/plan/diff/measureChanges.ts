/** What became of a target's measures. */
import type { Measure } from '../measure';
import type { Target } from '../plan';
import { correspondence } from './correspondence';
import type { KeptMeasure, MeasureField, RowChange } from './planDiff';
import { sameValue } from './sameValue';

/** All of them: a field that is forgotten here is a compile error. */
const all: Record<MeasureField, true> = {
  kind: true,
  comparator: true,
  threshold: true,
  baseline: true,
  unit: true,
  unitName: true,
  basis: true,
  availability: true,
  measuredBy: true,
  aggregation: true,
  aggregationByGroup: true,
  numerator: true,
  denominator: true,
  mayExceed: true,
  mayNotArise: true,
  within: true,
  unconfirmed: true,
};
const fields = Object.keys(all) as MeasureField[];

export interface MeasureChanges {
  readonly kept: readonly KeptMeasure[];
  readonly changes: readonly RowChange[];
}

export function measureChanges(before: Target, after: Target): MeasureChanges {
  const became = correspondence(before.measures, after.measures, (measure) => ({
    kin: '',
    text: `${measure.numerator} / ${measure.denominator ?? ''}`,
    more: JSON.stringify([measure.kind, measure.unit, measure.comparator, measure.threshold]),
    place: String(Number(measure.id.split('#')[1])),
  }));
  const newIds = new Map([...became].map(([old, now]) => [old.id, now.id]));
  const kept = [...became]
    .map(([old, now]): KeptMeasure => ({ before: old, after: now, fields: changedFields(old, now, newIds) }))
    .sort((a, b) => after.measures.indexOf(a.after) - after.measures.indexOf(b.after));
  const taken = new Set(became.values());
  return {
    kept,
    changes: [
      ...before.measures.filter((measure) => !became.has(measure)).map((measure) => change('measure-removed', measure)),
      ...kept.filter((pair) => pair.fields.length > 0).map((pair) => ({ kind: 'measure-changed' as const, ...pair })),
      ...after.measures.filter((measure) => !taken.has(measure)).map((measure) => change('measure-added', measure)),
    ],
  };
}

const change = (kind: 'measure-added' | 'measure-removed', measure: Measure): RowChange => ({ kind, measure });

/** @param newIds a measure that is a part of another names it by its id, which moves with its row. */
function changedFields(before: Measure, after: Measure, newIds: ReadonlyMap<string, string>): MeasureField[] {
  const within = before.within === undefined ? undefined : (newIds.get(before.within) ?? before.within);
  const moved = { ...before, within };
  return fields.filter((field) => !sameValue(moved[field], after[field]));
}
