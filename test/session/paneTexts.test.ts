/** Texts of the report edited in the pane, through the session alone. */
import { slotsOf } from '../../src/report/slots';
import { cellRef } from '../../src/workbook/a1';
import { snapshotOf } from '../../src/workbook/snapshotOf';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { library } from '../library';
import { deskOn, fillIn, laidOut, missing, reportOf, SO_Y_TE, TASK, type Desk } from './desk';

const SENTENCE = `tasks/${TASK}`;
const KEY = 'edits.224-2025.2026-11.so-y-te';
const WORDS = 'Nhiệm vụ đang được đơn vị tư vấn hoàn thiện.';

const textOf = ({ session }: Desk, address = SENTENCE): string =>
  slotsOf(session.preview()?.report ?? missing()).find((slot) => slot.address === address)?.text ?? '';

const editsOf = ({ session }: Desk) => session.preview()?.edits ?? missing();

async function filled(): Promise<Desk> {
  const desk = await laidOut();
  await fillIn(desk);
  return desk;
}

describe('the preview', () => {
  test('is there from the first moment, and not where there is no report', async () => {
    expect((await laidOut()).session.preview()?.report.sections.length).toBeGreaterThan(0);
    const blank = deskOn();
    await blank.session.open();
    expect(blank.session.preview()).toBeUndefined();
  });

  test('is the same object until the figures or a text change', async () => {
    const { session } = await filled();
    const first = session.preview();
    session.choose(TASK);
    expect(session.preview()).toBe(first);
    session.editReport(SENTENCE, WORDS);
    const second = session.preview();
    expect(second).not.toBe(first);
    await session.enter(TASK, 'percent', '60%');
    expect(session.preview()).not.toBe(second);
  });
});

test('neither checks nor entries wait for the report: it is made when it is asked for', async () => {
  const asked: string[] = [];
  const memory = { get: (key: string) => void asked.push(key), set: () => undefined };
  const desk = await laidOut({ memory });
  await fillIn(desk);
  await desk.session.check();
  expect(asked).not.toContain(KEY);
  desk.session.preview();
  expect(asked).toContain(KEY);
});

describe('a text edited in the pane', () => {
  test('stands in the preview, is told to those who listen, and is kept on this computer', async () => {
    const desk = await filled();
    const made = textOf(desk);
    const listener = jest.fn();
    desk.session.subscribe(listener);
    desk.session.editReport(SENTENCE, WORDS);
    expect(listener).toHaveBeenCalled();
    expect(textOf(desk)).toBe(WORDS);
    expect(JSON.parse(desk.remembered.get(KEY) ?? '')).toEqual([{ address: SENTENCE, was: made, text: WORDS }]);
  });

  test('is there when the same report is opened again', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.openAnother();
    expect(textOf(desk)).toBe(WORDS);
  });

  test('is nobody else’s', async () => {
    const desk = await filled();
    desk.session.editReport('opening', WORDS);
    const other = deskOn({ memory: { get: (key) => desk.remembered.get(key), set: () => undefined } });
    await other.session.open();
    await other.session.layOut({ ...SO_Y_TE, agencyId: 'so-tu-phap' });
    expect(reportOf(other).checked.scope.agency.id).toBe('so-tu-phap');
    expect(editsOf(other)).toEqual([]);
  });

  test('asks to be looked at once the figures say something else, until it is agreed to anew', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.enter(TASK, 'percent', '60%');
    expect(editsOf(desk)).toMatchObject([{ state: 'outdated', text: WORDS }]);
    desk.session.editReport(SENTENCE, WORDS);
    expect(editsOf(desk)).toMatchObject([{ state: 'current', text: WORDS }]);
  });

  test('is gone when it is taken back', async () => {
    const desk = await filled();
    const made = textOf(desk);
    desk.session.editReport(SENTENCE, WORDS);
    desk.session.restoreText(SENTENCE);
    expect(textOf(desk)).toBe(made);
    expect(editsOf(desk)).toEqual([]);
    expect(desk.remembered.get(KEY)).toBe('');
  });

  test('without a place any more can be let go', async () => {
    const desk = await filled();
    const placeless = { address: 'tasks/gone', was: 'Câu cũ.', text: WORDS };
    desk.remembered.set(KEY, JSON.stringify([placeless]));
    expect(editsOf(desk)).toEqual([{ ...placeless, state: 'placeless' }]);
    desk.session.restoreText('tasks/gone');
    expect(editsOf(desk)).toEqual([]);
  });

  test('is not taken where no cell could hold it, and that is said', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, 'dài '.repeat(9_000));
    expect(desk.session.state().notice?.text).toContain('dài quá');
    expect(editsOf(desk)).toEqual([]);
  });

  test.each(['{[', 'null', '{"address":"opening"}', '[{"address":1}]', '[[[]]]'])(
    'is not mistaken for what a damaged memory holds: %s',
    async (damaged) => {
      const desk = await filled();
      desk.remembered.set(KEY, damaged);
      expect(editsOf(desk)).toEqual([]);
      desk.session.editReport(SENTENCE, WORDS);
      expect(textOf(desk)).toBe(WORDS);
    },
  );
});

