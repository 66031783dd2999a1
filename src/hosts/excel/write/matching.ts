/** Which sheets of the workbook are those of the model, and where new ones belong. */
import type { SheetModel } from '../../../workbook/model';
import type { SnapshotCell } from '../../../workbook/snapshot';
import type { ListedSheet } from '../read/list';

/** What a sheet of ours says it is in A1, whatever its tab is called now. */
const KEY = 'phuluc:';

export type PresentSheet = ListedSheet & { readonly cells: readonly SnapshotCell[] };

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function keyOfModel({ rows }: SheetModel): string | undefined {
  const value = rows.find(({ row }) => row === 1)?.cells.find(({ column }) => column === 1)?.value;
  return typeof value === 'string' && value.startsWith(KEY) ? value : undefined;
}

function keyOf({ cells }: PresentSheet): string | undefined {
  const value = cells.find(({ row, column }) => row === 1 && column === 1)?.value;
  return typeof value === 'string' && value.startsWith(KEY) ? value : undefined;
}

/**
 * By the key first, of two copies the one that kept its name; else by name, unless that sheet says it is another. A sheet
 * is matched at most once.
 */
export function matchSheets(
  models: readonly SheetModel[],
  present: readonly PresentSheet[],
): Map<SheetModel, PresentSheet> {
  const matches = new Map<SheetModel, PresentSheet>();
  const keys = new Set(models.map(keyOfModel));
  const take = (model: SheetModel, fits: (sheet: PresentSheet) => boolean): void => {
    const taken = new Set(matches.values());
    const free = present.filter((sheet) => !taken.has(sheet) && fits(sheet));
    const found = free.find(({ name }) => sameName(name, model.name)) ?? free[0];
    if (found && !matches.has(model)) matches.set(model, found);
  };
  for (const model of models) {
    const key = keyOfModel(model);
    if (key !== undefined) take(model, (sheet) => keyOf(sheet) === key);
  }
  for (const model of models) {
    take(model, (sheet) => sameName(sheet.name, model.name) && !keys.has(keyOf(sheet) ?? ''));
  }
  return matches;
}

export interface Move {
  readonly name: string;
  /** From 0. */
  readonly position: number;
}

/**
 * The moves, one after the other, that bring new sheets from the end of the workbook to where the model has them: each
 * after the one before it in the model, the first at the very front. Sheets that were there stay in their order.
 */
export function movesOf(
  models: readonly SheetModel[],
  matches: ReadonlyMap<SheetModel, PresentSheet>,
  present: readonly PresentSheet[],
  added: readonly SheetModel[],
): Move[] {
  const order = [...present.map(({ id }) => id), ...added.map(({ name }) => name)];
  const moves: Move[] = [];
  let before = -1;
  for (const model of models) {
    if (!added.includes(model)) {
      const match = matches.get(model);
      before = match ? order.indexOf(match.id) : before;
      continue;
    }
    const from = order.indexOf(model.name);
    const to = before + 1;
    if (from !== to) {
      order.splice(from, 1);
      order.splice(to, 0, model.name);
      moves.push({ name: model.name, position: to });
    }
    before = to;
  }
  return moves;
}
