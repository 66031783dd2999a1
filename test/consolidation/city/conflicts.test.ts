import { conflictsOf } from '../../../src/consolidation/city/conflicts';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import { measureLine, silent, taskLine } from '../lines';

const first = { share: 'one', agency: 'so-a' } as const;
const second = { share: 'one', agency: 'so-b', leadOrder: 2, expected: 0, counts: 0 } as const;
const done = { status: 'done-on-time', percent: 1, completedOn: '2026-05-01' };

it.each<[string, LongLine[]]>([
  ['the same', [taskLine({ ...first, ...done }), taskLine({ ...second, ...done, result: 'Cùng một văn bản.' })]],
  ['nothing of the second', [taskLine({ ...first, ...done }), taskLine({ ...second, ...silent })]],
  [
    'an empty row of the second',
    [taskLine({ ...first, ...done }), taskLine({ ...second, status: 'not-reported', use: 'empty' })],
  ],
  ['words of the second', [taskLine({ ...first, ...done }), taskLine({ ...second, status: 'unquantified' })]],
  [
    'a faulty row of the second',
    [taskLine({ ...first, ...done }), taskLine({ ...second, status: 'overdue', use: 'set-aside' })],
  ],
  ['parts of their own', [taskLine({ ...done }), taskLine({ agency: 'so-b', status: 'ongoing', percent: 0.5 })]],
  [
    'no data of a measure',
    [measureLine({ ...first, numerator: 1, denominator: 2 }), measureLine({ ...second, status: 'no-data' })],
  ],
])('%s is no conflict', (_, lines) => {
  expect(conflictsOf(lines)).toEqual([]);
});

it.each<[string, Partial<LongLine>]>([
  ['another status', { status: 'overdue', percent: 0.5 }],
  ['another day', { ...done, completedOn: '2026-05-02' }],
  ['stopped', { status: 'stopped' }],
])('%s is a conflict', (_, change) => {
  expect(conflictsOf([taskLine({ ...first, ...done }), taskLine({ ...second, ...change })])).toHaveLength(1);
});

it('says what each says, in the order of naming', () => {
  const lines = [
    taskLine({ ...second, status: 'overdue', percent: 0.5 }),
    taskLine({ ...first, ...done }),
    taskLine({ ...second, ...silent, agency: 'so-c', leadOrder: 3 }),
  ];
  expect(conflictsOf(lines)).toEqual([
    {
      line: '1-2026/II/1',
      said: [
        { agency: 'so-a', status: 'done-on-time', value: 1, completedOn: '2026-05-01' },
        { agency: 'so-b', status: 'overdue', value: 0.5 },
      ],
    },
  ]);
});

it.each<[string, Partial<LongLine>, Partial<LongLine>, (number | undefined)[]]>([
  ['ratio', { numerator: 1, denominator: 2 }, { numerator: 3, denominator: 4 }, [0.5, 0.75]],
  ['level', { form: 'level', value: 5 }, { form: 'level', value: 6 }, [5, 6]],
  ['count', { form: 'count', numerator: 5 }, { form: 'count', numerator: 6 }, [5, 6]],
  ['nothing arose', { numerator: 1, denominator: 2 }, { status: 'not-arisen' }, [0.5, undefined]],
])('of a measure gives its value: %s', (_, one, other, values) => {
  const [conflict] = conflictsOf([measureLine({ ...first, ...one }), measureLine({ ...second, ...other })]);
  expect(conflict?.said.map(({ value }) => value)).toEqual(values);
});

it.each<[Partial<LongLine>, Partial<LongLine>, (number | undefined)[]]>([
  [{ form: 'recurring', status: 'recurring', times: 3 }, { form: 'recurring', status: 'recurring', times: 4 }, [3, 4]],
  [
    { form: 'relative', status: 'relative', arisen: 4, onTime: 3 },
    { form: 'relative', status: 'relative', arisen: 0, onTime: 0 },
    [0.75, undefined],
  ],
])('of a task counted gives its count: %j', (one, other, values) => {
  const [conflict] = conflictsOf([taskLine({ ...first, ...one }), taskLine({ ...second, ...other })]);
  expect(conflict?.said.map(({ value }) => value)).toEqual(values);
});
