/** What changes cells through the session: entering, repairing, justifying, and taking back. */
import { success } from '../../src/result';
import type { SnapshotCell } from '../../src/workbook/snapshot';
import { codesOf, fillIn, keysOf, laidOut, MEASURE, noticeOf, reportOf, TASK, typeInto, type Desk } from './desk';

describe('entering', () => {
  test('a field typed as officers type becomes the entry', async () => {
    const desk = await laidOut();
    expect(await desk.session.enter(TASK, 'percent', '85,5')).toEqual(success(undefined));
    expect(reportOf(desk).checked.reading.entries.tasks.get(TASK)?.percent).toBe(0.855);
  });

  test('what cannot be taken is refused with a reason, and nothing is written', async () => {
    const desk = await laidOut();
    const entered = await desk.session.enter(TASK, 'completedOn', 'tháng sau');
    expect(entered.ok ? '' : entered.error).toContain('ngày');
    expect(reportOf(desk).checked.reading.entries.tasks.has(TASK)).toBe(false);
  });

  test('an entry can be taken back', async () => {
    const desk = await laidOut();
    await desk.session.enter(TASK, 'percent', '40');
    await desk.session.enter(TASK, 'percent', '50');
    await desk.session.undo();
    expect(reportOf(desk).checked.reading.entries.tasks.get(TASK)?.percent).toBe(0.4);
    await desk.session.undo();
    expect(reportOf(desk).checked.reading.entries.tasks.has(TASK)).toBe(false);
    expect(desk.session.state().undoable).toBe(0);
  });

  test('the form follows the cell the officer is in', async () => {
    const desk = await laidOut();
    const place = reportOf(desk).checked.reading.locate(TASK, 'percent');
    await desk.session.reveal({ sheet: place?.sheet ?? '', cell: place?.cell ?? '' });
    expect(desk.session.state().form?.rowId).toBe(TASK);
  });
});

describe('repairing', () => {
  test('all of a kind at once, as one step to take back', async () => {
    const desk = await laidOut();
    await typeInto(desk, MEASURE, 'numerator', ' 1234');
    await typeInto(desk, '224-2025/I/4#1', 'numerator', '85 ');
    const keys = keysOf(desk, 'understood-text');
    expect(keys).toHaveLength(2);
    await desk.session.repair(keys);
    expect(codesOf(desk)).not.toContain('understood-text');
    expect(reportOf(desk).checked.reading.cells).toContainEqual(expect.objectContaining({ raw: 1234 }));
    await desk.session.undo();
    expect(keysOf(desk, 'understood-text')).toEqual(keys);
  });

  test('a repair is not taken back over a newer figure', async () => {
    const desk = await laidOut();
    await typeInto(desk, MEASURE, 'numerator', '85 ');
    await desk.session.repair(keysOf(desk, 'understood-text'));
    const place = reportOf(desk).checked.reading.locate(MEASURE, 'numerator');
    await desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 90 }]);
    await desk.session.undo();
    expect(reportOf(desk).checked.reading.entries.measures.get(MEASURE)?.numerator).toBe(90);
    expect(noticeOf(desk)).toContain('không hoàn tác');
  });

  test('a finding that is gone is said to be gone', async () => {
    const desk = await laidOut();
    await desk.session.repair(['no such finding']);
    expect(noticeOf(desk)).toContain('không còn ô nào cần sửa');
  });
});

describe('justifying', () => {
  test('a reason holds until the value changes', async () => {
    const desk = await laidOut();
    await desk.session.enter(TASK, 'percent', '100');
    await desk.session.enter(TASK, 'completedOn', '01/01/2020');
    await desk.session.enter(TASK, 'result', 'QĐ số 12/QĐ-SYT');
    const [key = ''] = keysOf(desk, 'day-outside-plan');
    await desk.session.justify(key, 'Hoàn thành từ trước khi có kế hoạch.');
    const reasonOf = (): string | undefined =>
      reportOf(desk).overview.findings.find(({ code }) => code === 'day-outside-plan')?.reason;
    expect(reasonOf()).toBe('Hoàn thành từ trước khi có kế hoạch.');
    await desk.session.enter(TASK, 'completedOn', '02/01/2020');
    expect(reasonOf()).toBeUndefined();
  });
});

