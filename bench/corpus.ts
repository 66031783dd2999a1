/**
 * The workbooks that readers are measured on, as they come in: the reports of all agencies of the demo city, sent as made,
 * some re-saved by LibreOffice and some by openpyxl where these are installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodePlatform } from '../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../src/hosts/xlsx/write/writeXlsx';
import { parsePeriod } from '../src/plan/period';
import type { ReportScope } from '../src/plan/scope';
import { checkWorkbook } from '../src/workflows/checkWorkbook';
import { reporters } from '../src/workflows/duties';
import type { Library } from '../src/workflows/library';
import { makeReport } from '../src/workflows/makeReport';
import { reportFileName } from '../src/workflows/makeWorkbook';
import { makeSample } from '../src/workflows/sample/sampleWorkbooks';
import { reportScope } from '../src/workflows/scope';

const PLAN = '224-2025';
const PERIOD = '2026-11';
const NOW = '2026-11-13T00:00:00Z';

export interface Corpus {
  readonly folder: string;
  readonly files: readonly string[];
  /** Of all files together. */
  readonly bytes: number;
  /** How many each program saved last. */
  readonly savedBy: ReadonlyMap<string, number>;
}

export interface CorpusSize {
  readonly files: number;
  readonly byLibreOffice: number;
  readonly byOpenpyxl: number;
}

/** Makes them in a folder of its own, which `remove` removes. */
export async function makeCorpus(library: Library, size: CorpusSize): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-bench-'));
  const scopes = scopesOf(library);
  for (let n = 0; n < size.files; n += 1) {
    const scope = scopes[n % scopes.length];
    if (!scope) throw new Error('Nobody reports on the plan');
    const seed = 1 + Math.floor(n / scopes.length);
    writeFileSync(join(folder, `${seed}_${reportFileName(scope)}`), await reportBytes(library, scope, seed));
  }
  const files = readdirSync(folder).sort();
  // Spread over the whole, so that large and small reports are among them.
  const every = Math.floor(files.length / (size.byLibreOffice + size.byOpenpyxl));
  const chosen = files.filter((_, n) => n % every === 0);
  const savedBy = new Map<string, number>();
  savedBy.set('LibreOffice', byLibreOffice(folder, chosen.slice(0, size.byLibreOffice)));
  savedBy.set('openpyxl', byOpenpyxl(folder, chosen.slice(size.byLibreOffice).slice(0, size.byOpenpyxl)));
  const paths = files.map((name) => join(folder, name));
  return { folder, files: paths, bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0), savedBy };
}

export const removeCorpus = ({ folder }: Corpus): void => rmSync(folder, { recursive: true });

export function scopesOf(library: Library): ReportScope[] {
  const plan = library.plans.get(PLAN);
  const period = parsePeriod(PERIOD);
  if (!plan || !period) throw new Error(`No plan ${PLAN}`);
  return reporters(library, plan, period).flatMap((agency) => {
    const scope = reportScope(library, { planId: PLAN, agency: agency.id, periodId: PERIOD });
    return scope.ok ? [scope.value] : [];
  });
}

/** A report as it is sent in, its sheets to print among it, made from sample entries. */
export async function reportBytes(library: Library, scope: ReportScope, seed: number): Promise<Uint8Array> {
  const filled = readXlsx(await writeXlsx(makeSample(scope, seed).model), nodePlatform);
  if (!filled.ok) throw new Error(`Not read back: ${filled.error.code}`);
  const checked = await checkWorkbook(library, filled.value);
  const report = checked.kind === 'checked' ? await makeReport(checked, NOW) : undefined;
  if (!report?.ok) throw new Error(`No report for ${scope.agency.name}`);
  return writeXlsx(report.value.model);
}

/** @returns how many it saved: none where it is not installed */
function byLibreOffice(folder: string, names: readonly string[]): number {
  const out = join(folder, 'saved');
  mkdirSync(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
  const paths = names.map((name) => join(folder, name));
  spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out,
    ...paths,
  ]);
  const saved = readdirSync(out).filter((name) => name.endsWith('.xlsx'));
  for (const name of saved) writeFileSync(join(folder, name), readFileSync(join(out, name)));
  rmSync(out, { recursive: true });
  return saved.length;
}

const RESAVE = `
import sys, openpyxl
for path in sys.argv[1:]:
    openpyxl.load_workbook(path).save(path)
`;

function byOpenpyxl(folder: string, names: readonly string[]): number {
  const paths = names.map((name) => join(folder, name));
  return spawnSync(PYTHON, ['-c', RESAVE, ...paths]).status === 0 ? names.length : 0;
}

/** Debian's own, which has python3-openpyxl. */
export const PYTHON = '/usr/bin/python3';
