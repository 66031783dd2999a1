/** Small tables in the body, the page for who signs, and texts that an edit leaves out. */
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import type { Report, TableBlock } from '../../../src/report/report';
import { readReportEdits } from '../../../src/layout/submission/readEdits';
import { edited } from '../../../src/report/edited';
import { assertFits } from '../../../src/workbook/fits';
import type { SheetModel } from '../../../src/workbook/model';
import { reportOf, task } from '../../report/builder';
import { bookOf, madeSnapshot } from './edits';
import { cutIn, find, textOf, texts, visible, widthOf } from './sheets';

const plainReport = reportOf({ tasks: [task('1', '2026-06-30')] });

const table = (rows: number, cell = 'Chờ kinh phí'): TableBlock => ({
  kind: 'table',
  id: 'overdue',
  columns: [
    { heading: 'Cơ quan', share: 0.3, align: 'left' },
    { heading: 'Thời hạn', share: 0.2, align: 'center' },
    { heading: 'Nguyên nhân', share: 0.5, align: 'left' },
  ],
  rows: Array.from({ length: rows }, (_, index) => ({
    id: `row-${index}`,
    cells: [`Cơ quan số ${index}`, '30/6/2026', cell],
  })),
});

/** In its second mục. */
const withTable = (block: TableBlock, from: Report = plainReport): Report => ({
  ...from,
  sections: from.sections.map((section, place) =>
    place === 1 ? { ...section, blocks: [...section.blocks, block] } : section,
  ),
});

const letterOf = (report: Report): SheetModel => submissionSheets({ report, edits: [] })[0]!;

describe('a table in the body', () => {
  const letter = letterOf(withTable(table(3)));

  test('across the page by its shares, bordered, its heading bold', () => {
    const heading = ['Cơ quan', 'Thời hạn', 'Nguyên nhân'].map((text) => find(letter, text));
    const shares = heading.map(({ from, to }) => (to - from) / widthOf(letter));
    for (const [place, share] of [0.3, 0.2, 0.5].entries())
      expect(Math.abs(shares[place]! - share)).toBeLessThan(0.015);
    expect(heading[0]!.from).toBe(0);
    expect(heading[2]!.to).toBeCloseTo(widthOf(letter));
    for (const { cell } of heading)
      expect(cell.style).toMatchObject({ bold: true, borders: 'thin', horizontal: 'center' });
    const { row } = find(letter, 'Cơ quan số 0');
    const columns = letter.columns.filter(({ hidden }) => hidden !== true).length;
    expect(row.cells.filter(({ style }) => style?.borders === 'thin')).toHaveLength(columns);
    expect(find(letter, '30/6/2026').cell.style?.horizontal).toBe('center');
  });

  test('no text of it is cut, however long, and Excel opens it', () => {
    for (const length of [1, 40, 400]) {
      const long = letterOf(withTable(table(3, 'Đơn vị phản ánh việc triển khai còn chậm. '.repeat(length).trim())));
      assertFits(bookOf([long]));
      expect(cutIn(long)).toEqual([]);
    }
  });

  test('stands whole on a page while it is no higher than half of one', () => {
    for (let before = 0; before < 30; before += 1) {
      const from = reportOf({
        tasks: [task('1', '2026-06-30')],
        general: { overview: 'Một dòng.\n'.repeat(before + 1) },
      });
      const sheet = letterOf(withTable(table(6), from));
      const first = find(sheet, 'Thời hạn').row.row;
      const last = find(sheet, 'Cơ quan số 5').row.row;
      expect(sheet.page?.rowBreaks?.some((row) => row > first && row <= last) ?? false).toBe(false);
    }
  });

  test('its cells stand at their addresses', () => {
    const report = withTable(table(2));
    const { address } = { address: `${report.sections[1]!.id}/overdue/row-1/3` };
    const given = edited(report, [{ address, was: 'Chờ kinh phí', text: '=Đã có\nkinh phí' }]);
    expect(textOf(find(submissionSheets(given)[0]!, '=Đã có').cell)).toBe('=Đã có\nkinh phí');
    expect(readReportEdits(madeSnapshot(given))).toEqual([{ address, was: 'Chờ kinh phí', text: '=Đã có\nkinh phí' }]);
  });
});

test('what a Phiếu has not is left out: số, Kính gửi, the closing sentence', () => {
  const slip = {
    ...plainReport,
    addressees: [],
    closing: '',
    letterhead: { ...plainReport.letterhead, symbol: '' },
  };
  const said = texts(letterOf(slip)).map(({ cell }) => textOf(cell));
  expect(said.join('\n')).not.toMatch(/Kính gửi|Trên đây|Số:/);
  expect(said.join('\n')).toContain('Cần Thơ, ngày');
  expect(readReportEdits(madeSnapshot({ report: slip, edits: [] }))).toEqual([]);
});

test('a text that an edit leaves out is nowhere on the page', () => {
  const item = plainReport.sections[2]!;
  const given = edited(plainReport, [
    { address: 'addressee', was: plainReport.addressees.join('\n'), text: '' },
    { address: 'abstract', was: plainReport.abstract.join('\n'), text: '' },
    { address: item.id, was: item.title, text: '' },
  ]);
  const said = texts(submissionSheets(given)[0]!).map(({ cell }) => textOf(cell));
  expect(said.join('\n')).not.toMatch(/Kính gửi|Tiến độ thực hiện Kế hoạch Chuyển đổi số|KẾT QUẢ THỰC HIỆN NHIỆM VỤ/);
  expect(readReportEdits(madeSnapshot(given))).toHaveLength(3);
});

describe('Tóm tắt trình ký', () => {
  const brief = {
    title: 'TÓM TẮT TRÌNH KÝ',
    subtitle: ['Báo cáo tháng 11 năm 2026'],
    parts: [
      { heading: 'Quá hạn', lines: ['Nhiệm vụ số 1: quá hạn 135 ngày.'] },
      { heading: 'Thay đổi', lines: ['Không có.'] },
    ],
  };
  const sheets = submissionSheets({ report: plainReport, edits: [] }, brief);
  const sheet = visible(sheets).at(-1)!;

  test('on a page of its own behind the report, its first words in bold', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục báo cáo', 'Tóm tắt trình ký', '_bao_cao']);
    expect(sheet.page).toMatchObject({ orientation: 'portrait', fitToWidth: true });
    expect(sheet.page).not.toHaveProperty('header');
    expect(find(sheet, 'TÓM TẮT').cell.style).toMatchObject({ bold: true, horizontal: 'center' });
    expect(find(sheet, 'Quá hạn').cell.style).toMatchObject({ bold: true });
    expect(textOf(find(sheet, 'quá hạn 135').cell)).toBe('Nhiệm vụ số 1: quá hạn 135 ngày.');
    expect(cutIn(sheet)).toEqual([]);
  });

  test('half a page high', () => {
    const height = sheet.rows.reduce((total, row) => total + (row.hidden === true ? 0 : (row.height ?? 0)), 0);
    expect(height).toBeLessThan(((297 - 40) / 25.4 / 2) * 72);
  });
});
