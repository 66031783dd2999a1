/** Edits come through a genuine .xlsx file, and through LibreOffice, as they were; and no report of a sample has any. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import { readReportEdits, readUnkept } from '../../../src/layout/submission/readEdits';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { computeFigures } from '../../../src/figures/figures';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { edited, type EditedReport } from '../../../src/report/edited';
import { monthlyReport } from '../../../src/report/monthlyReport';
import type { Report } from '../../../src/report/report';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculate } from '../../judges/libreOffice';
import { scopes } from '../laidOut';
import { anyEdits, bookOf, byAddress, madeSnapshot, plain } from './edits';

jest.setTimeout(60_000);

const madeOf = (scope: (typeof scopes)[number][1], seed = 1): Report => {
  const entries = sampleEntries(scope, seed);
  const figures = computeFigures(scope, entries);
  return monthlyReport({ scope, entries, figures, unexplained: 2, checkCode: '7F3A-91C2' });
};

const read = (bytes: Uint8Array): ReportEdit[] => {
  const snapshot = readXlsx(bytes, nodePlatform);
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  expect(readUnkept(snapshot.value)).toEqual([]);
  return readReportEdits(snapshot.value);
};

const bytesOf = (given: EditedReport): Promise<Uint8Array> => writeXlsx(bookOf(submissionSheets(given)));

const [, firstScope] = scopes[0]!;
const made = madeOf(firstScope);
const manyEdits = (seed: number): EditedReport => edited(made, fc.sample(anyEdits(made), { numRuns: 1, seed })[0]!);

describe.each(scopes)('%s', (_, scope) => {
  test('nothing edited, nothing read', () => {
    for (const seed of [1, 2, 3]) {
      const snapshot = madeSnapshot({ report: madeOf(scope, seed), edits: [] });
      expect([readReportEdits(snapshot), readUnkept(snapshot)]).toEqual([[], []]);
    }
  });
});

test('through a file', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits(made), async (edits) => {
      const given = edited(made, edits);
      expect(byAddress(read(await bytesOf(given)))).toEqual(byAddress(plain(given)));
    }),
    { numRuns: 8 },
  );
});

describeWithLibreOffice('through LibreOffice', () => {
  test(
    'as they were',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'phu-luc-edits-'));
      const given = new Map([1, 2, 3, 4].map((seed) => [join(folder, `${seed}.xlsx`), manyEdits(seed)]));
      given.set(join(folder, 'none.xlsx'), { report: made, edits: [] });
      try {
        for (const [file, one] of given) writeFileSync(file, await bytesOf(one));
        const out = join(folder, 'out');
        mkdirSync(out);
        await recalculate([...given.keys()], out);
        for (const [file, one] of given) {
          const saved = read(readFileSync(file.replace(folder, out)));
          expect(byAddress(saved)).toEqual(byAddress(plain(one)));
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});
