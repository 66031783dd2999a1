import { readDue, type DueDoubt, type DueFailure } from '../../../src/plan/phrases/due';
import type { Schedule } from '../../../src/plan/schedule';

type Case = readonly [phrase: string, schedule: Schedule, ...doubts: DueDoubt[]];

const once = (due: string): Schedule => ({ kind: 'once', due });
const continuous: Schedule = { kind: 'continuous' };
const every = (per: 'week' | 'month' | 'quarter' | 'half' | 'year', times = 1, occurrence = 'lần'): Schedule => ({
  kind: 'recurring',
  times,
  per,
  occurrence,
});
const after = (days: number, event: string, working = false) => ({ days, working, side: 'after' as const, event });
const unused = (words: string): DueDoubt => ({ kind: 'unused-words', words });
const note = (words: string): DueDoubt => ({ kind: 'note', words });

const reading = (phrase: string, options?: { year: number }): unknown => {
  const read = readDue(phrase, options);
  return read.ok ? [read.value.schedule, ...read.value.doubts] : read.error.kind;
};

const PLAN_224: readonly Case[] = [
  ['Tháng 01/2026', once('2026-01-31')],
  ['Hằng quý', every('quarter')],
  ['Thường xuyên', continuous],
  ['Tháng 12/2026', once('2026-12-31')],
  ['Tháng 10/2026', once('2026-10-31')],
  ['Quý I/2026', once('2026-03-31')],
  ['Tháng 6/2026', once('2026-06-30')],
  ['Tháng 3/2026', once('2026-03-31')],
  ['Năm 2026', once('2026-12-31')],
];

const PLAN_95: readonly Case[] = [
  ['Tháng 9/2025', once('2025-09-30')],
  ['Tháng 12/2025', once('2025-12-31')],
  ['Thường xuyên (Đã thực hiện kết nối)', continuous, note('Đã thực hiện kết nối')],
  ['Nhiệm vụ thường xuyên', continuous],
  [
    'Cấp xã tháng 9/2025; Cấp thành phố trong năm 2025',
    {
      kind: 'several',
      parts: [
        { of: 'Cấp xã', due: '2025-09-30' },
        { of: 'Cấp thành phố', due: '2025-12-31' },
      ],
    },
  ],
  [
    'Tháng 12/2025 (Đã ban hành Kế hoạch số 54/KH-UBND ngày 17/3/2025)',
    once('2025-12-31'),
    note('Đã ban hành Kế hoạch số 54/KH-UBND ngày 17/3/2025'),
  ],
  ['Tháng 11/2025', once('2025-11-30')],
  [
    'Tháng 12/20025 (Đã ban hành Kế hoạch số 70/KH- UBND ngày 31/3/2025)',
    once('2025-12-31'),
    { kind: 'year-typo', words: 'Tháng 12/20025', year: 2025 },
    note('Đã ban hành Kế hoạch số 70/KH- UBND ngày 31/3/2025'),
  ],
  [
    '- Năm 2025: Tháng 11/2025; - Năm 2026: tháng 11/2026',
    {
      kind: 'several',
      parts: [
        { of: 'Năm 2025', due: '2025-11-30' },
        { of: 'Năm 2026', due: '2026-11-30' },
      ],
    },
  ],
];

