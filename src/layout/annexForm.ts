/** The form of one annex, for writing it and for reading it back: its columns, the lines an agency fills in, what it coordinates. */
import type { Entries } from '../entries/entries';
import type { Figures } from '../figures/figures';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import type { ConditionalFormatModel } from '../workbook/model';
import type { Column } from './column';
import { coordinationLines, measureLines, taskLines, type CoordinationLine } from './line';
import { targetMarks, taskMarks } from './marks';
import { targetColumns } from './targetColumns';
import { taskColumns } from './taskColumns';

export interface FormLine {
  readonly id: string;
}

export interface AnnexForm<Line extends FormLine> {
  readonly scope: ReportScope;
  readonly part: ScopeAnnex;
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  /** The line's number as officers read it: "15.2". */
  readonly numberOf: (line: Line) => string;
  /** The annex row a line belongs to. */
  readonly rowOf: (line: Line) => string;
  readonly coordination: readonly CoordinationLine[];
  /** The column that takes the one text of a coordinated row. */
  readonly coordinationKey: string;
  readonly marks: (firstRow: number, lastRow: number) => ConditionalFormatModel[];
}

/** Calls `use` with the form of an annex: lines of measures or of tasks, whichever it has. */
export function withForm<T>(
  scope: ReportScope,
  part: ScopeAnnex,
  entries: Entries,
  figures: Figures,
  use: <Line extends FormLine>(form: AnnexForm<Line>) => T,
): T {
  if (part.kind === 'targets') {
    const columns = targetColumns(part.annex, scope.asksEstimate);
    return use({
      scope,
      part,
      columns,
      lines: measureLines(scope, part, entries, figures),
      numberOf: ({ measure }) => measure.no,
      rowOf: ({ target }) => target.id,
      coordination: coordinationLines(part.coordinates, entries),
      coordinationKey: 'evidence',
      marks: (first, last) => targetMarks(columns, first, last),
    });
  }
  const columns = taskColumns(part.annex, scope.asksEstimate);
  return use({
    scope,
    part,
    columns,
    lines: taskLines(scope, part, entries, figures),
    numberOf: ({ task }) => task.no,
    rowOf: ({ id }) => id,
    coordination: coordinationLines(part.coordinates, entries),
    coordinationKey: 'result',
    marks: (first, last) => taskMarks(columns, first, last),
  });
}
