/** A row's own history: what the agency reported of it in earlier periods, oldest first; empty where there is none. */
import type { Field, MeasureEntry, TaskEntry } from '../entries/entries';
import type { CheckInput } from './rule';
import { numberIn } from './fields';

interface EarlierEntry {
  readonly period: string;
  readonly entry: MeasureEntry & TaskEntry;
}

export interface EarlierNumber {
  readonly period: string;
  readonly value: number;
}

export const earlierEntries = ({ reading }: CheckInput, rowId: string): EarlierEntry[] =>
  reading.entries.earlier.filter((figure) => figure.rowId === rowId);

/** The numbers one field held in the earlier periods that gave one. */
export const earlierNumbers = (input: CheckInput, rowId: string, field: Field): EarlierNumber[] =>
  earlierEntries(input, rowId).flatMap(({ period, entry }) => {
    const value = numberIn(entry, field);
    return value === undefined ? [] : [{ period, value }];
  });

/** Lũy kế counts from 01/01, so only periods of the report's own year compare. */
export const isOfYear = ({ scope }: CheckInput, { period }: { readonly period: string }): boolean =>
  period.startsWith(String(scope.period.year));
