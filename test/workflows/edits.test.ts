import type { Field } from '../../src/entries/entries';
import { entryPut, repairPuts, undoPuts } from '../../src/workflows/edits';
import { overviewOf } from '../../src/workflows/overview';
import type { CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { deleteColumn } from '../layout/read/hands';
import { afterPuts, checkedOf, checkedWith, COORDINATED, MEASURE, snapshotWith, TASK, typedInto } from './checked';

const YES_NO = '224-2025/I/14#1';

describe('what is typed into a field', () => {
  let checked: CheckedWorkbook;
  beforeAll(async () => {
    checked = await checkedWith({});
  });
  const put = (rowId: string, field: Field, typed: string) => {
    const result = entryPut(checked, rowId, field, typed);
    return result.ok ? [result.value.value, result.value.numberFormat] : result.error;
  };

  it.each<[rowId: string, field: Field, typed: string, value: unknown, format: string]>([
    [TASK, 'percent', '85,5%', 0.855, '0.00%'],
    [TASK, 'percent', '85', 0.85, '0.00%'],
    [TASK, 'percent', '57', 0.57, '0.00%'],
    [TASK, 'percent', '0,85', 0.85, '0.00%'],
    [TASK, 'percent', '1', 0.01, '0.00%'],
    [TASK, 'percent', '100', 1, '0.00%'],
    [TASK, 'percent', '0', 0, '0.00%'],
    [TASK, 'percent', '120', 1.2, '0.00%'],
    [TASK, 'percent', '-5', -0.05, '0.00%'],
    [MEASURE, 'numerator', '1234', 1234, '#,##0'],
    [MEASURE, 'numerator', '1.234.567', 1_234_567, '#,##0'],
    [MEASURE, 'numerator', '1.234', 1234, '#,##0'],
    [MEASURE, 'numerator', '1.000', 1000, '#,##0'],
    [TASK, 'completedOn', '15/11/2026', 46_341, 'dd/mm/yyyy'],
    [TASK, 'completedOn', 'ngày 5 tháng 6 năm 2026', 46_178, 'dd/mm/yyyy'],
    [TASK, 'rowCase', 'Được gia hạn', 'Được gia hạn', '@'],
    [TASK, 'rowCase', 'duoc gia han', 'Được gia hạn', '@'],
    [MEASURE, 'rowCase', 'KHONG PHAT SINH', 'Không phát sinh', '@'],
    [YES_NO, 'numerator', 'co', 'Có', '@'],
    [TASK, 'result', '  =1+1 ', '=1+1', '@'],
    [TASK, 'result', '00123', '00123', '@'],
    [COORDINATED, 'text', 'Đã góp ý', 'Đã góp ý', '@'],
    ['info', 'preparer', 'Nguyễn Văn A', 'Nguyễn Văn A', '@'],
    ['info', 'signedOn', '13/11/2026', 46_339, 'dd/mm/yyyy'],
    ['general', 'overview', 'Dòng 1\nDòng 2', 'Dòng 1\nDòng 2', '@'],
    [TASK, 'percent', '  ', null, '0.00%'],
    ['info', 'preparer', '', null, '@'],
  ])('%s %s “%s”', (rowId, field, typed, value, format) => {
    expect(put(rowId, field, typed)).toEqual([value, format]);
  });

  it.each<[field: Field, rowId: string, typed: string, reason: string]>([
    [
      'numerator',
      MEASURE,
      '1,234',
      'Chỉ tiêu số 3, ô “Tử số” ghi dạng chữ “1,234”, có thể hiểu là 1234 hoặc 1,234. Hãy nhập lại bằng số, không gõ dấu phân cách hàng nghìn.',
    ],
    [
      'percent',
      TASK,
      'gần xong',
      'Nhiệm vụ số 13, ô “Tỷ lệ” ghi “gần xong”, không phải là số. Hãy chỉ nhập số; phần lời ghi vào các cột nội dung của dòng.',
    ],
    ['percent', TASK, '1.234', 'có thể hiểu là'],
    ['completedOn', TASK, '31/11/2026', 'không phải là một ngày'],
    ['rowCase', TASK, 'Xin lùi', 'không có trong danh sách'],
    ['numerator', MEASURE, '#REF!', 'báo lỗi #REF!'],
    ['result', TASK, 'a'.repeat(32_768), '32.767 ký tự'],
  ])('is refused with the reason: %s', (field, rowId, typed, reason) => {
    expect(put(rowId, field, typed)).toEqual(expect.stringContaining(reason));
  });

  it('goes to the cell of its row and column', () => {
    const result = entryPut(checked, TASK, 'percent', '85');
    expect(result.ok && { sheet: result.value.sheet, cell: result.value.cell }).toEqual(
      checked.reading.locate(TASK, 'percent'),
    );
  });

  it.each<[string, Field]>([
    [TASK, 'numerator'],
    ['224-2025/II/999', 'percent'],
    ['info', 'percent'],
  ])('finds no cell: %s %s', (rowId, field) => {
    expect(put(rowId, field, '1')).toContain('Không tìm thấy ô');
  });

  it('finds no cell in a column that was deleted', async () => {
    const without = await checkedOf(deleteColumn('224-PL II', 'result')(snapshotWith({})));
    expect(entryPut(without, TASK, 'result', 'x').ok).toBe(false);
  });

  it('never takes the place of a formula', async () => {
    const snapshot = await typedInto(snapshotWith({}), TASK, 'percent', { value: 0.5, formula: '1/2' });
    expect(entryPut(await checkedOf(snapshot), TASK, 'percent', '60')).toMatchObject({ ok: false });
  });

  it('never takes the place of a formula that shows nothing', async () => {
    const formula = { value: '', formula: 'IF(A1="","",1)' };
    const hidden = await checkedOf(await typedInto(snapshotWith({}), TASK, 'percent', formula));
    expect(entryPut(hidden, TASK, 'percent', '60')).toMatchObject({ ok: false });
  });

  it('is put back exactly where nothing was changed, though fewer digits are shown', async () => {
    const third = await checkedWith({ tasks: new Map([[TASK, { percent: 1 / 3 }]]) });
    expect(entryPut(third, TASK, 'percent', '33,3333333333%')).toMatchObject({ value: { value: 0.333333333333333 } });
    expect(entryPut(third, TASK, 'percent', '33,33%')).toMatchObject({ value: { value: 0.3333 } });
  });
});

describe('repairs', () => {
  const keysOf = (checked: CheckedWorkbook, code: string): string[] =>
    overviewOf(checked)
      .findings.filter((finding) => finding.code === code)
      .map(({ key }) => key);

  it('mend all findings of a kind, and are gone when the workbook is checked again', async () => {
    let snapshot = await typedInto(snapshotWith({}), TASK, 'percent', { value: '85,5%' });
    snapshot = await typedInto(snapshot, MEASURE, 'numerator', { value: '1.234,0' });
    snapshot = await typedInto(snapshot, TASK, 'expectedOn', { value: '15/12/2026' });
    const checked = await checkedOf(snapshot);
    const puts = repairPuts(checked, keysOf(checked, 'understood-text'));
    expect(puts.map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
      [1234, '#,##0'],
      [0.855, '0.00%'],
      [46_371, 'dd/mm/yyyy'],
    ]);
    const mended = await checkedOf(afterPuts(snapshot, puts));
    expect(keysOf(mended, 'understood-text')).toEqual([]);
    expect(mended.reading.entries.tasks).toEqual(checked.reading.entries.tasks);
  });

  it('bring 8500% back to the 85% that was meant', async () => {
    const checked = await checkedOf(await typedInto(snapshotWith({}), TASK, 'percent', { value: 85 }));
    const [key] = keysOf(checked, 'percent-over-100');
    expect(repairPuts(checked, [key!])).toMatchObject([{ value: 0.85, numberFormat: '0.00%' }]);
    expect(overviewOf(checked).findings.find((finding) => finding.key === key)?.repairText).toBe('85%');
  });

  it('put a cell once, though two findings are about it', async () => {
    const text = 'Đã ban hành\u200b'.normalize('NFD');
    const checked = await checkedOf(await typedInto(snapshotWith({}), TASK, 'result', { value: text }));
    const keys = [...keysOf(checked, 'control-characters'), ...keysOf(checked, 'decomposed-text')];
    expect(keys.length).toBe(2);
    expect(repairPuts(checked, keys)).toHaveLength(1);
  });

  it('leave alone what is not safe to mend, what stands as a formula, and what is not asked for', async () => {
    let snapshot = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: '1.234' });
    snapshot = await typedInto(snapshot, TASK, 'percent', { value: 0.5, formula: '1/2' });
    snapshot = await typedInto(snapshot, TASK, 'expectedOn', { value: '15/12/2026' });
    const checked = await checkedOf(snapshot);
    const keys = [...keysOf(checked, 'ambiguous-number'), ...keysOf(checked, 'formula-in-entry'), 'khong-co'];
    expect(keys).toHaveLength(3);
    expect(repairPuts(checked, keys)).toEqual([]);
  });
});

