/** Drafts for tests of the review: the hand-made templates as if they had been brought in, and what an officer does to a sheet. */
import { readFileSync } from 'node:fs';
import type { Draft } from '../../../src/intake/draft';
import type { ReviewProblem } from '../../../src/intake/review/problem';
import { readReview } from '../../../src/intake/review/readReview';
import { reviewWorkbook } from '../../../src/intake/review/reviewWorkbook';
import { directoryIndex } from '../../../src/plan/agencies';
import { parseDirectory, parsePlan } from '../../../src/plan/parse';
import type { Plan } from '../../../src/plan/plan';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/model';
import { snapshotOf } from '../../../src/workbook/snapshotOf';

const FOLDER = 'templates/can-tho';
export const planNames = ['224-2025', '95-2025', '81-2025', '70-2025', '67-2024'] as const;

const directory = parseDirectory(readFileSync(`${FOLDER}/agencies.json`, 'utf8'), 'agencies.json');
if (!directory.ok) throw new Error('agencies.json');
export const index = directoryIndex(directory.value);

export function planOf(name: string): Plan {
  const plan = parsePlan(readFileSync(`${FOLDER}/${name}.json`, 'utf8'), name);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

export const draftOf = (plan: Plan, more: Partial<Draft> = {}): Draft => ({ plan, doubts: [], setAside: [], ...more });

export function readBack(model: WorkbookModel): Draft {
  const read = readReview(snapshotOf(model), index);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function problemsOf(model: WorkbookModel): readonly ReviewProblem[] {
  const read = readReview(snapshotOf(model), index);
  return read.ok ? [] : read.error;
}

type Texts = Readonly<Record<string, string>>;

/** A review workbook under an officer's hands. */
export class Edited {
  model: WorkbookModel;

  constructor(readonly draft: Draft) {
    this.model = reviewWorkbook(draft, index);
  }

  /** Cells of the line of that hidden id, by column key. */
  set(sheet: string, id: string, texts: Texts): this {
    return this.change(sheet, (model) => ({
      ...model,
      rows: model.rows.map((row) => (idOf(row) === id ? { ...row, cells: filled(model, row.cells, texts) } : row)),
    }));
  }

  remove(sheet: string, id: string): this {
    return this.change(sheet, (model) => renumbered({ ...model, rows: model.rows.filter((row) => idOf(row) !== id) }));
  }

  /** A new row above the line of that hidden id; at the end for ''. */
  insert(sheet: string, above: string, texts: Texts): this {
    return this.change(sheet, (model) => {
      const at = model.rows.findIndex((row) => idOf(row) === above);
      const fresh = { row: 0, cells: filled(model, [], texts) };
      const place = at < 0 ? model.rows.length : at;
      return renumbered({ ...model, rows: [...model.rows.slice(0, place), fresh, ...model.rows.slice(place)] });
    });
  }

  /** The line of that hidden id goes above another. */
  move(sheet: string, id: string, above: string): this {
    return this.change(sheet, (model) => {
      const moved = model.rows.filter((row) => idOf(row) === id);
      const rest = model.rows.filter((row) => idOf(row) !== id);
      const at = rest.findIndex((row) => idOf(row) === above);
      return renumbered({ ...model, rows: [...rest.slice(0, at), ...moved, ...rest.slice(at)] });
    });
  }

  change(sheet: string, how: (model: SheetModel) => SheetModel): this {
    if (!this.model.sheets.some(({ name }) => name === sheet)) throw new Error(`No sheet ${sheet}`);
    const sheets = this.model.sheets.map((model) => (model.name === sheet ? how(model) : model));
    this.model = { ...this.model, sheets };
    return this;
  }

  read(): Draft {
    return readBack(this.model);
  }

  problems(): readonly ReviewProblem[] {
    return problemsOf(this.model);
  }
}

type Row = SheetModel['rows'][number];

const idOf = ({ cells }: Row): unknown => cells.find(({ column }) => column === 1)?.value;

const renumbered = (model: SheetModel): SheetModel => ({
  ...model,
  rows: model.rows.map((row, n) => ({ ...row, row: n + 1 })),
});

function filled(model: SheetModel, cells: Row['cells'], texts: Texts): Row['cells'] {
  const keys = new Map(model.rows[0]?.cells.map(({ column, value }) => [value, column]));
  const columns = new Map(
    Object.entries(texts).map(([key, text]) => {
      const column = keys.get(key);
      if (column === undefined) throw new Error(`No column ${key}`);
      return [column, text];
    }),
  );
  const kept = cells.filter(({ column }) => !columns.has(column));
  return [...kept, ...[...columns].map(([column, value]) => ({ column, value }))];
}
