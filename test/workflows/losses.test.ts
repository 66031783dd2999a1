import type { Field } from '../../src/entries/entries';
import type { CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { layOutAgain } from '../../src/workflows/layOutAgain';
import { lostInPlace, notCarried } from '../../src/workflows/losses';
import { makeReport } from '../../src/workflows/makeReport';
import { briefFileName, documentFileName, reportFileName } from '../../src/workflows/makeWorkbook';
import { addSheet, deleteColumn, duplicateRow, insertRow, inTurn, renameSheet, type } from '../layout/read/hands';
import { snapshotOf } from '../layout/snapshotOf';
import { checkedOf, checkedWith, MEASURE, scope, snapshotWith, TASK, typedInto } from './checked';

const PL1 = '224-PL I';
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
    // A sheet of the officer's own stays in the workbook.
    expect(again.value.losses).toEqual([expect.stringMatching(/^224-PL II, ô B\d+ \(dòng lặp lại của số 13\)$/)]);
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

describe('what is not carried', () => {
  const formulas = async (): Promise<CheckedWorkbook> => {
    let snapshot = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: 85, formula: '80+5' });
    snapshot = await typedInto(snapshot, TASK, 'percent', { value: 0.85, formula: '0.8+0.05' });
    snapshot = await typedInto(snapshot, TASK, 'result', { value: '', formula: 'IF(A1="","",1)' });
    return checkedOf(addSheet('Ghi chú riêng', 'Việc cần hỏi')(snapshot));
  };

  it('by a new file: sheets of the officer’s own, and formulas, whose values stay', async () => {
    const checked = await formulas();
    const at = (rowId: string, field: Field): string => {
      const place = checked.reading.locate(rowId, field)!;
      return `${place.sheet}, ô ${place.cell}`;
    };
    expect([...notCarried(checked)].sort()).toEqual(
      [
        'Ghi chú riêng',
        `${at(MEASURE, 'numerator')} (công thức, giữ lại giá trị 85)`,
        `${at(TASK, 'percent')} (công thức, giữ lại giá trị 85%)`,
        `${at(TASK, 'result')} (công thức, đang không có giá trị)`,
      ].sort(),
    );
  });

  it('by writing sheets over in place: no sheet of the officer’s own, and nothing of a sheet that is not written', async () => {
    const checked = await formulas();
    const all = lostInPlace(checked, [PL1, PL2, 'Ghi chú riêng']);
    expect(all).toHaveLength(3);
    expect(all.join()).not.toContain('Ghi chú riêng');
    expect(lostInPlace(checked, [PL1])).toEqual([expect.stringContaining('giữ lại giá trị 85)')]);
  });

  it('is told by the first of many formulas on a sheet, and how many more', async () => {
    const checked = await formulas();
    const [cell] = checked.reading.cells.filter(({ field }) => field === 'percent');
    const cells = Array.from({ length: 25 }, () => cell!);
    const losses = lostInPlace({ ...checked, reading: { ...checked.reading, cells } }, [PL2]);
    expect(losses).toHaveLength(11);
    expect(losses.at(-1)).toBe('224-PL II, 15 ô khác có công thức (giữ lại giá trị)');
  });
});

describe('what an open workbook must have written anew for a report', () => {
  it('takes nothing along, in a workbook as it was laid out', async () => {
    const made = await makeReport(await checkedWith({}), NOW);
    expect(made).toMatchObject({ value: { losses: [], notCarried: [] } });
  });

  it('takes nothing beside annexes that are not written, and what stands beside them once they are', async () => {
    const formula = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: 85, formula: '80+5' });
    const left = await makeReport(await checkedOf(formula), NOW);
    expect(left).toMatchObject({ value: { losses: [] } });
    const moved = await makeReport(await checkedOf(outside(formula)), NOW);
    expect(moved).toMatchObject({ value: { losses: [expect.stringContaining('giữ lại giá trị 85')] } });
  });

  it.each([
    ['a headline figure', type('Thông tin chung', '#headline.targetsMet', 'value', '40/40')],
    ['an annex’s formula', inTurn(type(PL2, TASK, 'status', 'Hoàn thành'), renameSheet(PL2, 'PL hai'))],
  ])('is Thông tin chung and the annexes too where %s was typed over', async (_, edit) => {
    const made = await makeReport(await checkedOf(edit(snapshotWith({}))), NOW);
    if (!made.ok) throw new Error(made.error);
    expect(made.value.changes).toEqual(expect.arrayContaining(['Thông tin chung', PL1, PL2]));
    expect(made.value.changes).not.toContain('Nội dung chung');
  });

  it('takes the notes beside the lines of Giải trình along', async () => {
    const before = snapshotWith({});
    const note = { row: 20, column: 3, value: 'ghi chú của lãnh đạo' };
    const noted = {
      ...before,
      sheets: before.sheets.map((sheet) =>
        sheet.name === 'Giải trình' ? { ...sheet, cells: [...sheet.cells, note] } : sheet,
      ),
    };
    const made = await makeReport(await checkedOf(noted), NOW);
    expect(made).toMatchObject({ value: { losses: ['Giải trình, ô C20 (01 ô)'] } });
  });

  it('is what is generated, Giải trình and _phuluc', async () => {
    const made = await makeReport(await checkedWith({}), NOW);
    expect(made.ok && made.value.changes).toEqual([
      'Báo cáo',
      'Phụ lục báo cáo I',
      'Phụ lục báo cáo II',
      'Tóm tắt trình ký',
      '_bao_cao',
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

it('names the report’s files after its workbook', () => {
  expect(reportFileName(scope)).toBe('224_2026-11_so-y-te_bao-cao.xlsx');
  expect(documentFileName(scope)).toBe('224_2026-11_so-y-te_bao-cao.docx');
  expect(briefFileName(scope)).toBe('224_2026-11_so-y-te_tom-tat-trinh-ky.docx');
});
