import { layOutAgain } from '../../src/workflows/layOutAgain';
import { makeReport } from '../../src/workflows/makeReport';
import { reportFileName } from '../../src/workflows/makeWorkbook';
import { addSheet, deleteColumn, duplicateRow, insertRow, inTurn, type } from '../layout/read/hands';
import { snapshotOf } from '../layout/snapshotOf';
import { checkedOf, checkedWith, scope, snapshotWith, TASK } from './checked';

const PL2 = '224-PL II';
const NOW = '2026-11-13T01:00:00Z';
const outside = insertRow(PL2, TASK, { text: 'Việc thêm', result: 'Đã xong' });

describe('a report laid out anew', () => {
  it('keeps what was entered, mends the form, and names what it does not carry', async () => {
    const hands = inTurn(
      type(PL2, TASK, 'result', 'Đang dự thảo'),
      deleteColumn(PL2, 'delayCause'),
      duplicateRow(PL2, TASK),
      addSheet('Ghi chú riêng', 'Việc cần hỏi'),
    );
    const again = layOutAgain(await checkedOf(hands(snapshotWith({}))));
    if (!again.ok) throw new Error(again.error);
    expect(again.value.losses).toEqual([
      expect.stringMatching(/^224-PL II, ô B\d+ \(dòng lặp lại của số 13\)$/),
      'Ghi chú riêng',
    ]);
    const after = await checkedOf(snapshotOf(again.value.model));
    expect(after.reading.entries.tasks.get(TASK)).toEqual({ result: 'Đang dự thảo' });
    expect(after.reading.locate(TASK, 'delayCause')).toBeDefined();
  });

  it('keeps inserted rows, reasons and the stamp', async () => {
    const made = await makeReport(await checkedOf(snapshotWith({})), NOW);
    if (!made.ok) throw new Error(made.error);
    const before = await checkedOf(outside(snapshotOf(made.value.model)));
    const again = layOutAgain(before);
    if (!again.ok) throw new Error(again.error);
    const after = await checkedOf(snapshotOf(again.value.model));
    expect(after.reading.entries.general.outside).toContain('Việc thêm');
    expect(after.reading.stamp).toEqual(before.reading.stamp);
    expect(again.value.losses).toEqual([]);
  });

  it('is refused where the inserted rows fit in no cell', async () => {
    const checked = await checkedWith({});
    const entries = { ...checked.reading.entries, outside: [{ annexId: 'II', text: 'dài '.repeat(9_000) }] };
    expect(layOutAgain({ ...checked, reading: { ...checked.reading, entries } })).toEqual({
      ok: false,
      error: 'outside-too-long',
    });
  });
});

describe('what an open workbook must have written anew for a report', () => {
  it('is what is generated, Giải trình and _phuluc', async () => {
    const made = await makeReport(await checkedWith({}), NOW);
    expect(made.ok && made.value.changes).toEqual([
      'Báo cáo',
      'Phụ lục báo cáo I',
      'Phụ lục báo cáo II',
      'Giải trình',
      '_phuluc',
    ]);
  });

  it('is everything once inserted rows move', async () => {
    const made = await makeReport(await checkedOf(outside(snapshotWith({}))), NOW);
    if (!made.ok) throw new Error(made.error);
    expect([...made.value.changes].sort()).toEqual(made.value.model.sheets.map(({ name }) => name).sort());
  });
});

it('names the report’s file after its workbook', () => {
  expect(reportFileName(scope)).toBe('224_2026-11_so-y-te_bao-cao.xlsx');
});
