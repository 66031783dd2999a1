/** One annex of the draft from its table: columns, headings between rows, rows with what is proposed for each field. */
import type { DirectoryIndex } from '../plan/agencies';
import type { Annex, AnnexColumnKey, Section, Target, Task } from '../plan/plan';
import { readTarget, readTask, usuallyFilled, type RowContext } from './annexRows';
import type { AnnexTable } from './annexTables';
import type { PlanDoubt, SetAside } from './draft';
import type { Header } from './header';
import { namesTargets } from './headings';
import { aside, readLines, type WordKey } from './lines';
import { numberRows, type NumberedRow } from './numbers';
import type { Proposed } from './proposals';
import { readRows } from './rows';

/** What an annex takes from the rest of the document. */
export interface AnnexFrame {
  readonly planId: string;
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  readonly title: string;
  /** The plan's, for due phrases that name none. */
  readonly year: number | undefined;
  /** The heading of the plan's body a target's text stands below. */
  readonly fieldOf: (text: string) => string | undefined;
}

export interface AnnexReading {
  readonly annex: Annex;
  readonly doubts: readonly PlanDoubt[];
  readonly setAside: readonly SetAside[];
}

export function readAnnex({ parts, headless }: AnnexTable, frame: AnnexFrame, index: DirectoryIndex): AnnexReading {
  const header = parts[0]?.header ?? NO_HEADER;
  const heading = (key: AnnexColumnKey): string => header.columns.find((column) => column.key === key)?.heading ?? '';
  const kind = namesTargets(heading('text')) && heading('due') === '' ? 'targets' : 'tasks';
  const read = parts.map(({ place, rows, header: own }) => readLines(place, rows, own));
  const { entries, setAside } = readRows(
    read.flatMap(({ lines }) => lines),
    header.columns.map(({ key }) => key).find((key) => key !== undefined && key !== 'no') ?? 'text',
  );
  const { rows, sections } = numberRows(entries);
  const context: RowContext = {
    idStart: `${frame.planId}/${frame.id}/`,
    index,
    usual: usuallyFilled(rows),
    year: frame.year,
    fieldOf: frame.fieldOf,
    field: heading('text'),
  };
  const base = {
    id: frame.id,
    label: frame.label,
    sheet: frame.sheet,
    title: frame.title,
    columns: columnsOf(header, kind),
    sections: sections.flatMap(({ entry, level, before }): Section[] =>
      before === undefined ? [] : [{ no: entry.number.text, text: entry.text, level, before }],
    ),
  };
  const lost = sections.flatMap(({ entry, before }): SetAside[] =>
    before === undefined
      ? [{ place: entry.place, text: `${entry.number.text} ${entry.text}`.trim(), why: 'no-row' }]
      : [],
  );
  const doubts: PlanDoubt[] = [
    ...header.columns.flatMap(({ key, heading: unknown }): PlanDoubt[] =>
      key === undefined && unknown !== ''
        ? [{ field: 'columns', doubt: { kind: 'unknown-heading', heading: unknown } }]
        : [],
    ),
    ...countedByWord(rows),
    ...headless.map((what): PlanDoubt => ({ field: 'columns', doubt: { kind: 'proposed', what } })),
  ];
  const apart = [...unusedHeadings(parts, kind), ...read.flatMap((part) => part.setAside), ...setAside, ...lost];
  if (kind === 'tasks') {
    const tasks = rows.map((row) => readTask(row, context));
    return {
      annex: { ...base, kind, rows: tasks.map(({ value }) => value) },
      doubts: [...doubts, ...rowDoubts(tasks)],
      setAside: [...apart, ...unplaced(rows, ['baseline'])],
    };
  }
  const targets = rows.map((row) => readTarget(row, context));
  const unnamed = targets.some(({ value }) => value.field === context.field);
  return {
    annex: { ...base, kind, rows: targets.map(({ value }) => value) },
    doubts: [
      ...doubts,
      ...(unnamed ? [{ field: 'field', doubt: { kind: 'proposed', what: context.field } } as const] : []),
      ...rowDoubts(targets),
    ],
    setAside: [...apart, ...unplaced(rows, ['due', 'deliverable'])],
  };
}

const NO_HEADER: Header = { columns: [], first: 0, last: 0 };

const FIELDS_OF = {
  targets: ['no', 'text', 'lead', 'coordinating', 'baseline'],
  tasks: ['no', 'text', 'lead', 'coordinating', 'due', 'deliverable'],
} as const satisfies Record<Annex['kind'], readonly AnnexColumnKey[]>;

const columnsOf = ({ columns }: Header, kind: Annex['kind']): Annex['columns'] =>
  columns.flatMap(({ key, heading }) =>
    key !== undefined && FIELDS_OF[kind].some((field) => field === key) ? [{ key, heading }] : [],
  );

/** Headings that are none of the annex's columns, and those of its further tables, which say the same again. */
function unusedHeadings(parts: AnnexTable['parts'], kind: Annex['kind']): SetAside[] {
  const used = new Set<AnnexColumnKey>(FIELDS_OF[kind]);
  return parts.flatMap(({ place, rows, header: { columns, first, last } }, n): SetAside[] => {
    if (n > 0) {
      const cells = rows.slice(first, last + 1).flatMap((row) => row.cells);
      return cells.flatMap((cell) => aside(place, cell, 'repeated-heading'));
    }
    return columns.flatMap(({ key, heading, from }): SetAside[] => {
      if (heading === '' || (key !== undefined && used.has(key))) return [];
      const row = rows[first]?.row ?? 1;
      return [
        {
          place: `${place}, dòng ${row}, cột ${from}`,
          text: heading,
          why: key === undefined ? 'unknown-column' : 'no-field',
        },
      ];
    });
  });
}

/** One question for all of them: the numbers are what Word would print, so far as its lists were read rightly. */
function countedByWord(rows: readonly NumberedRow[]): PlanDoubt[] {
  const count = rows.filter(({ entry }) => entry.counted).length;
  return count === 0 ? [] : [{ field: 'no', doubt: { kind: 'proposed', what: `${count} dòng` } }];
}

const rowDoubts = (rows: readonly Proposed<Target | Task>[]): PlanDoubt[] =>
  rows.flatMap(({ value, doubts }) => doubts.map((doubt) => ({ rowId: value.id, ...doubt })));

const unplaced = (rows: readonly NumberedRow[], keys: readonly WordKey[]): SetAside[] =>
  rows.flatMap(({ entry }) =>
    keys.flatMap((key): SetAside[] => {
      const text = entry.cells.get(key);
      return text === undefined ? [] : [{ place: entry.place, text, why: 'no-field' }];
    }),
  );
