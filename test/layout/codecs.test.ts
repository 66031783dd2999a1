import fc from 'fast-check';
import { decisionLevels, rowCases } from '../../src/entries/entries';
import { decisionLevelLabels, rowCaseLabels } from '../../src/entries/words';
import {
  countCodec,
  dayCodec,
  levelCodec,
  percentCodec,
  quantityCodec,
  rowCaseCodec,
  textCodec,
  yesNoCodec,
  type Codec,
} from '../../src/layout/codecs';
import { serialOfDay } from '../../src/workbook/serial';
import type { EntryValue } from '../../src/entries/reading';
import { counts, days, fractions, texts } from './arbitraries';

const value = (of: EntryValue): object => ({ kind: 'value', value: of });
const understood = (of: EntryValue, reason: string): object => ({ kind: 'understood', value: of, reason });
const unread = (reason: string): object => ({ kind: 'unread', reason });

const all: Readonly<Record<string, Codec>> = {
  countCodec,
  quantityCodec,
  percentCodec,
  dayCodec,
  textCodec,
  rowCaseCodec,
  levelCodec,
  yesNoCodec,
};

describe('every value comes back from its cell', () => {
  test.each<[string, Codec, fc.Arbitrary<EntryValue>]>([
    ['counts', countCodec, counts],
    ['quantities', quantityCodec, fc.oneof(counts, fractions)],
    ['fractions', percentCodec, fractions],
    ['days', dayCodec, days],
    ['texts', textCodec, texts],
    ['cases', rowCaseCodec, fc.constantFrom(...rowCases)],
    ['levels', levelCodec, fc.constantFrom(...decisionLevels)],
    ['yes and no', yesNoCodec, fc.constantFrom(0, 1)],
  ])('%s', (_, codec, values) => {
    fc.assert(
      fc.property(values, (of) => {
        expect(codec.decode(codec.encode(of))).toEqual(value(of));
      }),
      { numRuns: 300 },
    );
  });

  test('numbers and days are numbers in their cells, all else is text', () => {
    expect([countCodec.encode(5), percentCodec.encode(0.85), dayCodec.encode('2026-11-14')]).toEqual([5, 0.85, 46_340]);
    expect([rowCaseCodec.encode('extended'), levelCodec.encode('city'), yesNoCodec.encode(0)]).toEqual([
      'Được gia hạn',
      'Ủy ban nhân dân thành phố',
      'Không',
    ]);
  });
});

describe.each(Object.entries(all))('%s', (_, codec) => {
  test.each([null, '', '   ', '\u00a0', '\n\t'])('takes %j for empty', (cell) => {
    expect(codec.decode(cell)).toEqual({ kind: 'empty' });
  });

  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?'])(
    'takes %s for an error, as a value and as the text it was kept as',
    (error) => {
      expect(codec.decode({ error })).toEqual(unread('error-value'));
      expect(codec.decode(error)).toEqual(unread('error-value'));
    },
  );

  test('throws for nothing', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(cell, (of) => {
        codec.decode(of);
      }),
      { numRuns: 300 },
    );
    codec.decode('ặ'.repeat(32_767));
    codec.decode(' .'.repeat(16_000));
  });
});

describe('a number', () => {
  test.each([
    [85, value(85)],
    [-3, value(-3)],
    ['85', understood(85, 'number-as-text')],
    ['1.234,5', understood(1234.5, 'number-as-text')],
    ['85,5%', understood(0.855, 'percent-as-text')],
    ['1.234', { ...unread('ambiguous-number'), suggestion: 1234 }],
    ['99,996%', { ...unread('ambiguous-number'), suggestion: 0.999_96 }],
    ['khoảng 85', unread('not-a-number')],
    [true, unread('not-a-number')],
  ])('%j is %j', (cell, expected) => {
    expect(countCodec.decode(cell)).toEqual(expected);
    expect(percentCodec.decode(cell)).toEqual(expected);
    expect(quantityCodec.decode(cell)).toEqual(expected);
  });

  test('has the 15 digits that Excel counts with', () => {
    expect(1 - 0.43).not.toBe(0.57);
    expect(percentCodec.decode(1 - 0.43)).toEqual(value(0.57));
    expect(percentCodec.decode(0.1 * 3)).toEqual(value(0.3));
    expect(percentCodec.decode('0,1234567890123456789')).toEqual(understood(0.123_456_789_012_346, 'number-as-text'));
    expect(percentCodec.decode('-0')).toEqual(understood(0, 'number-as-text'));
  });
});

