/** A review workbook that LibreOffice opened and saved again is still the review. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import { readReview } from '../../../src/intake/review/readReview';
import { reviewWorkbook } from '../../../src/intake/review/reviewWorkbook';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculate } from '../../judges/libreOffice';
import { draftOf, index, planNames, planOf } from './reviews';

jest.setTimeout(LIBRE_OFFICE_TIMEOUT);

describeWithLibreOffice('saved again by LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phu-luc-review-'));
    const files = planNames.map((name) => join(folder, `${name}.xlsx`));
    for (const [n, file] of files.entries()) {
      writeFileSync(file, await writeXlsx(reviewWorkbook(draftOf(planOf(planNames[n]!)), index)));
    }
    await recalculate(files, join(folder, 'saved'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(planNames)('%s', (name) => {
    const snapshot = readXlsx(readFileSync(join(folder, 'saved', `${name}.xlsx`)), nodePlatform);
    if (!snapshot.ok) throw new Error(snapshot.error.code);
    expect(readReview(snapshot.value, index)).toEqual({ ok: true, value: draftOf(planOf(name)) });
  });
});
