/** Sheets, names and properties, by Excel's rules. */
import { refusalOf } from './refusalOf';
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

type Batch = (context: Excel.RequestContext) => unknown;
const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;

test.each<[string, Batch, string]>([
  ['of another case is taken', (context) => sheets(context).add('SHEET1'), 'ItemAlreadyExists'],
  ['has at most 31 characters', (context) => sheets(context).add('x'.repeat(32)), 'InvalidArgument'],
  ['has no slash', (context) => sheets(context).add('Quý 1/2026'), 'InvalidArgument'],
  ['does not start with an apostrophe', (context) => sheets(context).add("'a"), 'InvalidArgument'],
  ['is not empty', (context) => (sheets(context).getItem('Sheet1').name = ''), 'InvalidArgument'],
])('a name %s', async (_what, batch, code) => {
  expect(await refusalOf(excel, batch)).toBe(code);
  expect(await refusalOf(excel, (context) => sheets(context).add(`${'Đ'.repeat(30)}1`))).toBeUndefined();
});

test.each<[string, Batch]>([
  ['deleted', (context) => sheets(context).getItem('Sheet1').delete()],
  ['hidden', (context) => (sheets(context).getItem('Sheet1').visibility = 'Hidden')],
])('the last visible sheet cannot be %s', async (_what, batch) => {
  await refusalOf(excel, (context) => (sheets(context).add('Ẩn').visibility = 'VeryHidden'));
  expect(await refusalOf(excel, batch)).toBe('InvalidOperation');
});

test('a very hidden sheet is not deleted, a hidden one not activated', async () => {
  await refusalOf(excel, (context) => (sheets(context).add('Ẩn').visibility = 'VeryHidden'));
  const sheet: (context: Excel.RequestContext) => Excel.Worksheet = (context) => sheets(context).getItem('Ẩn');
  expect(await refusalOf(excel, (context) => sheet(context).delete())).toBe('InvalidOperation');
  expect(await refusalOf(excel, (context) => sheet(context).activate())).toBe('InvalidOperation');
  expect(await refusalOf(excel, (context) => sheet(context).getRange('A1').select())).toBe('InvalidOperation');
  const shown: Batch = (context) => {
    sheet(context).visibility = 'Hidden';
    sheet(context).delete();
  };
  expect(await refusalOf(excel, shown)).toBeUndefined();
});

test('renaming a sheet carries formulas, names and list sources along', async () => {
  await excel.Excel.run(async (context) => {
    const list = sheets(context).add('Danh mục');
    const sheet = sheets(context).getItem('Sheet1');
    sheet.getRange('A1').formulas = [["='Danh mục'!A1&\"'Danh mục'!A1\"&Sheet1!B2"]];
    sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$3" } };
    context.workbook.names.add('Nguon', list.getRange('A1:A3'));
    await context.sync();
    list.name = 'Khac';
    await context.sync();
  });
  const { book } = excel.host;
  const sheet = book.sheet('Sheet1');
  expect(sheet.cell(0, 0)?.formula).toBe('=Khac!A1&"\'Danh mục\'!A1"&Sheet1!B2');
  expect(sheet.validations[0]!.rule).toMatchObject({ list: { source: '=Khac!$A$1:$A$3' } });
  expect(book.names[0]!.formula).toBe('=Khac!$A$1:$A$3');
  excel.host.user.deleteSheet('Khac');
  expect([sheet.cell(0, 0)?.formula, book.names[0]!.formula]).toEqual([
    '=#REF!A1&"\'Danh mục\'!A1"&Sheet1!B2',
    '=#REF!$A$1:$A$3',
  ]);
});

test('a range of a sheet that was deleted is not there any more', async () => {
  excel.host.user.addSheet('Hai');
  await expect(
    excel.Excel.run(async (context) => {
      const range = sheets(context).getItem('Hai').getRange('A1');
      range.load('values');
      await context.sync();
      excel.host.user.deleteSheet('Hai');
      range.values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('names are found in any case, give their range, and change', async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.names.add('SoLieu', '=Sheet1!$C$9').visible = false;
    const name = context.workbook.names.getItemOrNullObject('solieu');
    const none = context.workbook.names.getItemOrNullObject('Khac');
    name.load('name, formula, visible, scope');
    const range = name.getRange();
    range.load('address');
    await context.sync();
    expect([name.name, name.formula, name.visible, name.scope, range.address, none.isNullObject]).toEqual([
      'SoLieu',
      '=Sheet1!$C$9',
      false,
      'Workbook',
      'Sheet1!C9',
      true,
    ]);
    name.formula = '=Sheet1!$D$1';
    none.delete();
    name.delete();
    await context.sync().catch(() => undefined);
  });
  expect(excel.host.book.names.map(({ formula }) => formula)).toEqual(['=Sheet1!$D$1']);
});

test.each(['A1', 'hai từ', '1a', 'R'])('%j is no name', async (name) => {
  expect(await refusalOf(excel, (context) => context.workbook.names.add(name, '=Sheet1!$A$1'))).toBe('InvalidArgument');
});

test('custom properties and the title; texts are cut at 255 characters', async () => {
  await excel.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = 'Báo cáo';
    properties.custom.add('phuluc', 'một');
    properties.custom.add('PHULUC', 'hai');
    properties.custom.add('dai', 'x'.repeat(300));
    properties.custom.load('items/key, items/value');
    properties.load('title');
    await context.sync();
    const texts = properties.custom.items.map(({ key, value }) => [key, String(value).length]);
    expect([properties.title, texts]).toEqual([
      'Báo cáo',
      [
        ['phuluc', 3],
        ['dai', 255],
      ],
    ]);
  });
  expect(excel.host.snapshot().properties.get('phuluc')).toBe('hai');
});

test('a workbook handed over to be opened is kept', async () => {
  await excel.Excel.createWorkbook(Buffer.from('tệp').toString('base64'));
  expect(excel.host.openedWorkbooks.map((base64) => Buffer.from(base64, 'base64').toString())).toEqual(['tệp']);
});
