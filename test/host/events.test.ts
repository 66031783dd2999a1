/** Events, as they reach the add-in's handlers. */
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

/** What the sheets' onChanged heard, short. */
async function heard(): Promise<{ seen: string[]; stop: () => Promise<void> }> {
  const seen: string[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((args) => {
      seen.push([args.source, args.changeType, args.address].join(' '));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { seen, stop };
}

test('edits of the user, of a co-author and of the add-in itself', async () => {
  const { seen } = await heard();
  excel.host.user.type('Sheet1', 'C7', '1');
  excel.host.coauthor.type('Sheet1', 'C8', '2');
  excel.host.user.insertRow('Sheet1', 3);
  excel.host.user.deleteRow('Sheet1', 4, 2);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = 7 as unknown as number[][];
    await context.sync();
  });
  await excel.settled();
  expect(seen).toEqual([
    'Local RangeEdited C7',
    'Remote RangeEdited C8',
    'Local RowInserted 3:3',
    'Local RowDeleted 4:5',
    'Local RangeEdited A1:B2',
  ]);
});

test('an add-in that turned events off hears nothing of its own writes', async () => {
  const { seen } = await heard();
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await excel.settled();
  expect(seen).toEqual([]);
});

test('a locked cell raises nothing', async () => {
  const { seen } = await heard();
  excel.host.user.protect('Sheet1');
  excel.host.user.type('Sheet1', 'C7', '1');
  await excel.settled();
  expect(seen).toEqual([]);
});

test('after remove() nothing comes any more', async () => {
  const { seen, stop } = await heard();
  await stop();
  excel.host.user.type('Sheet1', 'C7', '1');
  await excel.settled();
  expect(seen).toEqual([]);
});

test('the event gives its range', async () => {
  const values: unknown[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add((args) =>
      excel.Excel.run(async (inner) => {
        const range = args.getRange(inner);
        range.load('values');
        await inner.sync();
        values.push(range.values);
      }),
    );
    await context.sync();
  });
  excel.host.user.type('Sheet1', 'C7', 'x');
  await excel.settled();
  await excel.settled();
  expect(values).toEqual([[['x']]]);
});

test('sheets that come and go, and the selection', async () => {
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const note = (what: string) => (args: { readonly worksheetId: string }) => {
      seen.push(`${what} ${args.worksheetId === excel.host.book.sheets[0]!.id ? 'first' : 'other'}`);
      return Promise.resolve();
    };
    sheets.onAdded.add(note('added'));
    sheets.onDeleted.add(note('deleted'));
    sheets.onSelectionChanged.add((args) => note(`selected ${args.address}`)(args));
    await context.sync();
  });
  excel.host.user.addSheet('Hai');
  excel.host.user.select('Sheet1', 'B2:C3');
  excel.host.coauthor.deleteSheet('Hai');
  await excel.settled();
  expect(seen).toEqual(['added other', 'selected B2:C3 first', 'deleted other']);
});

test('deleted rows take references, merges and validations along', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A10').formulas = [['=SUM($B$4:B8)+B2+Sheet1!C9&"B8"']];
    sheet.getRange('A8:B8').merge();
    sheet.getRange('D5:D9').dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
    context.workbook.names.add('Ten', sheet.getRange('B8'));
    context.workbook.names.add('Mat', sheet.getRange('B5'));
    await context.sync();
  });
  excel.host.user.deleteRow('Sheet1', 5, 2);
  const { book } = excel.host;
  expect(book.sheet('Sheet1').cell(7, 0)?.formula).toBe('=SUM($B$4:B6)+B2+Sheet1!C7&"B8"');
  expect(excel.host.snapshot().sheets[0]!.merges).toEqual(['A6:B6']);
  expect(book.sheet('Sheet1').validations[0]!.boxes).toEqual([{ row: 4, column: 3, rows: 3, columns: 1 }]);
  expect(book.names.map(({ formula }) => formula)).toEqual(['=Sheet1!$B$6', '=Sheet1!#REF!']);
});
