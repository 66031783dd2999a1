/** What Excel makes of what is put into cells, by a program and by hand. */
import { refusalOf } from './refusalOf';
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

/** Writes into A1 and reads it back. */
const roundTrip = (value: unknown, numberFormat?: string) =>
  excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values, formulas, numberFormat, valueTypes');
    await context.sync();
    const only = (grid: readonly (readonly unknown[])[]) => grid[0]![0];
    return {
      value: only(cell.values),
      formula: only(cell.formulas),
      format: only(cell.numberFormat),
      type: only(cell.valueTypes),
    };
  });

test.each([
  ['=1+1', 0, '=1+1', 'General'],
  ['12/2026', 46357, 46357, 'mmm-yy'],
  ['2026-11-14', 46340, 46340, 'm/d/yyyy'],
  ['15/11/2026', 46341, 46341, 'm/d/yyyy'],
  ['1/2', 46024, 46024, 'd-mmm'],
  ['00123', 123, 123, 'General'],
  ['1.5', 1.5, 1.5, 'General'],
  ['1,5', 1.5, 1.5, 'General'],
  ['1e3', 1000, 1000, '0.00E+00'],
  ['TRUE', true, true, 'General'],
  ['85%', 0.85, 0.85, '0%'],
  ['#N/A', '#N/A', '#N/A', 'General'],
  ['- Chưa làm', '#NAME?', '=- Chưa làm', 'General'],
  ['Đạt 85%', 'Đạt 85%', 'Đạt 85%', 'General'],
  ['31/02/2026', '31/02/2026', '31/02/2026', 'General'],
])('a program writes %j', async (text, value, formula, format) => {
  expect(await roundTrip(text)).toMatchObject({ value, formula, format });
});

test.each(['=1+1', '12/2026', '00123', 'TRUE', '85%', '#N/A', '- Chưa làm', "'nháy"])(
  'an apostrophe keeps %j a text, and is gone',
  async (text) => {
    expect(await roundTrip(`'${text}`)).toMatchObject({
      value: text,
      formula: text,
      type: 'String',
      format: 'General',
    });
  },
);

test.each(['=1+1', '12/2026', '00123'])('the format "@" keeps %j a text', async (text) => {
  expect(await roundTrip(text, '@')).toMatchObject({ value: text, type: 'String', format: '@' });
});

test('a number put into a cell of texts becomes one, spelled as the user does', async () => {
  expect(await roundTrip(1.5, '@')).toMatchObject({ value: '1,5', type: 'String' });
});

test('null leaves a cell, an empty text empties it', async () => {
  await roundTrip('đầy');
  expect(await roundTrip(null)).toMatchObject({ value: 'đầy' });
  expect(await roundTrip('')).toMatchObject({ value: '', type: 'Empty' });
});

test('an error stands in values as its text, and its type says so', async () => {
  expect(await roundTrip('#REF!')).toMatchObject({ value: '#REF!', type: 'Error' });
});

test('a text of more than 32,767 characters is refused', async () => {
  await expect(roundTrip('x'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each([
  ['85,5%', 0.855, '0.00%'],
  ['1.234', 1234, '#,##0'],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['5/12', 46361, 'd-mmm'],
  ['05/12/2026', 46361, 'm/d/yyyy'],
  ['=A2*2', 0, 'General'],
])('a user types %j', (text, value, numberFormat) => {
  expect(excel.host.user.type('Sheet1', 'A1', text)).toBe(true);
  const cell = excel.host.book.sheet('Sheet1').cell(0, 0)!;
  expect([cell.value, cell.format.numberFormat]).toEqual([value, numberFormat]);
});

test('85 typed into a cell of percentages is 85%, and stays in its format', async () => {
  await roundTrip('', '0.0%');
  excel.host.user.type('Sheet1', 'A1', '85,5');
  const cell = excel.host.book.sheet('Sheet1').cell(0, 0)!;
  expect([cell.value, cell.format.numberFormat]).toEqual([0.855, '0.0%']);
});

test('a formula shows what the test says it comes to', async () => {
  await roundTrip('=B1/C1');
  excel.host.user.calculated('Sheet1', 'A1', { error: '#DIV/0!' });
  const [sheet] = excel.host.snapshot().sheets;
  expect(sheet!.cells).toEqual([{ row: 1, column: 1, value: { error: '#DIV/0!' }, formula: 'B1/C1' }]);
});

test('used ranges count formats unless only values are asked for', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const empty = sheet.getUsedRangeOrNullObject(true);
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
    const within = sheet.getRange('A3:CZ3000').getUsedRangeOrNullObject(true);
    for (const range of [values, all]) range.load('address');
    await context.sync();
    expect([values.address, all.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D5']);
    expect([empty.isNullObject, within.isNullObject]).toEqual([true, true]);
  });
});

test('merging keeps the first value alone, and takes no others', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.merge();
    sheet.getRange('B2').values = [['z']];
    range.load('values');
    const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    expect(range.values).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(merged.address).toBe('Sheet1!A1:B2');
    range.unmerge();
    const none = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('clearing contents keeps formats; clearing all does not', async () => {
  const cell = () => excel.host.book.sheet('Sheet1').cell(0, 0)!;
  await roundTrip('x', '@');
  expect(
    await refusalOf(excel, (context) => context.workbook.worksheets.getItem('Sheet1').getRange('A1').clear('Contents')),
  ).toBeUndefined();
  expect([cell().value, cell().format.numberFormat]).toEqual([undefined, '@']);
  await refusalOf(excel, (context) => context.workbook.worksheets.getItem('Sheet1').getRange('A1').clear());
  expect(cell().format.numberFormat).toBe('General');
});
