/** The consolidator's report from the desk: previewed, edited, made, kept, taken up again. */
import { browserPlatform } from '../../../src/hosts/ooxml/browserPlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { ownLimits } from '../../../src/hosts/xlsx/ownLimits';
import type { Report } from '../../../src/report/report';
import { failure, success } from '../../../src/result';
import { editAt } from '../../../src/session/consolidation/drafts';
import type { MadeFile } from '../../../src/session/consolidation/views';
import type { ConsolidationDesk } from '../../../src/session/consolidationDesk';
import { received, receivingDesk, reportFile, viewOf, type Receiving } from './receiving';

/** The workbook of the whole city takes its time on a busy machine. */
jest.setTimeout(120_000);

const QUARTER = { kind: 'quarter' } as const;

async function withReports(...agencies: readonly string[]): Promise<Receiving> {
  const receiving = receivingDesk();
  await receiving.desk.receive(await Promise.all(agencies.map((agency) => reportFile(agency))));
  return receiving;
}

async function made(
  desk: ConsolidationDesk,
  about: Parameters<ConsolidationDesk['report']>[0] = QUARTER,
): Promise<Report> {
  const report = await desk.report(about);
  if (!report?.ok) throw new Error(`No report: ${report?.error ?? 'the room is gone'}`);
  return report.value;
}

async function edit(desk: ConsolidationDesk, address: string, text: string): Promise<void> {
  await desk.act({ kind: 'edit-text', report: 'quarter', ...editAt(await made(desk), address, text) });
}

const sheetTexts = ({ bytes }: MadeFile): string => {
  const read = readXlsx(bytes, browserPlatform, { limits: ownLimits });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => JSON.stringify(value))).join();
};

const again = ({ fileName, bytes }: MadeFile) => received(fileName, bytes);
const editsOf = (desk: ConsolidationDesk) => desk.state().docket.reports?.flatMap(({ edits }) => edits) ?? [];

test('the reports that the period can serve', async () => {
  const { desk } = await withReports('so-y-te');
  expect(viewOf(desk).reports).toEqual([
    { kind: 'month', label: 'Phiếu tổng hợp tháng 11 năm 2026' },
    { kind: 'quarter', label: 'Báo cáo quý IV năm 2026' },
    { kind: 'half', label: 'Báo cáo 6 tháng cuối năm 2026' },
    { kind: 'year', label: 'Báo cáo năm 2026' },
    { kind: 'request', label: 'Báo cáo theo yêu cầu' },
  ]);
});

test('made anew from what came in since', async () => {
  const { desk } = await withReports('so-y-te');
  const before = JSON.stringify(await made(desk));
  await desk.receive([await reportFile('so-xay-dung')]);
  expect(JSON.stringify(await made(desk))).not.toBe(before);
});

test('a text is edited without a name or a reason, and nothing is consolidated again for it', async () => {
  const { desk } = await withReports('so-y-te');
  const view = viewOf(desk);
  await edit(desk, 'closing', 'Trên đây là báo cáo của Sở./.');
  expect(viewOf(desk)).toBe(view);
  expect(desk.state()).toMatchObject({ isUnsaved: true });
  expect(editsOf(desk)).toMatchObject([{ address: 'closing', text: 'Trên đây là báo cáo của Sở./.' }]);
});

test('a text edited while figures are being reckoned is not lost', async () => {
  const { desk } = await withReports('so-y-te');
  const report = await made(desk);
  desk.call('Trần Thị B');
  const closing = desk.act({ kind: 'close', files: viewOf(desk).hashes });
  await desk.act({ kind: 'edit-text', report: 'quarter', ...editAt(report, 'closing', 'Câu khác./.') });
  await closing;
  expect(desk.state().docket).toMatchObject({
    closing: { by: 'Trần Thị B' },
    reports: [{ edits: [{ text: 'Câu khác./.' }] }],
  });
});

test('one click: the workbook, the Word document, the half page for who signs, all with what was edited', async () => {
  const { desk, handedOver } = await withReports('so-y-te');
  await edit(desk, 'closing', 'Trên đây là báo cáo của Sở./.');
  await desk.make({ report: 'quarter' });
  expect(handedOver.map(({ fileName }) => fileName)).toEqual([
    '224_2026-Q4_bao-cao-quy.xlsx',
    '224_2026-Q4_bao-cao-quy.docx',
    '224_2026-Q4_bao-cao-quy_tom-tat-trinh-ky.docx',
  ]);
  expect(desk.state().notice).toMatchObject({
    tone: 'success',
    text: expect.stringContaining('Đã tải xuống 03 tệp') as string,
  });
  expect(sheetTexts(handedOver[0]!)).toContain('Trên đây là báo cáo của Sở./.');
});

