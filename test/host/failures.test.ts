/** Failures ordered by a test, as the add-in meets them. */
import { refusalOf } from './refusalOf';
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

const write = (address: string) => (context: Excel.RequestContext) =>
  (context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']]);
const cells = () => excel.host.snapshot().sheets[0]!.cells.map(({ row }) => row);

test.each([
  ['cellEdit', 'InvalidOperationInCellEditMode'],
  ['session', 'InvalidOrTimedOutSession'],
  ['busy', 'ActivityLimitReached'],
  ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
  ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
  ['noCapability', 'AccessDenied'],
] as const)('%s is %s, once, and nothing is done', async (name, code) => {
  excel.host.failures.refuse(name);
  expect([await refusalOf(excel, write('A1')), cells()]).toEqual([code, []]);
  expect([await refusalOf(excel, write('A1')), cells()]).toEqual([undefined, [1]]);
});

test('the second of the fitting requests', async () => {
  excel.host.failures.refuse('busy', { after: 1, when: ({ text }) => text.includes('Values') });
  const outcomes = [
    await refusalOf(excel, (context) => context.workbook.load('name')),
    await refusalOf(excel, write('A1')),
    await refusalOf(excel, write('A2')),
    await refusalOf(excel, write('A3')),
  ];
  expect(outcomes).toEqual([undefined, undefined, 'ActivityLimitReached', undefined]);
});

test('in the middle of a batch, with what came before done', async () => {
  excel.host.failures.breakAt('Activate', 'GeneralException');
  const batch = (context: Excel.RequestContext) => {
    write('A1')(context);
    context.workbook.worksheets.getItem('Sheet1').activate();
    write('A2')(context);
  };
  expect([await refusalOf(excel, batch), cells()]).toEqual(['GeneralException', [1]]);
  expect([await refusalOf(excel, batch), cells()]).toEqual([undefined, [1, 2]]);
});

test('at the n-th action', async () => {
  excel.host.failures.breakAt(0);
  expect([await refusalOf(excel, write('A1')), cells()]).toEqual(['AccessDenied', []]);
});

test('requests past the limit of Excel on the web', async () => {
  const web = await startExcel({ mostBytes: 10_000 });
  const large = (context: Excel.RequestContext) =>
    (context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(11_000)]]);
  expect(await refusalOf(web, large)).toBe('RequestPayloadSizeLimitExceeded');
  const [sheet] = web.host.book.sheets;
  for (let row = 0; row < 20; row++) sheet!.makeCell(row, 0).value = 'x'.repeat(1000);
  expect(
    await refusalOf(web, (context) => context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('values')),
  ).toBe('ResponsePayloadSizeLimitExceeded');
  web.close();
});
