/** The desk of a consolidation over genuine files: what comes in, what is decided, what comes out. */
import { browserPlatform } from '../../../src/hosts/ooxml/browserPlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { ownLimits } from '../../../src/hosts/xlsx/ownLimits';
import { failure } from '../../../src/result';
import { enteredLines } from '../../../src/session/consolidation/entering';
import type { ConsolidationDesk } from '../../../src/session/consolidationDesk';
import { received, receivingDesk, reportFile, viewOf, type Receiving } from './receiving';

/** The workbook of the whole city takes its time on a busy machine. */
jest.setTimeout(60_000);

const SO_Y_TE = 'so-y-te';
const SO_XAY_DUNG = 'so-xay-dung';

const rowOf = (desk: ConsolidationDesk, agencyId: string) =>
  viewOf(desk).agencies.find((agency) => agency.agencyId === agencyId)!;
const stateOf = (desk: ConsolidationDesk, agencyId: string): string => rowOf(desk, agencyId).state;
const hashOf = async (desk: ConsolidationDesk, agencyId: string, name: string): Promise<string> =>
  (await desk.agency(agencyId))!.files.find((file) => file.name === name)!.hash;

async function withReports(...agencies: readonly string[]): Promise<Receiving> {
  const receiving = receivingDesk();
  await receiving.desk.receive(await Promise.all(agencies.map((agency) => reportFile(agency))));
  receiving.desk.call('Trần Thị B');
  return receiving;
}

describe('what comes in', () => {
  test('every file and every agency is accounted for, whatever it is', async () => {
    const { desk } = receivingDesk();
    await desk.receive([
      await reportFile(SO_Y_TE),
      await reportFile(SO_Y_TE, { path: 'dot-2/ban-sao.xlsx' }),
      received('hong.xlsx', 'không phải tệp Excel'),
      received('cong-van.pdf', '%PDF'),
      received('~$so-y-te.xlsx', 'x'),
      received('Thumbs.db', 'x'),
    ]);
    expect(desk.state().files).toBe(4);
    expect(stateOf(desk, SO_Y_TE)).toBe('accepted');
    expect(stateOf(desk, SO_XAY_DUNG)).toBe('not-sent');
    expect(viewOf(desk).strays.map(({ name, state }) => [name, state])).toEqual([
      ['cong-van.pdf', 'attachment'],
      ['hong.xlsx', 'unreadable'],
    ]);
    expect(viewOf(desk).balance[0]).toBe('Tệp nhận được: 04 = 01 được dùng + 02 để riêng + 01 không đọc được.');
    expect(desk.state().notice?.text).toBe('Đã nhận 04 tệp.');
  });

  test('where most files are of another plan or period, that is said, with the way to it', async () => {
    const { desk } = receivingDesk();
    await desk.receive([
      await reportFile(SO_Y_TE),
      await reportFile(SO_XAY_DUNG, { periodId: '2026-10' }),
      await reportFile('so-noi-vu', { periodId: '2026-10' }),
    ]);
    expect(desk.state().notice).toMatchObject({
      tone: 'warning',
      text: 'Đã nhận 03 tệp. 02 tệp là báo cáo của Kế hoạch số 224/KH-UBND, tháng 10 năm 2026, không phải kế hoạch, kỳ đang tổng hợp nên chưa được tính.',
      fix: expect.stringContaining('Tổng hợp kỳ khác') as string,
    });
    await desk.receive([await reportFile('so-tu-phap')]);
    expect(desk.state().notice?.tone).toBe('success');
  });

  test('a folder dropped again brings in only what is new', async () => {
    const { desk } = await withReports(SO_Y_TE);
    await desk.receive([await reportFile(SO_Y_TE), await reportFile(SO_XAY_DUNG)]);
    expect(desk.state().files).toBe(2);
    await desk.receive([await reportFile(SO_Y_TE)]);
    expect(desk.state()).toMatchObject({
      files: 2,
      notice: { text: 'Các tệp này đã được nhận trước đó, không có tệp mới.' },
    });
  });

  test('what is cancelled has not come in', async () => {
    const { desk } = receivingDesk();
    const reading = desk.receive([await reportFile(SO_Y_TE), await reportFile(SO_XAY_DUNG)]);
    desk.cancel();
    await reading;
    expect(desk.state()).toMatchObject({ files: 0 });
    expect(desk.state().view).toBeUndefined();
    await desk.receive([await reportFile(SO_Y_TE)]);
    expect(desk.state().files).toBe(1);
  });

  test('how far it is, and how long it will take', async () => {
    let seconds = 0;
    const { desk } = receivingDesk({
      now: () => new Date(Date.UTC(2026, 10, 16) + (seconds += 1) * 1000).toISOString(),
    });
    const seen: ReturnType<typeof desk.state>['activity'][] = [];
    desk.subscribe(() => seen.push(desk.state().activity));
    await desk.receive(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((name) => received(name, name)));
    expect(seen).toContainEqual({ kind: 'reading', done: 2, of: 4 });
    expect(seen.map((one) => one?.kind === 'reading' && one.done >= 3 && one.secondsLeft !== undefined)).toContain(
      true,
    );
    expect(desk.state().activity).toBeUndefined();
  });

  test('a room that breaks down is said, and what was decided is kept', async () => {
    const { desk } = receivingDesk({
      openRoom: () => ({ ask: () => Promise.reject(new Error('gone')), end: () => undefined }),
    });
    await desk.receive([received('a.pdf', 'x')]);
    expect(desk.state()).toMatchObject({ files: 0, notice: { tone: 'error' } });
  });

  test('begun anew while reading, what was being read is let go', async () => {
    const { desk } = receivingDesk();
    const reading = desk.receive([await reportFile(SO_Y_TE)]);
    desk.startAnew();
    await reading;
    expect(desk.state()).toMatchObject({ files: 0 });
    expect(desk.state().view).toBeUndefined();
    expect(desk.state().activity).toBeUndefined();
  });
});

