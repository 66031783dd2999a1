/** What protected sheets and workbooks refuse, to programs and to hands. */
import { refusalOf } from './refusalOf';
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

/** B2 is an entry cell, everything else is locked. */
beforeEach(async () => {
  excel = await startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
type Act = (sheet: Excel.Worksheet) => unknown;

test.each<[string, Act]>([
  ['values of a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['values of an area that has one', (sheet) => (sheet.getRange('B2:B3').values = [[1], [2]])],
  ['clearing', (sheet) => sheet.getRange('A1').clear('Contents')],
  ['formats', (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')],
  ['number formats', (sheet) => (sheet.getRange('B2').numberFormat = [['@']])],
  ['unlocking', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
  ['heights', (sheet) => (sheet.getRange('1:1').format.rowHeight = 30)],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['data validation', (sheet) => sheet.getRange('B2').dataValidation.clear()],
  ['conditional formats', (sheet) => sheet.getRange('B2').conditionalFormats.clearAll()],
  ['rows', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['page breaks', (sheet) => sheet.horizontalPageBreaks.removePageBreaks()],
])('%s: AccessDenied', async (_what, act) => {
  expect(await refusalOf(excel, (context) => act(first(context)))).toBe('AccessDenied');
});

test.each<[string, Act]>([
  ['values of an entry cell', (sheet) => (sheet.getRange('B2').values = [[1]])],
  ['widths, which were allowed', (sheet) => (sheet.getRange('A:A').format.columnWidth = 90)],
  ['page set-up', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ['renaming the sheet', (sheet) => (sheet.name = 'Tên khác')],
])('%s: done', async (_what, act) => {
  expect(await refusalOf(excel, (context) => act(first(context)))).toBeUndefined();
});

test('nothing of a refused write is in the cells', async () => {
  await refusalOf(excel, (context) => (first(context).getRange('B2:B3').values = [[1], [2]]));
  expect(excel.host.snapshot().sheets[0]!.cells).toEqual([]);
});

test('a user types into entry cells alone', () => {
  expect([excel.host.user.type('Sheet1', 'B2', '5'), excel.host.user.type('Sheet1', 'B3', '5')]).toEqual([true, false]);
  expect([excel.host.user.clear('Sheet1', 'A1:C3'), excel.host.user.insertRow('Sheet1', 2)]).toEqual([false, false]);
  expect(excel.host.snapshot().sheets[0]!.cells).toEqual([{ row: 2, column: 2, value: 5 }]);
});

test('without a password protection comes off, and writes go through', async () => {
  const batch = (context: Excel.RequestContext) => {
    first(context).protection.unprotect();
    first(context).getRange('A1').values = [['x']];
  };
  expect(await refusalOf(excel, batch)).toBeUndefined();
});

test('with a password it does not', async () => {
  excel.host.user.addSheet('Khóa');
  excel.host.user.protect('Khóa', 'bí mật');
  const unprotect = (password?: string) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem('Khóa').protection.unprotect(password);
  expect([await refusalOf(excel, unprotect()), await refusalOf(excel, unprotect('sai'))]).toEqual([
    'InvalidArgument',
    'InvalidArgument',
  ]);
  expect(excel.host.book.sheet('Khóa').protection).not.toBeNull();
  expect(await refusalOf(excel, unprotect('bí mật'))).toBeUndefined();
});

test('protecting what is protected is refused', async () => {
  expect(await refusalOf(excel, (context) => first(context).protection.protect())).toBe('InvalidOperation');
});

test.each<[string, Act]>([
  ['adding', (sheet) => sheet.context.workbook.worksheets.add('Mới')],
  ['renaming', (sheet) => (sheet.name = 'Mới')],
  ['hiding', (sheet) => (sheet.visibility = 'Hidden')],
  ['deleting', (sheet) => sheet.delete()],
])('a protected workbook: %s is refused', async (_what, act) => {
  excel.host.user.addSheet('Hai');
  await refusalOf(excel, (context) => context.workbook.protection.protect());
  expect(await refusalOf(excel, (context) => act(first(context)))).toBe('AccessDenied');
});
