/** The pictures of docs/huong-dan: screens of the pane, and printed pages of what it makes. */
import { join } from 'node:path';
import { sampleCity, sampleFile } from './sampleFiles.mjs';
import { picture } from './screenPicture.mjs';
import { goTo, openFile } from './screens.mjs';
import { pagePictures } from './sheetPictures.mjs';

/** @typedef {import('playwright-core').Page} Page */

const NARROW = 400;
const WIDE = 760;
/** A screenful or two: what a reader needs to find the place again. */
const TALL = 900;
const LONG = { timeout: 120_000 };

/** @param {(width: number) => Promise<Page>} open the page for browsers @param {string} folder */
export async function guidePictures(open, folder) {
  const to = (/** @type {string} */ name) => join(folder, `${name}.png`);
  await filling(await open(NARROW), to);
  await commune(await open(NARROW), to);
  const city = sampleCity();
  await consolidating(await open(WIDE), city.sent, to);
  printed(city, to);
}

/** @param {Page} page @param {string} field @param {string} typed */
async function enter(page, field, typed) {
  await page.getByRole('textbox', { name: field }).fill(typed);
  await page.keyboard.press('Enter');
}

/** @param {Page} page @param {string} typed @param {string} agency */
async function choose(page, typed, agency) {
  await page.getByRole('combobox', { name: 'Cơ quan' }).pressSequentially(typed);
  await page.getByRole('option', { name: agency, exact: true }).click();
}

/** From the form to the report, in the order of the guide. @param {Page} page @param {(name: string) => string} to */
async function filling(page, to) {
  await choose(page, 'so y te', 'Sở Y tế');
  await picture(page, to('bat-dau'));
  await openFile(page, sampleFile('so-y-te', '2026-11'));
  await page.getByRole('heading', { name: 'Báo cáo đang mở' }).waitFor();
  await goTo(page, 'Nhập liệu');
  await page.getByRole('tab', { name: 'Nhập theo dòng' }).click();
  await page.getByRole('button', { name: 'Chỉ tiêu số 4' }).first().click();
  await enter(page, 'Tử số', '620');
  await enter(page, 'Mẫu số', '600');
  await page.getByText('lớn hơn mẫu số 600').first().waitFor();
  await picture(page, to('nhap-lieu'));
  const findings = page.getByRole('tab', { name: /^Rà soát/ });
  await findings.click();
  const finding = page.getByRole('button', { name: /Ô [A-Z]+\d+/ }).first();
  await finding.waitFor();
  await picture(page, to('ra-soat'));
  for (const mended of ['20', '580']) {
    await findings.click();
    await finding.click();
    await enter(page, 'Tử số', mended);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }
  await goTo(page, 'Báo cáo');
  await page.getByRole('button', { name: 'Xem trước và sửa nội dung' }).click();
  await page.getByText('Nơi nhận:').waitFor();
  await page.getByRole('button', { name: 'Sửa: Trích yếu' }).click();
  await picture(page, to('lap-bao-cao'), TALL);
}

/** @param {Page} page @param {(name: string) => string} to */
async function commune(page, to) {
  await choose(page, 'phong dien', 'Ủy ban nhân dân xã Phong Điền');
  await picture(page, to('bat-dau-xa'));
}

/** @param {Page} page @param {{ name: string, buffer: Buffer }[]} sent @param {(name: string) => string} to */
async function consolidating(page, sent, to) {
  await goTo(page, 'Tổng hợp');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp báo cáo' }).click(),
  ]);
  await chooser.setFiles(sent.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
  await page.getByRole('heading', { name: 'Sổ theo dõi' }).waitFor(LONG);
  await shown(page, page.getByRole('heading', { name: 'Sổ theo dõi' }), to('tong-hop-so'));
  await page.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
  await page.getByRole('combobox', { name: 'Loại báo cáo' }).selectOption('Báo cáo quý IV năm 2026');
  const report = page.getByRole('region', { name: 'Nội dung báo cáo' });
  await report.getByText(/^I\. /).waitFor(LONG);
  await shown(page, page.getByRole('button', { name: 'Lập báo cáo', exact: true }), to('bao-cao-quy'));
}

/** A screenful that begins with something. @param {Page} page @param {import('playwright-core').Locator} what @param {string} file */
async function shown(page, what, file) {
  const { width = WIDE, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: TALL });
  await what.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await page.setViewportSize({ width, height });
}

/** @param {ReturnType<typeof sampleCity>} city @param {(name: string) => string} to */
function printed(city, to) {
  pagePictures(city.file('224_2026-11_so-y-te.xlsx'), [
    { having: 'PHÂN CÔNG TRIỂN KHAI', to: to('trang-nhap'), bottom: 0.75 },
  ]);
  pagePictures(city.file('224_2026-11_so-y-te_bao-cao.docx'), [{ having: 'CỘNG HÒA XÃ HỘI', to: to('trang-bao-cao') }]);
  pagePictures(city.file('224_2026-11_xa-phong-dien_bao-cao.docx'), [
    { having: 'TM. ỦY BAN NHÂN DÂN', to: to('trang-bao-cao-xa') },
  ]);
  pagePictures(city.file('tong-hop_2026-11.xlsx'), [{ having: 'TỔNG HỢP', to: to('tong-quan') }]);
}
