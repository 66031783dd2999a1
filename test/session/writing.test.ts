/** Writing through the session when Excel does not finish, or somebody types meanwhile. */
import { failure } from '../../src/result';
import type { Refusal } from '../../src/workbook/refusal';
import { deskOn, fillIn, laidOut, MEASURE, noticeOf, reportOf, SO_Y_TE, TASK, type Desk } from './desk';

/** The next writing is refused, after the sheet of a row has lost its cells. */
function breakOff(desk: Desk, refusal: Refusal): void {
  const { workbook } = desk;
  jest.spyOn(workbook, 'write').mockImplementationOnce(async () => {
    const place = reportOf(desk).checked.reading.locate(TASK, 'percent');
    await workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: null }]);
    return failure(refusal);
  });
}

const percentOf = (desk: Desk): number | undefined => reportOf(desk).checked.reading.entries.tasks.get(TASK)?.percent;

describe('a writing that broke off', () => {
  test('is kept and finished before anything else, so that nothing it held is lost', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    breakOff(desk, { code: 'half-written', detail: 'GeneralException' });
    await desk.session.layOut(SO_Y_TE);
    expect(noticeOf(desk)).toContain('giữ trong ngăn');
    expect(percentOf(desk)).toBe(0.4);
    await desk.session.layOut(SO_Y_TE);
    expect(noticeOf(desk)).toContain('Đã nạp lại');
    expect(percentOf(desk)).toBe(0.4);
  });

  test('stands in the way of an entry until it is finished', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    breakOff(desk, { code: 'half-written' });
    await desk.session.layOut(SO_Y_TE);
    jest.spyOn(desk.workbook, 'write').mockResolvedValueOnce(failure({ code: 'busy' }));
    const entered = await desk.session.enter(TASK, 'percent', '60');
    expect(entered.ok).toBe(false);
    expect((await desk.session.enter(TASK, 'percent', '60')).ok).toBe(true);
    expect(percentOf(desk)).toBe(0.6);
  });
});

test('what was typed into a sheet while it was written over is said', async () => {
  const desk = await laidOut();
  await fillIn(desk);
  breakOff(desk, { code: 'overtaken', detail: '224-PL II, ô H8' });
  await desk.session.makeReport();
  expect(noticeOf(desk)).toContain('224-PL II, ô H8');
});

test("a sheet of the officer's own by a name we need is left alone", async () => {
  const desk = await laidOut();
  await fillIn(desk);
  const own = { name: 'Báo cáo', columns: [], rows: [{ row: 1, cells: [{ column: 1, value: 'của tôi' }] }] };
  await desk.workbook.write({ sheets: [own], names: [], properties: {}, title: '', activeSheet: 0 });
  await desk.session.makeReport();
  expect(noticeOf(desk)).toContain('Báo cáo');
  const read = await desk.workbook.read();
  const cells = read.ok ? read.value.sheets.find(({ name }) => name === 'Báo cáo')?.cells : [];
  expect(cells?.map(({ value }) => value)).toEqual(['của tôi']);
});

describe('notices that speak of the figures', () => {
  test('go when the figures change', async () => {
    const desk = await laidOut();
    await desk.session.check();
    expect(noticeOf(desk)).toContain('Đã kiểm tra');
    const place = reportOf(desk).checked.reading.locate(MEASURE, 'numerator');
    await desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 'khoảng 100' }]);
    await new Promise(setImmediate);
    expect(noticeOf(desk)).toBe('');
  });

  test('a reading that failed hides none that is under way', async () => {
    const desk = await laidOut();
    const place = reportOf(desk).checked.reading.locate(TASK, 'percent');
    const write = desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 0.77 }]);
    jest.spyOn(desk.workbook, 'read').mockResolvedValueOnce(failure({ code: 'busy' }));
    await Promise.all([write, desk.session.check()]);
    await new Promise(setImmediate);
    expect(percentOf(desk)).toBe(0.77);
  });
});

test('listening that fails at first is tried again, and said where nothing else is', async () => {
  const desk = deskOn();
  const watch = jest.spyOn(desk.workbook, 'watch').mockResolvedValueOnce(failure({ code: 'busy' }));
  await desk.session.open();
  expect(noticeOf(desk)).toContain('Chưa tự kiểm tra được');
  await desk.session.layOut(SO_Y_TE);
  await desk.session.check();
  expect(watch).toHaveBeenCalledTimes(2);
});
