/**
 * Pictures of the page for browsers, with sample entries. Not part of the tests.
 *
 *   node scripts/screenshots.mjs            those of docs/huong-dan, into its hinh/ (needs LibreOffice and poppler)
 *   node scripts/screenshots.mjs FOLDER     every screen, narrow and wide, in every look
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { guidePictures } from './guidePictures.mjs';
import { sampleFile } from './sampleFiles.mjs';
import { picture } from './screenPicture.mjs';
import { visitScreens } from './screens.mjs';
import { serveFolder } from './serve.mjs';
import { ensureBundle, ensurePages, root } from './setup.mjs';

/** @typedef {import('playwright-core').Page} Page */

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
const browser = await launchChromium();
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  const guide = join(root, 'docs/huong-dan/hinh');
  mkdirSync(guide, { recursive: true });
  await guidePictures((width) => open(browser, server.url, { width, height: 640 }), guide);
} else {
  await everyScreen(browser, server.url, folder);
}
await browser.close();
await server.close();
