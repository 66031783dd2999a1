/** A workbook as a source: one table a sheet, below the sheet's name and the rows above its headings as paragraphs. */
import { dayText } from '../entries/words';
import { parseAreaRef } from '../workbook/a1';
import { dayOfSerial } from '../workbook/serial';
import type { CellValue, SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { findHeader, sourceRows } from './header';
import type { SourceBlock, SourceCell, SourceDocument } from './source';

export const documentFromSnapshot = (snapshot: Snapshot, file: string): SourceDocument => ({
  file,
  blocks: snapshot.sheets.flatMap(sheetBlocks),
});

function sheetBlocks(sheet: SheetSnapshot): SourceBlock[] {
  const cells = cellsOf(sheet);
  if (cells.length === 0) return [];
  const rows = sourceRows(cells);
  const first = findHeader(rows)?.first ?? 0;
  const above = rows.slice(0, first).flatMap((row) => row.cells);
  const table = { place: `Trang tính “${sheet.name}”`, cells: rows.slice(first).flatMap((row) => row.cells) };
  const paragraphs = [sheet.name, ...above.map(({ text }) => text)];
  return [...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const), { kind: 'table', table }];
}

/** Cells that hold something; rows and columns keep the numbers Excel gives them. */
function cellsOf({ cells, merges }: SheetSnapshot): SourceCell[] {
  const spans = new Map<string, { readonly rowSpan: number; readonly columnSpan: number }>();
  for (const { from, to } of merges.flatMap((merge) => parseAreaRef(merge) ?? [])) {
    spans.set(`${from.row}:${from.column}`, {
      rowSpan: to.row - from.row + 1,
      columnSpan: to.column - from.column + 1,
    });
  }
  return cells.flatMap(({ row, column, value }): SourceCell[] => {
    const text = cellText(value);
    if (text === '') return [];
    return [{ row, column, ...(spans.get(`${row}:${column}`) ?? { rowSpan: 1, columnSpan: 1 }), text }];
  });
}

/** Days of this century in a plan's sheet; no row number and no count of a plan is so large and lies between. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** As an officer reads the cell. A snapshot knows no formats, so what is a day or a percentage is seen by its size. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return isoDay(value) ?? value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const day = value >= FIRST_DAY && value <= LAST_DAY && Number.isInteger(value) ? dayOfSerial(value) : undefined;
  if (day !== undefined) return dayText(day);
  return value > 0 && value < 1 ? `${decimal(Number((value * 100).toFixed(6)))}%` : decimal(value);
}

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/u;

function isoDay(text: string): string | undefined {
  const day = ISO_DAY.exec(text)?.[1];
  return day === undefined ? undefined : dayText(day);
}

const decimal = (value: number): string => String(value).replace('.', ',');
