/** Report files with something to be seen on every screen. */
import type { Files } from '../../scripts/screens.mjs';
import { faultyEntries } from '../../bench/faultyEntries';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import type { ReportScope } from '../../src/plan/scope';
import type { WorkbookModel } from '../../src/workbook/model';
import { makeWorkbook, workbookFileName } from '../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { scopeOf } from '../library';
import type { NamedFile } from './browserPage';

/** The plan's longest report, with findings of every severity in nearly every row. */
function faultyFile(): Promise<NamedFile> {
  const scope = scopeOf('so-khoa-hoc-va-cong-nghe', '2026-12');
  return fileOf(scope, makeWorkbook(scope, faultyEntries(scope)));
}

/** No errors, but evidence is missing, which asks for a word. */
export function readyFile(): Promise<NamedFile> {
  const scope = scopeOf('so-y-te');
  const entries = sampleEntries(scope, 1);
  const measures = new Map([...entries.measures].map(([id, { evidence: _, ...entry }]) => [id, entry]));
  return fileOf(scope, makeWorkbook(scope, { ...entries, measures }));
}

/** Ours, yet of an agency that nobody knows. */
function unidentifiedFile(): Promise<NamedFile> {
  const scope = scopeOf('so-y-te');
  const { sheets, properties, ...model } = makeWorkbook(scope);
  return fileOf(scope, {
    ...model,
    sheets: sheets.filter(({ name }) => name !== '_phuluc'),
    properties: { ...properties, 'PhuLuc.agencyId': 'khong-co' },
  });
}

/** Those of scripts/screens.mjs. */
export async function screenFiles(): Promise<Files> {
  const [faulty, ready, unidentified] = await Promise.all([faultyFile(), readyFile(), unidentifiedFile()]);
  return { faulty, ready, unidentified };
}

async function fileOf(scope: ReportScope, model: WorkbookModel): Promise<NamedFile> {
  return { name: workbookFileName(scope), buffer: Buffer.from(await writeXlsx(model)) };
}
