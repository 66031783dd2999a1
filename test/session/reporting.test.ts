/** One click to the submission, through the session alone. */
import { memoryWorkbook } from '../../src/hosts/xlsx/memoryWorkbook';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { success } from '../../src/result';
import { snapshotOf } from '../../src/workbook/snapshotOf';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { library } from '../library';
import { codesOf, fillIn, laidOut, MEASURE, missing, noticeOf, reportOf, SO_Y_TE, TASK, typeInto } from './desk';

describe('reporting', () => {
  test('one click makes the sheets, the stamp and the file name', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.makeReport();
    const { made } = desk.session.state();
    expect(made?.fileName).toBe('224_2026-11_so-y-te_bao-cao.xlsx');
    expect(made?.checkCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    const read = await desk.workbook.read();
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain('Báo cáo');
    expect(reportOf(desk).checked.reading.stamp?.sending).toBe(1);
    expect(codesOf(desk)).not.toContain('edited-after-stamp');
  });

  test('an edit after it makes it the report of other entries', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.makeReport();
    await desk.session.enter(TASK, 'percent', '60');
    expect(codesOf(desk)).toContain('edited-after-stamp');
    expect(desk.session.state().made).toBeUndefined();
  });

  test('while there are errors it says so and makes nothing', async () => {
    const desk = await laidOut();
    await typeInto(desk, MEASURE, 'numerator', 'khoảng 100');
    await desk.session.makeReport();
    expect(noticeOf(desk)).toContain('Chưa lập được báo cáo');
    expect(desk.session.state().made).toBeUndefined();
    const read = await desk.workbook.read();
    expect(read.ok && read.value.sheets.map(({ name }) => name)).not.toContain('Báo cáo');
  });

  describe('what was typed just now and not read yet', () => {
    /** A workbook that does not tell of edits. */
    async function unheard() {
      const workbook = memoryWorkbook(browserPlatform);
      const watch = () => Promise.resolve(success(() => Promise.resolve()));
      const desk = await laidOut({ workbook: { ...workbook, watch } });
      await fillIn(desk);
      const place = reportOf(desk).checked.reading.locate(MEASURE, 'numerator') ?? missing();
      return { ...desk, type: (value: string | number) => workbook.put([{ ...place, value }]) };
    }

    test('mends the mistake that would have stopped it', async () => {
      const desk = await unheard();
      await desk.type('khoảng 100');
      await desk.session.check();
      await desk.type(84);
      await desk.session.makeReport();
      expect(desk.session.state().made).toBeDefined();
    });

    test('is not written over by what was understood before', async () => {
      const desk = await unheard();
      await desk.type(' 84');
      await desk.session.check();
      await desk.type(86);
      await desk.session.makeReport();
      expect(reportOf(desk).checked.reading.entries.measures.get(MEASURE)?.numerator).toBe(86);
    });
  });

  test('numbers typed as text become numbers on the sheet too', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await typeInto(desk, MEASURE, 'numerator', ' 84');
    await desk.session.makeReport();
    expect(reportOf(desk).checked.reading.cells).toContainEqual(expect.objectContaining({ rowId: MEASURE, raw: 84 }));
    expect(desk.session.state().made).toBeDefined();
  });

  test('in a browser the report is handed over as a file', async () => {
    const desk = await laidOut({ place: 'browser' });
    await fillIn(desk);
    await desk.session.makeReport();
    expect(desk.delivered.map(({ fileName }) => fileName)).toEqual([
      '224_2026-11_so-y-te.xlsx',
      '224_2026-11_so-y-te_bao-cao.xlsx',
    ]);
  });

  test('laying out again keeps the count of sendings', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.makeReport();
    await desk.session.layOut(SO_Y_TE);
    expect(reportOf(desk).checked.reading.stamp?.sending).toBe(1);
    await desk.session.enter(TASK, 'percent', '60');
    await desk.session.makeReport();
    expect(reportOf(desk).checked.reading.stamp?.sending).toBe(2);
  });

  test('a download holds what was entered', async () => {
    const desk = await laidOut({ place: 'browser' });
    await fillIn(desk);
    await desk.session.download();
    const checked = await checkWorkbook(library, snapshotOf(desk.delivered.at(-1)?.model ?? missing()));
    expect(checked.kind === 'checked' && checked.reading.entries.tasks.get(TASK)?.percent).toBe(0.4);
  });
});
