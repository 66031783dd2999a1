/** What an officer does in one sitting, without Excel or a browser: every step through the session alone. */
import { failure } from '../../src/result';
import type { OpenWorkbook } from '../../src/workbook/port';
import { snapshotOf } from '../../src/workbook/snapshotOf';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { library } from '../library';
import {
  codesOf,
  deskOn,
  fillIn,
  laidOut,
  memoryOf,
  MEASURE,
  missing,
  noticeOf,
  reportOf,
  SO_Y_TE,
  TASK,
} from './desk';

describe('opening', () => {
  test('an empty workbook is blank, and says nothing', async () => {
    const desk = deskOn();
    await desk.session.open();
    expect(desk.session.state()).toEqual({ workbook: { kind: 'blank' }, openings: 0, undoable: 0 });
  });

  test('a workbook that cannot be read says why and what to do', async () => {
    const workbook: OpenWorkbook = {
      ...deskOn().workbook,
      read: () => Promise.resolve(failure({ code: 'cell-edit' })),
    };
    const desk = deskOn({ workbook });
    await desk.session.open();
    const { workbook: state } = desk.session.state();
    expect(state).toMatchObject({ kind: 'refused', notice: { tone: 'error' } });
    expect(JSON.stringify(state)).toContain('Enter');
  });

  test('edits are heard from then on', async () => {
    const desk = await laidOut();
    const place = reportOf(desk).checked.reading.locate(MEASURE, 'numerator');
    await desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 'khoảng 100' }]);
    await new Promise(setImmediate);
    expect(codesOf(desk)).toContain('not-a-number');
  });
});

describe('laying out', () => {
  test('a blank workbook becomes the report workbook, and the agency is remembered', async () => {
    const desk = await laidOut();
    expect(reportOf(desk).checked.scope).toMatchObject({ agency: { id: 'so-y-te' }, period: { id: '2026-11' } });
    expect(noticeOf(desk)).toContain('Đã lập biểu mẫu: Sở Y tế');
    expect(desk.session.rememberedAgency()).toBe('so-y-te');
    expect(desk.delivered).toEqual([]);
  });

  test('in a browser the new workbook is handed over as a file too', async () => {
    const desk = await laidOut({ place: 'browser' });
    expect(desk.delivered.map(({ fileName }) => fileName)).toEqual(['224_2026-11_so-y-te.xlsx']);
    expect(reportOf(desk).checked.findings).toBeDefined();
  });

  test('over the same report every entry is kept', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    const { measures, tasks } = reportOf(desk).checked.reading.entries;
    await desk.session.layOut(SO_Y_TE);
    expect(reportOf(desk).checked.reading.entries).toMatchObject({ measures, tasks });
    expect(noticeOf(desk)).toContain('giữ nguyên');
  });

  test('what stands outside the form is asked about first, and kept until agreed', async () => {
    const desk = await laidOut();
    const sheet = reportOf(desk).checked.reading.locate(TASK, 'percent')?.sheet ?? '';
    await desk.workbook.put([{ sheet, cell: 'AX5', value: 'ghi chú riêng' }]);
    await desk.session.layOut(SO_Y_TE);
    const stands = async (): Promise<boolean> => {
      const read = await desk.workbook.read();
      return read.ok && read.value.sheets.some(({ cells }) => cells.some(({ value }) => value === 'ghi chú riêng'));
    };
    expect(desk.session.state().confirmation?.losses.join()).toContain('AX5');
    expect(await stands()).toBe(true);
    await desk.session.confirm(false);
    expect(desk.session.state().confirmation).toBeUndefined();
    expect(await stands()).toBe(true);
    await desk.session.layOut(SO_Y_TE);
    await desk.session.confirm(true);
    expect(await stands()).toBe(false);
  });

  test('a report of another agency is left as it is; the new one is handed over beside it', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.layOut({ ...SO_Y_TE, agencyId: 'so-tu-phap' });
    expect(reportOf(desk).checked.scope.agency.id).toBe('so-y-te');
    expect(desk.delivered.map(({ fileName }) => fileName)).toEqual(['224_2026-11_so-tu-phap.xlsx']);
    expect(noticeOf(desk)).toContain('cửa sổ khác');
  });

  test('without a word it is the agency of last time and the period proposed, or else the officer chooses', async () => {
    const first = await laidOut();
    const next = deskOn({ memory: memoryOf(first.remembered) });
    await next.session.layOut();
    expect(reportOf(next).checked.scope).toMatchObject({ agency: { id: 'so-y-te' }, period: { id: '2026-11' } });
    const stranger = deskOn();
    await stranger.session.layOut();
    expect(stranger.session.state().workbook.kind).toBe('blank');
    expect(noticeOf(stranger)).toContain('Chưa biết');
  });

  test('without a word, an open report is laid out again, whatever its period', async () => {
    const desk = deskOn();
    await desk.session.layOut({ ...SO_Y_TE, periodId: '2026-10' });
    await desk.session.layOut();
    expect(noticeOf(desk)).toContain('Đã nạp lại biểu mẫu');
    expect(reportOf(desk).checked.scope.period.id).toBe('2026-10');
  });

  test('what was written meanwhile is seen, and stays', async () => {
    const desk = deskOn();
    await desk.session.open();
    const { workbook } = desk;
    const write = workbook.write.bind(workbook);
    const note = { name: 'Ghi chú', columns: [], rows: [{ row: 1, cells: [{ column: 1, value: 'của tôi' }] }] };
    jest.spyOn(workbook, 'write').mockImplementationOnce(async (model, options) => {
      await write({ sheets: [note], names: [], properties: {}, title: '', activeSheet: 0 });
      return write(model, options);
    });
    await desk.session.layOut(SO_Y_TE);
    const read = await workbook.read();
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ghi chú', 'Thông tin chung']),
    );
  });

  test('signers remembered on this computer stand in the next workbook', async () => {
    const desk = await laidOut();
    await desk.session.enter('info', 'signer', 'Nguyễn Văn An');
    const next = deskOn({ memory: { get: (key) => desk.remembered.get(key), set: () => undefined } });
    await next.session.open();
    await next.session.layOut(SO_Y_TE);
    expect(next.session.info().find(({ field }) => field === 'signer')?.shown).toBe('Nguyễn Văn An');
  });
});

describe('carrying forward', () => {
  test('the next period is a new workbook, with this one as its last period', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.carryForward();
    const [made] = desk.delivered;
    expect(made?.fileName).toBe('224_2026-12_so-y-te.xlsx');
    const checked = await checkWorkbook(library, snapshotOf(made?.model ?? missing()));
    expect(checked.kind === 'checked' && checked.reading.entries.earlier).toContainEqual(
      expect.objectContaining({ period: '2026-11', rowId: MEASURE }),
    );
    expect(reportOf(desk).checked.scope.period.id).toBe('2026-11');
  });

  test('the period after a month is the next month, though a quarter ends with it', async () => {
    const desk = deskOn({ today: () => '2025-06-10' });
    await desk.session.open();
    await desk.session.layOut({ planId: '81-2025', agencyId: 'van-phong-ubnd-thanh-pho', periodId: '2025-06' });
    await desk.session.carryForward();
    expect(desk.delivered.map(({ fileName }) => fileName)).toEqual(['81_2025-07_van-phong-ubnd-thanh-pho.xlsx']);
  });

  test('without a report it says what is missing', async () => {
    const desk = deskOn();
    await desk.session.open();
    await desk.session.carryForward();
    expect(noticeOf(desk)).toContain('chưa có biểu mẫu');
  });
});
