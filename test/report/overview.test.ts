import fc from 'fast-check';
import type { TaskEntry } from '../../src/entries/entries';
import { percentText } from '../../src/entries/words';
import { shareText } from '../../src/figures/labels';
import { consolidator, continuous, make, quarterly, reportOf, sectionOf, target, task, type Case } from './builder';

const overview = (given: Case): string => sectionOf(reportOf(given), 'I').join('\n');

describe('what the agency answers for', () => {
  test('targets and tasks', () => {
    const targets = Array.from({ length: 8 }, (_, index) => target(String(index + 1)));
    const tasks = Array.from({ length: 13 }, (_, index) => task(String(index + 1), continuous));
    expect(overview({ targets, tasks })).toContain('Sở chủ trì 08 chỉ tiêu và 13 nhiệm vụ.');
  });

  test('tasks alone: nothing is said of targets', () => {
    const text = overview({ tasks: [task('1', continuous)], done: { 1: { result: 'Đã làm' } } });
    expect(text).toContain(
      'Sở chủ trì 01 nhiệm vụ. Đến ngày 12/11/2026, 01 nhiệm vụ thường xuyên có kết quả trong kỳ.',
    );
    expect(text).not.toContain('chỉ tiêu và');
  });
});

describe('targets', () => {
  const targets = ['1', '2', '3', '4', '5', '6'].map((no) => target(no));

  test('met of those with figures, then the others, each by its case', () => {
    const { report, figures } = make({
      targets,
      measures: {
        1: { numerator: 6, denominator: 6 },
        2: { numerator: 1, denominator: 6 },
        3: { rowCase: 'not-arisen' },
        4: { rowCase: 'no-data' },
        5: { rowCase: 'out-of-scope', basis: 'Công văn số 1' },
      },
    });
    expect(sectionOf(report, 'I')[0]).toContain(
      `Đến ngày 12/11/2026: đạt, vượt ${shareText(figures.headline.targetsMet)} chỉ tiêu có số liệu; ` +
        '01 chỉ tiêu chưa có số liệu; 01 chỉ tiêu không phát sinh; 01 chỉ tiêu không thuộc phạm vi; 01 chỉ tiêu chưa báo cáo.',
    );
    expect(shareText(figures.headline.targetsMet)).toBe('01/02');
  });

  test('none met', () => {
    const text = overview({ targets: [target('1')], measures: { 1: { numerator: 1, denominator: 6 } } });
    expect(text).toContain('01 chỉ tiêu có số liệu chưa đạt');
  });

  test('none met of several', () => {
    const missed = { numerator: 1, denominator: 6 };
    const text = overview({ targets: [target('1'), target('2')], measures: { 1: missed, 2: missed } });
    expect(text).toContain('cả 02 chỉ tiêu có số liệu đều chưa đạt');
  });

  test('nothing reported', () => {
    expect(overview({ targets })).toContain('chưa có chỉ tiêu nào có số liệu; 06 chỉ tiêu chưa báo cáo.');
  });

  test('a figure that another lead gives is not missing here', () => {
    const text = overview({ targets: [target('8')], textOnly: ['8'], measures: { 8: { cause: 'Đã phối hợp' } } });
    expect(text).toContain('01 chỉ tiêu do cơ quan chủ trì khác báo cáo số liệu');
    expect(text).not.toContain('chưa có số liệu');
  });
});

