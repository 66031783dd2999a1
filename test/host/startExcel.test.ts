/** The seam and the protocol, against the genuine client: what it finds, keeps and refuses by itself. */
import { type StartedExcel, startExcel } from './startExcel';
import { refusalOf } from './refusalOf';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

test('Office says where it is and what it knows', async () => {
  const info = await excel.Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(excel.Office.context.displayLanguage).toBe('vi-VN');
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(excel.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test('a batch is one request, of which the log has body and size', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('A');
    sheet.getRange('A1:B2').values = [
      ['Đ', 2],
      [true, 4],
    ];
    await context.sync();
  });
  expect(excel.host.requests.map(({ kind }) => kind)).toEqual(['sync', 'release']);
  const [request] = excel.host.requests;
  expect(request!.bytes).toBe(Buffer.byteLength(JSON.stringify(request!.body)));
  expect(excel.host.largestRequest).toBe(request!.bytes);
});

test('measure counts the requests of one piece of work and finds the largest', async () => {
  const { value, syncs, largest } = await excel.host.measure(() =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.add('A');
      await context.sync();
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['x'.repeat(1000)]];
      await context.sync();
      return 'done';
    }),
  );
  expect([value, syncs]).toEqual(['done', 2]);
  expect(largest).toBeGreaterThan(1000);
});

test('a range lives through several syncs, and is let go with Excel.run', async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [['once']];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['once']]);
    expect(excel.host.referenceCount).toBe(1);
  });
  await excel.settled();
  expect(excel.host.referenceCount).toBe(0);
});

test('an object that is not there is a null object, or an error', async () => {
  await excel.Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Không có');
    const cell = none.getRange('A1');
    cell.load('values');
    await context.sync();
    expect([none.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
  expect(await refusalOf(excel, (context) => context.workbook.worksheets.getItem('Không có').load('name'))).toBe(
    'ItemNotFound',
  );
});

test('collections load what is asked of their items', async () => {
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add('Hai');
    sheets.load({ name: true, visibility: true, protection: { protected: true }, $top: 1 });
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
      ['Sheet1', 'Visible', false],
    ]);
    sheets.load('items/name');
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Hai']);
    expect(() => sheets.items[1]!.id).not.toThrow();
    expect(() => sheets.items[1]!.tabColor).toThrow(/tabColor/);
  });
});

test('properties of objects below load and set with their owner', async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    range.set({ values: [[7]], format: { font: { bold: true }, fill: { color: 'yellow' } } });
    range.load('address, worksheet/name, format/fill/color, format/font/bold');
    await context.sync();
    expect([range.address, range.worksheet.name]).toEqual(['Sheet1!B2', 'Sheet1']);
    expect([range.format.fill.color, range.format.font.bold]).toEqual(['#FFFF00', true]);
  });
});

test('values of more than 1,500 cells arrive whole, however the client cuts them', async () => {
  const values = Array.from({ length: 4000 }, (_, row) => [row, `Dòng ${row}`]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 4000, 2).values = values;
    await context.sync();
    const used = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true);
    used.load('values');
    await context.sync();
    expect(used.values).toEqual(values);
  });
});

test('a grid of another size is refused', async () => {
  const wrong = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]];
  };
  expect(await refusalOf(excel, wrong)).toBe('InvalidArgument');
});

test('what the host does not know fails loudly, with its name', async () => {
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').calculate();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.Calculate') as string });
});

test("the host's own members are out of the client's reach", async () => {
  const reach = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').load('state');
  expect(await refusalOf(excel, reach)).toBe('ApiNotFound');
});

test('what came before a failing action is done', async () => {
  const batch = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['done']];
    context.workbook.worksheets.getItem('Không có').activate();
    sheet.getRange('A2').values = [['not done']];
  };
  expect(await refusalOf(excel, batch)).toBe('ItemNotFound');
  const [sheet] = excel.host.book.sheets;
  expect([sheet!.cell(0, 0)?.value, sheet!.cell(1, 0)?.value]).toEqual(['done', undefined]);
});

test('below its set a call is refused by the client itself, before any request', async () => {
  const old = await startExcel({ sets: '1.9' });
  const call = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject().load('address');
  expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  expect(await refusalOf(old, call)).toBe('ApiNotFound');
  expect(old.host.requests).toEqual([]);
  expect(await refusalOf(excel, call)).toBeUndefined();
  old.close();
});

test('two hosts know nothing of each other', async () => {
  const other = await startExcel();
  other.host.user.type('Sheet1', 'A1', 'kia');
  expect(excel.host.snapshot().sheets[0]!.cells).toEqual([]);
  other.close();
});
