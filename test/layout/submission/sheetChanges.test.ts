/** What an officer does on the sheets in Excel, and what of it becomes an edit. */
import { readReportEdits } from '../../../src/layout/submission/readEdits';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import type { Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { edited } from '../../../src/report/edited';
import { slotsOf } from '../../../src/report/slots';
import { reportOf, target, task } from '../../report/builder';
import { madeSnapshot, withSheet } from './edits';

const LETTER = 'Báo cáo';
const ANNEX = 'Phụ lục báo cáo II';

const made = reportOf({
  targets: [target('5')],
  tasks: [task('1', '2026-06-30'), task('2', '2026-12-31')],
  done: { 1: { percent: 0.5, delayCause: 'Thiếu người' }, 2: { percent: 0.4, result: 'Đã làm' } },
  general: { overview: 'Cấp ủy quan tâm chỉ đạo.' },
  info: { signer: 'Nguyễn Văn A' },
});
const snapshot = madeSnapshot({ report: made, edits: [] });
const madeTexts = new Map(slotsOf(made).map(({ address, text }) => [address, text]));
const edit = (address: string, text: string): ReportEdit => ({ address, was: madeTexts.get(address)!, text });

const cellsOf = (sheet: string, of = snapshot): readonly SnapshotCell[] =>
  of.sheets.find(({ name }) => name === sheet)!.cells;

const written = ({ value }: SnapshotCell): string => (typeof value === 'string' ? value : '');

/** The first row from the top that says so in the hidden column. */
const rowOf = (sheet: string, address: string, of = snapshot): number =>
  cellsOf(sheet, of).find(
    ({ column, value }) =>
      column === 1 && typeof value === 'string' && value.split('\n').some((one) => one.endsWith(address)),
  )!.row;

const addressWith = (text: string): string => [...madeTexts].find(([, each]) => each.includes(text))![0];

const rewritten = (
  sheet: string,
  address: string,
  change: (text: string) => string | number,
  of = snapshot,
): Snapshot => {
  const row = rowOf(sheet, address, of);
  const tokens = written(cellsOf(sheet, of).find((cell) => cell.row === row && cell.column === 1)!);
  const token = tokens.split('\n').find((each) => each.endsWith(address))!;
  const column = Number(/^c(\d+)/.exec(token)![1]);
  return withSheet(of, sheet, (cells) =>
    cells.map((cell) =>
      cell.row === row && cell.column === column ? { ...cell, value: change(written(cell)) } : cell,
    ),
  );
};

const deleted = (sheet: string, row: number, of = snapshot): Snapshot =>
  withSheet(of, sheet, (cells) =>
    cells.filter((cell) => cell.row !== row).map((cell) => (cell.row > row ? { ...cell, row: cell.row - 1 } : cell)),
  );

const inserted = (sheet: string, row: number, value: string, of = snapshot, column = 2): Snapshot =>
  withSheet(of, sheet, (cells) =>
    [...cells.map((cell) => (cell.row >= row ? { ...cell, row: cell.row + 1 } : cell)), { row, column, value }].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
  );

const ITEM = addressWith('Nhiệm vụ số 2');
const OVERVIEW = addressWith('Cấp ủy');
const NUMBERED = addressWith('Không có nhiệm vụ hoàn thành');
const HEADING = addressWith('Nhiệm vụ quá hạn');

describe('a text', () => {
  test('changed, its mark left as it was', () => {
    const change = rewritten(LETTER, ITEM, (text) => text.replace('40%', '45%'));
    expect(readReportEdits(change)).toEqual([edit(ITEM, madeTexts.get(ITEM)!.replace('40%', '45%'))]);
  });

  test.each<[string, string, string, string]>([
    ['without its dash', ITEM, 'Đã xong.', 'Đã xong.'],
    ['behind another dash', ITEM, '– Đã xong.', 'Đã xong.'],
    ['numbered otherwise', NUMBERED, '   7. Đạt cả.', 'Đạt cả.'],
    ['a heading numbered otherwise', HEADING, '9) Việc chậm', 'Việc chậm'],
    ['in several lines', OVERVIEW, 'Một.\r\nHai. \n\u00a0', 'Một.\nHai.'],
    ['emptied', OVERVIEW, '', ''],
  ])('%s', (_, address, shown, text) => {
    expect(readReportEdits(rewritten(LETTER, address, () => shown))).toEqual([edit(address, text)]);
  });

  test('of a plan’s annex, a number typed over it too', () => {
    const address = 'annex/9-2026/II/9-2026/II/2/1/result';
    expect(readReportEdits(rewritten(ANNEX, address, () => 'Xong'))).toEqual([edit(address, 'Xong')]);
    expect(readReportEdits(rewritten(ANNEX, address, () => 12.5))).toEqual([edit(address, '12,5')]);
  });

  test.each<[string, string]>([
    ['symbol', 'Số: 15/BC-SNV'],
    ['placeAndDate', 'Cần Thơ, ngày 13 tháng 11 năm 2026'],
    ['addressee', 'Kính gửi: Sở Khoa học và Công nghệ'],
    ['abstract', 'Tiến độ'],
  ])('of the head: %s', (address, text) => {
    const lines = cellsOf(LETTER).filter(
      ({ column, value }) => column === 1 && typeof value === 'string' && value.includes(address),
    ).length;
    let change = rewritten(LETTER, address, () => text);
    for (let line = 1; line < lines; line += 1) change = deleted(LETTER, rowOf(LETTER, address, change) + 1, change);
    expect(readReportEdits(change)).toEqual([edit(address, text)]);
  });

  test('taken back to what was made is no edit', () => {
    const changed = madeSnapshot(edited(made, [edit(ITEM, 'Khác.')]));
    expect(readReportEdits(changed)).toEqual([edit(ITEM, 'Khác.')]);
    expect(readReportEdits(rewritten(LETTER, ITEM, () => madeTexts.get(ITEM)!, changed))).toEqual([]);
  });

  test('changed again after an edit that is out of date: the new one is of what is made now', () => {
    const changed = madeSnapshot(edited(made, [{ address: ITEM, was: 'Số cũ.', text: 'Khác.' }]));
    expect(readReportEdits(changed)).toEqual([{ address: ITEM, was: 'Số cũ.', text: 'Khác.' }]);
    expect(readReportEdits(rewritten(LETTER, ITEM, () => '- Khác nữa.', changed))).toEqual([edit(ITEM, 'Khác nữa.')]);
  });
});

describe('the signature and Nơi nhận', () => {
  const signed = (text: string) => readReportEdits(rewritten(LETTER, 'authority+signer', () => text));

  test.each<[string, string, ReportEdit[]]>([
    ['a name', 'GIÁM ĐỐC\n\n\n\n\nTrần Thị B', [edit('signer', 'Trần Thị B')]],
    ['a title', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A', [edit('authority', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')]],
    ['no room left', 'GIÁM ĐỐC\nNguyễn Văn A', []],
    ['no name', 'GIÁM ĐỐC\n\n\n\n', [edit('signer', '')]],
  ])('%s', (_, text, edits) => {
    expect(signed(text)).toEqual(edits);
  });

  test('a recipient more', () => {
    const change = rewritten(LETTER, 'recipients', (text) => text.replace('- Lưu', '- Phòng Chuyển đổi số;\n- Lưu'));
    const was = madeTexts.get('recipients')!;
    expect(readReportEdits(change)).toEqual([edit('recipients', was.replace('Lưu', 'Phòng Chuyển đổi số;\nLưu'))]);
  });
});

