/** Formats, validations, conditional formats and page set-up: kept so that a test can ask for them. */
import { refusalOf } from './refusalOf';
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const state = () => excel.host.book.sheet('Sheet1');
const act = async (batch: (sheet: Excel.Worksheet) => void) => {
  expect(await refusalOf(excel, (context) => batch(first(context)))).toBeUndefined();
};

test('several areas at once', async () => {
  await act((sheet) => {
    const areas = sheet.getRanges('A1:B1,D4');
    areas.format.font.bold = true;
    areas.format.protection.locked = false;
    areas.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
  });
  const bold = [state().format(0, 0), state().format(0, 1), state().format(3, 3), state().format(0, 2)];
  expect(bold.map((format) => [format.bold, format.locked])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
  ]);
  expect(state().validations[0]!.boxes).toHaveLength(2);
});

test('what an area does not agree on is null', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:A2');
    range.load('format/font/bold, format/font/italic');
    await context.sync();
    expect([range.format.font.bold, range.format.font.italic]).toEqual([null, false]);
  });
});

test('a format of whole columns reaches cells that are not there yet', async () => {
  await act((sheet) => {
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('A:C').format.protection.locked = false;
    sheet.getRange('B:B').format.font.bold = true;
  });
  expect([state().isLocked(0, 0), state().isLocked(99_999, 2), state().isLocked(0, 3)]).toEqual([false, false, true]);
  expect([state().format(7, 1).bold, state().format(7, 0).bold]).toEqual([true, false]);
});

test('edges and inner lines', async () => {
  await act((sheet) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideVertical').color = '#00FF00';
  });
  expect(Object.keys(state().format(1, 1).borders)).toEqual(['Top', 'Right']);
  expect(Object.keys(state().format(2, 2).borders)).toEqual(['Left']);
  expect(state().format(2, 2).borders.Left).toEqual({ style: 'Continuous', weight: 'Thin', color: '#00FF00' });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['a height', (sheet) => (sheet.getRange('1:1').format.rowHeight = 410)],
  ['a width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 2000)],
  ['a colour', (sheet) => (sheet.getRange('A1').format.fill.color = 'màu đỏ')],
  [
    'a prompt',
    (sheet) => (sheet.getRange('A1').dataValidation.prompt = { message: 'x'.repeat(256), showPrompt: true, title: '' }),
  ],
  [
    'its title',
    (sheet) => (sheet.getRange('A1').dataValidation.prompt = { message: '', showPrompt: true, title: 'x'.repeat(33) }),
  ],
  [
    'a list',
    (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
  ],
  ['title rows', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')],
  ['the first row as a page break', (sheet) => sheet.horizontalPageBreaks.add('A1')],
])('%s past the limit is refused', async (_what, batch) => {
  expect(await refusalOf(excel, (context) => batch(first(context)))).toBe('InvalidArgument');
});

test('rows and columns: sizes and what is hidden', async () => {
  await act((sheet) => {
    sheet.getRange('2:3').format.rowHeight = 30;
    sheet.getRange('B:B').format.columnWidth = 90;
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('C:D').columnHidden = true;
  });
  expect([...state().heights]).toEqual([
    [1, 30],
    [2, 30],
  ]);
  expect([[...state().widths], [...state().hiddenRows], [...state().hiddenColumns]]).toEqual([[[1, 90]], [1], [2, 3]]);
});

test('a validation is cut where another takes its place', async () => {
  await act((sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
    sheet.getRange('A3').dataValidation.errorAlert = { message: 'm', showAlert: true, style: 'Warning', title: 't' };
    sheet.getRange('A9').dataValidation.clear();
  });
  expect(
    state().validations.map(({ rule, boxes }) => [Object.keys(rule), boxes.map(({ row, rows }) => [row, rows])]),
  ).toEqual([
    [
      ['decimal'],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [['list'], [[2, 1]]],
  ]);
  expect(state().validations[1]!.errorAlert.style).toBe('Warning');
});

test('the newest conditional format comes first, until priorities are set', async () => {
  await act((sheet) => {
    for (const formula of ['=$A1=1', '=$A1=2']) {
      const format = sheet.getRange('A1:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.font.color = '#FF0000';
      format.custom.format.fill.color = '#FFFF00';
    }
  });
  expect(state().conditionalFormats.map(({ formula }) => formula)).toEqual(['=$A1=2', '=$A1=1']);
  await act((sheet) => (sheet.getRange('A1').conditionalFormats.getItemAt(1).priority = 0));
  expect(state().conditionalFormats.map(({ formula, fill }) => [formula, fill])).toEqual([
    ['=$A1=1', '#FFFF00'],
    ['=$A1=2', '#FFFF00'],
  ]);
  await act((sheet) => sheet.getRange('A1:C4').conditionalFormats.clearAll());
  expect(state().conditionalFormats[0]!.boxes).toEqual([{ row: 4, column: 0, rows: 5, columns: 3 }]);
});

test('page set-up, breaks, frozen panes and the filter', async () => {
  await act((sheet) => {
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.centerHorizontally = true;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintMargins('Centimeters', { top: 2.54, left: 1 });
    page.setPrintArea('A1:H90');
    page.setPrintTitleRows('$5:$6');
    page.headersFooters.state = 'FirstAndDefault';
    page.headersFooters.defaultForAllPages.centerHeader = '&P';
    sheet.horizontalPageBreaks.add('A20');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B6'));
    sheet.autoFilter.apply('A6:H90');
    sheet.showGridlines = false;
    sheet.tabColor = '#123456';
  });
  const { page } = state();
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    topMargin: 72,
    zoom: { horizontalFitToPages: 1 },
  });
  expect([page.titleRows?.row, page.titleRows?.rows, page.headersFooters.defaultForAllPages.centerHeader]).toEqual([
    4,
    2,
    '&P',
  ]);
  expect([state().rowBreaks, state().frozen, state().autoFilter?.row]).toEqual([[19], { rows: 6, columns: 2 }, 5]);
  expect([state().showGridlines, state().tabColor]).toEqual([false, '#123456']);
});
