import fc from 'fast-check';
import { rowCases, type TaskEntry } from '../../src/entries/entries';
import type { Schedule } from '../../src/plan/schedule';
import { continuous, partOf, quarterly, reportOf, sectionOf, target, task, type Case } from './builder';

const section = (given: Case): string[] => sectionOf(reportOf(given), 'III');

/** The item on one task. */
const told = (schedule: Schedule | string, entry: TaskEntry, more: Case = {}): string =>
  section({ tasks: [task('9', schedule)], done: { 9: entry }, ...more }).find((text) =>
    text.startsWith('- Nhiệm vụ số 9'),
  ) ?? '';

describe('completed', () => {
  test('late: by how many days, and why', () => {
    expect(
      told('2026-06-30', {
        percent: 1,
        completedOn: '2026-11-03',
        result: 'Quyết định số 212/QĐ-SNV',
        delayCause: 'Chờ ý kiến',
      }),
    ).toBe(
      '- Nhiệm vụ số 9: hoàn thành ngày 03/11/2026, quá hạn 126 ngày (hạn 30/6/2026); sản phẩm: Quyết định số 212/QĐ-SNV. ' +
        'Nguyên nhân: “Chờ ý kiến”.',
    );
  });

  test('on time', () => {
    expect(told('2026-12-31', { percent: 1, completedOn: '2026-11-03' })).toBe(
      '- Nhiệm vụ số 9: hoàn thành ngày 03/11/2026, đúng hạn (hạn 31/12/2026).',
    );
  });

  test('in time after an extension, by its document', () => {
    const extended: TaskEntry = {
      percent: 1,
      completedOn: '2026-11-03',
      rowCase: 'extended',
      newDue: '2026-11-30',
      basis: 'Công văn số 5',
    };
    expect(told('2026-06-30', extended)).toContain('đúng hạn (được gia hạn đến ngày 30/11/2026 theo Công văn số 5)');
  });

  test('the full stop of a document does not end our sentence', () => {
    const extended: TaskEntry = { percent: 0.5, rowCase: 'extended', newDue: '2026-11-30', basis: 'Công văn số 5.' };
    expect(told('2026-06-30', extended)).toContain('theo Công văn số 5 (còn 18 ngày).');
  });

  test.each([
    ['- Dự thảo;\n- Lấy ý kiến.', 'Dự thảo; Lấy ý kiến.'],
    ['Đã làm:\n- Dự thảo\n+ Lấy ý kiến', 'Đã làm: Dự thảo; Lấy ý kiến.'],
    ['Đã làm.\n-Dự thảo', 'Đã làm. Dự thảo.'],
    ['Kế hoạch số 5\nngày 01/11/2026', 'Kế hoạch số 5 ngày 01/11/2026.'],
    ['Giảm\n-5% hồ sơ giấy', 'Giảm -5% hồ sơ giấy.'],
  ])('%j in a sentence', (result, expected) => {
    expect(told('2026-12-31', { percent: 0.5, result })).toContain(`kết quả đến nay: ${expected}`);
  });

  test('without its day', () => {
    expect(told('2026-12-31', { percent: 1 })).toContain('hoàn thành, chưa ghi ngày hoàn thành (hạn 31/12/2026)');
  });

  test('in earlier periods: only their numbers', () => {
    const tasks = [task('1', '2026-06-30'), task('2', '2026-06-30')];
    const done = { 1: { percent: 1, completedOn: '2026-05-02' }, 2: { percent: 1, completedOn: '2026-10-14' } };
    expect(section({ tasks, done })[0]).toBe(
      '1. Không có nhiệm vụ hoàn thành trong kỳ. Đã hoàn thành trước kỳ báo cáo: nhiệm vụ số 1, 2.',
    );
    const third = { 1: done[1], 2: { percent: 1, completedOn: '2026-10-15' } };
    expect(partOf(reportOf({ tasks, done: third }), 'III', 'Nhiệm vụ hoàn thành trong kỳ')).toHaveLength(2);
  });
});

describe('in term', () => {
  test('due within 60 days of the cut-off, the 60th included', () => {
    const tasks = [task('1', '2027-01-11'), task('2', '2027-01-12')];
    const done = { 1: { percent: 0.65, result: 'Dự thảo lần 2' }, 2: { percent: 0 } };
    expect(partOf(reportOf({ tasks, done }), 'III', 'Nhiệm vụ đang thực hiện trong hạn')).toEqual([
      'Đến hạn trong 60 ngày tới (đến ngày 11/01/2027): 01 nhiệm vụ.',
      '- Nhiệm vụ số 1: tiến độ 65%, hạn 11/01/2027 (còn 60 ngày); kết quả đến nay: Dự thảo lần 2.',
      '- Nhiệm vụ số 2: chưa triển khai, hạn 12/01/2027 (còn 61 ngày).',
    ]);
  });

  test('none soon', () => {
    const report = reportOf({ tasks: [task('1', '2027-06-30')], done: { 1: { percent: 0.1 } } });
    expect(partOf(report, 'III', 'trong hạn')[0]).toBe(
      'Không có nhiệm vụ đến hạn trong 60 ngày tới (đến ngày 11/01/2027).',
    );
  });
});

