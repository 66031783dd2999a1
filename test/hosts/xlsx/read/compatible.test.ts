/** One report in all the forms that programs give a workbook: each is read as its plain twin is. */
import type { SubmittedReport } from '../../../../src/consolidation/submission';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import { formulaForms, forms } from './compatible/forms';
import { partTexts, reportFile, submitted, type PartTexts } from './reportFile';
import { snapshotOf } from './workbookBuilder';

let plain: Uint8Array;
let parts: PartTexts;
let snapshot: Snapshot;
let report: SubmittedReport;
beforeAll(async () => {
  plain = await reportFile();
  parts = partTexts(plain);
  snapshot = snapshotOf(plain);
  report = await submitted(plain);
});

test('the plain twin is a report', () => {
  expect(report.lines.filter(({ entry }) => Object.keys(entry).length > 0).length).toBeGreaterThan(15);
  expect(report.lines.some(({ entry }) => 'completedOn' in entry)).toBe(true);
});

test.each([...forms])('%s', async (_, form) => {
  const file = form(parts);
  expect(Buffer.compare(file, plain)).not.toBe(0);
  expect(snapshotOf(file)).toEqual(snapshot);
  expect(await submitted(file)).toEqual(report);
});

test.each([...formulaForms])('%s', async (_, form) => {
  const shown = ({ sheets }: Snapshot): unknown =>
    sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]));
  const file = form(parts);
  expect(shown(snapshotOf(file))).toEqual(shown(snapshot));
  const { lines, findings } = await submitted(file);
  expect([lines, findings]).toEqual([report.lines, report.findings]);
});
