import fc from 'fast-check';
import { addressOf, joined, rectanglesOf } from '../../../../src/hosts/excel/write/rectangles';
import { cellRef, parseCellRef } from '../../../../src/workbook/a1';

const cells = (...refs: string[]) => refs.map((ref) => parseCellRef(ref)!);
const found = (...refs: string[]) => rectanglesOf(cells(...refs)).map(addressOf);

test.each([
  ['one cell', ['B2'], ['B2']],
  ['a block', ['A1', 'B1', 'A2', 'B2'], ['A1:B2']],
  ['a block, out of order', ['B2', 'A1', 'A2', 'B1'], ['A1:B2']],
  ['a column', ['C3', 'C4', 'C5'], ['C3:C5']],
  ['two apart', ['A1', 'A3'], ['A1', 'A3']],
  ['a corner', ['A1', 'A2', 'B2'], ['A1', 'A2:B2']],
  ['columns of different lengths', ['A1', 'A2', 'A3', 'B2', 'C1', 'C2', 'C3'], ['A1:A3', 'C1:C3', 'B2']],
  ['none', [], []],
])('%s', (_, given, expected) => {
  expect(new Set(found(...given))).toEqual(new Set(expected));
});

test('cover exactly the cells, none twice', () => {
  const position = fc.record({ row: fc.integer({ min: 1, max: 7 }), column: fc.integer({ min: 1, max: 7 }) });
  fc.assert(
    fc.property(fc.uniqueArray(position, { selector: ({ row, column }) => cellRef(row, column) }), (given) => {
      const covered = rectanglesOf(given).flatMap(({ from, to }) => {
        const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
        const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
        return rows.flatMap((row) => columns.map((column) => cellRef(row, column)));
      });
      expect(covered.sort()).toEqual(given.map(({ row, column }) => cellRef(row, column)).sort());
    }),
  );
});

test('addresses are joined up to 255 characters and no further', () => {
  const addresses = Array.from({ length: 100 }, (_, index) => `A${100 + index}:B${100 + index}`);
  const texts = joined(addresses);
  expect(texts.join(',')).toBe(addresses.join(','));
  expect(texts).toHaveLength(Math.ceil(addresses.join(',').length / 255));
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255);
});
