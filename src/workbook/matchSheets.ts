/** Which sheets of a workbook are those of a model: one rule for every host, and for whoever looks for a sheet of ours. */
import { failure, success, type Result } from '../result';
import type { SheetModel } from './model';
import type { WriteOptions } from './port';
import type { Refusal } from './refusal';
import type { SheetSnapshot, SnapshotCell } from './snapshot';

export type NamedCells = Pick<SheetSnapshot, 'name' | 'cells'>;

/** A sheet of ours: the key in its first cell, and its name as laid out. */
export interface OurSheet {
  readonly key: string;
  readonly name: string;
}

/** How a key of ours begins: a sheet says with it what it is, whatever its tab is called now. */
const KEY = 'phuluc:';
/** Rows searched for a sheet's key: an officer may have inserted some above it. */
const SEARCHED_ROWS = 50;

/** Excel tells names apart without regard to case. */
const isNamed =
  (name: string) =>
  (sheet: { readonly name: string }): boolean =>
    sheet.name.toLowerCase() === name.toLowerCase();

type KeyCells = ReadonlyMap<string, SnapshotCell>;

/** What was read never changes, and every sheet of ours is looked for on every sheet: each is searched once. */
const searched = new WeakMap<readonly SnapshotCell[], KeyCells>();

/** The first cell of each key that stands on a sheet. */
function keyCells({ cells }: NamedCells): KeyCells {
  const known = searched.get(cells);
  if (known) return known;
  const found = new Map<string, SnapshotCell>();
  for (const cell of cells) {
    const { row, value } = cell;
    if (row > SEARCHED_ROWS) break;
    if (typeof value === 'string' && value.startsWith(KEY) && !found.has(value)) found.set(value, cell);
  }
  searched.set(cells, found);
  return found;
}

/** The keys of ours that stand on a sheet, whichever they are. */
export const keysOn = (sheet: NamedCells): string[] => [...keyCells(sheet).keys()];

/**
 * Finds one of our sheets by its key. Of two copies the one of the old name counts: Excel puts the copy first and names
 * it "224-PL I (2)".
 */
export function findByKey<S extends NamedCells>(
  sheets: readonly S[],
  { key, name }: OurSheet,
): { readonly sheet: S; readonly cell: SnapshotCell } | undefined {
  const copies = sheets.flatMap((sheet) => {
    const cell = keyCells(sheet).get(key);
    return cell ? [{ sheet, cell }] : [];
  });
  return copies.find(({ sheet }) => isNamed(name)(sheet)) ?? copies[0];
}

function keyOf({ rows }: SheetModel): string | undefined {
  const value = rows.find(({ row }) => row === 1)?.cells.find(({ column }) => column === 1)?.value;
  return typeof value === 'string' && value.startsWith(KEY) ? value : undefined;
}

/**
 * The sheet of the workbook for each of the model's that is there already: by its key, else the one of its name where that
 * is empty or known to be ours. A written sheet's name that somebody's own sheet bears is "sheet-taken". A sheet is matched
 * at most once.
 */
export function matchSheets<S extends NamedCells>(
  models: readonly SheetModel[],
  present: readonly S[],
  { sheets: only, replaces = [] }: Pick<WriteOptions, 'sheets' | 'replaces'> = {},
): Result<ReadonlyMap<SheetModel, S>, Refusal> {
  const matches = new Map<SheetModel, S>();
  const owners = new Map<S, SheetModel>();
  const match = (model: SheetModel, sheet: S): void => {
    matches.set(model, sheet);
    owners.set(sheet, model);
  };
  const keys = models.flatMap((model) => keyOf(model) ?? []);
  const isOurs = (sheet: S): boolean =>
    sheet.cells.length === 0 ||
    (replaces.some((name) => isNamed(name)(sheet)) && !keys.some((key) => keyCells(sheet).has(key)));

  for (const model of models) {
    const key = keyOf(model);
    const free = present.filter((sheet) => !owners.has(sheet));
    const found = key === undefined ? undefined : findByKey(free, { key, name: model.name });
    if (found) match(model, found.sheet);
  }
  for (const model of models) {
    const namesake = present.find(isNamed(model.name));
    if (namesake && !matches.has(model) && !owners.has(namesake) && isOurs(namesake)) match(model, namesake);
  }
  const isWritten = ({ name }: SheetModel): boolean => only?.includes(name) ?? true;
  for (const model of models.filter(isWritten)) {
    const namesake = present.find(isNamed(model.name));
    if (!namesake || matches.get(model) === namesake) continue;
    const owner = owners.get(namesake);
    // A sheet of ours that bears the name only for now gives it up when it is named back.
    if (!owner || !isWritten(owner)) return failure({ code: 'sheet-taken', detail: namesake.name });
  }
  return success(matches);
}
