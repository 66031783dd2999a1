/** Office round the workbook: start with the document, the pane, ribbon buttons, settings, the theme. */
import { type StartedExcel, startExcel } from './startExcel';

let excel: StartedExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  excel.close();
});

test('the add-in asks to be loaded with the document', async () => {
  const { addin } = excel.Office;
  expect(await addin.getStartupBehavior()).toBe('None');
  await addin.setStartupBehavior(excel.Office.StartupBehavior.load);
  expect([await addin.getStartupBehavior(), excel.host.addin.start]).toEqual(['Load', 'Background']);
});

test('the pane is hidden and shown, and says so', async () => {
  const seen: string[] = [];
  await excel.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
  await excel.Office.addin.hide();
  expect(excel.host.addin.pane).toBe('Background');
  await excel.Office.addin.showAsTaskpane();
  await excel.settled();
  expect([excel.host.addin.pane, seen]).toEqual(['Visible', ['Hidden', 'Taskpane']]);
});

test('a ribbon button runs its function, which says when it is done', async () => {
  const seen: string[] = [];
  excel.Office.actions.associate('report', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  await excel.seam.invokeCommand('report');
  expect([seen, excel.seam.completedCommands]).toEqual([['report'], [{ command: 'report', status: 0 }]]);
});

test('a button without a function is reported to Office', async () => {
  await excel.seam.invokeCommand('nothing');
  expect(excel.seam.completedCommands).toEqual([{ command: 'nothing', status: expect.any(Number) as number }]);
  expect(excel.seam.completedCommands[0]!.status).not.toBe(0);
});

test('settings of the document are kept', async () => {
  const { settings } = excel.Office.context.document;
  settings.set('agency', { id: 'so-tai-chinh' });
  await new Promise((saved) => settings.saveAsync(saved));
  expect([...excel.seam.settings.keys()]).toEqual(['agency']);
});

test('the theme', async () => {
  expect(excel.Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  const dark = await startExcel({
    theme: {
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#FFFFFF',
      controlBackgroundColor: '#0A0A0A',
      controlForegroundColor: '#FFFFFF',
    },
  });
  expect(dark.Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: '#262626',
    controlBackgroundColor: '#0a0a0a',
  });
  dark.close();
});