describe('what is decided', () => {
  test('an older version is made to count, with who, when and why', async () => {
    const { desk, remembered } = receivingDesk();
    await desk.receive([
      await reportFile(SO_Y_TE, { path: 'cu.xlsx' }),
      await reportFile(SO_Y_TE, {
        path: 'moi.xlsx',
        sending: 2,
        change: (entries) => ({ ...entries, tasks: new Map() }),
      }),
    ]);
    desk.call('Trần Thị B');
    expect(remembered.get('consolidation.by')).toBe('Trần Thị B');
    expect(viewOf(desk).questions.map(({ files }) => files.map(({ name }) => name))).toEqual([['cu.xlsx', 'moi.xlsx']]);
    await desk.act({ kind: 'include', file: await hashOf(desk, SO_Y_TE, 'cu.xlsx'), reason: 'Bản mới thiếu dòng' });
    expect(viewOf(desk).questions).toEqual([]);
    expect((await desk.agency(SO_Y_TE))?.files.map(({ name, isUsed }) => [name, isUsed])).toEqual(
      expect.arrayContaining([
        ['cu.xlsx', true],
        ['moi.xlsx', false],
      ]),
    );
    expect(desk.state().docket.decisions).toMatchObject([
      { by: 'Trần Thị B', on: '2026-11-16', reason: 'Bản mới thiếu dòng' },
    ]);
    expect(desk.state().isUnsaved).toBe(true);
  });

  test('a report of another period is offered, and taken into this one', async () => {
    const { desk } = receivingDesk();
    desk.call('B');
    await desk.receive([await reportFile(SO_Y_TE, { periodId: '2026-10', path: 'nham-ky.xlsx' })]);
    const [question] = viewOf(desk).questions;
    expect(question?.files[0]?.acts).toContain('into-period');
    await desk.act({ kind: 'into-period', file: question!.files[0]!.hash, reason: 'Ghi nhầm kỳ' });
    expect(stateOf(desk, SO_Y_TE)).not.toBe('not-sent');
  });

  test('closing: what comes after it changes nothing until it is included', async () => {
    const { desk } = await withReports(SO_Y_TE);
    await desk.act({ kind: 'close', files: viewOf(desk).hashes });
    await desk.receive([await reportFile(SO_XAY_DUNG)]);
    expect(viewOf(desk).questions).toHaveLength(1);
    await desk.act({ kind: 'reopen' });
    expect(stateOf(desk, SO_XAY_DUNG)).toBe('accepted');
  });

  test('entered for an agency, confirmed, entered again, taken back', async () => {
    const { desk } = await withReports(SO_Y_TE);
    await desk.enterFor(SO_XAY_DUNG);
    const { entering } = desk.state();
    const row = '224-2025/I/3#1';
    await entering?.session.enter(row, 'numerator', '85');
    await entering?.session.enter(row, 'denominator', '100');
    const lines = enteredLines(entering!);
    expect(lines).toEqual([{ id: row, fields: { numerator: 85, denominator: 100 } }]);
    await desk.act({ kind: 'enter-for', agencyId: SO_XAY_DUNG, source: 'telephone', note: 'ông A đọc', lines });
    expect(desk.state().entering).toBeUndefined();
    expect(stateOf(desk, SO_XAY_DUNG)).toBe('entered-for');
    expect((await desk.agency(SO_XAY_DUNG))?.enteredFor?.text).toBe(
      '01 dòng, qua điện thoại (ông A đọc); Trần Thị B nhập ngày 16/11/2026',
    );
    await desk.enterFor(SO_XAY_DUNG);
    expect(enteredLines(desk.state().entering!)).toEqual(lines);
    await desk.act({ kind: 'confirm', agencyId: SO_XAY_DUNG });
    expect((await desk.agency(SO_XAY_DUNG))?.enteredFor?.isConfirmed).toBe(true);
    await desk.act({ kind: 'withdraw', agencyId: SO_XAY_DUNG });
    expect(stateOf(desk, SO_XAY_DUNG)).toBe('not-sent');
  });

  test('an agency that was asked to complete its report', async () => {
    const { desk } = await withReports(SO_Y_TE);
    await desk.act({ kind: 'asked', agencyId: SO_Y_TE, until: '2026-11-18', reason: 'Thiếu minh chứng' });
    expect((await desk.agency(SO_Y_TE))?.facts.map(([, value]) => value)).toContain(
      'hoàn thiện trước khi hết ngày 18/11/2026: Thiếu minh chứng (Trần Thị B)',
    );
  });
});

