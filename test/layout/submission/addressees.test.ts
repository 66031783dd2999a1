/** Several addressees on the sheet: a line each after Nghị định 30/2020/NĐ-CP, one text to edit, no edit of it lost. */
import { readReportEdits } from '../../../src/layout/submission/readEdits';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { addresseeLines } from '../../../src/report/addressees';
import { edited } from '../../../src/report/edited';
import { decreeLooks } from '../../decree30';
import { reportOf, task } from '../../report/builder';
import { madeSnapshot, withSheet } from './edits';
import { find, visible } from './sheets';

const SHEET = 'Báo cáo';
const LINES = addresseeLines(['Ủy ban nhân dân thành phố', 'Bộ Thông tin và Truyền thông']);
const report = { ...reportOf({ tasks: [task('1', '2026-06-30')] }), addressees: LINES };
const edit = (text: string, was = LINES.join('\n')) => ({ address: 'addressee', was, text });

/** The sheet with one text typed over. */
const typed = (from: string, to: string) =>
  withSheet(madeSnapshot({ report, edits: [] }), SHEET, (cells) =>
    cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
  );

test('each on a row of its own, those named set in', () => {
  const [letter] = visible(submissionSheets({ report, edits: [] }));
  const found = LINES.map((line) => find(letter!, line));
  expect(found.map(({ row }) => row.row - found[0]!.row.row)).toEqual([0, 1, 2]);
  for (const { cell } of found) {
    const { sizes, bold } = decreeLooks.addressee;
    expect(cell.style?.fontSize).toBeGreaterThanOrEqual(sizes[0]);
    expect([cell.style?.bold ?? false, cell.style?.horizontal]).toEqual([bold, 'left']);
  }
  expect(found.map(({ cell }) => cell.style?.indent ?? 0)).toEqual([0, 4, 4]);
});

test('read back unchanged it is no edit', () => {
  expect(readReportEdits(madeSnapshot({ report, edits: [] }))).toEqual([]);
});

test('another name on one line is an edit of the text, and stands when the report is made again', () => {
  const [own] = readReportEdits(typed('- Bộ Thông tin và Truyền thông.', '- Bộ Khoa học và Công nghệ.'));
  expect(own).toEqual(edit('Kính gửi:\n- Ủy ban nhân dân thành phố;\n- Bộ Khoa học và Công nghệ.'));
  const again = edited(report, [own!]);
  expect(again.report.addressees.at(-1)).toBe('- Bộ Khoa học và Công nghệ.');
  expect(readReportEdits(madeSnapshot(again))).toEqual([own]);
});

test('an edit of the time when all stood on one line is kept, with what it was made of', () => {
  const old = edit('Kính gửi: Bộ Y tế', 'Kính gửi: Ủy ban nhân dân thành phố, Bộ Thông tin và Truyền thông');
  const again = edited(report, [old]);
  expect(again.report.addressees).toEqual(['Kính gửi: Bộ Y tế']);
  expect(readReportEdits(madeSnapshot(again))).toEqual([old]);
});
