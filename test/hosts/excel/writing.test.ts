/** What a written sheet is in Excel, where it stands, and what is left alone. */
import { areaRef } from '../../../src/workbook/a1';
import type { CellModel, WorkbookModel } from '../../../src/workbook/model';
import { formatOf } from '../../host/model/formats';
import { book, entry, keyed, largest, submissionOf } from './models';
import { startPort, type StartedPort } from './started';

let excel: StartedPort;
beforeEach(async () => {
  excel = await startPort({ sets: '1.15' });
});
afterEach(() => {
  excel.close();
});

async function write(...given: Parameters<StartedPort['port']['write']>): Promise<void> {
  const written = await excel.port.write(...given);
  if (!written.ok) throw new Error(`${written.error.code} ${written.error.detail}`);
}
const names = () => excel.host.book.sheets.map(({ name }) => name);
const sheet = (name: string) => excel.host.book.sheet(name);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A neighbour's line is a cell's own line too, so there may be more lines than the model asks for. */
function looksWrong(name: string, row: number, { column, style = {} }: CellModel): boolean {
  const asked = { ...formatOf(style), fontName: 'Times New Roman', fontSize: style.fontSize ?? 12 };
  const found = sheet(name).format(row - 1, column - 1);
  const lines = Object.keys(asked.borders) as (keyof typeof found.borders)[];
  return (
    JSON.stringify({ ...found, borders: 0 }) !== JSON.stringify({ ...asked, borders: 0 }) ||
    lines.some((side) => JSON.stringify(found.borders[side]) !== JSON.stringify(asked.borders[side]))
  );
}

function expectLooks(model: WorkbookModel): void {
  const wrong = model.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.filter((cell) => looksWrong(name, row, cell)).map((cell) => [name, row, cell.column, cell.style]),
    ),
  );
  expect(wrong).toEqual([]);
}

function expectFrames({ sheets }: WorkbookModel): void {
  const found = new Map(excel.host.toModel().sheets.map((one) => [one.name, one]));
  for (const own of sheets) {
    const { columns, rows, merges = [], visibility = 'visible', tabColor, freeze, isProtected, autoFilter } = own;
    const written = found.get(own.name)!;
    expect(written).toMatchObject({ visibility, isProtected: isProtected ?? false, gridLines: own.gridLines ?? true });
    expect([written.tabColor, written.freeze, written.autoFilter]).toEqual([tabColor, freeze, autoFilter]);
    expect([...written.merges!].sort()).toEqual([...merges].sort());
    expect(written.columns).toEqual(
      columns.map(({ column, width, hidden }) => ({ column, width, ...(hidden && { hidden }) })),
    );
    for (const { row, height, hidden } of rows) {
      const other = written.rows.find((one) => one.row === row);
      expect([row, other?.height, other?.hidden]).toEqual([row, height, hidden]);
    }
  }
}

test('every cell of the largest workbook looks as the model says', async () => {
  await write(largest());
  expectLooks(largest());
});

test('rows, columns, merges, panes, filters, tabs and locks are as the model says', async () => {
  await write(largest());
  expectFrames(largest());
});

test('a submission put into a workbook looks the same, and written over itself too', async () => {
  await write(largest());
  const { model, sheets } = await submissionOf(largest());
  await write(model, { sheets });
  expectLooks(model);
  expectFrames(model);
  await write(model, { replaces: sheets });
  expectLooks(model);
  expectFrames(model);
});

test('validations warn and never forbid, conditional formats keep their order, names and properties are there', async () => {
  const model = largest();
  await write(model);
  for (const { name, validations = [], conditionalFormats = [] } of model.sheets) {
    const own = sheet(name);
    expect(own.validations).toHaveLength(validations.length);
    expect(own.validations.every(({ errorAlert }) => errorAlert.style === 'Warning')).toBe(true);
    expect(own.validations.map(({ prompt }) => [prompt.title, prompt.message])).toEqual(
      validations.map(({ prompt }) => [prompt?.title, prompt?.text]),
    );
    expect(own.conditionalFormats.map(({ formula }) => formula)).toEqual(
      conditionalFormats.map(({ formula }) => `=${formula}`),
    );
  }
  const { names: defined, properties, title } = excel.host.toModel();
  expect(defined).toEqual(model.names);
  expect(properties).toEqual(model.properties);
  expect(title).toBe(model.title);
});

test('pages are set up', async () => {
  const { model } = await submissionOf(largest());
  await write(model);
  const { page, rowBreaks } = sheet('Phụ lục báo cáo II');
  expect(plain(page)).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', firstPageNumber: 1 });
  expect(JSON.stringify(page)).toContain('FirstAndDefault');
  expect(JSON.stringify(page)).toContain('&\\"Times New Roman,Regular\\"&13&P');
  const breaks = model.sheets.find(({ name }) => name === 'Phụ lục báo cáo II')?.page?.rowBreaks ?? [];
  expect(rowBreaks).toHaveLength(breaks.length);
});

test('a protected sheet lets filter, column width and row height be changed, and nothing else', async () => {
  await write(book(keyed('A')));
  const { options, password } = sheet('A').protection!;
  const allowed = Object.entries(options).filter(([, value]) => value === true);
  expect(allowed.map(([name]) => name)).toEqual(['allowAutoFilter', 'allowFormatColumns', 'allowFormatRows']);
  expect(password).toBeUndefined();
});

test('the sheets of a blank workbook stay, after ours, and ours come to the front', async () => {
  await write({ ...book(keyed('A'), keyed('B'), keyed('C')), activeSheet: 1 });
  expect(names()).toEqual(['A', 'B', 'C', 'Sheet1']);
  expect(excel.host.book.active.name).toBe('B');
});

