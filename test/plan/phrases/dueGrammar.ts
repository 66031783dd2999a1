/** Writes due phrases of the grammar with the schedule each must be read as, for the property tests. */
import fc from 'fast-check';
import { addDays, lastDayOfMonth } from '../../../src/plan/day';
import type { Rhythm, Schedule } from '../../../src/plan/schedule';

export interface Written {
  readonly phrase: string;
  readonly schedule: Schedule;
}

interface Extent {
  readonly words: string;
  readonly first: string;
  readonly last: string;
}

const year = fc.integer({ min: 2024, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });
const roman = ['I', 'II', 'III', 'IV'];
const monthStart = (inYear: number, at: number): string => addDays(lastDayOfMonth(inYear, at - 1), 1);
const padded = (count: number): fc.Arbitrary<string> => fc.constantFrom(String(count), String(count).padStart(2, '0'));
const yearAfter = (of: number): fc.Arbitrary<string> =>
  fc.constantFrom(`/${of}`, ` năm ${of}`, `  năm ${of}`, `, năm ${of}`);

const day: fc.Arbitrary<Extent> = fc
  .record({
    year,
    month,
    date: fc.integer({ min: 1, max: 28 }),
    long: fc.boolean(),
    named: fc.constantFrom('ngày ', ''),
  })
  .chain((of) =>
    fc.tuple(padded(of.date), padded(of.month)).map(([date, inMonth]) => {
      const iso = addDays(monthStart(of.year, of.month), of.date - 1);
      const words = of.long ? `${date} tháng ${inMonth} năm ${of.year}` : `${date}/${inMonth}/${of.year}`;
      return { words: `${of.named}${words}`, first: iso, last: iso };
    }),
  );

const wholeMonth: fc.Arbitrary<Extent> = fc.tuple(year, month).chain(([of, at]) =>
  fc.tuple(padded(at), yearAfter(of)).map(([number, after]) => ({
    words: `tháng ${number}${after}`,
    first: monthStart(of, at),
    last: lastDayOfMonth(of, at),
  })),
);

const quarter: fc.Arbitrary<Extent> = fc.tuple(year, fc.integer({ min: 1, max: 4 })).chain(([of, at]) =>
  fc.tuple(fc.constantFrom(String(at), roman[at - 1] ?? ''), yearAfter(of)).map(([number, after]) => ({
    words: `quý ${number}${after}`,
    first: monthStart(of, at * 3 - 2),
    last: lastDayOfMonth(of, at * 3),
  })),
);

const half: fc.Arbitrary<Extent> = fc
  .tuple(year, fc.boolean(), fc.constantFrom('6', '06', 'sáu'))
  .map(([of, early, six]) => ({
    words: `${six} tháng ${early ? 'đầu' : 'cuối'} năm ${of}`,
    first: monthStart(of, early ? 1 : 7),
    last: lastDayOfMonth(of, early ? 6 : 12),
  }));

const wholeYear: fc.Arbitrary<Extent> = year.map((of) => ({
  words: `năm ${of}`,
  first: monthStart(of, 1),
  last: lastDayOfMonth(of, 12),
}));

const extent = fc.oneof(day, wholeMonth, quarter, half, wholeYear);
const by = fc.constantFrom(
  '',
  'trong ',
  'đến ',
  'đến hết ',
  'chậm nhất ',
  'chậm nhất là ',
  'hoàn thành trong ',
  'từ nay đến ',
);
const before = fc.constantFrom('trước ', 'hoàn thành trước ', 'xong trước ', 'chậm nhất trước ');

const once: fc.Arbitrary<Written> = fc.oneof(
  fc
    .tuple(by, extent)
    .map(([lead, { words, last }]) => ({ phrase: lead + words, schedule: { kind: 'once' as const, due: last } })),
  fc.tuple(before, extent).map(([lead, { words, first }]) => ({
    phrase: lead + words,
    schedule: { kind: 'once' as const, due: addDays(first, -1) },
  })),
);

const span: fc.Arbitrary<Written> = fc.oneof(
  fc
    .record({
      from: year,
      years: fc.integer({ min: 1, max: 9 }),
      dash: fc.constantFrom('-', ' - ', '–', ' – '),
      lead: fc.constantFrom('', 'giai đoạn '),
    })
    .map(({ from, years, dash, lead }) => ({
      phrase: `${lead}${from}${dash}${from + years}`,
      schedule: { kind: 'span' as const, from: monthStart(from, 1), due: lastDayOfMonth(from + years, 12) },
    })),
  fc
    .tuple(extent, extent)
    .filter(([one, other]) => one.first <= other.last)
    .map(([one, other]) => ({
      phrase: `từ ${one.words} đến ${other.words}`,
      schedule: { kind: 'span' as const, from: one.first, due: other.last },
    })),
);

