/** A report of Sở Y tế for November 2026, laid out before and opened from its file; the pane stands on Nhập liệu. */
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { scopeOf } from '../library';
import type { Chromium } from './chromium';
import { type ExcelPageOptions, openExcelPage, type WindowsExcelPage } from './excelPage';
import { tab } from './steps';

export async function openReport(chromium: Chromium, options: ExcelPageOptions = {}): Promise<WindowsExcelPage> {
  const excel = await openExcelPage(chromium, {
    sets: '1.14',
    ...options,
    prepare: (host) => {
      host.open(makeWorkbook(scopeOf('so-y-te')));
      options.prepare?.(host);
    },
  });
  await tab(excel.page, 'Nhập liệu').click();
  await excel.page.getByRole('status').getByText('lỗi').waitFor();
  return excel;
}
