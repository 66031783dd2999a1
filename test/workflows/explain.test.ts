import type { Entries } from '../../src/entries/entries';
import { explain, type Explained } from '../../src/workflows/explain';
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
  return written(before, explain(checked, keyOf(checked, rowId), reason)!);
}

it('writes nothing but Giải trình', async () => {
  const checked = await checkedWith(entries);
  expect(explain(checked, keyOf(checked, MEASURE), 'Hệ thống tự xuất')?.sheets).toEqual(['Giải trình']);
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

it('is nothing for a finding that is gone, or that asks for no reason', async () => {
  const checked = await checkedWith(entries);
  const notice = overviewOf(checked).findings.find(({ severity }) => severity === 'notice');
  expect(explain(checked, 'khong-co', 'Lý do')).toBeUndefined();
  expect(explain(checked, notice!.key, 'Lý do')).toBeUndefined();
});
