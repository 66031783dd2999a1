/** Row heights, column widths, what is hidden and what is merged, gathered so that each takes few calls. */
import { areaOf, columnLetters, type Area } from '../../../workbook/a1';
import type { ColumnModel, RowModel, SheetModel } from '../../../workbook/model';
import { addressOf, joined } from './rectangles';

export interface Band {
  readonly addresses: readonly string[];
  /** Points. */
  readonly size: number;
}

export interface Merge {
  readonly address: string;
  /** Row by row: several merges of one shape below each other. */
  readonly isAcross: boolean;
}

const rowsRef = (from: number, to: number): string => `${from}:${to}`;
const columnsRef = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;

function runsOf(numbers: readonly number[], refOf: (from: number, to: number) => string): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => refOf(from, to));
}

function bandsOf(
  items: readonly { readonly number: number; readonly size: number }[],
  refOf: (from: number, to: number) => string,
): Band[] {
  const sizes = new Map<number, number[]>();
  for (const { number, size } of items) sizes.set(size, [...(sizes.get(size) ?? []), number]);
  return [...sizes].map(([size, numbers]) => ({ size, addresses: joined(runsOf(numbers, refOf)) }));
}

export const heightsOf = (rows: readonly RowModel[]): Band[] =>
  bandsOf(
    rows.flatMap(({ row, height }) => (height === undefined ? [] : { number: row, size: height })),
    rowsRef,
  );

export const widthsOf = (columns: readonly ColumnModel[]): Band[] =>
  bandsOf(
    columns.map(({ column, width }) => ({ number: column, size: width })),
    columnsRef,
  );

export const hiddenRowsOf = (rows: readonly RowModel[]): string[] =>
  runsOf(
    rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    rowsRef,
  );

export const hiddenColumnsOf = (columns: readonly ColumnModel[]): string[] =>
  runsOf(
    columns.filter(({ hidden }) => hidden).map(({ column }) => column),
    columnsRef,
  );

const isOneRow = ({ from, to }: Area): boolean => from.row === to.row;

export function mergesOf(merges: SheetModel['merges'] = []): Merge[] {
  const areas = merges.map(areaOf);
  const sorted = areas.filter(isOneRow).sort((a, b) => a.from.column - b.from.column || a.from.row - b.from.row);
  const across: Area[] = [];
  for (const area of sorted) {
    const last = across.at(-1);
    const isBelow =
      last?.from.column === area.from.column && last.to.column === area.to.column && last.to.row === area.from.row - 1;
    if (isBelow) across[across.length - 1] = { from: last.from, to: area.to };
    else across.push(area);
  }
  return [
    ...across.map((area) => ({ address: addressOf(area), isAcross: true })),
    ...areas.filter((area) => !isOneRow(area)).map((area) => ({ address: addressOf(area), isAcross: false })),
  ];
}
