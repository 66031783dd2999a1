/** What was read last, by the ids of the sheets: names change, ids do not. */
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import type { ListedSheet, SheetList } from './list';

export type SheetContent = Pick<SheetSnapshot, 'cells' | 'merges'>;

export interface Remembered {
  readonly sheets: readonly (ListedSheet & SheetContent)[];
  readonly properties: ReadonlyMap<string, string>;
}

/** Another workbook's cells, "[Sổ khác.xlsx]Tháng 11!A1", in a formula. */
const EXTERNAL = /\[[^\]]+\.xl\w{1,2}\]/i;

export const snapshotOf = ({ sheets, properties }: Remembered): Snapshot => ({
  sheets: sheets.map(({ name, visibility, cells, merges }) => ({ name, visibility, cells, merges })),
  properties,
  hasMacros: false,
  hasExternalLinks: sheets.some(({ cells }) =>
    cells.some(({ formula }) => formula !== undefined && EXTERNAL.test(formula)),
  ),
  application: 'Microsoft Excel',
});

/** The list with the contents that were read; undefined while a sheet of the list is still unread. */
export function remember(
  { sheets, properties }: SheetList,
  contents: ReadonlyMap<string, SheetContent>,
): Remembered | undefined {
  const read = sheets.flatMap((sheet) => {
    const content = contents.get(sheet.id);
    return content ? [{ ...sheet, ...content }] : [];
  });
  return read.length === sheets.length ? { sheets: read, properties } : undefined;
}

/** What a sheet says, as one text to compare. */
export const textOf = ({ name, cells }: Pick<SheetSnapshot, 'name' | 'cells'>): string =>
  JSON.stringify([
    name,
    cells.map(({ row, column, value, formula }) => [row, column, formula === undefined ? value : `=${formula}`]),
  ]);

/** Do two readings say the same? What formulas give follows from the rest, and may be older in one of them. */
export function saysTheSame(one: Snapshot, other: Snapshot): boolean {
  const said = ({ sheets }: Snapshot): string => JSON.stringify(sheets.map(textOf));
  return one === other || said(one) === said(other);
}

/** Is there nothing new to tell? */
export const isSame = (before: Remembered, now: Remembered): boolean =>
  before === now || (saysTheSame(snapshotOf(before), snapshotOf(now)) && frameOf(before) === frameOf(now));

/** What surrounds the cells. */
const frameOf = ({ sheets, properties }: Remembered): string =>
  JSON.stringify([[...properties], sheets.map(({ visibility, merges }) => [visibility, merges])]);
