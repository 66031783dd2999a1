/**
 * Excel round a page in Chromium. Call before the page goes anywhere; then
 *
 *   const excel = await attachExcel(page, { sets: '1.9' });
 *   await page.goto(address);              // a page that loads office.js from Microsoft's address
 *   excel.host.user.type('Sheet1', 'B2', '5');
 */
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { EventMessage } from '../book/events';
import { ExcelHost, FIVE_MEGABYTES, type HostOptions } from '../excelHost';
import type { WebSeamOptions } from '../seams/web';
import type { SeamOptions } from '../seams/win32';
import { pageScript } from './bundle';
import type { PageUnderTest, SeamStart } from './page';

declare const window: PageUnderTest;

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = join('node_modules', '@microsoft', 'office-js', 'dist');

export interface AttachedExcel {
  readonly host: ExcelHost;
  /** Presses a ribbon button; resolves once its function said it was done. */
  invokeCommand(functionName: string): Promise<void>;
}

/** Excel for Windows; it holds its workbook through reloads of the page. */
export async function attachExcel(page: Page, options: HostOptions & SeamOptions = {}): Promise<AttachedExcel> {
  const host = new ExcelHost(options);
  await connect(page, host);
  await page.addInitScript(await startScript({ kind: 'win32', options: seamOptions(options) }));
  return {
    host,
    invokeCommand: (functionName) =>
      page.evaluate((name) => window.excelSeam?.win32?.invokeCommand(name), functionName),
  };
}

/** Excel on the web with the add-in in a frame, at most 5 MB either way. The add-in's address has to be https. */
export async function openOnTheWeb(
  page: Page,
  addin: string,
  options: HostOptions & WebSeamOptions = {},
): Promise<{ readonly host: ExcelHost }> {
  const host = new ExcelHost({ mostBytes: FIVE_MEGABYTES, ...options });
  await connect(page, host);
  const hostPage = new URL('/excel-on-the-web', addin).href;
  const { sets, uiLocale } = options;
  const start: SeamStart = {
    kind: 'web',
    addin,
    options: { ...(sets === undefined ? {} : { sets }), ...(uiLocale === undefined ? {} : { uiLocale }) },
  };
  const script = await startScript(start);
  await page.route(hostPage, (route: Route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><title>Excel</title><body style="margin: 0; height: 100vh"><script>${script}</script></body></html>`,
    }),
  );
  await page.goto(hostPage);
  return { host };
}

/** Both seams know the page by its script, and the test by one function. */
async function connect(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeFunction('excelReply', (request: string) => host.reply(request));
  await page.route(`${OFFICE}**`, (route: Route) => {
    const path = new URL(route.request().url()).pathname.slice(new URL(OFFICE).pathname.length);
    return route.fulfill({ path: join(DIST, path) });
  });
  host.listen((message: EventMessage) => {
    // A page on its way elsewhere hears nothing.
    page.evaluate((event) => window.excelSeam?.raise(event), message).catch(() => undefined);
  });
}

const startScript = async (start: SeamStart): Promise<string> =>
  `${await pageScript()}\n;window.startExcelSeam(${JSON.stringify(start).replaceAll('<', '\\u003c')});`;

function seamOptions({ sets, uiLocale, theme, settings }: SeamOptions): SeamOptions {
  return {
    ...(sets === undefined ? {} : { sets }),
    ...(uiLocale === undefined ? {} : { uiLocale }),
    ...(theme === undefined ? {} : { theme }),
    ...(settings === undefined ? {} : { settings }),
  };
}