describe('a row', () => {
  test('deleted: its text is left out', () => {
    expect(readReportEdits(deleted(LETTER, rowOf(LETTER, ITEM)))).toEqual([edit(ITEM, '')]);
    expect(readReportEdits(deleted(LETTER, rowOf(LETTER, HEADING)))).toEqual([edit(HEADING, '')]);
  });

  test('of an annex deleted: the plan’s row stays with what is reported on it', () => {
    expect(readReportEdits(deleted(ANNEX, rowOf(ANNEX, '2/1/result')))).toEqual([]);
  });

  test('inserted below a text goes on with it', () => {
    const change = inserted(LETTER, rowOf(LETTER, ITEM) + 1, '- Một việc nữa.');
    expect(readReportEdits(change)).toEqual([edit(ITEM, `${madeTexts.get(ITEM)!}\nMột việc nữa.`)]);
  });

  test('inserted twice: in their order', () => {
    const once = inserted(LETTER, rowOf(LETTER, OVERVIEW) + 1, 'Hai.');
    const twice = inserted(LETTER, rowOf(LETTER, OVERVIEW) + 1, 'Một.', once, 4);
    expect(readReportEdits(twice)).toEqual([edit(OVERVIEW, `${madeTexts.get(OVERVIEW)!}\nMột.\nHai.`)]);
  });

  test('inserted below a heading stands before what comes next', () => {
    const next = addressWith('Nhiệm vụ số 1');
    const change = inserted(LETTER, rowOf(LETTER, next), 'Một việc nữa.');
    expect(rowOf(LETTER, HEADING)).toBe(rowOf(LETTER, next) - 1);
    expect(readReportEdits(change)).toEqual([edit(next, `Một việc nữa.\n${madeTexts.get(next)!}`)]);
  });

  test('copied and written over goes on with the text it is a copy of', () => {
    const row = rowOf(LETTER, ITEM);
    const id = cellsOf(LETTER).find((cell) => cell.row === row && cell.column === 1)!.value;
    const blank = inserted(LETTER, row + 1, '- Một việc nữa.');
    const copied = withSheet(blank, LETTER, (cells) =>
      [...cells, { row: row + 1, column: 1, value: id }].sort((a, b) => a.row - b.row || a.column - b.column),
    );
    expect(readReportEdits(copied)).toEqual([edit(ITEM, `${madeTexts.get(ITEM)!}\nMột việc nữa.`)]);
  });

  test('inserted in an annex goes on with the row above, column by column', () => {
    const address = 'annex/9-2026/II/9-2026/II/1/1/delay';
    const row = rowOf(ANNEX, address);
    const column = cellsOf(ANNEX).find((cell) => cell.row === row && written(cell).includes('Thiếu người'))!.column;
    const change = inserted(ANNEX, row + 1, 'Thiếu máy.', snapshot, column);
    expect(readReportEdits(change)).toEqual([edit(address, `${madeTexts.get(address)!}\nThiếu máy.`)]);
  });

  test('of an annex copied, numbered and written over: it goes on with the row it is a copy of', () => {
    const [address, text] = [...madeTexts].find(([, each]) => each === 'Đã làm')!;
    const row = rowOf(ANNEX, address);
    const copied = withSheet(snapshot, ANNEX, (cells) => [
      ...cells,
      ...cells
        .filter((cell) => cell.row === row)
        .map((cell) => ({ ...cell, row: 1000, value: cell.column === 2 ? '2a' : cell.value }))
        .map((cell) => (cell.value === text ? { ...cell, value: 'Một việc nữa.' } : cell)),
    ]);
    expect(readReportEdits(copied)).toEqual([edit(address, `${text}\nMột việc nữa.`)]);
  });

  test('of an annex sorted without the hidden column: what is reported stays with its row', () => {
    const result = [...madeTexts].find(([, text]) => text === 'Đã làm')![0];
    const rows = [rowOf(ANNEX, '1/1/result'), rowOf(ANNEX, result)];
    const other = (row: number): number => (row === rows[0] ? rows[1]! : rows[0]!);
    const sorted = withSheet(snapshot, ANNEX, (cells) =>
      cells.map((cell) => (cell.column > 1 && rows.includes(cell.row) ? { ...cell, row: other(cell.row) } : cell)),
    );
    expect(readReportEdits(sorted)).toEqual([]);
    const written = withSheet(sorted, ANNEX, (cells) =>
      cells.map((cell) => (cell.value === 'Đã làm' ? { ...cell, value: 'Đã xong' } : cell)),
    );
    expect(readReportEdits(written)).toEqual([edit(result, 'Đã xong')]);
  });

  test('written in a cell beside a text, once merged and now parted: it goes on with it', () => {
    const row = rowOf(LETTER, ITEM);
    const beside = withSheet(snapshot, LETTER, (cells) => [...cells, { row, column: 4, value: 'Một việc nữa.' }]);
    expect(readReportEdits(beside)).toEqual([edit(ITEM, `${madeTexts.get(ITEM)!}\nMột việc nữa.`)]);
  });

  test('nothing written anywhere on the page is lost', () => {
    const rows = Math.max(...cellsOf(LETTER).map(({ row }) => row));
    for (let row = 2; row <= rows + 1; row += 1) {
      const edits = readReportEdits(inserted(LETTER, row, 'Chữ mới.'));
      expect([row, edits.map(({ text }) => text.split('\n').includes('Chữ mới.'))]).toEqual([row, [true]]);
    }
  });
});

