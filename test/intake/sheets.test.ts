import { readPlan } from '../../src/intake/readPlan';
import { documentFromSnapshot } from '../../src/intake/sheets';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { index, TASKS, task } from './tables';

const book = (
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  merges: string[] = [],
): Snapshot => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    visibility: 'visible',
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c) => (value === null ? [] : [{ row: r + 1, column: c + 1, value }])),
    ),
    merges,
  })),
  properties: new Map(),
  hasMacros: false,
  hasExternalLinks: false,
  application: '',
});

const textOf = (value: CellValue): string | undefined => {
  const [, block] = documentFromSnapshot(book({ A: [[value]] }), 'a.xlsx').blocks;
  return block?.kind === 'table' ? block.table.cells[0]?.text : undefined;
};

test.each<readonly [CellValue, string]>([
  ['  Rà soát ', 'Rà soát'],
  [1, '1'],
  [1.1, '1,1'],
  [0.913, '91,3%'],
  [0.07, '7%'],
  [46203, '30/6/2026'],
  ['2026-06-30', '30/6/2026'],
  ['2026-02-05', '05/02/2026'],
  [100_000, '100000'],
  [{ error: '#REF!' }, '#REF!'],
])('%j reads %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test('title rows above the headings are paragraphs, the rest is a table at its own places', () => {
  const { blocks } = documentFromSnapshot(
    book({ 'PL I': [['', 'PHỤ LỤC I'], [], ['', ...TASKS], ['', ...task('1', 'A')]] }),
    'a',
  );
  expect(blocks.slice(0, 2)).toEqual([
    { kind: 'paragraph', text: 'PL I' },
    { kind: 'paragraph', text: 'PHỤ LỤC I' },
  ]);
  expect(blocks[2]).toMatchObject({ kind: 'table', table: { place: 'Trang tính “PL I”' } });
  const cells = blocks[2]?.kind === 'table' ? blocks[2].table.cells : [];
  expect(cells.find(({ text }) => text === '1')).toMatchObject({ row: 4, column: 2 });
});

test('merged areas are spans', () => {
  const { blocks } = documentFromSnapshot(book({ A: [['x', 'y'], ['z']] }, ['B1:B2']), 'a');
  expect(blocks[1]).toMatchObject({ table: { cells: [{ rowSpan: 1 }, { text: 'y', rowSpan: 2, columnSpan: 1 }, {}] } });
});

test('each sheet with an annex is one; blank sheets are none', () => {
  const read = readPlan(
    documentFromSnapshot(book({ I: [TASKS, task('1', 'A')], Trống: [], II: [TASKS, task('1', 'B')] }), 'a.xlsx'),
    index,
  );
  expect(read.ok && read.value.plan.annexes).toHaveLength(2);
});