describe('what comes out', () => {
  test('from a city figure down to the agency, its file, sheet and row', async () => {
    const { desk } = await withReports(SO_Y_TE);
    const line = viewOf(desk).plans[0]!.targets.find(({ label }) => label === 'Chỉ tiêu số 3')!;
    expect(line.coverage).toMatch(/^01\/\d+ cơ quan$/);
    const rows = (await desk.line(line.line))!.rows;
    const own = rows.find(({ agencyId }) => agencyId === SO_Y_TE);
    expect(own?.use).toBe('Có trong số liệu toàn thành phố');
    expect(own?.place).toMatch(/^so-y-te\.xlsx – trang tính 224-PL I – dòng \d+$/);
    expect(rows.find(({ agencyId }) => agencyId === SO_XAY_DUNG)).toMatchObject({ use: 'Chưa gửi', figure: '' });
  });

  test('the workbook, read again on the next day with what was decided', async () => {
    const first = await withReports(SO_Y_TE);
    await first.desk.act({ kind: 'asked', agencyId: SO_Y_TE, until: '2026-11-18', reason: 'Thiếu minh chứng' });
    await first.desk.make('workbook');
    expect(first.desk.state().isUnsaved).toBe(false);
    const [file] = first.handedOver;
    expect(file?.fileName).toBe('224_2026-11_tong-hop.xlsx');
    expect(readXlsx(file!.bytes, browserPlatform, { limits: ownLimits }).ok).toBe(true);
    const { desk } = receivingDesk();
    await desk.takeUp(received(file!.fileName, file!.bytes));
    expect(desk.state().docket.decisions).toHaveLength(1);
    expect(desk.state().notice?.text).toContain('01 quyết định');
  });

  test("the earlier period's workbook is history, and what came in is read again by it", async () => {
    const october = receivingDesk({ start: { planId: '224-2025', periodId: '2026-10' } });
    await october.desk.receive([await reportFile(SO_Y_TE, { periodId: '2026-10' })]);
    await october.desk.make('workbook');
    const { desk } = await withReports(SO_Y_TE);
    await desk.takeUp(received('thang-10.xlsx', october.handedOver[0]!.bytes));
    expect(desk.state()).toMatchObject({ history: 'tháng 10 năm 2026', files: 1 });
    expect(viewOf(desk).plans[0]!.targets.some(({ difference }) => difference !== undefined)).toBe(true);
  });

  test.each([
    ['is none', 'bao-cao.xlsx', 'Đây là tệp báo cáo của một cơ quan'],
    ['cannot be read', 'hong.xlsx', 'hong.xlsx: '],
  ])('an earlier workbook that %s is refused in words', async (_, name, sentence) => {
    const { desk } = receivingDesk();
    await desk.takeUp(name === 'hong.xlsx' ? received(name, 'x') : await reportFile(SO_Y_TE));
    expect(desk.state().notice?.tone).toBe('error');
    expect(desk.state().notice?.text).toContain(sentence);
  });

  test('the table of data, the letter to those that are late, the slip of an agency', async () => {
    const { desk, handedOver } = await withReports(SO_Y_TE);
    await desk.make('csv');
    await desk.make({ letter: 'late' });
    expect(handedOver.map(({ fileName }) => fileName)).toEqual([
      '224_2026-11_tong-hop_du-lieu.csv',
      'cong-van-don-doc_224_2026-11.docx',
    ]);
    expect([...handedOver[0]!.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('what cannot be handed over is said', async () => {
    const { desk } = receivingDesk({ handOver: () => Promise.resolve(failure({ code: 'busy' })) });
    await desk.receive([await reportFile(SO_Y_TE)]);
    await desk.make('csv');
    expect(desk.state().notice?.tone).toBe('error');
  });
});
