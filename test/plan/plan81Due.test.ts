/** When the tasks of 81 are due: every phrase of its annex, and what it means. */
import { dueDay, type Schedule } from '../../src/plan/schedule';
import { numbersOf, tasksOf } from './planText';
import { plan81 } from './templates';

const tasks = tasksOf(plan81);

describe('the due phrases of 81', () => {
  const once = (due: string): Schedule => ({ kind: 'once', due });
  const after = (days: number, event: string, working = false) => ({ days, working, side: 'after' as const, event });
  const relative = (...terms: Extract<Schedule, { kind: 'relative' }>['terms']): Schedule => ({
    kind: 'relative',
    terms,
  });
  const monthly = (occurrence: string): Schedule => ({ kind: 'recurring', times: 1, per: 'month', occurrence });

  const readings: [phrase: RegExp, rows: string, reading: Schedule][] = [
    [
      /^- Chậm nhất 05 ngày .* - Chậm nhất trước 08 ngày .* - Ngay khi ký ban hành .*\.$/u,
      '1',
      relative(
        after(5, 'ngày nhận được Quyết định công bố TTHC của Bộ'),
        { ...after(8, 'ngày văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành'), side: 'before' },
        after(0, 'ký ban hành đối với văn bản quy phạm pháp luật có hiệu lực kể từ ngày thông qua hoặc ký ban hành'),
      ),
    ],
    [/^Ngay khi Quyết định công bố có hiệu lực$/u, '2', relative(after(0, 'Quyết định công bố có hiệu lực'))],
    [/^Thường xuyên;?$/u, '3 5 8 9 10 11 12 13 18 19 29 32', { kind: 'continuous' }],
    [/^Chậm nhất 10 ngày kể từ/u, '4', relative(after(10, 'ngày ban hành Quyết định công bố danh mục TTHC'))],
    [/^Theo Kế hoạch được Chủ tịch UBND thành phố phê duyệt$/u, '6', { kind: 'none' }],
    [/^- Thời hạn xử lý; 15 ngày làm việc/u, '7', relative(after(15, 'ngày nhận được phản ánh, kiến nghị', true))],
    [/^Năm 2025$/u, '14', once('2025-12-31')],
    [
      /^Định kỳ hàng tháng, quý và năm$/u,
      '15',
      {
        ...monthly('báo cáo'),
        also: [
          { times: 1, per: 'quarter' },
          { times: 1, per: 'year' },
        ],
      } as Schedule,
    ],
    [/^Trước ngày 30 tháng 11 năm 2025$/u, '16', once('2025-11-29')],
    [
      /^Chậm nhất 05 ngày kể từ ngày ký/u,
      '17',
      relative(after(5, 'ngày ký ban hành Quyết định phê duyệt quy trình nội bộ giải quyết TTHC')),
    ],
    [/^Chậm nhất sau 03 ngày làm việc/u, '20', relative(after(3, 'ngày được ban hành', true))],
    [/^Trước ngày 15 tháng 9 năm 2025$/u, '21', once('2025-09-14')],
    [/^Trong năm 2025( \(Theo Kế hoạch Kiểm tra\))?$/u, '22 24 33 40', once('2025-12-31')],
    [/^Quý I\/II năm 2025$/u, '23', once('2025-06-30')],
    [
      /^- Phản ánh, kiến nghị không đúng nội dung, .* 02 ngày làm việc\. - .* 05 ngày làm việc\. - .* 03 ngày làm việc\.$/u,
      '25',
      relative(
        after(2, 'Phản ánh, kiến nghị không đúng nội dung, yêu cầu: Không tiếp nhận', true),
        after(5, 'Phản ánh, kiến nghị chưa rõ nội dung: yêu cầu bổ sung, làm rõ nội dung', true),
        after(3, 'Phản ánh, kiến nghị đáp ứng nội dung, yêu cầu: chuyển tới cơ quan hành chính nhà nước', true),
      ),
    ],
    [
      /^Trong thời hạn 02 ngày làm việc/u,
      '26',
      relative(after(2, 'ngày nhận được kết quả xử lý của cơ quan, đơn vị', true)),
    ],
    [/^(Hàng tháng|Định kỳ hàng tháng)$/u, '27 28', monthly('lần công khai')],
    [/^(Tháng 12|Quý 4) năm 2025$/u, '30 31', once('2025-12-31')],
    [/^Tháng 12 năm 2025 hoặc tháng 1 năm 2026$/u, '34', once('2026-01-31')],
    [/^Trước (30 tháng 8 năm 2025|ngày 30\/8\/2025)$/u, '35 39', once('2025-08-29')],
    [/^Trước ngày 31 tháng 12 năm 2025$/u, '36', once('2025-12-30')],
    [/^Trước ngày 30\/4\/2025$/u, '37', once('2025-04-29')],
    [/^Trước ngày 30\/6\/2025$/u, '38', once('2025-06-29')],
    [
      /trước ngày 31 tháng 11 năm 2025 , .* đến ngày 31 tháng 11 năm 2026$/u,
      '41a',
      {
        kind: 'several',
        parts: [
          { of: 'TTHC liên quan đến doanh nghiệp', due: '2025-11-30' },
          { of: 'các TTHC còn lại', due: '2026-11-30' },
        ],
      },
    ],
    [/trước ngày 31 tháng 11 năm 2025\.$/u, '42a', once('2025-11-30')],
    [/^$/u, '41b 42b 42c 42d 43', { kind: 'none' }],
  ];

  it.each(readings)('%s stands in the rows %s, read alike', (phrase, rows, reading) => {
    const found = tasks.filter(({ due }) => phrase.test(due.text));
    expect(numbersOf(found)).toBe(rows);
    for (const { due } of found) expect(due.schedule).toEqual(reading);
  });

  it('are 30, and each is read', () => {
    const phrases = new Set(tasks.map(({ due }) => due.text));
    phrases.delete('');
    expect(phrases.size).toBe(30);
    for (const phrase of phrases) expect(readings.filter(([known]) => known.test(phrase))).toHaveLength(1);
  });

  it('keep the words of every event in the phrase', () => {
    for (const { due } of tasks) {
      if (due.schedule.kind === 'relative') {
        for (const { event } of due.schedule.terms) expect(due.text).toContain(event);
      }
    }
  });

  it('lead beyond the plan’s year in 34 and 41a alone', () => {
    expect(plan81.until).toBe('2025-12-31');
    expect(numbersOf(tasks.filter(({ due }) => (dueDay(due.schedule) ?? '') > plan81.until))).toBe('34 41a');
  });
});
