/** An entry as the fields of its line, and a line's fields as the entry they came from. */
import type { MeasureEntry, TaskEntry } from '../../entries/entries';
import type { LongLine } from './longLine';

/** Minh chứng and nguyên nhân chậm stand in the columns that both kinds of line share. */
export function measureContent({ evidence, ...entry }: MeasureEntry): Partial<LongLine> {
  return evidence === undefined ? entry : { ...entry, result: evidence };
}

export function taskContent({ delayCause, ...entry }: TaskEntry): Partial<LongLine> {
  return delayCause === undefined ? entry : { ...entry, cause: delayCause };
}

/** Fields that a measure's line has by the same name. */
const MEASURE_FIELDS = [
  'numerator',
  'denominator',
  'value',
  'operatingSince',
  'rowCase',
  'basis',
  'cause',
  'estimate',
] as const;

const TASK_FIELDS = [
  'percent',
  'times',
  'arisen',
  'onTime',
  'quantity',
  'unit',
  'completedOn',
  'result',
  'rowCase',
  'basis',
  'newDue',
  'expectedOn',
  'proposal',
  'level',
  'estimate',
  'estimatedOn',
] as const;

export const measureFields: readonly (keyof MeasureEntry)[] = [...MEASURE_FIELDS, 'evidence'];

export const taskFields: readonly (keyof TaskEntry)[] = [...TASK_FIELDS, 'delayCause'];

export function measureEntryOf(line: LongLine): MeasureEntry {
  const entry = picked(line, MEASURE_FIELDS);
  return line.result === undefined ? entry : { ...entry, evidence: line.result };
}

export function taskEntryOf(line: LongLine): TaskEntry {
  const entry = picked(line, TASK_FIELDS);
  return line.cause === undefined ? entry : { ...entry, delayCause: line.cause };
}

function picked<Key extends keyof LongLine>(line: LongLine, keys: readonly Key[]): Partial<Pick<LongLine, Key>> {
  const fields: Partial<Pick<LongLine, Key>> = {};
  for (const key of keys) if (line[key] !== undefined) fields[key] = line[key];
  return fields;
}