describe('tasks with a term', () => {
  test('each status that occurs, and overdue even when there is none', () => {
    const text = overview({
      tasks: [task('1', '2026-06-30'), task('2', '2026-12-31'), task('3', '2026-12-31'), task('4', '2026-06-30')],
      done: {
        1: { percent: 1, completedOn: '2026-06-01' },
        2: { percent: 0.5 },
        3: { percent: 0 },
        4: { percent: 1, completedOn: '2026-11-03' },
      },
    });
    expect(text).toContain(
      ', trong 04 nhiệm vụ có thời hạn: hoàn thành đúng hạn 01, hoàn thành quá hạn 01, đang thực hiện trong hạn 01, ' +
        'chưa triển khai (còn trong hạn) 01, không còn nhiệm vụ quá hạn.',
    );
  });

  test('the two figures on them stand apart, each with its counts', () => {
    const { report, figures } = make({
      tasks: [task('1', '2026-06-30'), task('2', '2026-12-31'), task('3', '2026-06-30')],
      done: { 1: { percent: 1, completedOn: '2026-06-01' }, 2: { percent: 0.5 }, 3: { percent: 0.25 } },
    });
    const { dueTasksDone, averageProgress } = figures.headline;
    expect(sectionOf(report, 'I')[1]).toBe(
      `Nhiệm vụ đến hạn hoàn thành ${shareText(dueTasksDone)} (${percentText(dueTasksDone.count / dueTasksDone.of)}); ` +
        `tiến độ bình quân của nhiệm vụ có thời hạn là ${percentText(averageProgress.mean!)} (tính trên 03/03 nhiệm vụ).`,
    );
  });

  test('0/0 is said in words', () => {
    const text = overview({
      tasks: [task('1', '2026-12-31')],
      done: { 1: { rowCase: 'stopped', basis: 'Công văn số 1' } },
    });
    expect(text).toContain('Chưa có nhiệm vụ đến hạn; chưa có nhiệm vụ có thời hạn nào báo cáo tỷ lệ.');
    expect(text).toContain(', 01 nhiệm vụ có thời hạn được dừng hoặc điều chỉnh, ');
  });

  test('a past day without a figure is neither overdue nor "none overdue"', () => {
    const text = overview({ tasks: [task('1', '2026-06-30')] });
    expect(text).toContain(', 01 nhiệm vụ có thời hạn chưa báo cáo.');
    expect(text).not.toContain('không có nhiệm vụ quá hạn');
    expect(text).toContain('01 nhiệm vụ đã qua thời hạn chưa báo cáo tiến độ');
  });

  test('none completed of those due', () => {
    const text = overview({ tasks: [task('1', '2026-06-30')], done: { 1: { percent: 0.5 } } });
    expect(text).toContain('01 nhiệm vụ đến hạn chưa hoàn thành');
  });
});

/** How many tasks the clauses tell of: by the parts where a clause has parts, "a 01, b 02", else by its own count. */
function counted(sentences: string): number {
  const counts = sentences.split(/[;.] ?/).flatMap((clause) => {
    const parts = clause.split(/: /)[1];
    if (parts !== undefined) return parts.split(', ').map((part) => Number(/ (\d+)$/.exec(part)?.[1] ?? 0));
    return [Number(/^(?:cả )?(?:\d+\/)?(\d+) /i.exec(clause)?.[1] ?? 0)];
  });
  return counts.reduce((total, count) => total + count, 0);
}

