/** The port over the genuine client and the in-memory Excel. */
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { OpenWorkbook } from '../../../src/workbook/port';
import { startExcel, type StartedExcel, type StartOptions } from '../../host/startExcel';

export interface StartedPort extends StartedExcel {
  readonly port: OpenWorkbook;
  /** How long the port wanted to wait, in milliseconds; it waits no more than an instant. */
  readonly waited: number[];
}

const AN_INSTANT = 3;

/** The port names Excel and Office as a page's script does: as globals. */
export async function startPort(options: StartOptions = {}): Promise<StartedPort> {
  const started = await startExcel(options);
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  const { host } = started;
  const waited: number[] = [];
  let waiting = 0;
  const port = excelWorkbook(async (milliseconds) => {
    waited.push(milliseconds);
    waiting += 1;
    await new Promise((resume) => setTimeout(resume, AN_INSTANT));
    waiting -= 1;
  });

  /** Nothing is waited for, and nothing more is asked. */
  async function settled(): Promise<void> {
    let asked = -1;
    while (waiting > 0 || asked !== host.requests.length) {
      asked = host.requests.length;
      await started.settled();
    }
  }
  return { ...started, port, waited, settled };
}
