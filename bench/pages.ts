/**
 * The page for browsers in Chromium, over the longest report with hundreds of findings: how long the page is busy at a
 * stretch while it opens, checks and takes an entry, beside a floor of the same run; first JavaScript; memory afterwards.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

const PAGES = ['index.html', 'taskpane.html'];
const ENTRIES = 5;
/** The limit for the page while a full workbook is checked. */
export const LIMIT = 50;

export interface Busy {
  readonly what: string;
  /** The longest stretch, as it passed: what else the machine does counts too. */
  readonly longest: number;
  /** The most processor time of one stretch. */
  readonly processor: number;
  /** The longest the page drew nothing. */
  readonly gap: number;
}

export interface PageFigures {
  readonly busy: readonly Busy[];
  /** A page of plain text that counts to twenty million, measured the same way. */
  readonly floor: Busy;
  readonly scripts: readonly { readonly page: string; readonly bytes: number }[];
  readonly heapMegabytes: number;
}

/** Undefined where there is no Chromium. */
export async function measurePages(file: { name: string; bytes: Uint8Array }): Promise<PageFigures | undefined> {
  // Not bundled: they are run as they stand, and are as far from build/ as from here.
  const { findChromium, launchChromium } = await import(/* webpackIgnore: true */ '../scripts/chromium.mjs');
  if (findChromium() === undefined) return undefined;
  const { serveFolder } = await import(/* webpackIgnore: true */ '../scripts/serve.mjs');
  const { ensurePages } = await import(/* webpackIgnore: true */ '../scripts/setup.mjs');
  const folder = ensurePages();
  if (folder === undefined) throw new Error('The pages cannot be built');
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const scripts = PAGES.map((page) => ({ page, bytes: firstScripts(folder, page) }));
    return { ...(await measureIn(browser, server.url, file)), scripts };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureIn(
  browser: Browser,
  url: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Omit<PageFigures, 'scripts'>> {
  const page = await (await browser.newContext({ locale: 'vi-VN', viewport: { width: 400, height: 800 } })).newPage();
  await page.goto(`${url}/privacy.html`);
  const floor = await busyDuring(browser, page, 'floor: counting to twenty million', () =>
    page.evaluate(count, 20_000_000),
  );
  await page.goto(`${url}/index.html`);
  await page.getByRole('button', { name: 'Lập biểu mẫu' }).waitFor();
  const busy: Busy[] = [];
  const measure = async (what: string, act: () => Promise<unknown>): Promise<void> =>
    void busy.push(await busyDuring(browser, page, what, act));

  await measure('opening and checking the report', async () => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await page.locator('#phuluc-panel h2', { hasText: 'Báo cáo đang mở' }).waitFor();
  });
  await measure('showing the findings', async () => {
    await page.locator('#phuluc-tab-work').click();
    await page.getByRole('tab', { name: /^Rà soát/ }).click();
    await page.locator('h3').last().waitFor();
  });
  await measure('showing the row of a finding', async () => {
    await page
      .locator('li button', { hasText: /Ô [A-Z]+\d+/ })
      .first()
      .click();
    await page.locator('input[data-field]').first().waitFor();
  });
  const field = page.locator('input[data-field]').first();
  await measure(`typing ${ENTRIES} entries, each checked at once`, async () => {
    for (let entry = 0; entry < ENTRIES; entry += 1) {
      await field.focus();
      await field.selectText();
      await page.keyboard.type(String(60 + entry));
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    }
  });
  const heap = await page.context().newCDPSession(page);
  await heap.send('HeapProfiler.collectGarbage');
  const { usedSize } = await heap.send('Runtime.getHeapUsage');
  return { busy, floor, heapMegabytes: usedSize / 2 ** 20 };
}

/** The same work on every machine. */
function count(times: number): number {
  let sum = 0;
  for (let time = 0; time < times; time += 1) sum += time % 7;
  return sum;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const WATCH = 'watchDrawing';

async function busyDuring(browser: Browser, page: Page, what: string, act: () => Promise<unknown>): Promise<Busy> {
  await page.evaluate((watch) => {
    const gaps: number[] = [];
    Reflect.set(window, watch, gaps);
    let last = performance.now();
    const drawn = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      if (Reflect.get(window, watch) === gaps) requestAnimationFrame(drawn);
    };
    requestAnimationFrame(drawn);
  }, WATCH);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(500);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const gap = await page.evaluate((watch) => Math.max(0, ...(Reflect.get(window, watch) as number[])), WATCH);
  await page.evaluate((watch) => void Reflect.deleteProperty(window, watch), WATCH);
  const tasks = mainThreadTasks(trace.traceEvents);
  const most = (of: 'dur' | 'tdur'): number => Math.max(0, ...tasks.map((task) => task[of] ?? 0)) / 1000;
  return { what, longest: most('dur'), processor: most('tdur'), gap };
}

function mainThreadTasks(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isMain = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  return events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`));
}

/** What a page loads before it shows anything, compressed, office.js aside. */
function firstScripts(folder: string, page: string): number {
  const addresses = [...readFileSync(join(folder, page), 'utf8').matchAll(/<script[^>]*\bsrc="?([^"\s>]+\.js)/g)];
  const own = addresses.map(([, address = '']) => address).filter((address) => !address.startsWith('https:'));
  return own.reduce((sum, address) => sum + gzipSync(readFileSync(join(folder, address))).length, 0);
}
