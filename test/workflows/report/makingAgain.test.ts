/** A report made, read back and made again: what officers wrote stays, and nothing else changes. */
import type { Entries } from '../../../src/entries/entries';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { browserPlatform } from '../../../src/hosts/ooxml/browserPlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import { slotsOf } from '../../../src/report/slots';
import type { WorkbookModel } from '../../../src/workbook/model';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { CheckedWorkbook } from '../../../src/workflows/checkWorkbook';
import { carryForward } from '../../../src/workflows/carryForward';
import { layOutAgain } from '../../../src/workflows/layOutAgain';
import { makeReport, type MadeReport } from '../../../src/workflows/makeReport';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { reportOf } from '../../../src/workflows/report/reportOf';
import { snapshotOf } from '../../layout/snapshotOf';
import { checkedOf, checkedWith, scope, TASK } from '../checked';

const NOW = '2026-11-13T01:00:00Z';
const LATER = '2026-11-20T09:00:00Z';
const WORDS = 'Đơn vị tư vấn đang hoàn thiện dự thảo.';

const done = (percent: number): Entries['tasks'] => new Map([[TASK, { percent, result: 'Đang dự thảo' }]]);

async function made(checked: CheckedWorkbook, edits: readonly ReportEdit[] = [], now = NOW): Promise<MadeReport> {
  const report = await makeReport(checked, now, edits);
  if (!report.ok) throw new Error(report.error);
  return report.value;
}

/** An edit of the sentence on the task. */
const edit = (checked: CheckedWorkbook, address = `tasks/${TASK}`, text = WORDS): ReportEdit => {
  const slot = slotsOf(reportOf(checked).made).find((each) => each.address === address);
  if (!slot) throw new Error(`No ${address}`);
  return { address, was: slot.text, text };
};

const readBack = ({ model }: { readonly model: WorkbookModel }): Promise<CheckedWorkbook> =>
  checkedOf(snapshotOf(model));

const sheetsBut = ({ model }: MadeReport, name: string): WorkbookModel['sheets'] =>
  model.sheets.filter((sheet) => sheet.name !== name);

describe('a report made again', () => {
  it('is the same to the last cell, whenever it is made', async () => {
    const checked = await checkedWith({ tasks: done(0.4) });
    const first = await made(checked, [edit(checked)]);
    expect((await made(checked, [edit(checked)], LATER)).model.sheets).not.toEqual(first.model.sheets);
    expect(sheetsBut(await made(checked, [edit(checked)], LATER), '_phuluc')).toEqual(sheetsBut(first, '_phuluc'));
    expect((await made(await readBack(first), [], LATER)).model).toEqual(first.model);
  });

  it('has the same bytes as a file, read back and written again', async () => {
    const checked = await checkedWith({ tasks: done(0.4) });
    const bytes = await writeXlsx((await made(checked, [edit(checked)])).model);
    const read = readXlsx(bytes, browserPlatform);
    if (!read.ok) throw new Error(read.error.code);
    const again = await made(await checkedOf(read.value), [], LATER);
    expect(again.edits).toMatchObject([{ text: WORDS, state: 'current' }]);
    expect(Buffer.from(await writeXlsx(again.model)).equals(bytes)).toBe(true);
  });

  it('keeps the texts written in the pane', async () => {
    const checked = await checkedWith({ tasks: done(0.4) });
    const again = await made(await readBack(await made(checked, [edit(checked)])));
    expect(again.edits).toMatchObject([{ text: WORDS, state: 'current' }]);
    expect(JSON.stringify(again.model)).toContain(WORDS);
  });

  it('keeps a text written on its sheet', async () => {
    const first = await made(await checkedWith({ tasks: done(0.4) }));
    const typed = withText(snapshotOf(first.model), 'Kính gửi', (text) => `${text} (bản sửa)`);
    const again = await made(await checkedOf(typed));
    expect(again.report.addressees).toEqual([`${first.report.addressees.join()} (bản sửa)`]);
    expect((await made(await readBack(again))).report.addressees).toEqual(again.report.addressees);
  });

  it('has the code and the stamp of its entries, whatever is written', async () => {
    const checked = await checkedWith({ tasks: done(0.4) });
    const [plain, written] = [await made(checked), await made(checked, [edit(checked)])];
    expect(written.checkCode).toBe(plain.checkCode);
    const after = await readBack(written);
    expect(after.reading.stamp).toEqual((await readBack(plain)).reading.stamp);
    expect(after.findings.map(({ code }) => code)).not.toContain('edited-after-stamp');
    expect((await made(after, [edit(checked, 'opening')], LATER)).checkCode).toBe(plain.checkCode);
  });

  it('of other figures keeps what was written, and says that it is outdated', async () => {
    const checked = await checkedWith({ tasks: done(0.4) });
    const before = await readBack(await made(checked, [edit(checked)]));
    const after = await checkedWith({ tasks: done(0.6) });
    const again = await made({ ...after, reading: { ...after.reading, edits: before.reading.edits } });
    expect(again.edits).toMatchObject([{ text: WORDS, state: 'outdated', was: edit(checked).was }]);
    expect((await made(await readBack(again))).edits).toEqual(again.edits);
  });

  it('keeps aside what has no place any more, for as long as it takes', async () => {
    const checked = await checkedWith({ tasks: done(0.4) });
    const placeless = { address: 'tasks/gone', was: 'Câu cũ.', text: WORDS };
    const again = await made(await readBack(await made(checked, [placeless])));
    expect(again.edits).toEqual([{ ...placeless, state: 'placeless' }]);
  });
});

describe('what was written', () => {
  const written = async (): Promise<CheckedWorkbook> => {
    const checked = await checkedWith({ tasks: done(0.4) });
    return readBack(await made(checked, [edit(checked)]));
  };

  it('stays in a file laid out again, though the report’s sheets are not in it', async () => {
    const checked = await written();
    const again = layOutAgain(checked);
    if (!again.ok) throw new Error(again.error);
    expect(again.value.model.sheets.map(({ name }) => name)).not.toContain('Báo cáo');
    expect((await readBack(again.value)).reading.edits).toEqual(checked.reading.edits);
  });

  it('stays where it stands in an open workbook laid out again', async () => {
    const again = layOutAgain(await written());
    if (!again.ok) throw new Error(again.error);
    expect(again.value.changes).toEqual(
      again.value.model.sheets.map(({ name }) => name).filter((name) => name !== '_bao_cao'),
    );
  });

  it('is of its period alone', async () => {
    const { reading } = await written();
    expect(JSON.stringify(makeWorkbook(scope, carryForward(scope, reading.entries)))).not.toContain(WORDS);
  });
});

/** The first cell of the sheet Báo cáo that begins so, typed over. */
function withText(snapshot: Snapshot, beginning: string, typed: (text: string) => string): Snapshot {
  const page = snapshot.sheets.find(({ name }) => name === 'Báo cáo');
  const cell = page?.cells.find(({ value }) => typeof value === 'string' && value.startsWith(beginning));
  if (!page || !cell) throw new Error(`No ${beginning}`);
  const cells = page.cells.map((each) =>
    each === cell ? { ...cell, value: typed(typeof cell.value === 'string' ? cell.value : '') } : each,
  );
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === page ? { ...page, cells } : sheet)) };
}
