/** What a writing decides before the first call. */
import { heightsOf, hiddenRowsOf, mergesOf, widthsOf } from '../../../../src/hosts/excel/write/bands';
import { gridOf } from '../../../../src/hosts/excel/write/grid';
import { bordersOf, looksOf } from '../../../../src/hosts/excel/write/looks';
import { changesStructure, planWriting, type WritePlan } from '../../../../src/hosts/excel/write/plan';
import type { PresentSheet } from '../../../../src/hosts/excel/write/moves';
import type { CellModel, CellStyle, SheetModel, WorkbookModel } from '../../../../src/workbook/model';
import { keyed, largest } from '../models';

const rows = (...lines: CellModel[][]) => lines.map((cells, index) => ({ row: index + 1, cells }));
const styled = (column: number, style: CellStyle): CellModel => ({ column, style });

describe('looks', () => {
  test('a property that a table shares is one area, whatever else differs within', () => {
    const looks = looksOf(
      rows(
        [styled(1, { wrap: true, bold: true }), styled(2, { wrap: true })],
        [styled(1, { wrap: true }), styled(2, { wrap: true, fill: 'FFFFFF' })],
      ),
    );
    expect(looks).toEqual([
      { addresses: ['A1'], look: { bold: true } },
      { addresses: ['B2'], look: { fill: 'FFFFFF' } },
      { addresses: ['A1:B2'], look: { wrap: true } },
    ]);
  });

  test('properties over the same cells share a step', () => {
    expect(looksOf(rows([styled(1, { bold: true, italic: true, unlocked: true })]))).toEqual([
      { addresses: ['A1'], look: { bold: true, italic: true, unlocked: true } },
    ]);
  });

  test.each<[string, CellStyle]>([
    ['what is false', { bold: false, wrap: false, unlocked: false }],
    ['the normal size', { fontSize: 12 }],
  ])('%s is not said', (_, style) => {
    expect(looksOf(rows([styled(1, style)]))).toEqual([]);
  });

  test('lines inside are drawn only where an area has an inside', () => {
    const boxed: CellStyle = { borders: 'thin', borderColor: 'A6A6A6' };
    const cells = [styled(1, boxed), styled(2, boxed)];
    expect(bordersOf(rows(cells, cells))).toEqual([
      { border: { kind: 'thin', color: 'A6A6A6' }, addresses: ['A1:B2'], tall: ['A1:B2'], wide: ['A1:B2'] },
    ]);
    expect(bordersOf(rows(cells))).toMatchObject([{ tall: [], wide: ['A1:B1'] }]);
    expect(bordersOf(rows([styled(1, boxed)]))).toMatchObject([{ tall: [], wide: [] }]);
  });

  test('no address of the largest workbook is too long', () => {
    const all = largest().sheets.flatMap((sheet) => [
      ...looksOf(sheet.rows).flatMap(({ addresses }) => addresses),
      ...bordersOf(sheet.rows).flatMap(({ addresses, tall, wide }) => [...addresses, ...tall, ...wide]),
      ...[...heightsOf(sheet.rows), ...widthsOf(sheet.columns)].flatMap(({ addresses }) => addresses),
    ]);
    expect(Math.max(...all.map((address) => address.length))).toBeLessThanOrEqual(255);
  });
});

describe('the grid', () => {
  test('holds formulas, values and texts at their places', () => {
    const grid = gridOf([
      { row: 2, cells: [{ column: 2, formula: 'A1+1', value: 3 }] },
      {
        row: 3,
        cells: [
          { column: 1, value: '12' },
          { column: 3, value: 4, style: { numberFormat: '0' } },
        ],
      },
    ]);
    expect(grid).toEqual({
      address: 'A1:C3',
      formulas: [
        ['', '', ''],
        ['', '=A1+1', ''],
        ["'12", '', 4],
      ],
      formats: [
        [null, null, null],
        [null, 'General', null],
        [null, null, '0'],
      ],
      longTexts: [],
    });
  });

  test('of no cells is none', () => {
    expect(gridOf([{ row: 1, height: 20, cells: [] }])).toBeUndefined();
  });
});

