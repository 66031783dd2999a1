/**
 * A page in jsdom with the genuine office.js of node_modules in it, and our Excel behind it.
 *
 *   const { window, Excel, Office, host } = await startExcel({ sets: '1.9' });
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ExcelHost, type HostOptions } from './excelHost';
import { type SeamOptions, Win32Seam } from './seams/win32';

export type StartOptions = HostOptions & SeamOptions & { readonly prepare?: (host: ExcelHost) => void };

/** The globals that office.js puts into a page. */
export interface OfficeWindow extends Window {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export interface StartedExcel {
  readonly window: OfficeWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: OfficeWindow['OfficeExtension'];
  readonly host: ExcelHost;
  readonly seam: Win32Seam;
  /** Lets everything that is under way between page and host arrive. */
  settled(): Promise<void>;
  close(): void;
}

const PAGE = 'https://phuluc.test/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = join('node_modules', '@microsoft', 'office-js', 'dist');

interface Dom {
  readonly window: OfficeWindow;
}

interface DomModule {
  readonly JSDOM: new (html: string, options: object) => Dom;
  readonly ResourceLoader: new () => object;
  readonly VirtualConsole: new () => { on(event: string, listener: (error: Error) => void): object };
}

/** jsdom comes with Jest's environment of that name. */
const { JSDOM, ResourceLoader, VirtualConsole } = createRequire(require.resolve('jest-environment-jsdom'))(
  'jsdom',
) as DomModule;

/** Serves Microsoft's address from the package; whatever else a page asks for is not there. */
class OfficeFiles extends ResourceLoader {
  fetch(url: string): Promise<Buffer> | null {
    const path = url.startsWith(OFFICE) ? url.slice(OFFICE.length).split('?')[0] : undefined;
    return path === undefined ? null : readFile(join(DIST, path));
  }
}

export async function startExcel(options: StartOptions = {}): Promise<StartedExcel> {
  const host = new ExcelHost(options);
  options.prepare?.(host);
  let seam: Win32Seam | undefined;
  const problems: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => problems.push(error));
  const { window } = new JSDOM(`<!doctype html><script src="${OFFICE}office.js"></script>`, {
    url: PAGE,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (page: Window) => {
      seam = new Win32Seam(page, host, options);
    },
  });
  await new Promise((loaded) => {
    window.addEventListener('load', loaded);
  });
  await window.Office.onReady();
  if (!seam || problems.length > 0) throw new AggregateError(problems, 'office.js did not start');
  // The client itself then refuses what the declared set does not have.
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    host,
    seam,
    settled: () => new Promise((done) => setTimeout(done, 20)),
    close: () => {
      window.close();
    },
  };
}
