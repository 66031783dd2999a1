import {
  answerButtons,
  canDownload,
  hasSet,
  isInExcel,
  loadWithWorkbook,
  officeTheme,
  showPane,
} from '../../../src/hosts/excel/addin';
import { openWindow } from '../../../src/hosts/excel/newWorkbook';
import { startPort, type StartedPort } from './started';

let excel: StartedPort;
beforeEach(async () => {
  excel = await startPort({ sets: '1.14' });
});
afterEach(() => {
  excel.close();
});

test('knows that it stands in Excel, and which sets this Excel has', async () => {
  expect(await isInExcel()).toBe(true);
  expect(hasSet('ExcelApi', '1.14')).toBe(true);
  expect(hasSet('ExcelApi', '1.15')).toBe(false);
});

test('is loaded with the workbook from then on', async () => {
  await loadWithWorkbook();
  // The client's own word for it.
  expect(excel.host.addin.start).toBe('Background');
});

test('opens the pane', async () => {
  excel.host.addin.pane = 'Background';
  await showPane();
  expect(excel.host.addin.pane).toBe('Visible');
});

test('answers a button of the ribbon, which Excel waits for', async () => {
  const pressed: string[] = [];
  answerButtons({
    check: (event) => {
      pressed.push('check');
      event.completed();
    },
  });
  await excel.seam.invokeCommand('check');
  expect(pressed).toEqual(['check']);
});

test('hands a workbook over in a window of its own', async () => {
  expect(await openWindow('UEsDBA==')).toEqual({ ok: true, value: undefined });
  expect(excel.host.openedWorkbooks).toEqual(['UEsDBA==']);
});

test('says why a workbook could not be handed over', async () => {
  excel.host.failures.refuse('busy', { times: Infinity });
  expect(await openWindow('UEsDBA==')).toEqual({ ok: false, error: { code: 'busy' } });
});

test.each([
  ['#FFFFFF', 'light'],
  ['#F3F2F1', 'light'],
  ['#262626', 'dark'],
  ['#000000', 'dark'],
  ['', undefined],
])('a pane of %j is %s', (bodyBackgroundColor, expected) => {
  Object.assign(globalThis, { Office: { context: { officeTheme: { bodyBackgroundColor } } } });
  expect(officeTheme()).toBe(expected);
});

test('Office may not say how it looks', () => {
  Object.assign(globalThis, { Office: { context: {} } });
  expect(officeTheme()).toBeUndefined();
});

test.each([
  ['PC', true],
  ['OfficeOnline', true],
  ['Mac', false],
  ['iOS', false],
] as const)('on %s, a download comes to something: %s', (platform, expected) => {
  const { PlatformType } = Office;
  Object.assign(globalThis, { Office: { PlatformType, context: { platform: PlatformType[platform] } } });
  expect(canDownload()).toBe(expected);
});
