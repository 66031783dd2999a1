/** What the consolidator does again and again: opens the screen, drops what came in. */
import type { Page } from 'playwright-core';
import { reportFile } from '../session/consolidation/receiving';
import type { NamedFile } from './browserPage';
import { button, tab } from './steps';

/** A busy machine reads files and writes the workbook of the whole city slowly. */
export const LONG = { timeout: 60_000 };

/** The report of an agency, made before the page's clock. */
export async function named(
  path: string,
  agencyId: string,
  options: Parameters<typeof reportFile>[1] = {},
): Promise<NamedFile> {
  // Before the page's clock.
  const time = `2026-11-09T0${options.sending ?? 1}:00:00Z`;
  const { file } = await reportFile(agencyId, { path, time, ...options });
  return { name: path, buffer: Buffer.from(await file.arrayBuffer()) };
}

export async function openScreen(page: Page): Promise<void> {
  await tab(page, 'Tổng hợp').click();
  await button(page, 'Chọn tệp báo cáo').waitFor();
}

export async function drop(page: Page, files: readonly NamedFile[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    return transfer;
  }, given);
  await page.getByText('hoặc kéo tệp, thư mục vào đây').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('heading', { name: 'Sổ theo dõi' }).waitFor(LONG);
}
