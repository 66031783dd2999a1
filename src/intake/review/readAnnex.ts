/** An annex as it was reviewed: lines in the order they stand now, each against the line it was laid out as. */
import type { Annex, Section, Target, Task } from '../../plan/plan';
import { annexLines, measureId, rowId, sectionId } from './annexTable';
import { Cells } from './cells';
import type { DoubtList } from './doubts';
import type { FoundLine, FoundTable } from './found';
import { readMeasure, type ReadMeasure } from './measure';
import { measuresOf } from './measuresOf';
import type { ReviewProblem } from './problem';
import { lineKind, readSection, readTarget, readTask, type ReadSection, type ReviewContext } from './row';

export interface AnnexReview {
  readonly context: ReviewContext;
  /** The plan's ids: before the review, and after it. */
  readonly planId: { readonly before: string; readonly now: string };
  readonly doubts: DoubtList;
  readonly problems: ReviewProblem[];
  /** Ids of rows by their ids before. */
  readonly ids: Map<string, string>;
}

/** A row as its lines were gathered; its measures are placed when all are known. */
interface Gathered {
  readonly line: FoundLine;
  readonly cells: Cells;
  readonly position: number | undefined;
  readonly measures: ReadMeasure[];
}

interface ReadHeading {
  readonly cells: Cells;
  readonly section: ReadSection;
  /** Of a section that had no row below it before either. */
  readonly before: Section | undefined;
  /** The row it stands before now. */
  row: Gathered | undefined;
}

export function readAnnex(before: Annex, table: FoundTable, review: AnnexReview): Annex {
  const { rows, headings } = gathered(before, table, review);
  const numbers = new Map<Gathered, string>();
  const seen = new Set<string>();
  /** The row's id, and its number kept for the headings above it. */
  const idOf = (row: Gathered, no: string, old: Target | Task | undefined): string => {
    numbers.set(row, no);
    if (seen.has(no) && old?.no !== no) row.cells.fault('number', { kind: 'doubled-number', no });
    seen.add(no);
    const isKept = old?.no === no && review.planId.before === review.planId.now;
    const id = isKept ? old.id : `${review.planId.now}/${before.id}/${no}`;
    if (old) review.ids.set(old.id, id);
    return id;
  };
  const doubtsOf = (old: Target | Task | undefined): ReturnType<DoubtList['of']> =>
    old ? review.doubts.of(old.id) : review.doubts.ofNewRow();
  const tasksOf = (all: readonly Task[]): Task[] =>
    rows.map((row) => {
      const old = row.position === undefined ? undefined : all[row.position];
      const doubts = doubtsOf(old);
      const read = readTask(row.cells, old, review.context, doubts);
      doubts.rowId = idOf(row, read.no, old);
      return { id: doubts.rowId, ...read };
    });
  const targetsOf = (all: readonly Target[]): Target[] =>
    rows.map((row) => {
      const old = row.position === undefined ? undefined : all[row.position];
      const doubts = doubtsOf(old);
      const read = readTarget(row.cells, old, review.context, doubts);
      const id = idOf(row, read.no, old);
      doubts.rowId = id;
      return { id, ...read, measures: measuresOf({ ...read, id }, row, old, doubts) };
    });
  const annex: Annex =
    before.kind === 'tasks' ? { ...before, rows: tasksOf(before.rows) } : { ...before, rows: targetsOf(before.rows) };
  return { ...annex, sections: headings.flatMap((heading) => placed(heading, numbers)) };
}

function placed({ cells, section, before, row }: ReadHeading, numbers: ReadonlyMap<Gathered, string>): Section[] {
  const no = row ? numbers.get(row) : undefined;
  if (no !== undefined) return [{ ...section, before: no }];
  if (before) return [before];
  cells.fault('line', { kind: 'section-alone' });
  return [];
}

function gathered(
  annex: Annex,
  table: FoundTable,
  { context, problems }: AnnexReview,
): {
  rows: Gathered[];
  headings: ReadHeading[];
} {
  const shown = new Map(annexLines(annex, context.index).map(({ id, shown: texts }) => [id, texts]));
  const rowIds = new Map(annex.rows.map((_, n) => [rowId(n), n]));
  const measures = new Map(
    annex.kind === 'targets'
      ? annex.rows.flatMap((row, n) => row.measures.map((measure, m) => [measureId(n, m), measure] as const))
      : [],
  );
  const sections = new Map(annex.sections.map((section, n) => [sectionId(n), section]));
  const numbers = new Set(annex.rows.map(({ no }) => no));
  const rows: Gathered[] = [];
  const headings: ReadHeading[] = [];
  for (const line of table.lines) {
    const cells = new Cells(table, line, shown.get(line.id), problems);
    // A line that was made into another kind of line is new.
    const fresh = (): Cells => new Cells(table, line, undefined, problems);
    switch (lineKind(cells, annex)) {
      case 'row': {
        const position = rowIds.get(line.id);
        rows.push({ line, cells: position === undefined ? fresh() : cells, position, measures: [] });
        for (const heading of headings) heading.row ??= rows.at(-1);
        break;
      }
      case 'measure': {
        const old = measures.get(line.id);
        const own = old ? cells : fresh();
        const target = rows.at(-1);
        if (!target) cells.fault('line', { kind: 'measure-alone' });
        target?.measures.push(readMeasure(own, old, context.index));
        break;
      }
      case 'section': {
        const old = sections.get(line.id);
        const isOrphan = old !== undefined && !numbers.has(old.before);
        headings.push({ cells, section: readSection(cells, old), before: isOrphan ? old : undefined, row: undefined });
        break;
      }
    }
  }
  return { rows, headings };
}
