/** What an officer wrote on the sheets that is no text of the report is told, and nothing that cannot be read is a deletion. */
import fc from 'fast-check';
import type { Unkept } from '../../../src/entries/reportEdit';
import { readReportEdits, readUnkept } from '../../../src/layout/submission/readEdits';
import { edited } from '../../../src/report/edited';
import type { Brief } from '../../../src/report/brief';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { slotsOf } from '../../../src/report/slots';
import { cellRef } from '../../../src/workbook/a1';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { reportOf, target, task } from '../../report/builder';
import { snapshotOf } from '../snapshotOf';
import { anyEdits, bookOf, madeSnapshot, withSheet } from './edits';

const LETTER = 'Báo cáo';
const ANNEX = 'Phụ lục báo cáo II';
const BRIEF = 'Tóm tắt trình ký';

const made = reportOf({
  targets: [target('5')],
  tasks: [task('1', '2026-06-30'), task('2', '2026-12-31')],
  done: { 1: { percent: 0.5, delayCause: 'Thiếu người' }, 2: { percent: 0.4, result: 'Đã làm' } },
  general: { overview: 'Cấp ủy quan tâm chỉ đạo.' },
  info: { signer: 'Nguyễn Văn A' },
});
const brief: Brief = {
  title: 'TÓM TẮT',
  subtitle: ['Kỳ tháng 11'],
  parts: [{ heading: 'Kết quả', lines: ['Chủ trì 02 nhiệm vụ.'] }],
};
const snapshot = snapshotOf(bookOf(submissionSheets({ report: made, edits: [] }, brief)));
const sheetOf = (name: string, of = snapshot): SheetSnapshot => of.sheets.find((sheet) => sheet.name === name)!;
const cellWith = (name: string, text: string): SnapshotCell =>
  sheetOf(name).cells.find(({ value, column }) => column > 1 && typeof value === 'string' && value.includes(text))!;
const refWith = (name: string, text: string): string => {
  const { row, column } = cellWith(name, text);
  return cellRef(row, column);
};
const replaced = (name: string, text: string, by: Partial<SnapshotCell>, of = snapshot): Snapshot => {
  const at = cellWith(name, text);
  return withSheet(of, name, (cells) =>
    cells.map((cell) => (cell.row === at.row && cell.column === at.column ? { ...cell, ...by } : cell)),
  );
};
const without = (name: string, of = snapshot): Snapshot => ({
  ...of,
  sheets: of.sheets.filter((sheet) => sheet.name !== name),
});
const OVERVIEW = slotsOf(made).find(({ text }) => text.includes('Cấp ủy'))!;

