import { generatedSheetNames } from '../../../src/layout/submission/names';
import { columnLetters, parseAreaRef } from '../../../src/workbook/a1';
import type { SheetModel } from '../../../src/workbook/model';
import { continuous, department, reportOf, target, task, type Case } from '../../report/builder';
import { cutIn, find, sheetsOf, textOf, widthOf } from './sheets';

const given: Case = {
  targets: [target('5'), target('15', { numerator: 'Số A' }, { numerator: 'Số B' })],
  tasks: [task('1', '2026-06-30'), task('2', continuous)],
  measures: { 5: { numerator: 3, denominator: 6, cause: 'Chờ kinh phí' } },
  done: { 2: { result: 'Đã làm' } },
};
const [, first, second] = sheetsOf(given) as [SheetModel, SheetModel, SheetModel];

test('a sheet for each annex, its own heading row repeated; all are known as generated', () => {
  expect(sheetsOf(given).map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục báo cáo I', 'Phụ lục báo cáo II']);
  expect(sheetsOf({ tasks: given.tasks! }).map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục báo cáo']);
  expect(generatedSheetNames).toEqual(expect.arrayContaining(sheetsOf(given).map(({ name }) => name)));
  for (const sheet of [first, second]) {
    const heading = sheet.page?.repeatRows?.from;
    expect(find(sheet, 'STT').row.row).toBe(heading);
    expect(sheet.page?.repeatRows?.to).toBe(heading);
  }
});

test('label and title 14 bold, "Kèm theo" italic', () => {
  expect(find(first, 'Phụ lục I').cell.style).toMatchObject({ fontSize: 14, bold: true, horizontal: 'center' });
  expect(find(first, 'KẾT QUẢ').cell.style).toMatchObject({ fontSize: 14, bold: true, horizontal: 'center' });
  expect(find(first, '(Kèm theo').cell.style).toMatchObject({ fontSize: 13, italic: true, horizontal: 'center' });
});

test('A4 across, and the columns fill it', () => {
  const points = ((297 - 30 - 15) / 25.4) * 72;
  for (const sheet of [first, second]) {
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      header: '&C&"Times New Roman,Regular"&13&P',
      firstPageBare: true,
    });
    expect(widthOf(sheet)).toBeLessThan(points);
    expect(widthOf(sheet)).toBeGreaterThan(points - 12);
  }
});

test('an own column of long cells is wider, one of short cells keeps its share', () => {
  const widthOfColumn = (text: string): number => {
    const long = { ...task('1', '2026-06-30'), lead: { text, bodies: [] } };
    const [, annex] = sheetsOf({ tasks: [long] }) as [SheetModel, SheetModel];
    return annex.columns.find(({ column }) => column === find(annex, text).cell.column)!.width;
  };
  expect(widthOfColumn('Sở Y tế; '.repeat(20).trim())).toBeGreaterThan(widthOfColumn('Sở Y tế') * 1.3);
  expect(widthOfColumn('Sở Nội vụ; Sở Y tế')).toBe(widthOfColumn('Sở Y tế'));
});

test("a target's own cells run over the lines of its measures", () => {
  const row = find(first, '15').row.row;
  expect(first.merges).toEqual(
    expect.arrayContaining(['A', 'B', 'C', 'D'].map((column) => `${column}${row}:${column}${row + 1}`)),
  );
  expect(find(first, '15.2. Số B').row.row).toBe(row + 1);
});

const long = 'Đơn vị phản ánh việc triển khai còn chậm do thiếu nguồn nhân lực chuyên trách; cần bổ sung. '
  .repeat(12)
  .trim();
const longCase: Case = {
  ...given,
  measures: { 5: { numerator: 3, denominator: 6, cause: long, evidence: long } },
  done: { 1: { percent: 0.5, delayCause: long, result: long, proposal: long }, 2: { result: 'Đã làm' } },
};

test('no text is cut, however long', () => {
  expect(sheetsOf(longCase).flatMap(cutIn)).toEqual([]);
});

test('a long text goes over several rows, whole', () => {
  const sheet = sheetsOf(longCase)[2]!;
  const { row, cell } = find(sheet, 'Đơn vị phản ánh');
  const column = sheet.rows
    .filter((each) => each.row >= row.row)
    .map((each) => textOf(each.cells.find((other) => other.column === cell.column)!))
    .filter((text) => text !== '' && text !== 'Đã làm');
  expect(column.length).toBeGreaterThan(1);
  expect(column.join(' ')).toBe(long);
});

