import fc from 'fast-check';
import type { Comparator } from '../../../src/plan/measure';
import { readThresholds } from '../../../src/plan/phrases/thresholds';
import { readThresholdText, thresholdText } from '../../../src/plan/phrases/thresholdText';

const WORDS: Readonly<Record<Comparator, readonly string[]>> = {
  '>=': ['', 'đạt ', 'tối thiểu ', 'ít nhất ', 'đạt tối thiểu ', '≥ ', '≥', 'không dưới ', 'Tối  thiểu: '],
  '>': ['trên ', 'hơn ', 'đạt trên ', 'cao hơn ', '> '],
  '<': ['dưới ', 'thấp hơn ', '< '],
  '<=': ['không quá ', 'tối đa ', '≤ ', 'không vượt quá '],
};
const comparator = fc.constantFrom<Comparator>('>=', '>', '<', '<=');
const digits = fc.integer({ min: 0, max: 3 });
const number = fc.tuple(fc.integer({ min: 0, max: 99_999 }), digits).map(([value, decimals]) => {
  const text = String(value).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  return { value, scale: 10 ** decimals, text: decimals > 0 ? `${whole},${text.slice(-decimals)}` : whole };
});
const subject = fc.constantFrom(
  'Tỷ lệ hồ sơ trực tuyến ',
  'Mức độ hài lòng: ',
  '- ',
  '',
  'Năm 2026, ',
  'Theo Quyết định số 06/QĐ-TTg, ',
);
const object = fc.constantFrom('', ' hồ sơ;', ', ', '. ', ' người dân hài lòng', ' (tính trên tổng số)');

const percentage = fc
  .tuple(subject, comparator, number, fc.constantFrom('%', ' %', ' phần trăm'), object)
  .chain(([before, sign, { value, scale, text }, percent, after]) =>
    fc.constantFrom(...WORDS[sign]).map((said) => ({
      text: `${before}${said}${text}${percent}${after}`,
      expected: { comparator: sign, threshold: { value, scale: scale * 100 }, unit: 'percent' },
    })),
  );

const PIECES = [
  ...Array.from('%0123456789.,-/ \n()≥><='),
  ...[
    'tối thiểu',
    'trên',
    'hơn',
    'dưới',
    'đạt',
    'không',
    'quá',
    'từ',
    'lên',
    'xuống',
    'đến',
    'và',
    'năm',
    'dịch vụ',
    'phút',
  ],
  ...['khoảng', 'trở lên', 'triệu', 'là', 'tỷ lệ', 'mức', '15', '2026', '1.000'],
];
const anything = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: fc.constantFrom(...PIECES) }),
  fc.string({ unit: 'binary' }),
);

describe('readThresholds', () => {
  it('reads back any list of percentages with comparators', () => {
    fc.assert(
      fc.property(fc.array(percentage, { maxLength: 4 }), (list) => {
        const readings = readThresholds(list.map(({ text }) => text).join('\n'));
        expect(
          readings.map(({ comparator: sign, threshold, unit }) => ({ comparator: sign, threshold, unit })),
        ).toEqual(list.map(({ expected }) => expected));
        expect(readings.flatMap(({ doubts }) => doubts)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and quotes what stands in the text, from left to right', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let from = 0;
        for (const { start, words, threshold } of readThresholds(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, start + words.length)).toBe(words);
          expect(words).not.toBe('');
          expect(Number.isSafeInteger(threshold.value) && Number.isSafeInteger(threshold.scale)).toBe(true);
          from = start + words.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'đạt ',
    'tối thiểu là ',
    'từ 5% lên ',
    '5 - ',
    '1.',
    '1.111',
    '%',
    '100%, ',
    'khoảng ',
    '9',
    'trên 5 ',
    'từ ',
  ])('comes back from 100 000 characters of %j', (piece) => {
    expect(readThresholds(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeInstanceOf(Array);
  });
});

describe('thresholdText', () => {
  const value = fc.integer({ min: -9_999_999, max: 9_999_999 });
  const noun = fc.constantFrom('phút', 'dịch vụ công', 'ngày làm việc');
  const powers = fc.integer({ min: 0, max: 6 }).map((power) => 10 ** power);
  const ofPercent = fc.record({
    comparator,
    threshold: fc.record({ value, scale: powers.map((power) => power * 100) }),
    unit: fc.constant('percent' as const),
  });
  const ofCount = fc.record(
    { comparator, threshold: fc.record({ value, scale: powers }), unit: fc.constant('count' as const), noun },
    { requiredKeys: ['comparator', 'threshold', 'unit'] },
  );

  it('is read back as the same threshold', () => {
    fc.assert(
      fc.property(fc.oneof(ofPercent, ofCount), (stated) => {
        expect(readThresholdText(thresholdText(stated))).toEqual({ ok: true, value: stated });
      }),
    );
  });

  it('is read back as an equal one where the scale is no power of ten', () => {
    fc.assert(
      fc.property(
        comparator,
        value,
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('percent', 'count'),
        (sign, of, scale, unit) => {
          const read = readThresholdText(thresholdText({ comparator: sign, threshold: { value: of, scale }, unit }));
          expect(read).toMatchObject({ ok: true, value: { comparator: sign, unit } });
          expect(read.ok && read.value.threshold.value * scale - of * read.value.threshold.scale).toBe(0);
        },
      ),
    );
  });

  it('is read by readThresholds too', () => {
    fc.assert(
      fc.property(
        fc.oneof(ofPercent, ofCount).filter(({ threshold }) => threshold.value >= 0),
        (stated) => {
          const [reading] = readThresholds(thresholdText(stated));
          expect(reading).toMatchObject({
            comparator: stated.comparator,
            threshold: stated.threshold,
            unit: stated.unit,
          });
        },
      ),
    );
  });

  it.each([
    [{ comparator: '>=', threshold: { value: 913, scale: 1000 }, unit: 'percent' }, '≥ 91,3%'],
    [{ comparator: '<', threshold: { value: 8, scale: 1 }, unit: 'count', noun: 'phút' }, '< 8 phút'],
    [{ comparator: '<=', threshold: { value: 5, scale: 1000 }, unit: 'percent' }, '≤ 0,5%'],
    [{ comparator: '>', threshold: { value: 2, scale: 3 }, unit: 'percent' }, '> 200/3%'],
  ] as const)('writes %j', (stated, text) => {
    expect(thresholdText(stated)).toBe(text);
  });

  it.each(['≥91,3 %', ' >=  91,3% '])('reads what an officer types: %j', (text) => {
    expect(readThresholdText(text)).toMatchObject({ ok: true, value: { threshold: { value: 913, scale: 1000 } } });
  });

  it.each(['', '91,3%', '≥', '≥ 91.3%', '≥ 5% hồ sơ', '≥ 1/0', '≥ 5 6', '≥ 99999999999999999'])(
    'does not read %j',
    (text) => {
      expect(readThresholdText(text).ok).toBe(false);
    },
  );
});
