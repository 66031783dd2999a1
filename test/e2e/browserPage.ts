/**
 * The built page for browsers: files are opened from and downloaded to folders of the test.
 *
 *   const { page } = await openBrowserPage(chromium);
 *   await openFile(page, { name: 'a.xlsx', buffer });
 *   const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Tải xuống' }).click());
 */
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Chromium } from './chromium';

export interface NamedFile {
  readonly name: string;
  readonly buffer: Buffer;
}

export async function openBrowserPage(
  chromium: Chromium,
  { context: contextOptions }: { readonly context?: BrowserContextOptions } = {},
): Promise<{ readonly page: Page }> {
  const context = await chromium.context({ viewport: { width: 1000, height: 800 }, ...contextOptions });
  const page = await context.newPage();
  await page.goto(`${chromium.site}/index.html`);
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).waitFor();
  return { page };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file in the dialog that the button opens. */
export async function openFile(page: Page, { name, buffer }: NamedFile): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Mở tệp/ }).click(),
  ]);
  await chooser.setFiles({ name, buffer, mimeType: XLSX });
}

/** What an action makes the page download. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
