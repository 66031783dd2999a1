/**
 * The entry fields of a report's rows, as their cells declare them: what faces other than the sheet ask for, and how
 * what is typed there becomes a cell. The same columns lay the sheet out and read it back.
 */
import { fieldLabels } from '../checks/fieldLabels';
import type { Entries, Field } from '../entries/entries';
import type { EntryValue } from '../entries/reading';
import type { Figures } from '../figures/figures';
import type { ReportScope, TargetsScope, TasksScope } from '../plan/scope';
import type { ValidationModel } from '../workbook/model';
import { textCodec, type Codec } from './codecs';
import type { Column } from './column';
import { FRONT, generalFields, infoFields } from './frontFields';
import {
  coordinationLines,
  measureLines,
  taskLines,
  type CoordinationLine,
  type MeasureLine,
  type TaskLine,
} from './line';
import { targetColumns } from './targetColumns';
import { taskColumns } from './taskColumns';

export interface EntryField {
  readonly field: Field;
  readonly label: string;
  /** What to write, one or two sentences. */
  readonly hint: string;
  readonly codec: Codec;
  readonly rule: ValidationModel['rule'];
  /** What is entered, where it could be read. */
  readonly value: EntryValue | undefined;
}

/** A row of the report, with what is entered and figured. */
export type RowLine =
  | { readonly kind: 'measure'; readonly line: MeasureLine; readonly part: TargetsScope }
  | { readonly kind: 'task'; readonly line: TaskLine; readonly part: TasksScope }
  | { readonly kind: 'coordination'; readonly line: CoordinationLine };

export interface RowFields {
  /** By measure or row id: a row the agency leads or coordinates. */
  line(id: string): RowLine | undefined;
  /** In the order of their columns; "info" and "general" for the front sheets, none for an id that is no row's. */
  fields(id: string): readonly EntryField[];
}

export function rowFields(scope: ReportScope, entries: Entries, figures: Figures): RowFields {
  const lines = rowLines(scope, entries, figures);
  const known = new Map<string, readonly EntryField[]>();
  return {
    line: (id) => lines.get(id),
    fields: (id) => {
      const line = lines.get(id);
      const fields = known.get(id) ?? (line ? entryFields(scope, line) : frontEntryFields(scope, entries, id));
      known.set(id, fields);
      return fields;
    },
  };
}

function rowLines(scope: ReportScope, entries: Entries, figures: Figures): ReadonlyMap<string, RowLine> {
  const { targets, tasks } = scope.coordinates;
  return new Map<string, RowLine>([
    ...scope.annexes.flatMap((part): [string, RowLine][] =>
      part.kind === 'targets'
        ? measureLines(scope, part, entries, figures).map((line) => [line.id, { kind: 'measure', line, part }])
        : taskLines(scope, part, entries, figures).map((line) => [line.id, { kind: 'task', line, part }]),
    ),
    ...coordinationLines([...targets, ...tasks], entries).map(
      (line) => [line.id, { kind: 'coordination', line }] as const,
    ),
  ]);
}

function entryFields(scope: ReportScope, row: RowLine): readonly EntryField[] {
  switch (row.kind) {
    case 'measure':
      return fieldsOf(targetColumns(row.part.annex, scope.asksEstimate), row.line, measureLabel(row.line));
    case 'task':
      return fieldsOf(taskColumns(row.part.annex, scope.asksEstimate), row.line, (field) => fieldLabels[field]);
    case 'coordination':
      return [
        {
          field: 'text',
          label: fieldLabels.text,
          hint: 'Không bắt buộc; nội dung đã ghi được đưa vào mục phối hợp của báo cáo.',
          codec: textCodec,
          rule: { kind: 'any' },
          value: row.line.text,
        },
      ];
  }
}

/** The first figure is a numerator only where there is a denominator. */
const measureLabel =
  ({ measure }: MeasureLine) =>
  (field: Field): string =>
    fieldLabels[field === 'numerator' && measure.kind !== 'ratio' ? 'value' : field];

const fieldsOf = <Line>(
  columns: readonly Column<Line>[],
  line: Line,
  labelOf: (field: Field) => string,
): readonly EntryField[] =>
  columns.flatMap((column) => {
    const cell = column.cell(line);
    if (cell.kind !== 'entry') return [];
    const { field, codec, rule, value } = cell;
    return [{ field, label: labelOf(field), hint: cell.prompt.text, codec, rule, value }];
  });

function frontEntryFields(scope: ReportScope, entries: Entries, id: string): readonly EntryField[] {
  if (id === FRONT.info) return infoFields(scope).map((field) => ({ ...field, value: entries.info[field.field] }));
  if (id !== FRONT.general) return [];
  return generalFields(scope).map((field) => ({ ...field, value: entries.general[field.field] }));
}
