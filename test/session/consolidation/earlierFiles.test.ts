/** What an earlier consolidation left, taken up on the desk: workbooks of many files, tables of data, other things. */
import { tableFile } from '../../../src/workflows/consolidate/tableFile';
import { consolidatedCity } from '../../consolidation/builders';
import { receivingDesk, received, reportFile, viewOf } from './receiving';

/** The workbook of the whole city takes its time on a busy machine. */
jest.setTimeout(60_000);

const SO_Y_TE = 'so-y-te';
const OCTOBER = { planId: '224-2025', periodId: '2026-10' };

/** So many that the lines do not stand in the workbook. */
const broken = Array.from({ length: 301 }, (_, index) => received(`hong-${index}.xlsx`, `hong ${index}`));

test('of a workbook of more than 300 files, which holds no table of data, what was decided', async () => {
  const first = receivingDesk();
  await first.desk.receive([await reportFile(SO_Y_TE), ...broken]);
  first.desk.call('Trần Thị B');
  await first.desk.act({ kind: 'asked', agencyId: SO_Y_TE, until: '2026-11-18', reason: 'Thiếu minh chứng' });
  await first.desk.make('workbook');
  const { desk } = receivingDesk();
  await desk.takeUp(received('tong-hop.xlsx', first.handedOver[0]!.bytes));
  expect(desk.state().docket.decisions).toMatchObject([{ kind: 'asked', agencyId: SO_Y_TE, by: 'Trần Thị B' }]);
  expect(viewOf(desk).basis).toBe('docket');
  const report = await desk.report({ kind: 'quarter' });
  expect(report).toMatchObject({ ok: false, error: expect.stringContaining('Dữ liệu') as string });
});

test('such a workbook of an earlier period is no history, and where that stands is said', async () => {
  const october = receivingDesk({ start: OCTOBER });
  await october.desk.receive([await reportFile(SO_Y_TE, { periodId: '2026-10' }), ...broken]);
  await october.desk.make('workbook');
  const { desk } = receivingDesk();
  await desk.takeUp(received('tong-hop.xlsx', october.handedOver[0]!.bytes));
  expect(desk.state().history).toBeUndefined();
  expect(desk.state().notice).toMatchObject({ tone: 'error', text: expect.stringContaining('Dữ liệu') as string });
});

describe('a table of data', () => {
  const tableOf = async (periodId: string) =>
    received('du-lieu.json', Buffer.concat([...tableFile(await consolidatedCity({ periodId, agencies: [SO_Y_TE] }))]));

  test('of an earlier period is history, and what came in is read again by it', async () => {
    const { desk } = receivingDesk();
    await desk.receive([await reportFile(SO_Y_TE)]);
    expect(viewOf(desk).plans[0]!.targets.every(({ difference }) => difference === undefined)).toBe(true);
    await desk.takeUp(await tableOf('2026-10'));
    expect(desk.state()).toMatchObject({ history: 'tháng 10 năm 2026', files: 1 });
    expect(viewOf(desk).plans[0]!.targets.some(({ difference }) => difference !== undefined)).toBe(true);
  });

  test('of the same period holds no decisions', async () => {
    const { desk } = receivingDesk();
    await desk.takeUp(await tableOf('2026-11'));
    expect(desk.state().notice).toMatchObject({
      tone: 'error',
      text: expect.stringContaining('không ghi hồ sơ xử lý') as string,
    });
  });

  test('that is none is refused in words', async () => {
    const { desk } = receivingDesk();
    await desk.takeUp(received('du-lieu.json', '{"lines":'));
    expect(desk.state().history).toBeUndefined();
    expect(desk.state().notice?.tone).toBe('error');
  });
});