describe('a day', () => {
  test.each([
    [46_340, value('2026-11-14')],
    [46_340.75, value('2026-11-14')],
    ['2026-11-14', value('2026-11-14')],
    ['2026-11-14T00:00:00', value('2026-11-14')],
    ['2026-11-14T08:30:00.000Z', value('2026-11-14')],
    ['14/11/2026', understood('2026-11-14', 'day-as-text')],
    ['31/11/2026', unread('not-a-day')],
    ['2026-11-31', unread('not-a-day')],
    ['2026-11-31T00:00:00', unread('not-a-day')],
    ['14/11/1026', unread('not-a-day')],
    [60, unread('not-a-day')],
    [-1, unread('not-a-day')],
    [true, unread('not-a-day')],
    ['tháng 11', unread('not-a-day')],
  ])('%j is %j', (cell, expected) => {
    expect(dayCodec.decode(cell)).toEqual(expected);
  });

  test('that is decoded can always be written again', () => {
    const typed = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9_999 }))
      .map(([date, month, year]) => `${date}/${month}/${String(year).padStart(4, '0')}`);
    fc.assert(
      fc.property(typed, (text) => {
        const decoded = dayCodec.decode(text);
        if (decoded.kind !== 'understood') return;
        expect(dayCodec.decode(serialOfDay(String(decoded.value)))).toEqual(value(decoded.value));
      }),
    );
  });
});

describe('a text', () => {
  test.each([
    ['  Kế hoạch số 12 ', value('Kế hoạch số 12')],
    ['=SUM(A1)', value('=SUM(A1)')],
    ['- Sở Nội vụ', value('- Sở Nội vụ')],
    [2026, value('2026')],
    [true, value('true')],
    ['#1', value('#1')],
  ])('%j is %j', (cell, expected) => {
    expect(textCodec.decode(cell)).toEqual(expected);
  });
});

describe('an item of a list', () => {
  test.each([
    ['Được gia hạn', value('extended')],
    ['được gia hạn', understood('extended', 'spelling')],
    [' ĐƯỢC  GIA HẠN ', understood('extended', 'spelling')],
    ['Được\u00a0gia hạn', understood('extended', 'spelling')],
    ['Được gia hạn'.normalize('NFD'), understood('extended', 'spelling')],
    ['Gia hạn', unread('not-in-list')],
    ['Duoc gia han', unread('not-in-list')],
    ['extended', unread('not-in-list')],
    ['__proto__', unread('not-in-list')],
    [5, unread('not-in-list')],
    [true, unread('not-in-list')],
  ])('%j is %j', (cell, expected) => {
    expect(rowCaseCodec.decode(cell)).toEqual(expected);
  });

  test('is known wherever its tone mark stands', () => {
    expect(levelCodec.decode('Uỷ ban nhân dân thành phố')).toEqual(understood('city', 'spelling'));
    expect(levelCodec.decode('Sở Khoa học và công nghệ')).toEqual(understood('department', 'spelling'));
  });

  test.each([...Object.values(rowCaseLabels), ...Object.values(decisionLevelLabels)])(
    '%s stands in one list only',
    (label) => {
      const codecs = [rowCaseCodec, levelCodec].filter((codec) => codec.decode(label).kind === 'value');
      expect(codecs).toHaveLength(1);
    },
  );
});

describe('yes and no', () => {
  test.each([
    ['Có', value(1)],
    ['Không', value(0)],
    [1, value(1)],
    [0, value(0)],
    [true, value(1)],
    [false, value(0)],
    ['CÓ', understood(1, 'spelling')],
    ['không ', understood(0, 'spelling')],
    ['x', unread('not-in-list')],
    [2, unread('not-in-list')],
  ])('%j is %j', (cell, expected) => {
    expect(yesNoCodec.decode(cell)).toEqual(expected);
  });
});

describe('what is shown means the same value when it is typed', () => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }));
  const means = (codec: Codec, of: EntryValue) => expect(codec.decode(codec.show(of))).toMatchObject({ value: of });

  it('counts and quantities', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (count) => means(countCodec, count)));
    fc.assert(fc.property(decimal, ([digits, places]) => means(quantityCodec, Number(`${digits}e-${places}`))));
    means(quantityCodec, 1.234);
    means(quantityCodec, 123.456);
  });

  it('percentages', () => {
    fc.assert(fc.property(decimal, ([digits, places]) => means(percentCodec, Number(`${digits}e-${places + 2}`))));
    means(percentCodec, 0.12345);
  });

  it('days and list items', () => {
    means(dayCodec, '2026-06-05');
    means(rowCaseCodec, 'not-arisen');
    means(yesNoCodec, 0);
  });
});

it('a choice has its labels for a list', () => {
  expect(yesNoCodec.options).toEqual(['Có', 'Không']);
  expect(countCodec.options).toBeUndefined();
});