describe('a step taken back', () => {
  it('leaves the workbook as it was', async () => {
    let snapshot = await typedInto(snapshotWith({}), TASK, 'percent', { value: '85,5%' });
    snapshot = await typedInto(snapshot, MEASURE, 'numerator', { value: 7 });
    const checked = await checkedOf(snapshot);
    const puts = [
      ...repairPuts(
        checked,
        overviewOf(checked).findings.map(({ key }) => key),
      ),
      ...(['7,5', ''] as const).flatMap((typed, index) => {
        const result = entryPut(checked, MEASURE, index === 0 ? 'denominator' : 'numerator', typed);
        return result.ok ? [result.value] : [];
      }),
    ];
    expect(puts).toHaveLength(3);
    const undo = undoPuts(puts, snapshot);
    expect(undo.map(({ value }) => value)).toEqual(['85,5%', null, 7]);
    expect(afterPuts(afterPuts(snapshot, puts), undo)).toEqual(snapshot);
  });

  it('puts an error value back as the text that reads as one', async () => {
    const snapshot = await typedInto(snapshotWith({}), TASK, 'percent', { value: { error: '#REF!' } });
    const put = entryPut(await checkedOf(snapshot), TASK, 'percent', '50');
    expect(put.ok && undoPuts([put.value], snapshot)).toMatchObject([{ value: '#REF!' }]);
  });
});