describe('bands', () => {
  test('rows of one height are one address, however far apart', () => {
    const all = [20, 20, 30, 20].map((height, index) => ({ row: index + 1, height, cells: [] }));
    expect(heightsOf(all)).toEqual([
      { size: 20, addresses: ['1:2,4:4'] },
      { size: 30, addresses: ['3:3'] },
    ]);
  });

  test('columns and hidden rows', () => {
    expect(
      widthsOf([
        { column: 27, width: 10 },
        { column: 28, width: 10 },
      ]),
    ).toEqual([{ size: 10, addresses: ['AA:AB'] }]);
    expect(hiddenRowsOf([1, 2, 5].map((row) => ({ row, hidden: true, cells: [] })))).toEqual(['1:2', '5:5']);
  });

  test('merges of one shape below each other are one call', () => {
    expect(mergesOf(['A1:C1', 'A3:C3', 'A2:C2', 'B5:C6', 'E2:F2'])).toEqual([
      { address: 'A1:C3', isAcross: true },
      { address: 'E2:F2', isAcross: true },
      { address: 'B5:C6', isAcross: false },
    ]);
  });
});

describe('the plan', () => {
  const model = (...sheets: SheetModel[]): WorkbookModel => ({
    sheets,
    names: [
      { name: 'CuaA', refersTo: "'A'!$A$1" },
      { name: 'CuaB', refersTo: "'B'!$A$1" },
    ],
    properties: {},
    title: '',
    activeSheet: 0,
  });
  const present = (name: string, key?: string): PresentSheet => ({
    id: `id of ${name}`,
    name,
    visibility: 'visible',
    cells: key === undefined ? [] : [{ row: 1, column: 1, value: key }],
  });
  const planned = (sheets: readonly PresentSheet[], only?: string[]) =>
    planWriting(model(keyed('A'), keyed('B')), { ...(only && { sheets: only }) }, { names: ['CUAA'] }, sheets);
  function plan(...given: Parameters<typeof planned>): WritePlan {
    const made = planned(...given);
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  }

  test('takes the sheets that are there, and adds the others', () => {
    const tasks = plan([present('Khác', 'phuluc:test:A')]).tasks;
    expect(tasks.map(({ sheet, present: found }) => [sheet.name, found?.name])).toEqual([
      ['A', 'Khác'],
      ['B', undefined],
    ]);
  });

  test('is none where a name is taken', () => {
    expect(planned([present('B', 'của riêng')])).toEqual({ ok: false, error: { code: 'sheet-taken', detail: 'B' } });
  });

  test('only names of sheets that are written are set, those that are there are not added', () => {
    expect(plan([]).names).toEqual([
      { name: 'CuaA', formula: "='A'!$A$1", isNew: false },
      { name: 'CuaB', formula: "='B'!$A$1", isNew: true },
    ]);
    expect(plan([], ['B']).names.map(({ name }) => name)).toEqual(['CuaB']);
  });

  test('new sheets move to their places, the others stay in their order', () => {
    expect(plan([present('Sheet1')]).moves).toEqual([
      { name: 'A', position: 0 },
      { name: 'B', position: 1 },
    ]);
    expect(plan([present('A'), present('Riêng')]).moves).toEqual([{ name: 'B', position: 1 }]);
    expect(plan([present('Riêng'), present('B'), present('A')]).moves).toEqual([]);
  });

  test('comes to the front only what is written', () => {
    expect(plan([]).shown).toBe('A');
    expect(plan([], ['B']).shown).toBeUndefined();
  });

  test('the structure changes with a sheet that is new, renamed or hidden', () => {
    expect(changesStructure(plan([present('A'), present('B')]))).toBe(false);
    expect(changesStructure(plan([present('A')]))).toBe(true);
    expect(changesStructure(plan([present('A'), present('Khác', 'phuluc:test:B')]))).toBe(true);
    expect(changesStructure(plan([present('A'), { ...present('B'), visibility: 'hidden' }]))).toBe(true);
  });
});
