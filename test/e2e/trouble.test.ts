/** What Excel and people do to the add-in: each time a sentence of what to do, nothing half written, and all well again after. */
import type { Failures } from '../host/failures';
import { describeInChromium } from './chromium';
import { openExcelPage, type WindowsExcelPage } from './excelPage';
import { openReport } from './openReport';
import { button, chooseAgency, eventually, notice, refusal, said, tab } from './steps';
import { REASONS, selected, sheetNames, SUBMISSION, TARGETS, TASKS, valueAt } from './workbook';

const MUCH = 100_000;
const isWriting = ({ text }: { readonly text: string }): boolean => text.length > MUCH;

/** What goes wrong, and what the officer is told. */
const troubles: readonly [string, (failures: Failures) => void, string][] = [
  ['a cell is being typed in', (failures) => failures.refuse('cellEdit', { times: Infinity }), refusal('cell-edit')],
  ['busy', (failures) => failures.refuse('busy', { times: Infinity }), refusal('busy')],
  ['session lost', (failures) => failures.refuse('session', { times: Infinity }), refusal('session-lost')],
  [
    'session lost before writing',
    (failures) => failures.refuse('session', { when: isWriting }),
    refusal('session-lost'),
  ],
  [
    'too large to send',
    (failures) => failures.refuse('requestTooLarge', { when: isWriting }),
    refusal('too-much-at-once'),
  ],
  [
    'too large to answer',
    (failures) => failures.refuse('responseTooLarge', { when: isWriting }),
    refusal('too-much-at-once'),
  ],
  ['not allowed', (failures) => failures.breakAt(3, 'AccessDenied', { when: isWriting }), refusal('read-only')],
  [
    'Excel stops',
    (failures) => failures.breakAt('Protect', 'GeneralException'),
    refusal('excel-failed', 'GeneralException'),
  ],
];

describeInChromium('trouble with Excel', (chromium) => {
  /** With an entry, and live. */
  async function openWithEntry(): Promise<WindowsExcelPage> {
    const excel = await openReport(chromium);
    excel.host.user.type(TARGETS, 'H7', '950');
    await excel.page.getByRole('definition').getByText('01/23 dòng').waitFor();
    return excel;
  }

  test('while laying out: a sentence of what to do each time, nothing written, and in the end it works', async () => {
    const { page, host } = await openExcelPage(chromium, { sets: '1.9' });
    const before = host.snapshot();
    await chooseAgency(page, 'so y te', 'Sở Y tế');
    for (const [name, fail, sentence] of troubles) {
      fail(host.failures);
      await button(page, 'Lập biểu mẫu').click();
      await said(page, sentence);
      expect([name, host.snapshot()]).toEqual([name, before]);
      host.failures.clear();
    }
    await button(page, 'Lập biểu mẫu').click();
    await said(page, 'Đã lập biểu mẫu');
  });

  test('Excel is busy only for a moment: nobody notices', async () => {
    const { page, host } = await openExcelPage(chromium, { sets: '1.9' });
    await chooseAgency(page, 'so y te', 'Sở Y tế');
    host.failures.refuse('busy', { times: 2 });
    await button(page, 'Lập biểu mẫu').click();
    await said(page, 'Đã lập biểu mẫu');
  });

  test('an edit that cannot be read at once is checked a little later', async () => {
    const { page, host } = await openWithEntry();
    host.failures.refuse('cellEdit', { times: 4 });
    host.user.type(TARGETS, 'H8', 'x');
    await button(page, /^Không phải là số Ô H8/).waitFor();
    expect(await notice(page).innerText()).toBe('');
  });

  test('an edit after the session was lost is not checked, and that is said without a click', async () => {
    const { page, host } = await openWithEntry();
    host.failures.refuse('session', { times: Infinity });
    host.user.type(TARGETS, 'H8', 'x');
    await said(page, refusal('session-lost'));
    host.failures.clear();
    host.user.type(TARGETS, 'I8', 'y');
    await button(page, /^Không phải là số Ô I8/).waitFor();
    await button(page, /^Không phải là số Ô H8/).waitFor();
  });

  test('a report that fails in the middle leaves no sheets of its own behind, and is finished next time', async () => {
    const { page, host } = await openWithEntry();
    const before = host.snapshot();
    await tab(page, 'Báo cáo').click();
    host.failures.breakAt('Protect', 'GeneralException', { when: ({ text }) => text.includes('Phụ lục báo cáo') });
    await button(page, 'Lập báo cáo').click();
    await said(page, refusal('half-written', 'GeneralException'));
    expect(sheetNames(host)).toEqual(before.sheets.map(({ name }) => name));
    expect(valueAt(host, TARGETS, 'H7')).toBe(950);
    await button(page, 'Lập báo cáo').click();
    await said(page, 'Đã lập báo cáo');
    expect(sheetNames(host)).toEqual(expect.arrayContaining(SUBMISSION));
  });

  test('a sheet deleted by hand is missed, and comes back with the form', async () => {
    const { page, host } = await openWithEntry();
    host.user.deleteSheet(TASKS);
    await page.getByRole('status').getByText('01 lỗi').waitFor();
    await tab(page, 'Bắt đầu').click();
    await button(page, /^Nạp lại biểu mẫu/).click();
    await said(page, 'Đã nạp lại biểu mẫu');
    expect(sheetNames(host)).toContain(TASKS);
    expect(valueAt(host, TARGETS, 'H7')).toBe(950);
    await tab(page, 'Nhập liệu').click();
    await page.getByRole('status').getByText('00 lỗi').waitFor();
  });

  test('a sheet renamed by hand is still the same sheet', async () => {
    const { page, host } = await openWithEntry();
    const renamed = 'Chỉ tiêu';
    host.user.type(TARGETS, 'H8', "'85");
    await button(page, /^Lưu ý/).click();
    const finding = button(page, /^Số, ngày ghi dạng chữ.* Ô H8/);
    await finding.waitFor();
    host.user.renameSheet(TARGETS, renamed);
    await finding.click();
    await eventually(() => expect(selected(host)).toBe(`${renamed}!H8`));
    await page.getByRole('tab', { name: 'Nhập theo dòng' }).click();
    await page.getByRole('textbox', { name: 'Mẫu số' }).fill('100');
    await page.getByRole('textbox', { name: 'Mẫu số' }).press('Enter');
    await eventually(() => expect(valueAt(host, renamed, 'I8')).toBe(100));
    await page.getByRole('tab', { name: /^Rà soát/ }).click();
    await button(page, /^Lưu ý/).click();
    await button(page, 'Sửa thành 85').click();
    await said(page, 'Đã sửa 01 ô.');
    expect(valueAt(host, renamed, 'H8')).toBe(85);
  });

  test('a sheet that someone protected with a password is left alone', async () => {
    const { page, host } = await openWithEntry();
    const sheet = host.book.sheet(REASONS);
    const { protection } = sheet;
    if (!protection) throw new Error('The sheet is laid out without protection');
    sheet.protection = { ...protection, password: 'bí mật' };
    const before = host.snapshot();
    await tab(page, 'Bắt đầu').click();
    await button(page, /^Nạp lại biểu mẫu/).click();
    await said(page, refusal('sheet-protected', REASONS));
    expect(host.snapshot()).toEqual(before);
    sheet.protection = protection;
    await button(page, /^Nạp lại biểu mẫu/).click();
    await said(page, 'Đã nạp lại biểu mẫu');
    expect(valueAt(host, TARGETS, 'H7')).toBe(950);
  });
});