describe('once the report is made, a text edited in the pane', () => {
  test('is in the workbook, and no longer on this computer', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.makeReport();
    expect(desk.remembered.get(KEY)).toBe('');
    expect(textOf(desk)).toBe(WORDS);
    expect(reportOf(desk).checked.reading.edits).toMatchObject([{ address: SENTENCE, text: WORDS }]);
  });

  test('is kept when it is made again, and when the figures have changed since', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.makeReport();
    await desk.session.enter(TASK, 'percent', '60%');
    await desk.session.makeReport();
    expect(editsOf(desk)).toMatchObject([{ state: 'outdated', text: WORDS }]);
    const { text, details } = desk.session.state().notice ?? missing();
    expect(text).toContain('Đã lập báo cáo');
    expect(details?.join()).toContain('nay số liệu đã thay đổi: mục III, khoản 2.');
  });

  test('edited anew makes it a report of other words', async () => {
    const desk = await filled();
    await desk.session.makeReport();
    expect(desk.session.state().made).toBeDefined();
    desk.session.editReport(SENTENCE, WORDS);
    expect(desk.session.state().made).toBeUndefined();
  });

  test('can be taken back, and stays so', async () => {
    const desk = await filled();
    const made = textOf(desk);
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.makeReport();
    desk.session.restoreText(SENTENCE);
    expect(textOf(desk)).toBe(made);
    await desk.session.makeReport();
    expect(textOf(desk)).toBe(made);
    expect(reportOf(desk).checked.reading.edits).toEqual([]);
  });

  test('stays where the biểu mẫu is laid out again', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.makeReport();
    await desk.session.layOut(SO_Y_TE);
    expect(textOf(desk)).toBe(WORDS);
  });

  test('goes along with a download, though the report’s sheets are no longer those of its figures', async () => {
    const desk = await laidOut({ place: 'browser' });
    await fillIn(desk);
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.makeReport();
    await desk.session.enter(TASK, 'percent', '60%');
    await desk.session.download();
    const { model } = desk.delivered.at(-1) ?? missing();
    const checked = await checkWorkbook(library, snapshotOf(model));
    expect(checked.kind === 'checked' && checked.reading.edits).toMatchObject([{ address: SENTENCE, text: WORDS }]);
  });

  test('does not go on to the next period', async () => {
    const desk = await filled();
    desk.session.editReport('opening', WORDS);
    await desk.session.makeReport();
    await desk.session.carryForward();
    const { model } = desk.delivered.at(-1) ?? missing();
    expect(JSON.stringify(model)).not.toContain(WORDS);
  });

  test('edited once more while the report was being made, waits for the next one', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    const making = desk.session.makeReport();
    const stop = desk.session.subscribe(() => {
      if (desk.session.state().activity !== 'reporting') return;
      stop();
      desk.session.editReport('opening', 'Mở đầu khác.');
    });
    await making;
    expect(textOf(desk, 'opening')).toBe('Mở đầu khác.');
    expect(textOf(desk)).toBe(WORDS);
  });
});

describe('a text edited in the pane and on the sheet', () => {
  /** The sentence, made with WORDS, and typed over on the sheet. */
  const typedOver = async (desk: Desk, text: string): Promise<void> => {
    const read = await desk.workbook.read();
    if (!read.ok) throw new Error(read.error.code);
    const [place] = read.value.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) =>
        name === 'Báo cáo' && typeof value === 'string' && value.includes(WORDS)
          ? [{ sheet: name, cell: cellRef(row, column) }]
          : [],
      ),
    );
    await desk.workbook.put([{ ...(place ?? missing()), value: text }]);
    await desk.session.check();
  };

  test('is what was written last', async () => {
    const desk = await filled();
    desk.session.editReport(SENTENCE, WORDS);
    await desk.session.makeReport();
    desk.session.editReport(SENTENCE, 'Trong ngăn.');
    expect(textOf(desk)).toBe('Trong ngăn.');
    await typedOver(desk, '- Trên trang tính.');
    expect(textOf(desk)).toBe('Trên trang tính.');
    desk.session.editReport(SENTENCE, 'Lại trong ngăn.');
    expect(textOf(desk)).toBe('Lại trong ngăn.');
    await desk.session.makeReport();
    expect(textOf(desk)).toBe('Lại trong ngăn.');
    expect(desk.remembered.get(KEY)).toBe('');
  });
});
