/** What the consolidator entered for an agency (nhập thay) as lines of a report: every rule judges it as it judges a workbook. */
import { checkReport } from '../../checks/check';
import { fieldKinds } from '../../checks/fields';
import {
  decisionLevels,
  rowCases,
  type Entries,
  type Field,
  type MeasureEntry,
  type TaskEntry,
} from '../../entries/entries';
import type { CellReading, EntryValue, UnreadReason } from '../../entries/reading';
import { computeFigures } from '../../figures/figures';
import { isDay } from '../../plan/day';
import type { ReportScope } from '../../plan/scope';
import type { EnteredFor } from '../docket';
import { faultsByRow } from '../faults';
import type { SubmittedLine } from '../submission';
import { measureFields, taskFields } from './lineEntry';

export function enteredLines(scope: ReportScope, enteredFor: EnteredFor): SubmittedLine[] {
  const given = new Map(enteredFor.lines.map(({ id, fields }) => [id, Object.entries(fields)]));
  const rows = [
    ...scope.leads.targets.flatMap(({ measures }) => measures.map(({ id }) => ({ kind: 'measure' as const, id }))),
    ...scope.leads.tasks.map(({ id }) => ({ kind: 'task' as const, id })),
  ].map(({ kind, id }) => rowOf(kind, id, given.get(id) ?? []));
  const faults = faultsOf(scope, rows);
  return rows.map((row): SubmittedLine => ({
    ...(row.kind === 'measure' ? { kind: row.kind, entry: row.entry } : { kind: row.kind, entry: row.entry }),
    id: row.id,
    hasUnread: row.cells.some(({ outcome }) => outcome.kind === 'unread'),
    faults: faults.get(row.id) ?? [],
  }));
}

type Row = { readonly id: string; readonly cells: readonly CellReading[] } & (
  { readonly kind: 'measure'; readonly entry: MeasureEntry } | { readonly kind: 'task'; readonly entry: TaskEntry }
);

/** A docket may name any field: only those that a row has are taken. */
const fieldsOf: Readonly<Record<Row['kind'], readonly Field[]>> = { measure: measureFields, task: taskFields };

function rowOf(kind: Row['kind'], id: string, given: readonly (readonly [string, EntryValue])[]): Row {
  const values = new Map(given);
  const cells = fieldsOf[kind].flatMap((field): CellReading[] => {
    const value = values.get(field);
    return value === undefined ? [] : [cellOf(id, field, value)];
  });
  const entry = Object.fromEntries(
    cells.flatMap(({ field, outcome }) => (outcome.kind === 'value' ? [[field, outcome.value]] : [])),
  );
  return { id, cells, kind, entry };
}

/** It was entered on no sheet. */
const NO_PLACE = { sheet: '', cell: '' };

function cellOf(rowId: string, field: Field, raw: EntryValue): CellReading {
  const value = fieldKinds[field] === 'text' ? String(raw) : raw;
  const reason = unreadAs(field, value);
  const outcome = reason === undefined ? { kind: 'value' as const, value } : { kind: 'unread' as const, reason };
  return { ...NO_PLACE, rowId, field, raw, outcome };
}

const listOf = (field: Field): readonly EntryValue[] => (field === 'rowCase' ? rowCases : decisionLevels);

function unreadAs(field: Field, value: EntryValue): UnreadReason | undefined {
  switch (fieldKinds[field]) {
    case 'day':
      return typeof value === 'string' && isDay(value) ? undefined : 'not-a-day';
    case 'list':
      return listOf(field).includes(value) ? undefined : 'not-in-list';
    case 'text':
      return undefined;
    default:
      return typeof value === 'number' ? undefined : 'not-a-number';
  }
}

function faultsOf(scope: ReportScope, rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const entries: Entries = {
    identity: {
      planId: scope.plan.id,
      planVersion: scope.plan.version,
      agencyId: scope.agency.id,
      periodId: scope.period.id,
      cutOff: scope.cutOff,
    },
    info: {},
    general: {},
    measures: new Map(rows.flatMap((row) => (row.kind === 'measure' ? [[row.id, row.entry]] : []))),
    tasks: new Map(rows.flatMap((row) => (row.kind === 'task' ? [[row.id, row.entry]] : []))),
    coordination: new Map(),
    outside: [],
    explanations: [],
    unread: [],
    earlier: [],
  };
  return faultsByRow(
    checkReport({
      scope,
      reading: {
        entries,
        cells: rows.flatMap(({ cells }) => cells),
        locate: () => undefined,
        facts: [],
        edits: [],
        unkept: [],
      },
      figures: computeFigures(scope, entries),
      riding: { notRiding: [], missing: [] },
    }),
  );
}
