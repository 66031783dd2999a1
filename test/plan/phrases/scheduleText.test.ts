import fc from 'fast-check';
import { readDue } from '../../../src/plan/phrases/due';
import { readScheduleText, scheduleText } from '../../../src/plan/phrases/scheduleText';
import type { Schedule } from '../../../src/plan/schedule';
import { disguised, written } from './dueGrammar';

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const LETTERS = Array.from('abđêươừTXQ ;:,./-()“”5');
const words = fc.oneof(
  fc.constantFrom('phiên họp', 'ngày ký ban hành', 'Cấp xã', 'TTHC còn lại: đợt 1/năm', 'x: đến ngày 1/1/2026'),
  fc
    .string({ unit: fc.constantFrom(...LETTERS), minLength: 1 })
    .map(tidy)
    .filter((text) => text !== ''),
);
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const per = fc.constantFrom('week', 'month', 'quarter', 'half', 'year');
const times = fc.integer({ min: 1, max: 999_999 });
const days = fc.integer({ min: 0, max: 999 });
const side = fc.constantFrom('after', 'before');
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  day.map((due): Schedule => ({ kind: 'once', due })),
  fc
    .tuple(day, day)
    .map(([one, other]): Schedule =>
      one < other ? { kind: 'span', from: one, due: other } : { kind: 'span', from: other, due: one },
    ),
  fc.constantFrom<Schedule>({ kind: 'continuous' }, { kind: 'none' }),
  fc.record(
    {
      kind: fc.constant('recurring' as const),
      times,
      per,
      occurrence: words,
      also: fc.array(fc.record({ times, per }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'times', 'per', 'occurrence'] },
  ),
  fc.record({
    kind: fc.constant('relative' as const),
    terms: fc.array(fc.record({ days, working: fc.boolean(), side, event: words }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('several' as const),
    parts: fc.array(fc.record({ of: words, due: day }), { minLength: 2, maxLength: 4 }),
  }),
);

describe('scheduleText', () => {
  it('is read back as the same schedule, without doubt', () => {
    fc.assert(
      fc.property(schedule, (of) => {
        expect(readScheduleText(scheduleText(of))).toEqual({ ok: true, value: { schedule: of, doubts: [] } });
      }),
      { numRuns: 2000 },
    );
  });

  it('of any phrase of the grammar is a phrase itself', () => {
    fc.assert(
      fc.property(written, ({ schedule: of }) => {
        expect(readDue(scheduleText(of))).toEqual({ ok: true, value: { schedule: of, doubts: [] } });
      }),
      { numRuns: 500 },
    );
  });

  it.each<readonly [string, Schedule]>([
    ['Đến ngày 29/4/2025', { kind: 'once', due: '2025-04-29' }],
    ['Định kỳ 2 đợt/năm', { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' }],
    [
      'Định kỳ 1 lần/tháng\nvà 1 lần/quý',
      { kind: 'recurring', times: 1, per: 'month', occurrence: 'lần', also: [{ times: 1, per: 'quarter' }] },
    ],
    ['Thường xuyên', { kind: 'continuous' }],
    ['Từ ngày 1/1/2025 đến ngày 31/12/2030', { kind: 'span', from: '2025-01-01', due: '2030-12-31' }],
    [
      'Chậm nhất 5 ngày làm việc kể từ ngày ký',
      { kind: 'relative', terms: [{ days: 5, working: true, side: 'after', event: 'ngày ký' }] },
    ],
    ['Ngay khi ký', { kind: 'relative', terms: [{ days: 0, working: false, side: 'after', event: 'ký' }] }],
    ['Không xác định', { kind: 'none' }],
  ])('writes %j', (text, of) => {
    expect(scheduleText(of)).toBe(text);
  });
});

describe('readScheduleText', () => {
  it('reads any other words as a due phrase', () => {
    const phrases = written.chain((of) => disguised(of.phrase).map((phrase) => ({ ...of, phrase })));
    fc.assert(
      fc.property(phrases, ({ phrase, schedule: of }) => {
        expect(readScheduleText(phrase)).toEqual({ ok: true, value: { schedule: of, doubts: [] } });
      }),
    );
  });

  it.each([
    ['không  xác định ', { kind: 'none' }],
    ['ĐỊNH KỲ 2 đợt/năm', { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' }],
    ['Quý I/2026', { kind: 'once', due: '2026-03-31' }],
  ])('reads what an officer types: %j', (text, of) => {
    expect(readScheduleText(text)).toEqual({ ok: true, value: { schedule: of, doubts: [] } });
  });

  it.each([
    ['Đến ngày 31/2/2026', 'Đến ngày 28/2/2026'],
    ['Tháng 6', 'no-year'],
    ['Từ ngày 2/1/2026 đến ngày 1/1/2026', 'not-understood'],
    ['Định kỳ 0 lần/năm', 'not-understood'],
    ['', 'no-phrase'],
  ])('does not take %j as it stands', (text, expected) => {
    const read = readScheduleText(text);
    expect(read.ok ? scheduleText(read.value.schedule) : read.error.kind).toBe(expected);
    expect(read.ok && read.value.doubts.length === 0).toBe(false);
  });
});