const rhythms: readonly (readonly [Rhythm, string])[] = [
  ['week', 'tuần'],
  ['month', 'tháng'],
  ['quarter', 'quý'],
  ['half', '6 tháng'],
  ['year', 'năm'],
];
const rhythm = fc.constantFrom(...rhythms);
const times = fc.integer({ min: 1, max: 60 });
const occurrence = fc.constantFrom('lần', 'đợt', 'phiên họp', 'cuộc', 'buổi tập huấn');

const recurring: fc.Arbitrary<Written> = fc.oneof(
  fc.tuple(rhythm, fc.constantFrom('hằng', 'hàng', 'mỗi', 'định kỳ hằng', 'định kỳ')).map(([[per, name], lead]) => ({
    phrase: `${lead} ${name}`,
    schedule: { kind: 'recurring' as const, times: 1, per, occurrence: 'lần' },
  })),
  fc
    .tuple(
      times.chain((count) => padded(count)),
      occurrence,
      rhythm,
      fc.constantFrom('', 'định kỳ ', 'tối thiểu '),
      fc.constantFrom('/', ' mỗi '),
    )
    .map(([count, what, [per, name], lead, slash]) => ({
      phrase: `${lead}${count} ${what}${slash}${name}`,
      schedule: { kind: 'recurring' as const, times: Number(count), per, occurrence: what },
    })),
  fc
    .subarray([...rhythms], { minLength: 2 })
    .map((list) => ({ list, last: list.at(-1)?.[1] ?? '' }))
    .map(({ list, last }) => ({
      phrase: `định kỳ hàng ${list
        .slice(0, -1)
        .map(([, name]) => name)
        .join(', ')} và ${last}`,
      schedule: {
        kind: 'recurring' as const,
        times: 1,
        per: list[0]?.[0] ?? 'week',
        occurrence: 'lần',
        also: list.slice(1).map(([per]) => ({ times: 1, per })),
      },
    })),
);

const event = fc.constantFrom(
  'ngày nhận được Quyết định công bố',
  'ngày ký ban hành',
  'khi có ý kiến của Bộ, ngành',
  'ngày 01 văn bản có hiệu lực',
);
const term = fc
  .record({ days: fc.integer({ min: 1, max: 90 }), working: fc.boolean(), before: fc.boolean(), event })
  .map((of) => {
    const count = `${String(of.days).padStart(2, '0')} ${of.working ? 'ngày làm việc' : 'ngày'}`;
    const side = of.before ? ('before' as const) : ('after' as const);
    return {
      phrase: of.before ? `chậm nhất trước ${count} tính đến ${of.event}` : `trong thời hạn ${count} kể từ ${of.event}`,
      term: { days: of.days, working: of.working, side, event: of.event },
    };
  });
const relative: fc.Arbitrary<Written> = fc.array(term, { minLength: 1, maxLength: 4 }).chain((list) =>
  fc.constantFrom('; ', '.\n- ', '\n- ').map((between) => ({
    phrase: `- ${list.map(({ phrase }) => phrase).join(between)}.`,
    schedule: { kind: 'relative' as const, terms: list.map((one) => one.term) },
  })),
);

const scope = fc.constantFrom('Cấp xã', 'Cấp thành phố', 'TTHC liên quan đến doanh nghiệp', 'các TTHC còn lại');
const several: fc.Arbitrary<Written> = fc
  .array(fc.record({ scope, extent, colon: fc.constantFrom(' ', ': ', ' hoàn thành ', ' trong ') }), {
    minLength: 2,
    maxLength: 4,
  })
  .chain((list) =>
    fc.constantFrom('; ', ';\n- ', '\n- ', ', đối với ').map((between) => ({
      phrase: `Đối với ${list.map((one) => `${one.scope}${one.colon}${one.extent.words}`).join(between)}`,
      schedule: { kind: 'several' as const, parts: list.map((one) => ({ of: one.scope, due: one.extent.last })) },
    })),
  );

const continuous: fc.Arbitrary<Written> = fc
  .constantFrom('thường xuyên', 'nhiệm vụ thường xuyên', 'thường xuyên, liên tục')
  .map((phrase) => ({ phrase, schedule: { kind: 'continuous' as const } }));

export const written: fc.Arbitrary<Written> = fc.oneof(once, span, recurring, relative, several, continuous);

/** The same words as hands and programs vary them. */
export const disguised = (phrase: string): fc.Arbitrary<string> =>
  fc
    .record({
      capital: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
      ),
      form: fc.constantFrom('NFC', 'NFD'),
      space: fc.constantFrom(' ', '  ', '\u00a0', ' \u200b'),
      end: fc.constantFrom('', '.', ';', ' '),
      lead: fc.constantFrom('', '- ', 'Thời gian thực hiện: '),
    })
    .map(
      ({ capital, form, space, end, lead }) => (lead + capital(phrase)).replaceAll(' ', space).normalize(form) + end,
    );
