import fc from 'fast-check';
import { numberText } from '../../src/entries/words';
import { parseDay, parseNumber } from '../../src/layout/parseTyped';

const number = (value: number): object => ({ kind: 'number', value, isPercent: false });
const percent = (value: number): object => ({ kind: 'number', value, isPercent: true });
const likely = (value: number): object => ({ kind: 'ambiguous', likely: value });
const none = { kind: 'none' };

describe('a typed number', () => {
  test.each([
    ['85', number(85)],
    ['0', number(0)],
    ['007', number(7)],
    ['  85 ', number(85)],
    ['\u00a085\u202f', number(85)],
    ['85.5', number(85.5)],
    ['85,5', number(85.5)],
    ['0,123', number(0.123)],
    ['0.123', number(0.123)],
    ['1234,567', number(1234.567)],
    ['1.234,5', number(1234.5)],
    ['1,234.5', number(1234.5)],
    ['1.234.567', number(1_234_567)],
    ['1,234,567', number(1_234_567)],
    ['1 234 567', number(1_234_567)],
    ['1\u00a0234,5', number(1234.5)],
    ['-5', number(-5)],
    ['- 5', number(-5)],
    ['+5', number(5)],
    ['-1.234,5', number(-1234.5)],
    ['85%', percent(0.85)],
    ['85,5%', percent(0.855)],
    ['85.5 %', percent(0.855)],
    ['-5%', percent(-0.05)],
    ['1.234,5%', percent(12.345)],
  ])('%j is %j', (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  test.each([
    ['1.234', likely(1234)],
    ['1,234', likely(1234)],
    ['-1.234', likely(-1234)],
    ['100.000', likely(100_000)],
    ['99,996%', likely(0.999_96)],
    ['1.234 %', likely(0.012_34)],
  ])('%j may mean two things, most likely %j', (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  test.each([
    '',
    '-',
    '%',
    ',',
    '1,',
    ',5',
    '1..2',
    '1.23.456',
    '0.123.456',
    '1.234.56',
    '12.345,678.9',
    '85 90',
    '1 23',
    '85%%',
    '85 phần trăm',
    '12/15',
    '1e3',
    '0x1F',
    '∞',
    '85‰',
    '８５',
    '٨٥',
    '1'.repeat(41),
  ])('%j is none', (text) => {
    expect(parseNumber(text)).toEqual(none);
  });

  test('forty characters are read, more are none', () => {
    expect(parseNumber(`${' '.repeat(60)}${'1'.repeat(40)}`)).toEqual(number(Number('1'.repeat(40))));
  });

  test.each(Array.from({ length: 101 }, (_, index) => index))(
    '%d%% is the same number as the fraction typed',
    (whole) => {
      expect(parseNumber(`${whole}%`)).toEqual(percent(whole / 100));
    },
  );

  test('written as reports write it comes back, unless it could be a thousand or a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (value) => {
        const isUnclear = Math.abs(value) >= 1_000 && Math.abs(value) < 1_000_000;
        expect(parseNumber(numberText(value))).toEqual(isUnclear ? likely(value) : number(value));
      }),
    );
  });
});

describe('a typed day', () => {
  test.each([
    ['15/11/2026', '2026-11-15'],
    ['5/1/2026', '2026-01-05'],
    ['5-1-2026', '2026-01-05'],
    ['05.01.2026', '2026-01-05'],
    ['15/ 11 /2026', '2026-11-15'],
    ['15/11/26', '2026-11-15'],
    [' 15/11/2026 ', '2026-11-15'],
    ['\u00a015/11/2026', '2026-11-15'],
    ['2026-11-15', '2026-11-15'],
    ['ngày 05 tháng 11 năm 2026', '2026-11-05'],
    ['Ngày 5 tháng 11 năm 2026', '2026-11-05'],
    ['NGÀY 5  THÁNG 11 NĂM 2026', '2026-11-05'],
    ['ngày 5 tháng 11 năm 2026'.normalize('NFD'), '2026-11-05'],
    ['5 tháng 11 năm 2026', '2026-11-05'],
    ['ngày 5/11/2026', '2026-11-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    '',
    '31/11/2026',
    '29/02/2026',
    '13/13/2026',
    '11/15/2026',
    '0/1/2026',
    '15/11',
    '11/2026',
    '15/11/126',
    '15/11/0026',
    '2026/11/15',
    'tháng 11 năm 2026',
    'ngày 31 tháng 11 năm 2026',
    '15 Nov 2026',
    '46340',
    'đã xong',
    `15/11/2026${'.'.repeat(40)}`,
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

test('no text makes either throw, however long', () => {
  const long = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+/% \u00a0àngy')), maxLength: 200 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), long), (text) => {
      parseNumber(text);
      parseDay(text);
    }),
    { numRuns: 500 },
  );
  parseNumber('1.'.repeat(16_000));
  parseDay(' '.repeat(32_000));
});
