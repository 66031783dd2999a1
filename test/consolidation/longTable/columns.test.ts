import { longColumns, longLineSchema } from '../../../src/consolidation/longTable/columns';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import { consolidatedCity } from '../builders';
import { agencies, FINANCE, OFFICE } from './smallCity';

/** A key that is missing or too many here does not compile. */
const keys: Record<keyof LongLine, true> = {
  province: true,
  plan: true,
  period: true,
  agency: true,
  agencyName: true,
  block: true,
  obliged: true,
  kind: true,
  row: true,
  line: true,
  no: true,
  form: true,
  comparator: true,
  threshold: true,
  scale: true,
  adding: true,
  share: true,
  leadOrder: true,
  expected: true,
  counts: true,
  numerator: true,
  denominator: true,
  value: true,
  percent: true,
  times: true,
  arisen: true,
  onTime: true,
  quantity: true,
  unit: true,
  completedOn: true,
  operatingSince: true,
  due: true,
  rowCase: true,
  basis: true,
  newDue: true,
  cause: true,
  expectedOn: true,
  result: true,
  proposal: true,
  level: true,
  estimate: true,
  estimatedOn: true,
  status: true,
  attainment: true,
  previousNumerator: true,
  previousDenominator: true,
  previousValue: true,
  previousPercent: true,
  previousStatus: true,
  state: true,
  use: true,
  faults: true,
  source: true,
  file: true,
  fileHash: true,
  sheet: true,
  sheetRow: true,
  sending: true,
};

it('has a column for each field of a line, once', () => {
  expect(longColumns.map(({ key }) => key).sort()).toEqual(Object.keys(keys).sort());
});

it('has a heading of its own for each column', () => {
  expect(new Set(longColumns.map(({ heading }) => heading)).size).toBe(longColumns.length);
});

it('reads back each field', () => {
  expect(Object.keys(longLineSchema.shape).sort()).toEqual(Object.keys(keys).sort());
});

it('holds every line of a city in its columns, each of its type', async () => {
  const { lines } = await consolidatedCity({ agencies, missing: [OFFICE], faulty: [FINANCE], withPrevious: true });
  expect(lines.map((line) => longLineSchema.parse(line))).toEqual(lines);
  const wrong = longColumns.filter(({ key, type }) =>
    lines.some(({ [key]: value }) =>
      value === undefined
        ? false
        : type === 'integer'
          ? !Number.isInteger(value)
          : typeof value !== (type === 'number' ? 'number' : 'string'),
    ),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['a day that is none', { completedOn: '2026-02-30' }],
  ['a flag that is none', { counts: 2 }],
  ['a field that is none of ours', { other: 'x' }],
  ['an unknown state', { state: 'lost' }],
])('refuses %s', async (_, change) => {
  const { lines } = await consolidatedCity({ agencies: [FINANCE] });
  expect(longLineSchema.safeParse(lines[0]).success).toBe(true);
  expect(longLineSchema.safeParse({ ...lines[0], ...change }).success).toBe(false);
});
