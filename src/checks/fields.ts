/** What kind of value each entry field holds, and an entry's fields by name. */
import type { Entries, Field } from '../entries/entries';
import type { EntryValue } from '../entries/reading';
import type { ReportScope } from '../plan/scope';
import { measureOf } from './lines';

/** figure = a fraction or a count, as the measure's unit says; amount = any number not below zero. */
type FieldKind = 'count' | 'amount' | 'fraction' | 'figure' | 'day' | 'list' | 'text';

export const fieldKinds: Readonly<Record<Field, FieldKind>> = {
  numerator: 'count',
  denominator: 'count',
  value: 'figure',
  operatingSince: 'day',
  rowCase: 'list',
  basis: 'text',
  cause: 'text',
  evidence: 'text',
  estimate: 'figure',
  percent: 'fraction',
  times: 'count',
  arisen: 'count',
  onTime: 'count',
  quantity: 'amount',
  unit: 'text',
  completedOn: 'day',
  result: 'text',
  newDue: 'day',
  delayCause: 'text',
  expectedOn: 'day',
  proposal: 'text',
  level: 'list',
  estimatedOn: 'day',
  text: 'text',
  overview: 'text',
  breakthrough: 'text',
  difficulties: 'text',
  proposals: 'text',
  nextTasks: 'text',
  outside: 'text',
  abbreviation: 'text',
  documentNumber: 'text',
  signedOn: 'day',
  place: 'text',
  preparer: 'text',
  phone: 'text',
  signer: 'text',
  authority: 'text',
  signerTitle: 'text',
};

/** Is the field of this row a fraction, shown as a percentage? A task's estimate is, a measure's where its unit says so. */
export function isPercentage(scope: ReportScope, rowId: string, field: Field): boolean {
  if (fieldKinds[field] === 'fraction') return true;
  if (fieldKinds[field] !== 'figure') return false;
  const measure = measureOf(scope, rowId);
  return measure === undefined ? field === 'estimate' : measure.unit === 'percent';
}

/** Whatever entry it is, by field name. */
export type EntryFields = Readonly<Partial<Record<Field, EntryValue>>>;

/** What is entered for a row or measure, or for "info" or "general". */
export function entryOf(entries: Entries, rowId: string): EntryFields {
  if (rowId === 'info') return entries.info;
  if (rowId === 'general') return entries.general;
  return entries.measures.get(rowId) ?? entries.tasks.get(rowId) ?? entries.coordination.get(rowId) ?? {};
}

/** The number in a field, or undefined where it holds none. */
export function numberIn(entry: EntryFields, field: Field): number | undefined {
  const value = entry[field];
  return typeof value === 'number' ? value : undefined;
}
