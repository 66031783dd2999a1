/** Workbooks laid out and filled in, and what stands where in them. */
import type { ReportScope } from '../../src/plan/scope';
import { cellRef, parseAreaRef } from '../../src/workbook/a1';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { scopeOf } from '../library';
import { everyKind } from './madeUp';

export const december = scopeOf('so-khoa-hoc-va-cong-nghe', '2026-12');
export const scopes: [string, ReportScope][] = [
  ['so-y-te', scopeOf('so-y-te')],
  ['xa-phong-dien', scopeOf('xa-phong-dien')],
  ['so-khoa-hoc-va-cong-nghe, December', december],
  ['thanh-doan', scopeOf('thanh-doan')],
  ['every kind', everyKind],
];
export const filled = (scope: ReportScope): WorkbookModel => {
  const texts = [...scope.coordinates.targets, ...scope.coordinates.tasks].map(
    ({ id }, index) => [id, { text: 'Đã phối hợp rà soát, góp ý dự thảo. '.repeat(1 + (index % 12)).trim() }] as const,
  );
  return makeWorkbook(scope, { ...sampleEntries(scope, 1), coordination: new Map(texts) });
};

export const sheetNamed = ({ sheets }: WorkbookModel, name: string): SheetModel =>
  sheets.find((sheet) => sheet.name === name)!;

export const cellsOf = (sheet: SheetModel): (CellModel & { readonly ref: string; readonly row: number })[] =>
  sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => ({ ...cell, row, ref: cellRef(row, cell.column) })));

export const unlocked = (sheet: SheetModel): string[] =>
  cellsOf(sheet)
    .filter(({ style }) => style?.unlocked)
    .map(({ ref }) => ref)
    .sort();

export const cellsIn = (area: string): string[] =>
  area.split(' ').flatMap((part) => {
    const { from, to } = parseAreaRef(part)!;
    const cells: string[] = [];
    for (let { row } = from; row <= to.row; row += 1)
      for (let { column } = from; column <= to.column; column += 1) cells.push(cellRef(row, column));
    return cells;
  });