describe('nothing is told of a report', () => {
  test('that nobody touched', () => {
    expect(readUnkept(snapshot)).toEqual([]);
  });

  test('with any edits', () => {
    fc.assert(
      fc.property(anyEdits(made), (edits) => {
        expect(readUnkept(madeSnapshot(edited(made, edits)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('of which a program changed the blanks', () => {
    const change = (cell: SnapshotCell): SnapshotCell =>
      typeof cell.value === 'string' && cell.row > 1 && cell.column > 1
        ? { ...cell, value: `${cell.value.replaceAll('\u00a0', ' ').replaceAll('\n', '\r\n')} ` }
        : cell;
    const changed = [LETTER, ANNEX, BRIEF].reduce(
      (of, name) => withSheet(of, name, (cells) => cells.map(change)),
      snapshot,
    );
    expect(readUnkept(changed)).toEqual([]);
  });

  test('that was made before the words of its sheets were recorded', () => {
    const older = withSheet(snapshot, '_bao_cao', (cells) => {
      const rows = cells.filter(({ value }) => typeof value === 'string' && value.includes('#words/'));
      return cells.filter(({ row }) => !rows.some((each) => each.row === row));
    });
    expect(readUnkept(replaced(LETTER, 'Độc lập', { value: 'Khác' }, older))).toEqual([]);
  });

  test('of which there never was one', () => {
    const own = {
      name: LETTER,
      visibility: 'visible',
      cells: [{ row: 1, column: 1, value: 'Nháp' }],
      merges: [],
    } as const;
    expect(readUnkept({ ...snapshot, sheets: [own] })).toEqual([]);
  });
});

describe('written over words of ours', () => {
  test.each<[string, string, string]>([
    ['the letterhead', LETTER, 'Độc lập'],
    ['an annex’s title', ANNEX, 'Kèm theo'],
    ['the heading of an annex’s column', ANNEX, 'Kết quả'],
    ['what the plan says', ANNEX, 'Việc thử 2'],
    ['the brief', BRIEF, 'Chủ trì'],
  ])('%s', (_, name, text) => {
    const was = cellWith(name, text).value as string;
    const unkept = readUnkept(replaced(name, text, { value: 'Chữ của cán bộ' }));
    expect(unkept).toEqual([
      { kind: 'outside', sheet: name, cell: refWith(name, text), text: 'Chữ của cán bộ' },
      { kind: 'removed', sheet: name, texts: [was.trim().replace(/\s+/g, ' ')] },
    ]);
  });

  test('beside the page, above it, and in the brief’s blank rows', () => {
    const beside = withSheet(snapshot, LETTER, (cells) => [...cells, { row: 5, column: 40, value: 'Xem lại' }]);
    expect(readUnkept(beside)).toEqual([{ kind: 'outside', sheet: LETTER, cell: 'AN5', text: 'Xem lại' }]);
    const above = withSheet(snapshot, LETTER, (cells) => [
      { row: 1, column: 2, value: 'Dự thảo lần 2' },
      ...cells.map((cell) => ({ ...cell, row: cell.row + 1 })),
    ]);
    expect(readUnkept(above)).toEqual([{ kind: 'outside', sheet: LETTER, cell: 'B1', text: 'Dự thảo lần 2' }]);
    const below = withSheet(snapshot, BRIEF, (cells) => [...cells, { row: 90, column: 2, value: 'Ý kiến' }]);
    expect(readUnkept(below)).toEqual([{ kind: 'outside', sheet: BRIEF, cell: 'B90', text: 'Ý kiến' }]);
  });

  test('a row of an annex that is deleted is made again, and that is told', () => {
    const { row } = cellWith(ANNEX, 'Việc thử 2');
    const change = withSheet(snapshot, ANNEX, (cells) => cells.filter((cell) => cell.row !== row));
    expect(readUnkept(change)).toMatchObject([{ kind: 'removed', sheet: ANNEX }]);
  });

  test('no move of rows does so', () => {
    const rows = [cellWith(ANNEX, 'Việc thử 1').row, cellWith(ANNEX, 'Việc thử 2').row];
    const other = (row: number): number => (row === rows[0] ? rows[1]! : rows[0]!);
    const moved = (isWhole: boolean): Snapshot =>
      withSheet(snapshot, ANNEX, (cells) =>
        cells
          .map((cell) =>
            rows.includes(cell.row) && (isWhole || cell.column > 1) ? { ...cell, row: other(cell.row) } : cell,
          )
          .sort((a, b) => a.row - b.row || a.column - b.column),
      );
    for (const isWhole of [true, false]) {
      expect(readUnkept(moved(isWhole))).toEqual([]);
      expect(readReportEdits(moved(isWhole))).toEqual([]);
    }
  });
});

describe('rows of an annex sorted without the hidden column, the number of one written over', () => {
  const [first, second] = [cellWith(ANNEX, 'Việc thử 1').row, cellWith(ANNEX, 'Việc thử 2').row];
  const sorted = withSheet(snapshot, ANNEX, (cells) =>
    cells
      .map((cell) => {
        if (cell.column === 1 || (cell.row !== first && cell.row !== second)) return cell;
        const isNumber = cell.row === second && cell.column === 2;
        return { ...cell, row: cell.row === first ? second : first, ...(isNumber ? { value: 'hai' } : {}) };
      })
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );

  test('no row is given what is another’s: what cannot be known stays, and is told', () => {
    expect(readReportEdits(sorted)).toEqual([]);
    expect(readUnkept(sorted)).toContainEqual({ kind: 'misplaced', sheet: ANNEX, row: second });
  });

  test('a number written over, the rows as they were, is no such thing', () => {
    const change = withSheet(snapshot, ANNEX, (cells) =>
      cells.map((cell) => (cell.row === second && cell.column === 2 ? { ...cell, value: 'hai' } : cell)),
    );
    expect(readReportEdits(change)).toEqual([]);
    expect(readUnkept(change).map(({ kind }) => kind)).toEqual(['outside', 'removed']);
  });
});

describe('a formula or an error in place of a text', () => {
  test.each<[string, Partial<SnapshotCell>]>([
    ['never computed', { value: null, formula: 'CONCAT(B2,B3)' }],
    ['showing nothing', { value: '', formula: 'Sheet1!A1' }],
    ['giving an error', { value: { error: '#NAME?' }, formula: 'đã xong' }],
    ['an error alone', { value: { error: '#REF!' } }],
  ])('%s: what stood there before stays, and that is told', (_, by) => {
    const place: Unkept = { kind: 'unreadable', sheet: LETTER, cell: refWith(LETTER, 'Cấp ủy') };
    expect(readReportEdits(replaced(LETTER, 'Cấp ủy', by))).toEqual([]);
    expect(readUnkept(replaced(LETTER, 'Cấp ủy', by))).toEqual([place]);
    const edit = { address: OVERVIEW.address, was: OVERVIEW.text, text: 'Cấp ủy đã sửa.' };
    const before = madeSnapshot(edited(made, [edit]));
    expect(readReportEdits(replaced(LETTER, 'Cấp ủy', by, before))).toEqual([edit]);
  });

  test('with a value: the value is the text', () => {
    const by = { value: 'Đã có số liệu.', formula: 'A9' };
    expect(readReportEdits(replaced(LETTER, 'Cấp ủy', by))).toMatchObject([{ text: 'Đã có số liệu.' }]);
    expect(readUnkept(replaced(LETTER, 'Cấp ủy', by))).toEqual([]);
  });

  test('in an inserted row adds nothing', () => {
    const { row } = cellWith(LETTER, 'Cấp ủy');
    const change = withSheet(snapshot, LETTER, (cells) =>
      [
        ...cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell)),
        { row: row + 1, column: 2, value: { error: '#NAME?' } },
      ].sort((a, b) => a.row - b.row || a.column - b.column),
    );
    expect(readReportEdits(change)).toEqual([]);
    expect(readUnkept(change)).toEqual([{ kind: 'unreadable', sheet: LETTER, cell: cellRef(row + 1, 2) }]);
  });
});

describe('a sheet that cannot be followed', () => {
  const shifted = (cells: readonly SnapshotCell[], by: 'row' | 'column'): SnapshotCell[] =>
    cells.filter((cell) => cell[by] > 1).map((cell) => ({ ...cell, [by]: cell[by] - 1 }));

  test.each<[string, (cells: readonly SnapshotCell[]) => readonly SnapshotCell[]]>([
    ['its hidden row deleted', (cells) => shifted(cells, 'row')],
    ['its hidden column deleted', (cells) => shifted(cells, 'column')],
    ['its corner emptied', (cells) => cells.slice(1)],
    [
      'its hidden column emptied below the corner',
      (cells) => cells.filter(({ row, column }) => row === 1 || column > 1),
    ],
    ['its hidden row emptied beside the corner', (cells) => cells.filter(({ row, column }) => row > 1 || column === 1)],
    ['of every other column the key gone', (cells) => cells.filter(({ row, column }) => row > 1 || column % 2 === 1)],
  ])('%s: nothing is taken for deleted, and that is told', (_, change) => {
    const typed = replaced(LETTER, 'Cấp ủy', { value: 'Khác.' });
    expect(readReportEdits(withSheet(typed, LETTER, change))).toEqual([]);
    expect(readUnkept(withSheet(typed, LETTER, change))).toContainEqual({ kind: 'no-keys', sheet: LETTER });
    expect(readUnkept(withSheet(typed, ANNEX, change))).toContainEqual({ kind: 'no-keys', sheet: ANNEX });
  });

  test('whole rows merged into one cell: none of them is taken for deleted', () => {
    const { row } = cellWith(LETTER, 'Cấp ủy');
    const merged: Snapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === LETTER
          ? {
              ...sheet,
              merges: [...sheet.merges, `A${row}:C${row + 1}`],
              cells: sheet.cells.filter(
                (cell) => cell.row < row || cell.row > row + 1 || (cell.column === 1 && cell.row === row),
              ),
            }
          : sheet,
      ),
    };
    expect(readReportEdits(merged)).toEqual([]);
    expect(readUnkept(merged)).toEqual([{ kind: 'no-keys', sheet: LETTER }]);
  });

  test('without the record, or with one that does not read', () => {
    const typed = replaced(LETTER, 'Cấp ủy', { value: 'Khác.' });
    const told = [LETTER, 'Phụ lục báo cáo I', ANNEX].map((sheet): Unkept => ({ kind: 'no-record', sheet }));
    expect(readUnkept(without('_bao_cao', typed))).toEqual(told);
    const damaged = withSheet(typed, '_bao_cao', (cells) =>
      cells.map((cell) => (cell.column === 3 ? { ...cell, value: 'x' } : cell)),
    );
    expect(readUnkept(damaged)).toEqual(told);
  });

  test('a sheet that is gone tells nothing', () => {
    expect(readUnkept(without(ANNEX))).toEqual([]);
    expect(readUnkept(without(LETTER))).toEqual([]);
  });
});

describe('a copy of a sheet', () => {
  const NAME = 'Báo cáo (2)';
  const copyOf = (of: Snapshot): SheetSnapshot => ({ ...sheetOf(LETTER, of), name: NAME });
  const typed = replaced(LETTER, 'Cấp ủy', { value: 'Khác.' });

  test('with words that are not on the sheet itself is told, and counts for nothing', () => {
    for (const sheets of [
      [copyOf(typed), ...snapshot.sheets],
      [...snapshot.sheets, copyOf(typed)],
    ]) {
      expect(readReportEdits({ ...snapshot, sheets })).toEqual([]);
      expect(readUnkept({ ...snapshot, sheets })).toEqual([{ kind: 'copy', sheet: NAME, of: LETTER }]);
    }
  });

  test('as it was made, or as the sheet itself is, is nothing to tell of', () => {
    expect(readUnkept({ ...typed, sheets: [copyOf(snapshot), ...typed.sheets] })).toEqual([]);
    expect(readUnkept({ ...typed, sheets: [copyOf(typed), ...typed.sheets] })).toEqual([]);
  });

  test('left alone is the sheet', () => {
    const alone = { ...snapshot, sheets: [copyOf(typed), ...without(LETTER).sheets] };
    expect(readReportEdits(alone)).toMatchObject([{ text: 'Khác.' }]);
    expect(readUnkept(alone)).toEqual([]);
  });
});
