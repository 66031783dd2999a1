/**
 * The built task pane in Chromium on the in-memory Excel, with the genuine office.js.
 *
 *   const { page, pane, host, invokeCommand } = await openExcelPage(chromium, { sets: '1.14' });
 *   host.user.type('Phụ lục I', 'F8', '85,5%');
 *   await pane.getByRole('tab', { name: 'Nhập liệu' }).click();
 */
import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { ExcelHost, HostOptions } from '../host/excelHost';
import type { SeamOptions } from '../host/seams/win32';
import { attachExcel, openOnTheWeb } from '../host/browser/attachExcel';
import { type Chromium, SECURE } from './chromium';

/** The width Office gives a task pane at first, and a usual height. */
const PANE = { width: 350, height: 720 };

export interface ExcelPageOptions extends HostOptions, SeamOptions {
  /** Of the browser: viewport, colorScheme, forcedColors. */
  readonly context?: BrowserContextOptions;
  /** What the workbook holds before the add-in is there. */
  readonly prepare?: (host: ExcelHost) => void;
  /** The pane is up when it shows its tabs; false for a page that is to show something else. */
  readonly isAwaited?: boolean;
}

export interface ExcelPage {
  readonly page: Page;
  /** Where the add-in stands: the page itself, or its frame in Excel on the web. */
  readonly pane: Page | Frame;
  readonly host: ExcelHost;
}

export interface WindowsExcelPage extends ExcelPage {
  /** Presses a ribbon button; resolves once its function said it was done. */
  readonly invokeCommand: (button: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Excel for Windows. */
export async function openExcelPage(chromium: Chromium, options: ExcelPageOptions = {}): Promise<WindowsExcelPage> {
  const { context: contextOptions, prepare, isAwaited = true, ...excelOptions } = options;
  const context = await chromium.context({ viewport: PANE, ...contextOptions });
  await checkSets(context);
  const page = await context.newPage();
  const { host, ...ribbon } = await attachExcel(page, excelOptions);
  prepare?.(host);
  await page.goto(`${chromium.site}/taskpane.html`);
  if (isAwaited) await paneIsUp(page);
  return {
    page,
    pane: page,
    host,
    invokeCommand: (button) => ribbon.invokeCommand(button),
    reload: async () => {
      await page.reload();
      await paneIsUp(page);
    },
  };
}

/** Excel on the web: the pane in a frame, at most 5 MB a request. */
export async function openExcelOnTheWeb(chromium: Chromium, options: ExcelPageOptions = {}): Promise<ExcelPage> {
  const { context: contextOptions, prepare, isAwaited = true, ...excelOptions } = options;
  const context = await chromium.context({ viewport: PANE, ...contextOptions });
  await checkSets(context);
  const page = await context.newPage();
  await page.route(`${SECURE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: chromium.site + pathname + search }) });
  });
  const { host } = await openOnTheWeb(page, `${SECURE}/taskpane.html`, excelOptions);
  prepare?.(host);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (!pane) throw new Error('Excel on the web has no frame for the add-in');
  if (isAwaited) await paneIsUp(pane);
  return { page, pane, host };
}

/** The pane has read the workbook and shows it. */
async function paneIsUp(pane: Page | Frame): Promise<void> {
  await pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
  await isAtRest(pane);
}

/** What was asked for is done: no bar moves any more. */
export const isAtRest = (pane: Page | Frame): Promise<void> =>
  pane.getByRole('progressbar').first().waitFor({ state: 'detached' });

/** The client itself then refuses what the declared set does not have. Switched on as soon as its script has run. */
async function checkSets(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const switchOn = (): void => {
      const common = (globalThis as { OfficeExtension?: { CommonUtility?: object } }).OfficeExtension?.CommonUtility;
      if (common) Reflect.set(common, '_doApiNotSupportedCheck', true);
    };
    document.addEventListener('load', switchOn, true);
  });
}
