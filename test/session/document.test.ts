/** The Word document that comes with a report, through the session alone. */
import { failure } from '../../src/result';
import { fillIn, laidOut, MEASURE, missing, noticeOf, TASK, typeInto, type Desk } from './desk';

async function filled(change: Parameters<typeof laidOut>[0] = {}): Promise<Desk> {
  const desk = await laidOut(change);
  await fillIn(desk);
  return desk;
}

test.each(['excel', 'browser'] as const)('one click makes it too, in %s', async (place) => {
  const desk = await filled({ place });
  await desk.session.makeReport();
  expect(desk.session.state().made?.documentName).toBe('224_2026-11_so-y-te_bao-cao.docx');
  expect(desk.documents).toEqual([
    {
      fileName: '224_2026-11_so-y-te_bao-cao.docx',
      document: { kind: 'report', report: desk.session.preview()?.report },
    },
  ]);
});

test('that cannot be had takes nothing back of the workbook, and what to do is said', async () => {
  const desk = await filled({ deliverDocument: () => Promise.resolve(failure({ code: 'part-missing' })) });
  await desk.session.makeReport();
  const { made, notice } = desk.session.state();
  expect(made).toMatchObject({ fileName: '224_2026-11_so-y-te_bao-cao.xlsx' });
  expect(made).not.toHaveProperty('documentName');
  expect(notice?.tone).toBe('warning');
  expect(notice?.fix).toMatch(/dùng được ngay.*kết nối mạng/);
  expect(notice?.details?.join()).toContain('Chưa tạo được văn bản Word: Không tải được');
  const read = await desk.workbook.read();
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain('Báo cáo');
});

describe('alone', () => {
  test('is that of the report made, edits on its sheets and all', async () => {
    const desk = await filled();
    desk.session.editReport('opening', 'Mở đầu khác.');
    await desk.session.makeReport();
    await desk.session.makeDocument();
    const [withTheSheets, alone] = desk.documents;
    expect(alone).toEqual(withTheSheets);
    expect(JSON.stringify(alone)).toContain('Mở đầu khác.');
    expect(noticeOf(desk)).toBe('Đã tạo văn bản Word: 224_2026-11_so-y-te_bao-cao.docx.');
  });

  test('is the brief’s where that is asked for', async () => {
    const desk = await filled();
    await desk.session.makeReport();
    await desk.session.makeDocument('brief');
    expect(desk.documents.at(-1)).toMatchObject({
      fileName: '224_2026-11_so-y-te_tom-tat-trinh-ky.docx',
      document: { kind: 'brief', brief: desk.session.preview()?.brief ?? missing() },
    });
  });

  test.each([
    ['before there is a report', () => Promise.resolve()],
    [
      'after the figures changed',
      async ({ session }: Desk) => {
        await session.makeReport();
        await session.enter(TASK, 'percent', '60%');
      },
    ],
    [
      'after a text was edited',
      async ({ session }: Desk) => {
        await session.makeReport();
        session.editReport('opening', 'Mở đầu khác.');
      },
    ],
  ])('is not had %s: the sheets would say something else', async (_, prepare) => {
    const desk = await filled();
    await prepare(desk);
    const before = desk.documents.length;
    await desk.session.makeDocument();
    expect(desk.documents).toHaveLength(before);
    expect(desk.session.state().notice?.fix).toContain('Lập báo cáo');
  });

  test('is not had while there are errors', async () => {
    const desk = await filled();
    await desk.session.makeReport();
    await typeInto(desk, MEASURE, 'numerator', 'khoảng 100');
    desk.documents.length = 0;
    await desk.session.makeDocument();
    expect(desk.documents).toEqual([]);
    expect(noticeOf(desk)).toContain('Chưa lập được báo cáo');
  });

  test('that cannot be had says why', async () => {
    let isThere = true;
    const desk = await filled({
      deliverDocument: () =>
        Promise.resolve(isThere ? { ok: true, value: undefined } : failure({ code: 'part-missing' })),
    });
    await desk.session.makeReport();
    isThere = false;
    await desk.session.makeDocument();
    const { notice } = desk.session.state();
    expect(notice?.tone).toBe('error');
    expect(notice?.text).toContain('Chưa tạo được văn bản Word');
    expect(notice?.fix).toContain('kết nối mạng');
  });
});
