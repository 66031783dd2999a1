/**
 * A consolidation through the built pages, under their policy, in genuine workers: files of every kind dropped or chosen,
 * what was decided of them, from a city figure down to its row, and the workbook written; every look and the narrowest width.
 */
import type { Page } from 'playwright-core';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { ownLimits } from '../../src/hosts/xlsx/ownLimits';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { readConsolidated } from '../../src/layout/consolidated/read';
import { violations } from './axe';
import { downloaded, openBrowserPage, type NamedFile } from './browserPage';
import { describeInChromium } from './chromium';
import { drop, LONG, named, openScreen } from './consolidating';
import { openExcelPage } from './excelPage';
import { layoutFaults } from './layoutFaults';
import { systemLooks } from './looks';
import { button, eventually, tab } from './steps';

/** Four reports, one of them twice, a corrupt file; made once for all tests. */
let made: Promise<readonly NamedFile[]> | undefined;
const sixWorkbooks = (): Promise<readonly NamedFile[]> => (made ??= makeSix());

async function makeSix(): Promise<readonly NamedFile[]> {
  const reports = await Promise.all([
    named('so-y-te.xlsx', 'so-y-te'),
    named('so-xay-dung.xlsx', 'so-xay-dung'),
    named('so-tai-chinh.xlsx', 'so-tai-chinh'),
    named('so-y-te-lan-2.xlsx', 'so-y-te', { sending: 2, change: (entries) => ({ ...entries, tasks: new Map() }) }),
  ]);
  const [first] = reports;
  const half = first.buffer.subarray(0, 2000);
  return [...reports, { name: 'tai-lai (1).xlsx', buffer: first.buffer }, { name: 'tai-ve-do.xlsx', buffer: half }];
}

const agencyLine = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Sổ theo dõi' }).getByRole('button', { name: new RegExp(`^${name}`) });

/** Writes a decision down. */
async function decide(page: Page, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Lý do' }).fill(reason);
  await page.getByRole('textbox', { name: 'Người quyết định' }).fill('Trần Thị B');
  await button(page, 'Ghi quyết định').click();
}

