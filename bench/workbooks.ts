/** How long one report workbook takes to make, to read and to check, beside the floor for reading. */
import { nodePlatform } from '../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../src/hosts/xlsx/write/writeXlsx';
import { checkWorkbook } from '../src/workflows/checkWorkbook';
import type { Library } from '../src/workflows/library';
import { makeReport } from '../src/workflows/makeReport';
import { makeWorkbook } from '../src/workflows/makeWorkbook';
import { makeSample } from '../src/workflows/sample/sampleWorkbooks';
import { reportScope } from '../src/workflows/scope';
import { inflateNeededParts } from './floor';
import { median } from './measure';
import { row, say } from './say';

const RUNS = 60;
const AGENCIES = ['so-y-te', 'xa-phong-dien', 'so-khoa-hoc-va-cong-nghe'];

export async function benchWorkbooks(library: Library): Promise<void> {
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
}
