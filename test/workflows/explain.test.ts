import type { Entries } from '../../src/entries/entries';
import { askedNow, explain, type Explained } from '../../src/workflows/explain';
import type { SnapshotCell } from '../../src/workbook/snapshot';
import { overviewOf } from '../../src/workflows/overview';
import type { CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { snapshotOf } from '../layout/snapshotOf';
import { checkedOf, checkedWith, MEASURE, snapshotWith } from './checked';

const OTHER = '224-2025/I/4#1';
const met = { numerator: 20, denominator: 20 };
const entries: Partial<Entries> = {
  measures: new Map([
    [MEASURE, met],
    [OTHER, met],
  ]),
};

const keyOf = (checked: CheckedWorkbook, rowId: string): string =>
  overviewOf(checked).findings.find((finding) => finding.severity === 'explain' && finding.rowId === rowId)!.key;

/** The workbook with the sheets named taken from the model, as an open workbook writes them. */
function written(
  before: ReturnType<typeof snapshotWith>,
  { model, sheets }: Explained,
): ReturnType<typeof snapshotWith> {
  const made = snapshotOf(model);
  return {
    ...before,
    sheets: before.sheets.map((sheet) =>
      sheets.includes(sheet.name) ? made.sheets.find(({ name }) => name === sheet.name)! : sheet,
    ),
  };
}

async function explained(before: ReturnType<typeof snapshotWith>, rowId: string, reason: string) {
  const checked = await checkedOf(before);
  const result = explain(checked, keyOf(checked, rowId), reason);
  if (!result.ok) throw new Error(result.error);
  return written(before, result.value);
}

it('writes nothing but Giải trình', async () => {
  const checked = await checkedWith(entries);
  expect(explain(checked, keyOf(checked, MEASURE), 'Hệ thống tự xuất')).toMatchObject({
    value: { sheets: ['Giải trình'], losses: [] },
  });
});

it('lists all that is asked now, so that the reason holds when the workbook is read again', async () => {
  const after = await checkedOf(await explained(snapshotWith(entries), MEASURE, ' Hệ thống tự xuất '));
  expect(after.unexplained.map(({ rowId }) => rowId)).toEqual([OTHER]);
  expect(after.reading.entries.explanations.map(({ rowId, reason }) => [rowId, reason])).toEqual([
    [MEASURE, 'Hệ thống tự xuất'],
    [OTHER, undefined],
  ]);
  expect(overviewOf(after)).toMatchObject({ unexplained: 1 });
});

it('keeps the reasons given before, changes one and takes one away', async () => {
  const first = await explained(snapshotWith(entries), MEASURE, 'Lý do thứ nhất');
  const second = await explained(first, OTHER, 'Lý do thứ hai');
  expect((await checkedOf(second)).unexplained).toEqual([]);
  const changed = await checkedOf(await explained(second, OTHER, 'Lý do khác'));
  expect(changed.reading.entries.explanations.map(({ reason }) => reason)).toEqual(['Lý do thứ nhất', 'Lý do khác']);
  const without = await checkedOf(await explained(second, MEASURE, ''));
  expect(without.unexplained.map(({ rowId }) => rowId)).toEqual([MEASURE]);
});

it('takes a reason that looks like a formula as the text it is', async () => {
  const after = await checkedOf(await explained(snapshotWith(entries), MEASURE, '=1+1'));
  expect(after.reading.entries.explanations[0]?.reason).toBe('=1+1');
});

it('is refused, and never cut, where one cell cannot hold it', async () => {
  const checked = await checkedWith(entries);
  expect(explain(checked, keyOf(checked, MEASURE), 'a'.repeat(32_768))).toEqual({
    ok: false,
    error: 'Nội dung dài quá 32.767 ký tự, một ô Excel không chứa hết. Hãy rút gọn.',
  });
});

it('names the notes on Giải trình that writing it takes', async () => {
  const note: SnapshotCell = { row: 20, column: 3, value: 'ghi chú của lãnh đạo' };
  const before = snapshotWith(entries);
  const noted = {
    ...before,
    sheets: before.sheets.map((sheet) =>
      sheet.name === 'Giải trình' ? { ...sheet, cells: [...sheet.cells, note] } : sheet,
    ),
  };
  const checked = await checkedOf(noted);
  expect(explain(checked, keyOf(checked, MEASURE), 'Lý do')).toMatchObject({
    value: { losses: ['Giải trình, ô C20 (01 ô)'] },
  });
});

it('is asked for the value that stands there now', async () => {
  const checked = await checkedWith(entries);
  const key = keyOf(checked, MEASURE);
  const asked = askedNow(checked, key);
  expect(asked).toContain('Tử số: 20');
  const measures = new Map([[MEASURE, { numerator: 21, denominator: 20 + 1 }]]);
  const changed = await checkedWith({ measures });
  expect(askedNow(changed, keyOf(changed, MEASURE))).not.toBe(asked);
  expect(askedNow(checked, 'khong-co')).toBeUndefined();
});

it('is refused for a finding that is gone, or that asks for no reason', async () => {
  const checked = await checkedWith(entries);
  const notice = overviewOf(checked).findings.find(({ severity }) => severity === 'notice');
  const refused = { ok: false, error: 'Nội dung này hiện không cần giải trình nữa.' };
  expect(explain(checked, 'khong-co', 'Lý do')).toEqual(refused);
  expect(explain(checked, notice!.key, 'Lý do')).toEqual(refused);
});