const PLAN_81: readonly Case[] = [
  [
    '- Chậm nhất  05  ngày kể từ ngày nhận được Quyết định công bố TTHC của Bộ.\n- Chậm nhất trước 08 ngày tính đến ngày văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành.\n- Ngay khi ký ban hành đối với văn bản quy phạm pháp luật có hiệu lực kể từ ngày thông qua hoặc ký ban hành.',
    {
      kind: 'relative',
      terms: [
        after(5, 'ngày nhận được Quyết định công bố TTHC của Bộ'),
        {
          days: 8,
          working: false,
          side: 'before',
          event: 'ngày văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành',
        },
        after(0, 'ký ban hành đối với văn bản quy phạm pháp luật có hiệu lực kể từ ngày thông qua hoặc ký ban hành'),
      ],
    },
  ],
  [
    'Ngay khi Quyết định công bố có hiệu lực',
    { kind: 'relative', terms: [after(0, 'Quyết định công bố có hiệu lực')] },
  ],
  [
    'Chậm nhất  10 ngày  kể từ ngày ban hành Quyết định công bố danh mục TTHC. (Trường hợp TTHC sửa đổi, bổ sung không cần xây dựng lại Quy trình nội bộ giải quyết TTHC thì có văn bản thông báo về UBND TP và các cơ quan có liên quan).',
    { kind: 'relative', terms: [after(10, 'ngày ban hành Quyết định công bố danh mục TTHC')] },
    note(
      'Trường hợp TTHC sửa đổi, bổ sung không cần xây dựng lại Quy trình nội bộ giải quyết TTHC thì có văn bản thông báo về UBND TP và các cơ quan có liên quan',
    ),
  ],
  [
    '- Thời hạn xử lý;  15  ngày làm việc kể từ ngày nhận được phản ánh, kiến nghị; trường hợp hết thời hạn này mà chưa xử lý xong, định kỳ cứ sau 05 ngày làm việc, cập nhật tình hình xử lý vào hệ thống.',
    {
      kind: 'relative',
      terms: [
        after(15, 'ngày nhận được phản ánh, kiến nghị', true),
        after(5, 'trường hợp hết thời hạn này mà chưa xử lý xong, cập nhật tình hình xử lý vào hệ thống', true),
      ],
    },
    { kind: 'repeats', words: 'định kỳ cứ sau 05 ngày làm việc' },
  ],
  ['Năm 2025', once('2025-12-31')],
  [
    'Định kỳ hàng tháng, quý và năm',
    {
      kind: 'recurring',
      times: 1,
      per: 'month',
      occurrence: 'lần',
      also: [
        { times: 1, per: 'quarter' },
        { times: 1, per: 'year' },
      ],
    },
  ],
  ['Trước ngày 30 tháng 11 năm 2025', once('2025-11-29')],
  [
    'Chậm nhất  05  ngày kể từ ngày ký ban hành Quyết định phê duyệt quy trình nội bộ giải quyết TTHC',
    {
      kind: 'relative',
      terms: [after(5, 'ngày ký ban hành Quyết định phê duyệt quy trình nội bộ giải quyết TTHC')],
    },
  ],
  [
    'Chậm nhất sau  03  ngày làm việc kể từ ngày được ban hành',
    { kind: 'relative', terms: [after(3, 'ngày được ban hành', true)] },
  ],
  ['Trước ngày 15 tháng 9 năm 2025', once('2025-09-14')],
  ['Trong năm 2025', once('2025-12-31')],
  ['Quý I/II năm 2025', once('2025-06-30'), { kind: 'last-of', words: 'Quý I/II năm 2025' }],
  ['Trong năm 2025 (Theo Kế hoạch Kiểm tra)', once('2025-12-31'), note('Theo Kế hoạch Kiểm tra')],
  [
    '- Phản ánh, kiến nghị không đúng nội dung, yêu cầu: Không tiếp nhận trong thời hạn  02  ngày làm việc.\n- Phản ánh, kiến nghị chưa rõ nội dung: yêu cầu bổ sung, làm rõ nội dung trong thời hạn 05 ngày làm việc.\n- Phản ánh, kiến nghị đáp ứng nội dung, yêu cầu: chuyển tới cơ quan hành chính nhà nước trong thời hạn  03  ngày làm việc.',
    {
      kind: 'relative',
      terms: [
        after(2, 'Phản ánh, kiến nghị không đúng nội dung, yêu cầu: Không tiếp nhận', true),
        after(5, 'Phản ánh, kiến nghị chưa rõ nội dung: yêu cầu bổ sung, làm rõ nội dung', true),
        after(3, 'Phản ánh, kiến nghị đáp ứng nội dung, yêu cầu: chuyển tới cơ quan hành chính nhà nước', true),
      ],
    },
  ],
  [
    'Trong thời hạn  02  ngày làm việc kể từ ngày nhận được kết quả xử lý của cơ quan, đơn vị',
    {
      kind: 'relative',
      terms: [after(2, 'ngày nhận được kết quả xử lý của cơ quan, đơn vị', true)],
    },
  ],
  ['Hàng tháng', every('month')],
  ['Định kỳ hàng tháng', every('month')],
  ['Tháng 12 năm 2025', once('2025-12-31')],
  ['Quý 4 năm 2025', once('2025-12-31')],
  ['Thường xuyên;', continuous],
  [
    'Tháng 12 năm 2025 hoặc tháng 1 năm 2026',
    once('2026-01-31'),
    { kind: 'last-of', words: 'Tháng 12 năm 2025 hoặc tháng 1 năm 2026' },
  ],
  ['Trước 30 tháng 8 năm 2025', once('2025-08-29')],
  ['Trước ngày 31 tháng 12 năm 2025', once('2025-12-30')],
  ['Trước ngày 30/4/2025', once('2025-04-29')],
  ['Trước ngày 30/6/2025', once('2025-06-29')],
  ['Trước ngày 30/8/2025', once('2025-08-29')],
  [
    'Đối với TTHC liên quan đến doanh nghiệp hoàn thành  trước ngày 31 tháng 11 năm 2025 , đối với các TTHC còn lại theo lộ trình đến  ngày 31 tháng 11 năm 2026',
    {
      kind: 'several',
      parts: [
        { of: 'TTHC liên quan đến doanh nghiệp', due: '2025-11-30' },
        { of: 'các TTHC còn lại', due: '2026-11-30' },
      ],
    },
    { kind: 'impossible-day', words: 'hoàn thành trước ngày 31 tháng 11 năm 2025', read: '2025-11-30' },
    unused('theo lộ trình'),
    { kind: 'impossible-day', words: 'đến ngày 31 tháng 11 năm 2026', read: '2026-11-30' },
  ],
  [
    'Hoàn thành thực hiện TTHC không phụ thuộc vào địa giới hành chính trong phạm vi thành phố  trước ngày 31 tháng 11 năm 2025.',
    once('2025-11-30'),
    { kind: 'impossible-day', words: 'trước ngày 31 tháng 11 năm 2025', read: '2025-11-30' },
    unused('Hoàn thành thực hiện TTHC không phụ thuộc vào địa giới hành chính trong phạm vi thành phố'),
  ],
];

