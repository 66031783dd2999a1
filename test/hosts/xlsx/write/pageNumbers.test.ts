/** Sheets numbered for themselves: as the file says it, and as LibreOffice prints all of them in one go. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import type { PageModel, SheetModel } from '../../../../src/workbook/model';
import { describeWithPdf, LIBRE_OFFICE_TIMEOUT, pdfToText, toPdf } from '../../../judges/libreOffice';
import { workbook } from './models';

const page: PageModel = {
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 20, right: 20, header: 10, footer: 10 },
  fitToWidth: true,
  header: '&CTrang &P',
};

/** Of two pages. */
const sheet = (name: string, numbered: Partial<PageModel>): SheetModel => ({
  name,
  columns: [{ column: 1, width: 200 }],
  rows: [1, 2].map((row) => ({ row, cells: [{ column: 1, value: `${name} ${row}` }] })),
  page: { ...page, ...numbered, rowBreaks: [2] },
});

const own = { firstPageNumber: 1 };
const model = workbook(sheet('Một', {}), sheet('Hai', own), sheet('Ba', own));

test('the file says where the numbers begin, of those sheets alone, and is the same every time', async () => {
  const bytes = await writeXlsx(model);
  const setups = [1, 2, 3].map(
    (number) => /<pageSetup [^>]*>/.exec(strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]!))![0],
  );
  expect(setups.map((setup) => setup.includes('firstPageNumber="1" useFirstPageNumber="1"'))).toEqual([
    false,
    true,
    true,
  ]);
  expect(await writeXlsx(model)).toEqual(bytes);
});

describeWithPdf('printed in one go', () => {
  test(
    'every sheet begins anew',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'phuluc-so-trang-'));
      try {
        const file = join(folder, 'so-trang.xlsx');
        writeFileSync(file, await writeXlsx(model));
        const numbers = pdfToText(toPdf(file, folder)).flatMap((text) => /Trang (\d+)/.exec(text)?.[1] ?? []);
        expect(numbers).toEqual(['1', '2', '1', '2', '1', '2']);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});