test("a long text of the annex's own goes over rows that are about as high", () => {
  for (let length = 300; length < 1_000; length += 50) {
    const sheet = sheetsOf({ tasks: [{ ...task('1', '2026-06-30'), text: long.slice(0, length) }] })[1]!;
    const first = find(sheet, 'Đơn vị phản ánh').row.row;
    const heights = sheet.rows.filter(({ row }) => row >= first).map(({ height = 0 }) => height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(3);
  }
});

test('no page parts a row of the annex from its measures', () => {
  const targets = Array.from({ length: 24 }, (_, index) =>
    target(String(index + 1), { numerator: 'Số A' }, { numerator: 'Số B' }),
  );
  const sheet = sheetsOf({ targets })[1]!;
  const room = ((210 - 40) / 25.4) * 72;
  const heading = sheet.rows.find(({ row }) => row === sheet.page?.repeatRows?.from)?.height ?? 0;
  const secondLines = new Set(
    (sheet.merges ?? []).flatMap((ref) => {
      const { from, to } = parseAreaRef(ref)!;
      return to.row > from.row ? [to.row] : [];
    }),
  );
  let used = 0;
  for (const { row, height = 0 } of sheet.rows) {
    const starts = sheet.page?.rowBreaks?.includes(row) === true || used + height > room;
    if (starts) expect(secondLines.has(row)).toBe(false);
    used = starts ? heading + height : used + height;
  }
  expect(secondLines.size).toBe(24);
});

test('a body outside the decree gets the annexes alone, with the code the letter would carry', () => {
  const report = { agency: { ...department, administrative: false }, tasks: given.tasks!, checkCode: '7F3A' };
  const sheets = sheetsOf(report);
  expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục báo cáo']);
  expect(textOf(find(sheets[0]!, '7F3A').cell)).toBe(reportOf(report).checkCode);
});

describe('a heading of the plan', () => {
  const sections = [{ no: 'II.1', text: 'Hạ tầng số và dữ liệu', level: 1, before: '9' }];
  const headed = (rows: number): Case => ({
    tasks: [...Array.from({ length: rows }, (_, index) => task(`1${index}`, continuous)), task('9', continuous)],
    sections,
  });

  test('has its number in the first column and its words across the others, before its first row', () => {
    const [, sheet] = sheetsOf(headed(1)) as [SheetModel, SheetModel];
    const { row, cell } = find(sheet, 'Hạ tầng số');
    expect(row.cells[0]).toMatchObject({ column: 1, value: 'II.1' });
    expect(cell.column).toBe(2);
    expect(sheet.merges).toContain(`B${row.row}:${columnLetters(sheet.columns.length)}${row.row}`);
    expect(find(sheet, 'Việc thử 9.').row.row).toBe(row.row + 1);
  });

  test('never ends a page', () => {
    const starts = Array.from({ length: 24 }, (_, rows) => {
      const [, sheet] = sheetsOf(headed(rows)) as [SheetModel, SheetModel];
      const { row } = find(sheet, 'Hạ tầng số').row;
      expect(sheet.page?.rowBreaks).not.toContain(row + 1);
      return sheet.page?.rowBreaks?.includes(row);
    });
    expect(starts).toContain(true);
  });

  test('goes on to the next page with a row that is higher than one', () => {
    const filler = Array.from({ length: 24 }, (_, rows) => {
      const whole: Case = {
        ...headed(rows),
        done: { 9: { result: 'Đã thực hiện các nội dung được giao. '.repeat(300) } },
      };
      const [, sheet] = sheetsOf(whole) as [SheetModel, SheetModel];
      return sheet.page?.rowBreaks?.includes(find(sheet, 'Hạ tầng số').row.row);
    });
    expect(filler).toContain(true);
  });

  test('is not cut, however long', () => {
    const long = [{ no: 'I', text: 'Hạ tầng số và dữ liệu '.repeat(400).trim(), level: 1, before: '9' }];
    expect(sheetsOf({ ...headed(0), sections: long }).flatMap(cutIn)).toEqual([]);
  });
});
