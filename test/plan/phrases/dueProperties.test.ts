import fc from 'fast-check';
import { readDue } from '../../../src/plan/phrases/due';
import { scheduleSchema } from '../../../src/plan/schedule';
import { disguised, written } from './dueGrammar';

const PIECES = [
  ...Array.from('\n -;:.,()/[]"“”0123456789'),
  ...['ngày', 'tháng', 'quý', 'năm', 'trước', 'sau', 'đến', 'từ', 'hằng', 'định kỳ', 'lần', 'thường xuyên', 'I', 'IV'],
  ...[
    'chậm nhất',
    'trong thời hạn',
    'làm việc',
    'kể từ',
    'ngay khi',
    '2026',
    '20025',
    '6 tháng đầu',
    'tuần',
    'và',
    'hoặc',
  ],
  ...['giai đoạn', 'cấp xã', 'đối với', 'theo', 'đã', 'không', 'a)', '31/11', '/2026', ' '],
];
const vietnamese = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(vietnamese, fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...PIECES) }));

describe('readDue', () => {
  it('reads back any phrase of the grammar without doubt, however it is typed', () => {
    const phrases = written.chain((of) => disguised(of.phrase).map((phrase) => ({ ...of, phrase })));
    fc.assert(
      fc.property(phrases, ({ phrase, schedule }) => {
        expect(readDue(phrase)).toEqual({ ok: true, value: { schedule, doubts: [] } });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a valid schedule or a failure for any text, and never throws', () => {
    fc.assert(
      fc.property(anything, fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: undefined }), (text, year) => {
        const read = readDue(text, year === undefined ? {} : { year });
        if (!read.ok) return;
        expect(scheduleSchema.safeParse(read.value.schedule).success).toBe(true);
        expect(read.value.doubts.filter(({ words }) => words === '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no number: each is in a read phrase without doubts or the words of a doubt', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 100_000, max: 999_999 }), ({ phrase }, stray) => {
        const read = readDue(`${phrase}\nGhi chú ${stray}`);
        expect(!read.ok || read.value.doubts.some(({ words }) => words.includes(String(stray)))).toBe(true);
      }),
    );
  });

  it.each([
    'tháng 1 - ',
    'quý I/',
    'từ tháng 3 đến ',
    '5 ngày ',
    'chậm nhất 5 ngày ',
    '(',
    ')',
    'a)',
    ';',
    '\n- ',
    '. ',
    'năm 2026: ',
    'hằng tháng, ',
    'trước ',
    'định kỳ ',
    '2 lần lần lần ',
    'cấp xã tháng 6/2026; ',
    'tháng 6/2026 hoặc ',
    'ngay khi ',
    'x',
    ' ',
    '1',
    '\u0301',
    'Năm 2026: tháng 6; ',
    '- Chậm nhất 5 ngày kể từ ngày ký;\n',
    '(Tần suất 01 tuần/lần) Hằng năm ',
  ])('comes back from 100 000 characters of %j', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(typeof readDue(long, { year: 2026 }).ok).toBe('boolean');
  });
});