describe('tasks without a term', () => {
  test('continuous, recurring and by case', () => {
    const text = overview({
      tasks: [
        task('1', continuous),
        task('2', continuous),
        task('3', quarterly),
        task('4', { kind: 'relative', terms: [{ days: 5, working: true, side: 'after', event: 'nhận hồ sơ' }] }),
      ],
      done: { 1: { result: 'Đã làm' }, 3: { times: 2 }, 4: { arisen: 12, onTime: 11 } },
    });
    expect(text).toContain(
      'rong 02 nhiệm vụ thường xuyên: có kết quả trong kỳ 01, chưa báo cáo 01; 01 nhiệm vụ định kỳ chưa thực hiện đủ số lần đến hạn; ' +
        '11/12 trường hợp phát sinh được thực hiện đúng hạn.',
    );
  });

  const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((no) => task(no, continuous));

  test('continuous tasks add up, and what is not reported is not without results', () => {
    const text = overview({
      tasks: nine,
      done: {
        1: { result: 'Đã làm' },
        2: { result: 'Đã làm' },
        3: { delayCause: 'Thiếu kinh phí' },
        8: { rowCase: 'out-of-scope' },
        9: { rowCase: 'stopped' },
      },
    });
    expect(text).toContain(
      'rong 09 nhiệm vụ thường xuyên: có kết quả trong kỳ 02, chưa có kết quả 01, chưa báo cáo 04, ' +
        'không thuộc phạm vi 01, được dừng hoặc điều chỉnh 01.',
    );
  });

  test('all alike: said once', () => {
    expect(overview({ tasks: nine })).toContain(', cả 09 nhiệm vụ thường xuyên đều chưa báo cáo.');
    expect(overview({ tasks: nine })).not.toContain('kết quả trong kỳ');
  });

  test('recurring: kept only where something was due, and every task told', () => {
    const yearly = { ...quarterly, per: 'year' } as const;
    const text = overview({
      tasks: [
        task('2', quarterly),
        task('3', yearly),
        task('4', quarterly),
        task('5', quarterly),
        task('6', quarterly),
      ],
      done: { 2: { times: 3 }, 3: { times: 0 }, 4: { result: 'Đã họp' }, 5: { rowCase: 'out-of-scope' } },
    });
    expect(text).toContain(
      ', 01/01 nhiệm vụ định kỳ thực hiện đủ số lần đến hạn; 01 nhiệm vụ định kỳ chưa đến hạn; ' +
        '01 nhiệm vụ định kỳ chưa báo cáo số lần; 01 nhiệm vụ định kỳ chưa báo cáo; ' +
        '01 nhiệm vụ định kỳ không thuộc phạm vi.',
    );
  });

  test('no term', () => {
    const none = { kind: 'none' } as const;
    const text = overview({ tasks: [task('1', none), task('2', none)], done: { 1: { percent: 1 } } });
    expect(text).toContain('rong 02 nhiệm vụ không xác định thời hạn: đã hoàn thành 01, chưa báo cáo 01.');
  });

  test('the counts of mục I are those of the tasks led', () => {
    const entry = fc.constantFrom<TaskEntry>(
      {},
      { result: 'Đã làm' },
      { delayCause: 'Chậm' },
      { percent: 0.5 },
      { percent: 1 },
      { times: 3 },
      { rowCase: 'extended' },
      { rowCase: 'stopped' },
      { rowCase: 'out-of-scope' },
      { rowCase: 'not-arisen' },
    );
    const schedule = fc.constantFrom('2026-06-30', '2026-12-31', continuous, quarterly, { kind: 'none' } as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(schedule, entry), { minLength: 1, maxLength: 12 }), (rows) => {
        const tasks = rows.map(([due], index) => task(String(index + 1), due));
        const done = Object.fromEntries(rows.map(([, given], index) => [String(index + 1), given]));
        const [first = ''] = sectionOf(reportOf({ tasks, done }), 'I');
        expect(counted(first.replace(/^.*?12\/11\/2026, /, ''))).toBe(tasks.length);
      }),
    );
  });
});

test('findings without a word of justification are counted, and silence means there are none', () => {
  expect(overview({ unexplained: 3 })).toContain('Còn 03 nội dung cần rà soát chưa được giải trình.');
  expect(overview({})).not.toContain('giải trình');
});

test("the agency's own judgement keeps its paragraphs", () => {
  const texts = sectionOf(reportOf({ general: { overview: 'Đoạn một.\nĐoạn hai' } }), 'I');
  expect(texts).toEqual(expect.arrayContaining(['Đoạn một.', 'Đoạn hai']));
});

test('details are pointed to where there are any', () => {
  const both = { targets: [target('1')], tasks: [task('1', continuous)] };
  expect(overview(both)).toContain('Kết quả từng chỉ tiêu, nhiệm vụ nêu tại Phụ lục I, II kèm theo.');
  expect(overview({ targets: [target('1')], agency: consolidator })).toContain('nêu tại Phụ lục kèm theo.');
});
