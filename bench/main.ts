/**
 * npm run bench: how long one report workbook takes to make, to read and to check, beside the floor for reading in the
 * same run. Medians and ratios; no test depends on them.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplates } from '../src/cli/templates';
import { nodePlatform } from '../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../src/hosts/xlsx/write/writeXlsx';
import { checkWorkbook } from '../src/workflows/checkWorkbook';
import { loadLibrary } from '../src/workflows/library';
import { makeReport } from '../src/workflows/makeReport';
import { makeWorkbook, workbookFileName } from '../src/workflows/makeWorkbook';
import { makeSample } from '../src/workflows/sample/sampleWorkbooks';
import { reportScope } from '../src/workflows/scope';
import { measureBringingIn } from './bringIn';
import { faultyEntries } from './faultyEntries';
import { inflateNeededParts } from './floor';
import { median } from './measure';
import { LIMIT, measurePages } from './pages';

const RUNS = 60;
const AGENCIES = ['so-y-te', 'xa-phong-dien', 'so-khoa-hoc-va-cong-nghe'];

const templates = join(dirname(fileURLToPath(import.meta.url)), '../templates');
const loaded = loadLibrary(readTemplates(templates, 'can-tho'));
if (!loaded.ok) throw new Error('The templates do not load: run npm test');
const library = loaded.value;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (what: string, ms: number, note = ''): void =>
  say(`  ${what.padEnd(44)} ${ms.toFixed(2).padStart(8)} ms${note}`);

for (const agency of AGENCIES) {
  const scope = reportScope(library, { planId: '224-2025', agency, periodId: '2026-11' });
  if (!scope.ok) throw new Error(`No scope for ${agency}`);
  const model = makeSample(scope.value, 1).model;
  const bytes = await writeXlsx(model);
  const read = readXlsx(bytes, nodePlatform);
  if (!read.ok) throw new Error(`Not read back: ${read.error.code}`);
  const snapshot = read.value;
  const checked = await checkWorkbook(library, snapshot);
  if (checked.kind !== 'checked') throw new Error(`Not checked: ${checked.kind}`);
  const report = await makeReport(checked, '2026-11-13T00:00:00Z');
  if (!report.ok) throw new Error('The sample has errors');

  say(
    `${scope.value.agency.name}: ${model.sheets.length} sheets, ${(bytes.length / 1024).toFixed(0)} KiB, median of ${RUNS}`,
  );
  const floor = await median(RUNS, () => inflateNeededParts(bytes));
  row('floor: inflating the needed parts (zlib)', floor);
  const reading = await median(RUNS, () => readXlsx(bytes, nodePlatform));
  row('reading (limits and CRC on)', reading, `   ${(reading / floor).toFixed(1)} x floor`);
  row('understanding and checking', await median(RUNS, () => checkWorkbook(library, snapshot)));
  row('laying out', await median(RUNS, () => makeWorkbook(scope.value)));
  row('writing', await median(RUNS, () => writeXlsx(model)));
  row('the report, laid out', await median(RUNS, () => makeReport(checked, '2026-11-13T00:00:00Z')));
  row('the report, written', await median(RUNS, () => writeXlsx(report.value.model)));
}
const broughtIn = library.plans.get('224-2025');
if (!broughtIn) throw new Error('Plan 224 is not there');
const bringing = await measureBringingIn(broughtIn, library);
say(`Bringing in plan 224 from a Word file of ${bringing.kibibytes.toFixed(0)} KiB`);
row('floor: its bare text (mammoth)', bringing.floor);
row('reading (limits and CRC on)', bringing.reading, `   ${(bringing.reading / bringing.floor).toFixed(1)} x floor`);
row('understanding: rows, agencies, schedules', bringing.understanding);
row('the review workbook, laid out', bringing.reviewing);
say(`Peak memory of this run: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);

/** December of the agency with the most rows, hundreds of findings. */
const longest = reportScope(library, { planId: '224-2025', agency: 'so-khoa-hoc-va-cong-nghe', periodId: '2026-12' });
if (!longest.ok) throw new Error('No scope for the longest report');
const faulty = await writeXlsx(makeWorkbook(longest.value, faultyEntries(longest.value)));
const pages = await measurePages({ name: workbookFileName(longest.value), bytes: faulty });
if (!pages) {
  say('The pages in a browser: skipped, there is no chromium on this machine');
} else {
  const { busy, floor, scripts, heapMegabytes } = pages;
  say(
    `The page for browsers, ${workbookFileName(longest.value)}: the longest it was busy at a stretch (limit ${LIMIT} ms)`,
  );
  for (const { what, longest: passed, processor, gap } of [floor, ...busy]) {
    const ratio = (processor / floor.processor).toFixed(1);
    row(what, passed, `   processor ${processor.toFixed(1)} ms (${ratio} x floor), not drawn for ${gap.toFixed(0)} ms`);
  }
  for (const { page, bytes } of scripts)
    say(`  first JavaScript of ${page}, gzipped: ${(bytes / 1024).toFixed(0)} KiB`);
  say(`  JavaScript heap afterwards: ${heapMegabytes.toFixed(1)} MiB`);
}