describe('nothing is guessed', () => {
  const without = (name: string): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => sheet.name !== name),
  });

  test.each([LETTER, ANNEX, '_bao_cao'])('without %s', (name) => {
    expect(readReportEdits(without(name))).toEqual([]);
  });

  test('of a sheet that was emptied', () => {
    expect(readReportEdits(withSheet(snapshot, LETTER, () => []))).toEqual([]);
  });

  test('from notes beside the page', () => {
    const row = rowOf(LETTER, ITEM) + 1;
    expect(readReportEdits(inserted(LETTER, row, 'Xem lại', snapshot, 40))).toEqual([]);
  });

  test('from what was recorded otherwise than we record', () => {
    const damaged = withSheet(snapshot, '_bao_cao', (cells) =>
      cells.map((cell) => (cell.column === 3 ? { ...cell, value: written(cell).slice(1) } : cell)),
    );
    expect(readReportEdits(rewritten(LETTER, ITEM, () => 'Khác.', damaged))).toEqual([]);
  });

  test('a renamed sheet is known by its key, and of a copy the one of our name counts', () => {
    const changed = rewritten(LETTER, ITEM, () => '- Khác.');
    const renamed = {
      ...changed,
      sheets: changed.sheets.map((sheet) => (sheet.name === LETTER ? { ...sheet, name: 'Bản trình' } : sheet)),
    };
    expect(readReportEdits(renamed)).toEqual([edit(ITEM, 'Khác.')]);
    const copy = { ...snapshot.sheets.find(({ name }) => name === LETTER)!, name: 'Báo cáo (2)' };
    expect(readReportEdits({ ...changed, sheets: [copy, ...changed.sheets] })).toEqual([edit(ITEM, 'Khác.')]);
    expect(readReportEdits({ ...changed, sheets: [...changed.sheets, copy] })).toEqual([edit(ITEM, 'Khác.')]);
  });
});

describe('what programs do to a file is no edit', () => {
  const everywhere = (change: (text: string) => string): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === 'string' && sheet.name !== '_bao_cao' ? { ...cell, value: change(cell.value) } : cell,
      ),
    })),
  });

  test.each<[string, (text: string) => string]>([
    ['blanks around dropped', (text) => text.trim()],
    ['lines ended otherwise', (text) => text.replaceAll('\n', '\r\n')],
    ['no-break blanks as blanks', (text) => text.replaceAll('\u00a0', ' ')],
    ['blanks at the end', (text) => `${text}  `],
  ])('%s', (_, change) => {
    expect(readReportEdits(everywhere(change))).toEqual([]);
  });
});