const PLAN_70: readonly Case[] = [
  ['Quý II/2025', once('2025-06-30')],
  ['Hằng năm', every('year')],
  ['Hằng năm (Tần suất 01 tuần/lần)', every('week')],
  ['2025-2030', { kind: 'span', from: '2025-01-01', due: '2030-12-31' }],
];

const PLAN_67: readonly Case[] = [
  ['Thời gian thực hiện trong tháng 4 năm 2024', once('2024-04-30')],
  ['Thời\ngian thực hiện trong tháng 4 năm 2024.', once('2024-04-30')],
  ['Thời gian thực hiện trong quý II\nnăm 2024', once('2024-06-30')],
  ['Thời gian thực hiện: định kỳ 6\ntháng.', every('half')],
  ['Thời\ngian thực hiện định kỳ hàng tháng.', every('month')],
];

describe.each([
  ['224', PLAN_224],
  ['95', PLAN_95],
  ['81', PLAN_81],
  ['70', PLAN_70],
  ['67', PLAN_67],
])('the due phrases of plan %s', (_, cases) => {
  it.each(cases.map(([phrase, ...expected]) => ({ phrase, expected })))('reads $phrase', ({ phrase, expected }) => {
    expect(reading(phrase)).toEqual(expected);
  });
});

describe('phrases of the five plans that name no day', () => {
  it.each<readonly [string, DueFailure['kind']]>([
    [
      '(Đã thực hiện triển khai chức năng chính quyền địa phương 02 cấp trên Hệ thống thông tin giải quyết thủ tục hành chính của thành phố; Tiếp tục thực hiện kết nối theo hướng dẫn mới)',
      'status-only',
    ],
    ['Theo Kế hoạch được Chủ tịch UBND thành phố phê duyệt', 'by-reference'],
    ['', 'no-phrase'],
  ])('says of %j why', (phrase, kind) => {
    expect(reading(phrase)).toBe(kind);
  });
});