describe('overdue', () => {
  test('what, how long, why, until when', () => {
    expect(told('2026-03-31', { percent: 0.6, delayCause: 'Thiếu kinh phí.', expectedOn: '2026-11-30' })).toBe(
      '- Nhiệm vụ số 9 (Việc thử 9): tiến độ 60%, quá hạn 226 ngày (hạn 31/3/2026). Nguyên nhân: “Thiếu kinh phí.” ' +
        'Dự kiến hoàn thành ngày 30/11/2026.',
    );
  });

  test('what is not said is said not to be', () => {
    expect(told('2026-03-31', { percent: 0 })).toContain(
      'chưa triển khai, quá hạn 226 ngày (hạn 31/3/2026). Chưa nêu nguyên nhân. Chưa nêu thời gian dự kiến hoàn thành.',
    );
  });

  test('none, and none among those reported', () => {
    const tasks = [task('1', '2026-12-31')];
    expect(section({ tasks, done: { 1: { percent: 0.5 } } })).toContain('3. Không có nhiệm vụ quá hạn.');
    expect(section({ tasks: [task('1', '2026-06-30')] })).toContain(
      '2. Không có nhiệm vụ quá hạn trong số nhiệm vụ đã báo cáo tiến độ.',
    );
  });
});

describe('continuous, recurring, by case', () => {
  const relative: Schedule = {
    kind: 'relative',
    terms: [{ days: 5, working: true, side: 'after', event: 'nhận hồ sơ' }],
  };
  test.each<[string, Schedule, TaskEntry, string]>([
    [
      'results',
      continuous,
      { result: 'Mở 03 lớp', quantity: 1250, unit: 'lượt người' },
      'Mở 03 lớp. Lũy kế 1.250 lượt người.',
    ],
    ['a few', continuous, { result: 'Ban hành', quantity: 2, unit: 'văn bản' }, 'Ban hành. Lũy kế 02 văn bản.'],
    ['a part', continuous, { result: 'Lắp', quantity: 0.5, unit: 'km' }, 'Lắp. Lũy kế 0,5 km.'],
    [
      'no results, with why',
      continuous,
      { delayCause: 'Chưa có kinh phí' },
      'chưa có kết quả trong kỳ. Nguyên nhân: “Chưa có kinh phí”.',
    ],
    ['kept', quarterly, { times: 3 }, 'đã thực hiện 03/04 phiên họp của năm, đủ 03 phiên họp đến hạn.'],
    [
      'not kept',
      quarterly,
      { times: 1, result: 'Họp ngày 05/3' },
      'đã thực hiện 01/04 phiên họp của năm, còn thiếu 02 phiên họp đến hạn. Họp ngày 05/3.',
    ],
    ['cases', relative, { arisen: 12, onTime: 9 }, 'phát sinh 12 trường hợp, đúng hạn 09/12.'],
    ['no case on time', relative, { arisen: 2, onTime: 0 }, 'phát sinh 02 trường hợp, không có trường hợp đúng hạn.'],
    ['no cases', relative, { arisen: 0, onTime: 0 }, 'không phát sinh.'],
  ])('%s', (_, schedule, entry, expected) => {
    expect(told(schedule, entry)).toBe(`- Nhiệm vụ số 9: ${expected}`);
  });

  test('continuous work that did not arise is not told as work without results', () => {
    expect(told(continuous, { rowCase: 'not-arisen' })).toBe('- Nhiệm vụ số 9: không phát sinh.');
    expect(told(continuous, { rowCase: 'no-data', delayCause: 'Chờ phần mềm' })).toBe(
      '- Nhiệm vụ số 9: chưa có số liệu. Nguyên nhân: “Chờ phần mềm”.',
    );
  });

  test('not due once yet', () => {
    const yearly: Schedule = { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' };
    expect(told(yearly, { times: 1 })).toContain('đã thực hiện 01/02 đợt của năm, chưa đến hạn đợt nào.');
  });

  test('not once', () => {
    expect(told(quarterly, { times: 0 })).toContain(
      'chưa thực hiện phiên họp nào (cả năm 04 phiên họp), còn thiếu 03 phiên họp đến hạn.',
    );
  });

  test('not the one time of the year', () => {
    const once: Schedule = { kind: 'recurring', times: 1, per: 'year', occurrence: 'lần' };
    expect(told(once, { times: 0 })).toContain('chưa thực hiện (cả năm 01 lần), chưa đến hạn.');
  });

  test('nothing told, nothing led: no khoản says that there is nothing', () => {
    for (const schedule of [continuous, '2026-12-31']) {
      expect(section({ tasks: [task('1', schedule)] }).join('\n')).not.toContain('thường xuyên');
    }
  });
});

describe('other cases', () => {
  test.each<[string, Schedule | string, TaskEntry, string]>([
    [
      'stopped',
      '2026-06-30',
      { rowCase: 'stopped', basis: 'Công văn số 9' },
      'được dừng/điều chỉnh theo Công văn số 9.',
    ],
    ['out of scope', continuous, { rowCase: 'out-of-scope' }, 'không thuộc phạm vi.'],
    ['no number', '2026-06-30', { result: 'Đang làm' }, 'chưa báo cáo tỷ lệ; hạn 30/6/2026; kết quả: Đang làm.'],
    [
      'extended, no percent',
      '2026-06-30',
      { rowCase: 'extended', newDue: '2026-12-15' },
      'được gia hạn đến ngày 15/12/2026; chưa báo cáo tỷ lệ.',
    ],
    [
      'extended, no new day',
      '2026-06-30',
      { rowCase: 'extended', percent: 0.4 },
      'được gia hạn, chưa ghi thời hạn mới; tiến độ 40%.',
    ],
    [
      'no case arose, and why',
      quarterly,
      { rowCase: 'not-arisen', delayCause: 'Chưa có chủ trương' },
      'không phát sinh. Nguyên nhân: “Chưa có chủ trương”.',
    ],
    [
      'no data yet, of a task with a term',
      '2026-06-30',
      { rowCase: 'no-data', basis: 'Công văn số 9', result: 'Đã gửi phiếu' },
      'chưa có số liệu (căn cứ: Công văn số 9); hạn 30/6/2026; kết quả: Đã gửi phiếu.',
    ],
    ['no term', { kind: 'none' }, { percent: 0.4 }, 'không xác định thời hạn; tiến độ 40%.'],
  ])('%s', (_, schedule, entry, expected) => {
    expect(told(schedule, entry)).toBe(`- Nhiệm vụ số 9: ${expected}`);
  });

  test('not reported: in one line, those past their day marked', () => {
    const report = reportOf({ tasks: [task('1', '2026-01-31'), task('8', continuous), task('13', '2026-12-31')] });
    expect(partOf(report, 'III', 'Nhiệm vụ chưa báo cáo và trường hợp khác')).toEqual([
      '- Chưa báo cáo: nhiệm vụ số 1 (đã qua hạn 31/01/2026), 8, 13.',
    ]);
  });
});

describe('besides the annex', () => {
  test('breakthrough work, where the plan asks for it', () => {
    const asking: Case = { change: { asksBreakthrough: true } };
    expect(
      partOf(
        reportOf({ ...asking, general: { breakthrough: 'Số hóa hồ sơ cán bộ.' } }),
        'III',
        'Công việc mang tính đột phá',
      ),
    ).toEqual(['Số hóa hồ sơ cán bộ.']);
    expect(section(asking)).toContain('1. Công việc mang tính đột phá: không có nội dung báo cáo.');
    expect(section({}).join()).not.toContain('đột phá');
  });

  test('coordination and work outside the annexes, if any', () => {
    const report = reportOf({
      coordinates: { targets: [target('28')], tasks: [task('4', continuous)] },
      coordination: { '9-2026/II/4': { text: 'Cử 01 công chức tham gia' } },
      general: { outside: 'Trang bị 12 máy.' },
      outside: ['Mở 02 lớp | Xong'],
    });
    expect(partOf(report, 'III', 'Công tác phối hợp')).toEqual(['- Nhiệm vụ số 4: Cử 01 công chức tham gia.']);
    expect(partOf(report, 'III', 'Công việc ngoài phụ lục')).toEqual(['Trang bị 12 máy.', '- Mở 02 lớp; Xong.']);
    expect(section({}).join()).not.toContain('phối hợp');
  });
});

const schedules: (Schedule | string)[] = [
  '2026-03-31',
  '2026-12-31',
  '2027-06-30',
  continuous,
  quarterly,
  { kind: 'none' },
];
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const entry: fc.Arbitrary<TaskEntry> = fc
  .record({
    percent: optional(fc.constantFrom(0, 0.5, 1)),
    times: optional(fc.nat(5)),
    completedOn: optional(fc.constantFrom('2026-02-01', '2026-11-03')),
    result: optional(fc.constant('Đã làm')),
    rowCase: optional(fc.constantFrom(...rowCases)),
    newDue: optional(fc.constantFrom('2026-10-31', '2026-12-31')),
    delayCause: optional(fc.constant('Chậm')),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

/** Every task told in mục III, by number, as often as it is told. */
const numbersTold = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const own = /^- Nhiệm vụ số (\d+)/.exec(text)?.[1];
    if (own !== undefined) return [own];
    const list = /: nhiệm vụ số (.+)\.$/.exec(text)?.[1];
    return list === undefined ? [] : list.split(', ').map((part) => part.replace(/ .*/, ''));
  });

test('every task is told exactly once, whatever was entered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ schedule: fc.constantFrom(...schedules), entry }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const tasks = rows.map(({ schedule }, index) => task(String(index + 1), schedule));
        const done = Object.fromEntries(rows.map((row, index) => [String(index + 1), row.entry]));
        const told = numbersTold(section({ tasks, done }));
        expect(told.sort()).toEqual(tasks.map(({ no }) => no).sort());
      },
    ),
  );
});
