import {
  countingOf,
  countingOfOne,
  isMeasureKnown,
  type Standing,
} from '../../../src/consolidation/longTable/counting';

const met: Standing = { isUsed: true, status: 'met', isFigureKnown: true, isDue: true };

describe('whether a line is expected and counts', () => {
  it.each<[string, Standing, number, number]>([
    ['a figure', met, 1, 1],
    ['no figure yet', { ...met, status: 'no-data', isFigureKnown: false }, 1, 0],
    ['not sent', { ...met, isUsed: false, status: 'not-reported', isFigureKnown: false }, 1, 0],
    ['set aside', { ...met, isUsed: false }, 1, 0],
    ['out of scope', { ...met, status: 'out-of-scope', isFigureKnown: false }, 0, 0],
    ['stopped', { ...met, status: 'stopped' }, 0, 0],
    ['said to be stopped in a line set aside', { ...met, isUsed: false, status: 'stopped' }, 1, 0],
    ['not due, and given', { ...met, isDue: false }, 1, 1],
    ['not due, and not given', { ...met, isDue: false, isUsed: false, isFigureKnown: false }, 0, 0],
    ['not due, no data', { ...met, isDue: false, status: 'no-data', isFigureKnown: false }, 0, 0],
  ])('%s', (_, standing, expected, counts) => {
    expect(countingOf(standing)).toEqual({ expected, counts });
  });

  it.each([
    ['met', true],
    ['exceeded', true],
    ['not-yet-met', true],
    ['missed', true],
    ['not-arisen', true],
    ['no-data', false],
    ['not-reported', false],
  ] as const)('of a measure that is %s: %s', (verdict, isKnown) => {
    expect(isMeasureKnown(verdict)).toBe(isKnown);
  });
});

describe('one figure of several leads', () => {
  const lead = (
    leadOrder: number,
    use: 'used' | 'set-aside' | 'empty' | 'not-sent',
    counts = use === 'used' ? 1 : 0,
  ) => ({
    leadOrder,
    use,
    expected: 1,
    counts,
  });
  const settled = (leads: ReturnType<typeof lead>[]): number[][] => {
    const found = countingOfOne(leads);
    return leads.map((each) => [found.get(each)!.expected, found.get(each)!.counts]);
  };

  it.each([
    [
      'is the first one’s',
      [lead(1, 'used'), lead(2, 'used')],
      [
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'is the first one’s in any order of lines',
      [lead(2, 'used'), lead(1, 'used')],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'is a co-lead’s where the first is silent',
      [lead(1, 'not-sent'), lead(2, 'used'), lead(3, 'used')],
      [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'is a co-lead’s where the first left it empty',
      [lead(1, 'empty'), lead(2, 'empty'), lead(3, 'used')],
      [
        [1, 0],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'is a co-lead’s where the first one’s is faulty',
      [lead(1, 'set-aside'), lead(2, 'used')],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'is nobody’s where the first says it has none',
      [lead(1, 'used', 0), lead(2, 'used')],
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'is nobody’s where all are silent',
      [lead(1, 'not-sent'), lead(2, 'not-sent')],
      [
        [1, 0],
        [0, 0],
      ],
    ],
  ])('%s', (_, leads, expected) => {
    expect(settled(leads)).toEqual(expected);
  });
});
