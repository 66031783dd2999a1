/** The ribbon's buttons without a touch of the pane, what others do to the workbook meanwhile, and a reload in the middle. */
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { readIdentity } from '../../src/layout/read/identity';
import type { WorkbookModel } from '../../src/workbook/model';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { scopeOf } from '../library';
import { describeInChromium } from './chromium';
import { openExcelPage, type WindowsExcelPage } from './excelPage';
import { openReport } from './openReport';
import { button, chooseAgency, layOut, refusal, said, tab } from './steps';
import { INFO, quiet, sheetNames, SUBMISSION, syncsSince, TARGETS, TASKS, textsOf, valueAt } from './workbook';

const BLANK: WorkbookModel = {
  sheets: [{ name: 'Sheet1', visibility: 'visible', columns: [], rows: [], merges: [] }],
  names: [],
  properties: {},
  title: '',
  activeSheet: 0,
};

describeInChromium('the ribbon', (chromium) => {
  /** A laid-out workbook; the officer has closed the pane. */
  async function closedOverReport(): Promise<WindowsExcelPage> {
    const excel = await openReport(chromium, { sets: '1.9' });
    await tab(excel.page, 'Bắt đầu').click();
    excel.host.addin.pane = 'Background';
    return excel;
  }

  test('Lập biểu mẫu asks for the agency the first time, and knows it the second', async () => {
    const { page, host, invokeCommand } = await openExcelPage(chromium, { sets: '1.9' });
    await invokeCommand('layOut');
    expect(sheetNames(host)).toEqual(['Sheet1']);
    expect(host.addin.pane).toBe('Visible');
    await chooseAgency(page, 'so y te', 'Sở Y tế');
    await button(page, 'Lập biểu mẫu').click();
    await said(page, 'Đã lập biểu mẫu');

    host.user.type(TARGETS, 'H7', '950');
    await invokeCommand('layOut');
    await said(page, 'Số liệu đã nhập được giữ nguyên');
    expect(valueAt(host, TARGETS, 'H7')).toBe(950);
  });

  test('Lập biểu mẫu on a new workbook takes the agency this computer remembers', async () => {
    const { page, host, invokeCommand, reload } = await openExcelPage(chromium, { sets: '1.15' });
    await layOut(page);
    host.open(BLANK);
    await reload();
    await invokeCommand('layOut');
    await said(page, 'Đã lập biểu mẫu');
    expect(textsOf(host, INFO)).toContain('Sở Y tế');
  });

  test('Kiểm tra says what it found, on the screen that shows it', async () => {
    const { page, host, invokeCommand } = await closedOverReport();
    host.user.type(TARGETS, 'H7', 'x');
    await invokeCommand('check');
    expect(host.addin.pane).toBe('Visible');
    await said(page, '01 lỗi');
    await button(page, /^Không phải là số Ô H7/).waitFor();

    const before = await quiet(host);
    await invokeCommand('check');
    expect(syncsSince(host, before).count).toBe(1);
  });

  test('a button pressed before the pane is ready is answered when it is', async () => {
    const { page, host, invokeCommand } = await openExcelPage(chromium, {
      prepare: (excel) => {
        excel.open(makeWorkbook(scopeOf('so-y-te')));
        excel.latency = 50;
      },
      isAwaited: false,
    });
    host.addin.pane = 'Background';
    await invokeCommand('check');
    await said(page, 'Đã kiểm tra Sở Y tế');
    expect(host.addin.pane).toBe('Visible');
  });

  test('Lập báo cáo refuses while there are errors, and makes it once they are mended', async () => {
    const { page, host, invokeCommand } = await closedOverReport();
    host.user.type(TARGETS, 'H7', 'x');
    await invokeCommand('makeReport');
    await said(page, 'Chưa lập được báo cáo');
    expect(sheetNames(host)).not.toContain('Báo cáo');

    host.addin.pane = 'Background';
    host.user.type(TARGETS, 'H7', '950');
    await invokeCommand('makeReport');
    await said(page, 'Đã lập báo cáo');
    expect(host.addin.pane).toBe('Visible');
    expect(sheetNames(host)).toEqual(expect.arrayContaining(SUBMISSION));
    await page.getByRole('textbox', { name: 'Tên tệp' }).waitFor();
  });

  test('Chuyển kỳ opens the workbook of December beside this one', async () => {
    const { page, host, invokeCommand } = await closedOverReport();
    const before = host.snapshot();
    await invokeCommand('carryForward');
    await said(page, 'Đã mở biểu mẫu mới trong cửa sổ khác');
    const [base64 = ''] = host.openedWorkbooks;
    const next = readXlsx(Buffer.from(base64, 'base64'), nodePlatform);
    expect(next.ok && readIdentity(next.value).identity.fromProperties).toMatchObject({ periodId: '2026-12' });
    expect(host.snapshot()).toEqual(before);
  });

  test.each([
    ['openConsolidation', 'Tổng hợp'],
    ['openHelp', 'Trợ giúp'],
  ])('%s opens the pane there', async (command, title) => {
    const { page, host, invokeCommand } = await openExcelPage(chromium, { sets: '1.9' });
    host.addin.pane = 'Background';
    await invokeCommand(command);
    expect(host.addin.pane).toBe('Visible');
    await page.getByRole('tabpanel', { name: title }).getByRole('heading').first().waitFor();
    expect(await tab(page, title).getAttribute('aria-selected')).toBe('true');
  });

  test('a button is let go also when Excel fails, and the pane says why', async () => {
    const { page, host, invokeCommand } = await closedOverReport();
    host.failures.refuse('session', { times: Infinity });
    for (const command of ['layOut', 'carryForward', 'check', 'makeReport']) {
      await invokeCommand(command);
      await said(page, refusal('session-lost'));
    }
    host.failures.clear();
    await invokeCommand('check');
    await said(page, 'Đã kiểm tra');
  });
});

describeInChromium('what others do', (chromium) => {
  test("a co-author's edit is heard and checked", async () => {
    const { page, host } = await openReport(chromium);
    host.coauthor.type(TASKS, 'H7', 'nhiều');
    await button(page, /^Không phải là số Ô H7/).waitFor();
    host.coauthor.type(TASKS, 'H7', '40%');
    await button(page, /^Không phải là số Ô H7/).waitFor({ state: 'detached' });
    await page.getByRole('definition').getByText('01/23 dòng').waitFor();
  });

  test('a reload in the middle comes back to the same report, and goes on', async () => {
    const { page, host, reload } = await openReport(chromium, { sets: '1.15' });
    host.user.type(TARGETS, 'H7', '950');
    host.user.type(TARGETS, 'I7', 'x');
    await button(page, /^Không phải là số Ô I7/).waitFor();
    const before = host.snapshot();
    await reload();
    await page.getByText('Sở Y tế – Tháng 11 năm 2026').waitFor();
    expect(host.snapshot()).toEqual(before);
    await tab(page, 'Nhập liệu').click();
    await button(page, /^Không phải là số Ô I7/).waitFor();
    host.user.type(TARGETS, 'I7', '1000');
    await button(page, /^Không phải là số Ô I7/).waitFor({ state: 'detached' });
  });
});
