import fc from 'fast-check';
import { tableFromText } from '../../src/intake/pasted';

const blocksOf = (text: string) => {
  const read = tableFromText(text, 'dán');
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.blocks;
};
const cellsOf = (text: string): string[] =>
  blocksOf(text).flatMap((block) =>
    block.kind === 'table' ? block.table.cells.map(({ row, column, text: words }) => `${row}/${column} ${words}`) : [],
  );

test('cells parted by tabs', () => {
  expect(cellsOf('STT\tNhiệm vụ\r\n1\tRà soát\r\n')).toEqual(['1/1 STT', '1/2 Nhiệm vụ', '2/1 1', '2/2 Rà soát']);
});

test('a quoted cell keeps its lines, tabs and quotation marks', () => {
  expect(cellsOf('1\t"Rà soát\n""một cửa""\tsố"\tSở Y tế')).toEqual([
    '1/1 1',
    '1/2 Rà soát\n"một cửa"\tsố',
    '1/3 Sở Y tế',
  ]);
});

test('a quotation mark that only begins a word closes no cell', () => {
  expect(cellsOf('1\t"Một cửa" số\tSở Y tế')).toEqual(['1/1 1', '1/2 "Một cửa" số', '1/3 Sở Y tế']);
  expect(cellsOf('1\t"Một cửa\tSở Y tế')).toEqual(['1/1 1', '1/2 "Một cửa', '1/3 Sở Y tế']);
});

test('cells parted by bars; an empty first cell is one', () => {
  expect(cellsOf('5 | Bảo đảm | |\n| Phối hợp | Sở Y tế |')).toEqual([
    '1/1 5',
    '1/2 Bảo đảm',
    '2/2 Phối hợp',
    '2/3 Sở Y tế',
  ]);
});

test('bars at both ends of every line frame the table', () => {
  expect(cellsOf('| TT | Nhiệm vụ |\n| 1 | Rà soát |')).toEqual(['1/1 TT', '1/2 Nhiệm vụ', '2/1 1', '2/2 Rà soát']);
});

test('lines around the table are paragraphs; one cell within it reaches across', () => {
  const blocks = blocksOf('PHỤ LỤC\nTT | Nhiệm vụ\nI. Chung\n1 | Rà soát\nNơi nhận');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  const cells = blocks[1]?.kind === 'table' ? blocks[1].table.cells : [];
  expect(cells.find(({ text }) => text === 'I. Chung')).toMatchObject({ row: 2, columnSpan: 2 });
});

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['Kế hoạch của thành phố', 'no-table'],
])('%j is refused: %s', (text, kind) => {
  const read = tableFromText(text, 'dán');
  expect(!read.ok && read.error.kind).toBe(kind);
});

/** As Excel copies a cell. */
const copied = (cell: string): string => (/["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test('what Excel copies is read back, whatever the cells hold', () => {
  const cell = fc.stringMatching(/^[a-z"\t\n]{0,6}$/u).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      fc.pre(rows.flat().some((text) => text !== ''));
      const read = tableFromText(rows.map((row) => row.map(copied).join('\t')).join('\r\n'), 'dán');
      const cells = read.ok ? read.value.blocks.flatMap((b) => (b.kind === 'table' ? b.table.cells : [])) : [];
      expect(cells.map(({ row, column, text }) => [row, column, text])).toEqual(
        rows.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [] : [[r + 1, c + 1, text]]))),
      );
    }),
  );
});
