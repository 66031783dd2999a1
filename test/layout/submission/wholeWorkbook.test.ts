/** A made report as a workbook: what is edited on its sheets is read with it, and changes neither its entries nor its stamp. */
import { generatedSheetNames } from '../../../src/layout/submission/names';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { CheckedWorkbook } from '../../../src/workflows/checkWorkbook';
import { makeReport } from '../../../src/workflows/makeReport';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { withEditsKept } from '../../../src/workflows/report/editsKept';
import { emptyEntries } from '../../../src/layout/emptyEntries';
import { checkedOf, checkedWith, scope } from '../../workflows/checked';
import { snapshotOf } from '../snapshotOf';
import { withSheet } from './edits';

const NOW = '2026-11-13T01:00:00Z';
const LATER = '2026-11-14T01:00:00Z';

async function madeFrom(checked: CheckedWorkbook, now = NOW) {
  const made = await makeReport(checked, now);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const touched = (snapshot: Snapshot): Snapshot =>
  withSheet(snapshot, 'Báo cáo', (cells) =>
    cells.map((cell) =>
      typeof cell.value === 'string' && cell.value.includes('Trên đây là')
        ? { ...cell, value: 'Kính báo cáo./.' }
        : cell,
    ),
  );

test('a workbook that no report was made of has no edits', async () => {
  expect((await checkedWith({})).reading.edits).toEqual([]);
});

test('an edit on the sheet is read, and stays when the report is made again; the stamp is of the entries alone', async () => {
  const first = await madeFrom(await checkedWith({ general: { overview: 'Đã triển khai.' } }));
  const before = await checkedOf(snapshotOf(first.model));
  const after = await checkedOf(touched(snapshotOf(first.model)));
  expect(before.reading.edits).toEqual([]);
  expect(after.reading.edits).toMatchObject([{ address: 'closing', text: 'Kính báo cáo./.' }]);
  expect(after.reading.entries).toEqual(before.reading.entries);
  expect(after.entriesHash).toBe(before.entriesHash);
  const second = await madeFrom(after, LATER);
  expect(second.checkCode).toBe(first.checkCode);
  expect(second.report.closing).toBe('Kính báo cáo./.');
  const third = await madeFrom(await checkedOf(snapshotOf(second.model)), LATER);
  expect(third.model).toEqual(second.model);
});

test('the sheets of the report are ours, whatever their tabs are called', async () => {
  const { model } = await madeFrom(await checkedWith({}));
  const names = model.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Báo cáo', 'Tóm tắt trình ký', '_bao_cao']));
  expect(generatedSheetNames).toEqual(expect.arrayContaining(['Báo cáo', 'Tóm tắt trình ký', '_bao_cao']));
  const snapshot = snapshotOf(model);
  const renamed = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      generatedSheetNames.includes(sheet.name) ? { ...sheet, name: `${sheet.name} (cũ)` } : sheet,
    ),
  };
  for (const each of [snapshot, renamed]) {
    const { facts } = (await checkedOf(each)).reading;
    expect(facts.filter(({ kind }) => kind === 'foreign-sheet')).toEqual([]);
  }
});

test('edits kept in a file that goes without the report are ours too', async () => {
  const edit = { address: 'closing', was: 'Trên đây là …', text: 'Kính báo cáo./.' };
  const again = await checkedOf(snapshotOf(withEditsKept(makeWorkbook(scope, emptyEntries(scope)), [edit])));
  expect(again.reading.edits).toEqual([edit]);
  expect(again.reading.facts).toEqual([]);
});
