/** The long table as files: on its own, and with a workbook of too many files to hold its lines. */
import { failure, success } from '../../../src/result';
import { tableFileSchema } from '../../../src/workflows/consolidate/tableFile';
import { received, receivingDesk, reportFile, viewOf, type Receiving } from './receiving';

/** The workbook of the whole city takes its time on a busy machine. */
jest.setTimeout(60_000);

const SO_Y_TE = 'so-y-te';

async function withReport(): Promise<Receiving> {
  const receiving = receivingDesk();
  await receiving.desk.receive([await reportFile(SO_Y_TE)]);
  return receiving;
}

test('of more files than a workbook holds lines of, the tables of data come with it, and are history next time', async () => {
  const many = Array.from({ length: 300 }, (_, place) => received(`hong-${place}.xlsx`, `hong ${place}`));
  const october = receivingDesk({ start: { planId: '224-2025', periodId: '2026-10' } });
  await october.desk.receive([...many, await reportFile(SO_Y_TE, { periodId: '2026-10' })]);
  expect(viewOf(october.desk).hasLinesBeside).toBe(true);
  await october.desk.make('workbook');
  expect(october.handedOver.map(({ fileName }) => fileName)).toEqual([
    '224_2026-10_tong-hop.xlsx',
    '224_2026-10_tong-hop_du-lieu.csv',
    '224_2026-10_tong-hop_du-lieu.json',
  ]);
  expect(october.desk.state().notice).toMatchObject({
    tone: 'success',
    fix: expect.stringContaining('JSON') as string,
  });
  const [workbook, , table] = october.handedOver;
  const { desk } = await withReport();
  await desk.takeUp(received(workbook!.fileName, workbook!.bytes));
  expect(desk.state().notice?.text).toContain('Hãy dùng tệp dữ liệu xuất kèm');
  await desk.takeUp(received(table!.fileName, table!.bytes));
  expect(desk.state().notice?.text).toBe('Đã lấy số liệu tháng 10 năm 2026 để so sánh và kiểm tra.');
  expect(desk.state().history).toBe('tháng 10 năm 2026');
});

test('the table of data as JSON, whatever the number of files', async () => {
  const { desk, handedOver } = await withReport();
  expect(viewOf(desk).hasLinesBeside).toBe(false);
  await desk.make('json');
  expect(handedOver.map(({ fileName }) => fileName)).toEqual(['224_2026-11_tong-hop_du-lieu.json']);
  expect(tableFileSchema.safeParse(JSON.parse(new TextDecoder().decode(handedOver[0]!.bytes))).success).toBe(true);
});

test('a workbook that could be handed over keeps the decisions, though a table beside it could not', async () => {
  const many = Array.from({ length: 301 }, (_, place) => received(`hong-${place}.xlsx`, `hong ${place}`));
  const { desk } = receivingDesk({
    place: 'excel',
    handOver: ({ fileName }) =>
      Promise.resolve(fileName.endsWith('.xlsx') ? success(undefined) : failure({ code: 'no-download' })),
  });
  await desk.receive(many);
  desk.call('Trần Thị B');
  await desk.act({ kind: 'asked', agencyId: SO_Y_TE, until: '2026-11-18', reason: 'Chưa gửi' });
  await desk.make('workbook');
  expect(desk.state()).toMatchObject({ isUnsaved: false, notice: { tone: 'warning' } });
  expect(desk.state().notice?.details?.join()).toContain('trang Phụ lục trên trình duyệt');
});