describe('rows that moved', () => {
  /** A row is inserted on the sheet of a row, above it. */
  async function insertRowAbove(desk: Desk, rowId: string): Promise<void> {
    const place = reportOf(desk).checked.reading.locate(rowId, 'percent');
    const at = Number(/\d+/.exec(place?.cell ?? '')?.[0]);
    await replace(desk, place?.sheet, ({ row, ...cell }) => ({ ...cell, row: row >= at ? row + 1 : row }));
  }

  /** The same workbook with the cells of one sheet changed, as hands do it in Excel. */
  async function replace(
    { workbook }: Desk,
    name: string | undefined,
    change: (cell: SnapshotCell) => SnapshotCell,
  ): Promise<void> {
    const read = await workbook.read();
    if (!read.ok) throw new Error('unreadable');
    jest.spyOn(workbook, 'read').mockResolvedValue(
      success({
        ...read.value,
        sheets: read.value.sheets.map((sheet) =>
          sheet.name === name ? { ...sheet, cells: sheet.cells.map(change) } : sheet,
        ),
      }),
    );
  }

  test('an entry goes into the cell where the row is now', async () => {
    const desk = await laidOut();
    const before = reportOf(desk).checked.reading.locate(TASK, 'percent');
    await insertRowAbove(desk, TASK);
    const put = jest.spyOn(desk.workbook, 'put');
    await desk.session.enter(TASK, 'percent', '55');
    const row = (cell: string | undefined): number => Number(/\d+/.exec(cell ?? '')?.[0]);
    expect(row(put.mock.calls[0]?.[0][0]?.cell)).toBe(row(before?.cell) + 1);
  });

  test('a step is taken back where the row is now', async () => {
    const desk = await laidOut();
    await desk.session.enter(TASK, 'percent', '40');
    const before = reportOf(desk).checked.reading.locate(TASK, 'percent');
    await insertRowAbove(desk, TASK);
    const put = jest.spyOn(desk.workbook, 'put');
    await desk.session.undo();
    expect(put.mock.calls[0]?.[0][0]).toMatchObject({ value: null });
    expect(put.mock.calls[0]?.[0][0]?.cell).not.toBe(before?.cell);
  });
});

describe('what others type', () => {
  test('is not written over by a form that shows an older figure', async () => {
    const desk = await laidOut();
    await desk.session.enter(TASK, 'percent', '40');
    const place = reportOf(desk).checked.reading.locate(TASK, 'percent');
    const entered = desk.session.enter(TASK, 'percent', '50');
    await desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 0.9 }]);
    const result = await entered;
    expect(result.ok ? '' : result.error).toContain('vừa được sửa');
    expect(reportOf(desk).checked.reading.entries.tasks.get(TASK)?.percent).toBe(0.9);
  });

  test('takes the ground from a reason given for another value', async () => {
    const desk = await laidOut();
    await desk.session.enter(TASK, 'percent', '100');
    await desk.session.enter(TASK, 'completedOn', '01/01/2020');
    const [key = ''] = keysOf(desk, 'day-outside-plan');
    const place = reportOf(desk).checked.reading.locate(TASK, 'completedOn');
    const justified = desk.session.justify(key, 'Hoàn thành từ trước.');
    await desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 36_526 }]);
    await justified;
    expect(reportOf(desk).checked.reading.entries.explanations.filter(({ reason }) => reason !== undefined)).toEqual(
      [],
    );
  });
});

test('another file starts afresh: no step, no report made, no form of the old one', async () => {
  const desk = await laidOut({ place: 'browser' });
  await fillIn(desk);
  await desk.session.makeReport();
  desk.session.choose(TASK);
  await desk.session.openAnother();
  const { undoable, made, form, notice } = desk.session.state();
  expect({ undoable, made, form, notice }).toEqual({ undoable: 0 });
});

test('only an entry on Thông tin chung changes who is remembered as signing', async () => {
  const desk = await laidOut();
  await desk.session.enter('info', 'signer', 'Nguyễn Văn An');
  const place = reportOf(desk).checked.reading.locate('info', 'signer');
  await desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: null }]);
  await desk.session.enter(TASK, 'percent', '40');
  expect([...desk.remembered.values()]).toContain('Nguyễn Văn An');
});