test('a new sheet stands after the one before it in the model, and the others keep their order', async () => {
  await write(book(keyed('A'), keyed('C')));
  excel.host.user.addSheet('Riêng');
  await write(book(keyed('A'), keyed('B'), keyed('C'), keyed('D')));
  expect(names()).toEqual(['A', 'B', 'C', 'D', 'Sheet1', 'Riêng']);
});

test('a renamed sheet is known by its key, and named back', async () => {
  await write(book(keyed('A', entry(1, 'cũ'))));
  const { id } = sheet('A');
  excel.host.user.renameSheet('A', 'Của tôi');
  await write(book(keyed('A', entry(1, 'mới'))));
  expect(names()).toEqual(['A', 'Sheet1']);
  expect(sheet('A').id).toBe(id);
});

test('sheets that exchanged their names get them back', async () => {
  await write(book(keyed('A', entry(1, 'a')), keyed('B', entry(1, 'b'))));
  const { id } = sheet('A');
  excel.host.user.renameSheet('A', 'C');
  excel.host.user.renameSheet('B', 'A');
  excel.host.user.renameSheet('C', 'B');
  await write(book(keyed('A', entry(1, 'a mới')), keyed('B', entry(1, 'b mới'))));
  expect([sheet('A').id, sheet('A').cell(1, 0)?.value]).toEqual([id, 'a mới']);
  expect(names()).toEqual(['A', 'B', 'Sheet1']);
});

test('of two copies the one that kept its name is written, and the other left alone', async () => {
  const key = { column: 1, value: 'phuluc:test:A' };
  await write(book({ ...keyed('Bản sao'), rows: [{ row: 1, cells: [key] }] }, keyed('A', entry(1, 'cũ'))));
  await write(book(keyed('A', entry(1, 'mới'))));
  expect(sheet('A').cell(1, 0)?.value).toBe('mới');
  expect(sheet('Bản sao').cell(0, 0)?.value).toBe('phuluc:test:A');
});

test('a sheet that is not the model’s stays as it was', async () => {
  excel.host.user.type('Sheet1', 'A1', 'riêng');
  excel.host.user.protect('Sheet1', 'mật khẩu');
  await write(largest());
  expect(sheet('Sheet1').cell(0, 0)?.value).toBe('riêng');
  expect(sheet('Sheet1').protection?.password).toBe('mật khẩu');
});

test('what was hidden, merged, filtered or coloured before is gone once a sheet is written again', async () => {
  const before = keyed('A', entry(1, 'cũ'), entry(2, 'cũ'));
  await write(
    book({
      ...before,
      rows: [...before.rows, { row: 3, hidden: true, cells: [{ column: 3, value: 'x', style: { fill: 'FF0000' } }] }],
      columns: [{ column: 4, width: 50, hidden: true }],
      merges: ['A4:B5'],
      autoFilter: 'A2:B3',
      freeze: { rows: 1, columns: 1 },
      validations: [{ area: 'A2', rule: { kind: 'whole', min: 0, max: 1 } }],
      conditionalFormats: [{ area: 'A2', formula: 'TRUE', style: { bold: true } }],
    }),
  );
  await write(book(keyed('A', entry(1, 'mới'))));
  const own = sheet('A');
  expect([own.hiddenRows.size, own.hiddenColumns.size, own.merges, own.autoFilter, own.frozen]).toEqual([
    0,
    0,
    [],
    null,
    null,
  ]);
  expect([own.validations, own.conditionalFormats]).toEqual([[], []]);
  expect(own.format(2, 2).fill).toBe('');
  expect(own.cell(2, 2)?.value).toBeUndefined();
});

test('several merges of one shape below each other stay merges of their own', async () => {
  const merges = [1, 2, 3].map((row) => areaRef(row + 3, 1, row + 3, 4));
  await write(book({ ...keyed('A'), merges: [...merges, 'F1:G2'] }));
  expect([...excel.host.toModel().sheets[0]!.merges!].sort()).toEqual([...merges, 'F1:G2'].sort());
});

test('what lies beyond the cells that are read is left alone', async () => {
  await write(book(keyed('A', entry(1, 'cũ'))));
  sheet('A').protection = null;
  excel.host.user.type('A', 'A3001', 'ghi chú dưới cùng');
  excel.host.user.type('A', 'DA5', 'ghi chú bên phải');
  await write(book(keyed('A', entry(1, 'mới'))));
  expect([sheet('A').cell(3000, 0)?.value, sheet('A').cell(4, 104)?.value]).toEqual([
    'ghi chú dưới cùng',
    'ghi chú bên phải',
  ]);
});

test.each([
  ['in a cell of texts', '@', '@'],
  ['in any other cell', undefined, 'General'],
])('a text as long as Excel lets it be is whole, whatever it begins with, %s', async (_, format, expected) => {
  const longest = `-${'y'.repeat(32_766)}`;
  await write(book(keyed('A', entry(1, longest, format), entry(2, 'bên cạnh'))));
  expect(sheet('A').cell(1, 0)?.value).toBe(longest);
  expect(sheet('A').format(1, 0).numberFormat).toBe(expected);
  expect(sheet('A').cell(1, 1)?.value).toBe('bên cạnh');
});

test('runs of a rich text are joined', async () => {
  await write(book(keyed('A', { column: 1, runs: [{ text: 'Kính gửi: ', bold: true }, { text: 'Sở A' }] })));
  expect(sheet('A').cell(1, 0)?.value).toBe('Kính gửi: Sở A');
});

test('calculation and screen rest while it is written', async () => {
  await write(book(keyed('A')));
  const texts = excel.host.requests.map(({ body }) => JSON.stringify(body.Actions));
  expect(texts.filter((text) => text.includes('SuspendApiCalculationUntilNextSync'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('SuspendScreenUpdatingUntilNextSync'))).toHaveLength(1);
});
