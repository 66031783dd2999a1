import { generatedSheetNames } from '../../../src/layout/submission/names';
import { readReportEdits } from '../../../src/layout/submission/readEdits';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { textWidth } from '../../../src/layout/textHeight';
import { edited } from '../../../src/report/edited';
import type { AnnexTable } from '../../../src/report/report';
import { columnLetters, parseAreaRef } from '../../../src/workbook/a1';
import type { SheetModel } from '../../../src/workbook/model';
import { continuous, department, reportOf, target, task, type Case } from '../../report/builder';
import { madeSnapshot } from './edits';
import { cutIn, find, sheetsOf, textOf, texts, widthOf } from './sheets';

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

test('an own column of long cells is wider', () => {
  const widthOfColumn = (text: string): number => {
    const long = { ...task('1', '2026-06-30'), lead: { text, bodies: [] } };
    const [, annex] = sheetsOf({ tasks: [long] }) as [SheetModel, SheetModel];
    return annex.columns.find(({ column }) => column === find(annex, text).cell.column)!.width;
  };
  expect(widthOfColumn('Sở Y tế; '.repeat(20).trim())).toBeGreaterThan(widthOfColumn('Sở Y tế') * 1.3);
});

test("a target's own cells run over the lines of its measures", () => {
  const row = find(first, '15').row.row;
  expect(first.merges).toEqual(
    expect.arrayContaining(['B', 'C', 'D', 'E'].map((column) => `${column}${row}:${column}${row + 1}`)),
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

test('a row no higher than a page stands in one, however long one of its texts is', () => {
  const text = long.slice(0, 700).trim();
  const sheet = sheetsOf({ ...given, done: { 1: { percent: 0.5, delayCause: text } } })[2]!;
  expect(textOf(find(sheet, text).cell)).toBe(`“${text}”.`);
  expect(cutIn(sheet)).toEqual([]);
});

test('of a row higher than a page the texts that are whole stand over all of its parts', () => {
  const sheet = sheetsOf({ ...given, done: { 1: { percent: 0.5, delayCause: long.repeat(3), result: 'Đã làm' } } })[2]!;
  const { row, cell } = find(sheet, 'Đã làm');
  const letters = columnLetters(cell.column);
  const merged = sheet.merges!.find((ref) => ref.startsWith(`${letters}${row.row}:`))!;
  const last = find(sheet, 'Việc thử 2.').row.row - 1;
  expect(merged).toBe(`${letters}${row.row}:${letters}${last}`);
});

test('no number and no word of a heading is broken', () => {
  for (const sheet of sheetsOf({ ...given, measures: { 5: { numerator: 182_602, denominator: 198_766 } } }).slice(1)) {
    const from = sheet.page!.repeatRows!.from;
    for (const { cell, from: left, to } of texts(sheet).filter(({ row }) => row.row >= from)) {
      for (const word of textOf(cell).split(/\s/)) {
        const width = textWidth(word, 11, { bold: cell.style?.bold === true });
        expect([word, width < to - left - 6]).toEqual([word, true]);
      }
    }
  }
});

test('a table that is not of a plan has no cells of its own, and its headings stand across', () => {
  const report = reportOf(given);
  const [table] = report.annexes;
  const list: AnnexTable = {
    ...table!,
    id: 'sending',
    columns: [
      { key: 'no', heading: 'STT' },
      { key: 'agency', heading: 'Cơ quan' },
      { key: 'note', heading: 'Ghi chú' },
    ],
    rows: [
      {
        id: 'so-y-te',
        headings: [{ no: 'I', text: 'Sở', level: 1 }],
        annex: [],
        lines: [['1', 'Sở Y tế', 'Đúng hạn']],
      },
      { id: 'so-noi-vu', annex: [], lines: [['2', 'Sở Nội vụ', '']] },
    ],
  };
  const edits = [{ address: 'annex/sending/so-noi-vu/1/note', was: '', text: 'Gửi bổ sung' }];
  const made = edited({ ...report, annexes: [list] }, edits);
  const [, sheet] = submissionSheets(made) as [SheetModel, SheetModel];
  expect(find(sheet, 'Sở Y tế').row.row).toBe(texts(sheet).find(({ cell }) => textOf(cell) === 'I')!.row.row + 1);
  expect(textOf(find(sheet, 'Gửi bổ sung').cell)).toBe('Gửi bổ sung');
  expect(readReportEdits(madeSnapshot(made))).toEqual(edits);
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
    expect(row.cells[1]).toMatchObject({ column: 2, value: 'II.1' });
    expect(cell.column).toBe(3);
    expect(sheet.merges).toContain(`C${row.row}:${columnLetters(sheet.columns.length)}${row.row}`);
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
