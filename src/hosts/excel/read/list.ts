/** The workbook's sheets, in order, with what must be known before any of them is read or written. */
import { areaRef } from '../../../workbook/a1';
import type { SheetSnapshot, SnapshotCell } from '../../../workbook/snapshot';
import { hasSet } from '../addin';
import { rangeAt } from '../ranges';
import { cellsOf, mergesOf } from './cells';

export type Visibility = SheetSnapshot['visibility'];

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Absent where the sheet is not protected. */
  readonly protection?: Excel.WorksheetProtectionOptions;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** Defined names. */
  readonly names: readonly string[];
  /** Sheets may be neither added nor renamed. */
  readonly isLocked: boolean;
}

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function queueList({ workbook }: Excel.RequestContext): () => SheetList {
  const { worksheets, names, protection: structure } = workbook;
  const { custom } = workbook.properties;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  custom.load('items/key,items/value');
  names.load('items/name');
  structure.load('protected');
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: visibilities[visibility],
      ...(protection.protected && { protection: protection.options }),
    })),
    properties: new Map(custom.items.map(({ key, value }) => [key, String(value)])),
    names: names.items.map(({ name }) => name),
    isLocked: structure.protected,
  });
}

/** What is read of a sheet, and so may be cleared: more than any of ours holds, and a bound for those that are not ours. */
/** CZ */
export const LAST_COLUMN = 104;
export const LAST_ROW = 3000;

export const rowsAddress = (from: number, to: number): string => areaRef(from, 1, to, LAST_COLUMN);

export const WINDOW = rowsAddress(1, LAST_ROW);

export function queueCells(sheet: Excel.Worksheet, address: string): () => SnapshotCell[] {
  const used = rangeAt(sheet, address).getUsedRangeOrNullObject(true).untrack();
  used.load(['rowIndex', 'columnIndex', 'values', 'formulas', 'valueTypes']);
  return () => (used.isNullObject ? [] : cellsOf(used));
}

/** Range.getMergedAreasOrNullObject is past the declared floor. */
const knowsMergedAreas = (): boolean => hasSet('ExcelApi', '1.13');

/** Cells and merged areas; on an Excel that cannot tell what is merged, none. */
export function queueSheet(sheet: Excel.Worksheet): () => Pick<SheetSnapshot, 'cells' | 'merges'> {
  const cells = queueCells(sheet, WINDOW);
  if (!knowsMergedAreas()) return () => ({ cells: cells(), merges: [] });
  const merged = rangeAt(sheet, WINDOW).getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return () => ({ cells: cells(), merges: merged.isNullObject ? [] : mergesOf(merged.address) });
}