test('the words of the document that asks for it stand in the report on request', async () => {
  const { desk } = await withReports('so-y-te');
  const request = 'Công văn số 1234/UBND-KGVX ngày 05/11/2026';
  await desk.act({ kind: 'request', words: request });
  const [draft] = desk.state().docket.reports ?? [];
  expect(draft).toEqual({ kind: 'request', request, edits: [] });
  expect((await made(desk, { kind: 'request', request })).opening).toContain(request);
});

test('where a document cannot be handed over, what was is said', async () => {
  const { desk } = receivingDesk({
    place: 'excel',
    handOver: ({ fileName }) =>
      Promise.resolve(fileName.endsWith('.xlsx') ? success(undefined) : failure({ code: 'no-download' })),
  });
  await desk.receive([await reportFile('so-y-te')]);
  await desk.make({ report: 'quarter' });
  expect(desk.state().notice).toMatchObject({
    tone: 'warning',
    text: 'Đã mở tệp trong cửa sổ Excel khác.',
    details: [expect.stringContaining('Chưa lấy được các tệp còn lại.') as string],
  });
});

describe('on another day', () => {
  let workbook: MadeFile;

  beforeAll(async () => {
    const { desk, handedOver } = await withReports('so-y-te');
    await edit(desk, 'closing', 'Trên đây là báo cáo của Sở./.');
    await desk.make('workbook');
    expect(desk.state().isUnsaved).toBe(false);
    workbook = handedOver[0]!;
  });

  test('the consolidated workbook brings the edits back, beside those made since', async () => {
    const { desk } = await withReports('so-y-te');
    await edit(desk, 'opening', 'Báo cáo như sau:');
    await desk.takeUp(again(workbook));
    expect(editsOf(desk).map(({ address }) => address)).toEqual(['closing', 'opening']);
    expect(desk.state().notice?.text).toContain('01 nội dung đã sửa trong báo cáo');
  });

  test('the workbook alone serves: its figures are shown, and the same report is made of it', async () => {
    const first = await withReports('so-y-te');
    const { desk, handedOver } = receivingDesk();
    await desk.takeUp(again(workbook));
    expect(viewOf(desk)).toMatchObject({ basis: 'workbook', plans: viewOf(first.desk).plans });
    expect(await made(desk)).toEqual(await made(first.desk));
    const [line] = viewOf(desk).plans[0]!.targets;
    expect(await desk.line(line!.line)).toEqual(await first.desk.line(line!.line));
    await desk.make({ report: 'quarter' });
    expect(handedOver).toHaveLength(3);
  });

  test("the report's own workbook brings back what was edited, but not over what was written since", async () => {
    const { desk: first, handedOver } = await withReports('so-y-te');
    await edit(first, 'closing', 'Câu kết cũ./.');
    await edit(first, 'opening', 'Câu mở đầu cũ:');
    await first.make({ report: 'quarter' });
    const { desk } = await withReports('so-y-te');
    await edit(desk, 'closing', 'Câu kết mới./.');
    await desk.takeUp(again(handedOver[0]!));
    expect(new Map(editsOf(desk).map(({ address, text }) => [address, text]))).toEqual(
      new Map([
        ['opening', 'Câu mở đầu cũ:'],
        ['closing', 'Câu kết mới./.'],
      ]),
    );
    expect(desk.state().notice?.text).toBe('Đã lấy lại 02 nội dung đã sửa trong báo cáo quý.');
  });

  test('edits of a report that is made of the workbook alone are kept in the report', async () => {
    const { desk } = receivingDesk();
    await desk.takeUp(again(workbook));
    await edit(desk, 'opening', 'Báo cáo như sau:');
    expect(desk.state().isUnsaved).toBe(true);
    await desk.make({ report: 'month' });
    expect(desk.state().isUnsaved).toBe(true);
    await desk.make({ report: 'quarter' });
    expect(desk.state().isUnsaved).toBe(false);
  });

  test('files that come in after it take its place', async () => {
    const { desk } = receivingDesk();
    await desk.takeUp(again(workbook));
    await desk.receive([await reportFile('so-xay-dung')]);
    expect(viewOf(desk).basis).toBe('files');
    expect(editsOf(desk)).toHaveLength(1);
  });
});
