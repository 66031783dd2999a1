/**
 * Pictures of the page for browsers, with sample entries. Not part of the tests.
 *
 *   node scripts/screenshots.mjs            those of docs/huong-dan.md, into docs/hinh/
 *   node scripts/screenshots.mjs FOLDER     every screen, narrow and wide, in every look
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { goTo, openFile, visitScreens } from './screens.mjs';
import { serveFolder } from './serve.mjs';
import { ensureBundle, ensurePages, root } from './setup.mjs';

/** @typedef {import('playwright-core').Page} Page */

const CHROMIUM = '/usr/bin/chromium';
/** A day on which the report of November is to be made. */
const DAY = '2026-11-10T01:30:00.000Z';
const WIDTHS = [320, 400];
/** @type {{ name: string, media: NonNullable<Parameters<Page['emulateMedia']>[0]>, theme?: string }[]} */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'contrast', media: { colorScheme: 'light' }, theme: 'contrast' },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
];
const TALLEST = 2400;

/** A report of one agency, filled in with sample entries by the command line. @param {string} agency @param {string} period */
function sampleFile(agency, period) {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  const phuluc = join(root, 'build/phuluc.mjs');
  for (const args of [
    ['make', '--plan', '224-2025', '--period', period, '--agency', agency, '--out', folder],
    ['sample', folder],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [phuluc, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  const name = `224_${period}_${agency}.xlsx`;
  const buffer = readFileSync(join(folder, name));
  rmSync(folder, { recursive: true });
  return { name, buffer };
}

/** The whole of a screen, as far as it can be scrolled. @param {Page} page @param {string} file */
async function picture(page, file) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const below = await page.locator('#phuluc-panel').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  await page.setViewportSize({ width, height: Math.min(height + below, TALLEST) });
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await page.setViewportSize({ width, height });
}

/** @param {Page} page @param {string} field @param {string} typed */
async function enter(page, field, typed) {
  await page.getByRole('textbox', { name: field }).fill(typed);
  await page.keyboard.press('Enter');
}

/** What the guide shows, in its order. @param {Page} page @param {string} folder */
async function guidePictures(page, folder) {
  const save = (/** @type {string} */ name) => picture(page, join(folder, `${name}.png`));
  await page.getByRole('combobox', { name: 'Cơ quan' }).pressSequentially('so y te');
  await page.getByRole('option', { name: 'Sở Y tế', exact: true }).click();
  await save('bat-dau');
  await openFile(page, sampleFile('so-y-te', '2026-11'));
  await page.getByRole('heading', { name: 'Báo cáo đang mở' }).waitFor();
  await goTo(page, 'Nhập liệu');
  await page.getByRole('tab', { name: 'Nhập theo dòng' }).click();
  await page.getByRole('button', { name: 'Chỉ tiêu số 4' }).first().click();
  await enter(page, 'Tử số', '620');
  await enter(page, 'Mẫu số', '600');
  await page.getByText('lớn hơn mẫu số 600').first().waitFor();
  await save('nhap-lieu');
  const findings = page.getByRole('tab', { name: /^Rà soát/ });
  await findings.click();
  const finding = page.getByRole('button', { name: /Ô [A-Z]+\d+/ }).first();
  await finding.waitFor();
  await save('ra-soat');
  for (const mended of ['20', '580']) {
    await findings.click();
    await finding.click();
    await enter(page, 'Tử số', mended);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }
  await goTo(page, 'Báo cáo');
  await page.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
  await page.getByRole('heading', { name: 'Đã lập báo cáo' }).waitFor();
  await save('bao-cao');
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} folder */
async function everyScreen(browser, url, folder) {
  const files = {
    faulty: sampleFile('so-khoa-hoc-va-cong-nghe', '2026-12'),
    ready: sampleFile('so-noi-vu', '2026-11'),
  };
  for (const { name, media, theme } of LOOKS) {
    for (const width of WIDTHS) {
      const page = await open(browser, url, { width, height: 700 }, theme);
      await page.emulateMedia(media);
      const own = join(folder, `${name}-${width}`);
      mkdirSync(own, { recursive: true });
      let count = 0;
      await visitScreens(page, files, (screen) => {
        count += 1;
        return picture(page, join(own, `${String(count).padStart(2, '0')} ${screen}.png`));
      });
      await page.context().close();
    }
  }
}

/**
 * @param {import('playwright-core').Browser} browser @param {string} url
 * @param {{ width: number, height: number }} viewport @param {string} [theme]
 */
async function open(browser, url, viewport, theme) {
  const remembered = theme === undefined ? [] : [{ name: 'phuluc.theme', value: theme }];
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport,
    storageState: { cookies: [], origins: [{ origin: url, localStorage: remembered }] },
  });
  await context.addInitScript({ content: beOnDay });
  const page = await context.newPage();
  await page.goto(`${url}/index.html`);
  await page.getByRole('button', { name: 'Lập biểu mẫu' }).waitFor();
  return page;
}

/** Dates only: what measures time must go on. */
const beOnDay = `{
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args) { super(...(args.length > 0 ? args : ['${DAY}'])); }
  };
}`;

const pages = ensureBundle('build/phuluc.mjs') ? ensurePages() : undefined;
if (pages === undefined) throw new Error('The programs cannot be built; the reason stands above');
const server = await serveFolder(pages);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  const guide = join(root, 'docs/hinh');
  mkdirSync(guide, { recursive: true });
  await guidePictures(await open(browser, server.url, { width: 400, height: 640 }), guide);
} else {
  await everyScreen(browser, server.url, folder);
}
await browser.close();
await server.close();