describeInChromium('consolidating', (chromium) => {
  test('six workbooks dropped, one corrupt, one a copy, to the written workbook', async () => {
    const { page } = await openBrowserPage(chromium);
    await openScreen(page);
    await drop(page, await sixWorkbooks());
    await page.getByText('Tệp nhận được: 06 = 03 được dùng + 02 để riêng + 01 không đọc được.').waitFor();

    // The newest has fewer rows: the older one is made to count.
    await page.getByRole('heading', { name: 'Cần quyết định (1)' }).waitFor();
    await button(page, 'Dùng tệp này: so-y-te.xlsx').click();
    await decide(page, 'Bản gửi lần 2 thiếu nhiệm vụ');
    await page.getByRole('heading', { name: /^Cần quyết định/ }).waitFor({ state: 'detached', ...LONG });

    // Another tab and back: nothing is lost.
    await tab(page, 'Trợ giúp').click();
    await tab(page, 'Tổng hợp').click();
    await page.getByText('Có quyết định hoặc nội dung sửa trong báo cáo chưa ghi vào tệp tổng hợp').waitFor();

    await page.getByRole('searchbox', { name: 'Tìm cơ quan' }).fill('so y te');
    await agencyLine(page, 'Sở Y tế').click();
    await page.getByText('Trần Thị B chọn dùng tệp này để tổng hợp. Lý do: Bản gửi lần 2 thiếu nhiệm vụ.').waitFor();
    await button(page, /^Tệp chưa gắn với cơ quan nào/).click();
    await page.getByText('tai-ve-do.xlsx').waitFor();

    await button(page, 'Số liệu toàn thành phố').click();
    await button(page, /^Chỉ tiêu số 3 \d/).click();
    const rows = page.getByRole('list', { name: 'Số liệu của từng cơ quan' });
    await rows.getByText(/^so-y-te\.xlsx – trang tính 224-PL I – dòng \d+$/).waitFor();

    const made = await downloaded(page, () => button(page, 'Lập tệp tổng hợp').click());
    expect(made.name).toBe('224_2026-11_tong-hop.xlsx');
    const snapshot = readXlsx(new Uint8Array(made.bytes), browserPlatform, { limits: ownLimits });
    const read = snapshot.ok && readConsolidated(snapshot.value);
    expect(read).toMatchObject({ ok: true, value: { docket: { decisions: [{ kind: 'include', by: 'Trần Thị B' }] } } });
    await page.getByText('Đã tải xuống 224_2026-11_tong-hop.xlsx.').waitFor();
    expect(
      await page.getByText('Có quyết định hoặc nội dung sửa trong báo cáo chưa ghi vào tệp tổng hợp').count(),
    ).toBe(0);

    const csv = await downloaded(page, () => button(page, 'Tải dữ liệu (CSV)').click());
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }, 120_000);

  test('in Excel: a file chosen, entered for another agency, the workbook in a window of its own', async () => {
    const { page, host } = await openExcelPage(chromium);
    await openScreen(page);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Chọn tệp báo cáo').click()]);
    const { name, buffer } = await named('so-y-te.xlsx', 'so-y-te');
    await chooser.setFiles([{ name, buffer, mimeType: 'application/octet-stream' }]);
    await page.getByRole('heading', { name: 'Sổ theo dõi' }).waitFor(LONG);

    await button(page, 'Nhập thay').click();
    await page.getByRole('combobox', { name: 'Cơ quan, đơn vị' }).pressSequentially('so xay dung');
    await page.getByRole('option', { name: 'Sở Xây dựng', exact: true }).click();
    await button(page, 'Bắt đầu nhập thay').click();
    await page.getByRole('button', { name: /^Chưa nhập Chỉ tiêu số 3 / }).click();
    await page.getByRole('textbox', { name: 'Tử số' }).fill('85');
    await page.getByRole('textbox', { name: 'Mẫu số' }).fill('100');
    await page.getByRole('textbox', { name: 'Ghi chú về nguồn' }).fill('ông Nguyễn Văn A đọc');
    await page.getByRole('textbox', { name: 'Người quyết định' }).fill('Trần Thị B');
    await button(page, 'Ghi nhập thay').click();
    await agencyLine(page, 'Sở Xây dựng').getByText('Nhập thay, chờ xác nhận').waitFor(LONG);

    await button(page, 'Lập tệp tổng hợp').click();
    await page.getByText('Đã mở tệp trong cửa sổ Excel khác.').waitFor(LONG);
    expect(host.openedWorkbooks).toHaveLength(1);
  });

  test('closing the page over decisions that no workbook holds is asked about', async () => {
    const { page } = await openBrowserPage(chromium);
    await openScreen(page);
    await drop(page, [await named('so-y-te.xlsx', 'so-y-te')]);
    const isKept = (): Promise<boolean> =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await isKept()).toBe(false);
    await agencyLine(page, 'Sở Y tế').click();
    await button(page, 'Không dùng tệp này: so-y-te.xlsx').click();
    await decide(page, 'Gửi nhầm');
    await eventually(async () => expect(await isKept()).toBe(true));
  });

  /** Everything that opens is open. */
  async function everything(page: Page): Promise<void> {
    await openScreen(page);
    await drop(page, await sixWorkbooks());
    await button(page, 'Dùng tệp này: so-y-te.xlsx').click();
    await button(page, 'Ghi quyết định').click();
    await agencyLine(page, 'Sở Tài chính').click();
    await page.getByRole('heading', { name: 'Các tệp đã gửi' }).waitFor();
    await button(page, /^Tệp chưa gắn với cơ quan nào/).click();
    await button(page, 'Số liệu toàn thành phố').click();
    await button(page, /^Chỉ tiêu số 3 \d/).click();
    await page.getByRole('list', { name: 'Số liệu của từng cơ quan' }).waitFor();
    await button(page, 'Nhập thay').click();
    await button(page, 'Chốt tổng hợp').click();
  }

  test('fits into 320 pixels and is accessible, however it looks', async () => {
    const { page } = await openBrowserPage(chromium, { context: { viewport: { width: 320, height: 720 } } });
    await everything(page);
    for (const { name, isForced, media } of systemLooks) {
      await page.emulateMedia(media);
      await eventually(async () => expect([name, await layoutFaults(page)]).toEqual([name, []]));
      // The system chooses forced colours itself.
      if (!isForced) expect([name, await violations(page)]).toEqual([name, []]);
    }
  });
});
