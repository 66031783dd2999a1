/** What was not kept is said with its place, why, and what to do; very many cells are not told one by one. */
import type { Unkept } from '../../../src/entries/reportEdit';
import { goneInPlace, unkeptLines } from '../../../src/workflows/report/unkeptLines';

const SHEET = 'Báo cáo';
const outside = (row: number): Unkept => ({ kind: 'outside', sheet: SHEET, cell: `B${row}`, text: `Chữ\n${row}` });
const each: readonly Unkept[] = [
  { kind: 'no-record', sheet: SHEET },
  { kind: 'no-record', sheet: 'Phụ lục báo cáo I' },
  { kind: 'no-keys', sheet: SHEET },
  { kind: 'copy', sheet: 'Báo cáo (2)', of: SHEET },
  { kind: 'unreadable', sheet: SHEET, cell: 'B12' },
  { kind: 'unreadable', sheet: SHEET, cell: 'B15' },
  { kind: 'misplaced', sheet: 'Phụ lục báo cáo I', row: 12 },
  { kind: 'misplaced', sheet: 'Phụ lục báo cáo I', row: 15 },
  outside(3),
  { kind: 'removed', sheet: SHEET, texts: ['STT', 'Nhiệm vụ '.repeat(20), 'Ghi chú', 'Kết quả', 'Thời hạn'] },
];

test('nothing where all was kept', () => {
  expect(unkeptLines([])).toEqual([]);
});

test('each kind', () => {
  expect(unkeptLines(each)).toMatchSnapshot();
});

test('ten cells of a sheet, and how many more', () => {
  const lines = unkeptLines(Array.from({ length: 15 }, (_, row) => outside(row + 1)));
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('ô B9 “Chữ 9”, ô B10 “Chữ 10” và 05 chỗ khác nằm ngoài');
});

test('a copy and what was deleted are not lost by writing over the sheets', () => {
  const gone = goneInPlace(each);
  expect(gone).toHaveLength(unkeptLines(each).length - 1 - 2);
  expect(gone.join()).not.toMatch(/\(2\)|STT/);
});
