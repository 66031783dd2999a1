/** For any draft: what was laid out and not touched comes back as it was. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import type { Draft, PlanDoubt, SetAside } from '../../../src/intake/draft';
import { readReview } from '../../../src/intake/review/readReview';
import { reviewWorkbook } from '../../../src/intake/review/reviewWorkbook';
import type { Measure } from '../../../src/plan/measure';
import type { Annex, BodyRef, Duty, Plan, Section, Target, Task } from '../../../src/plan/plan';
import type { Schedule } from '../../../src/plan/schedule';
import { assertFits } from '../../../src/workbook/fits';
import { draftOf, index, planNames, planOf, readBack } from './reviews';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' a ', '=1+1', 'a\nb', '31/12', '[mở] x'),
);
const some = text.map((words) => `x${words}`);
const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value, { nil: undefined }).map((found): Record<string, T> => (found === undefined ? {} : { [key]: found }));
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

const agencies = [...index.agencies.keys()];
const body: fc.Arbitrary<BodyRef> = fc.oneof(
  fc.constantFrom(...agencies).map((agency) => ({ agency })),
  fc.constantFrom(...index.groups.keys()).map((group) => ({ group })),
  some.map((open) => ({ open })),
  some.map((external) => ({ external })),
);
const cell = fc
  .tuple(text, fc.array(body, { maxLength: 3 }), optional('assumed', some))
  .map(([words, bodies, assumed]): Target['lead'] => ({ text: words, bodies, ...assumed }));

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  day.map((due): Schedule => ({ kind: 'once', due })),
  fc.constant<Schedule>({ kind: 'none' }),
  fc.constant<Schedule>({ kind: 'continuous' }),
  fc.tuple(fc.integer({ min: 1, max: 9 }), some).map(([times, occurrence]): Schedule => ({
    kind: 'recurring',
    times,
    per: 'quarter',
    occurrence,
  })),
  some.map((event): Schedule => ({
    kind: 'relative',
    terms: [{ days: 5, working: true, side: 'after', event }],
  })),
  fc.tuple(some, day, day).map(([of, one, two]): Schedule => ({
    kind: 'several',
    parts: [
      { of, due: one },
      { of: 'b', due: two },
    ],
  })),
);

const threshold = fc
  .tuple(fc.integer({ min: -500, max: 5_000 }), fc.constantFrom(1, 3, 100, 1000))
  .map(([value, scale]) => ({ value, scale }));

type MeasureFacts = Omit<Measure, 'id'>;
const measure: fc.Arbitrary<MeasureFacts> = fc
  .tuple(
    fc.record({
      no: text,
      kind: fc.constantFrom<Measure['kind']>('ratio', 'yes-no', 'average', 'count', 'level', 'milestone'),
      comparator: fc.constantFrom<Measure['comparator']>('>=', '>', '<', '<='),
      threshold,
      unit: fc.constantFrom<Measure['unit']>('percent', 'count'),
      basis: fc.constantFrom<Measure['basis']>('point', 'cumulative', 'period'),
      availability: fc.constantFrom<Measure['availability']>('month', 'quarter', 'year'),
      measuredBy: fc.constantFrom<Measure['measuredBy']>('each', 'one'),
      aggregation: fc.constantFrom<Measure['aggregation']>('sum', 'single', 'share-of-agencies'),
      numerator: text,
      mayExceed: fc.boolean(),
      mayNotArise: fc.boolean(),
    }),
    optional('denominator', some),
    optional('baseline', threshold),
    optional('unconfirmed', some),
    optional('unitName', some),
  )
  .map(([facts, ...more]) => Object.assign({}, facts, ...more) as MeasureFacts);

const base = fc
  .tuple(fc.record({ text: some, lead: cell, coordinating: cell }), optional('noText', text))
  .map(([facts, noText]) => ({ ...facts, ...noText }));
const task = fc
  .tuple(
    base,
    fc.record({
      due: fc.record({ text, schedule }),
      leads: fc.constantFrom<Task['leads']>('representative', 'parts'),
    }),
    optional('deliverable', some),
  )
  .map(([facts, own, deliverable]) => ({ ...facts, ...own, ...deliverable }));
const target = fc
  .tuple(base, fc.record({ field: text, measures: fc.array(measure, { maxLength: 3 }) }), optional('baseline', some))
  .map(([facts, own, baseline]) => ({ ...facts, ...own, ...baseline }));

const keys = ['no', 'text', 'lead', 'coordinating', 'due', 'deliverable', 'baseline'] as const;
const annexFacts = fc.record({
  label: text,
  sheet: text,
  title: text,
  columns: fc
    .uniqueArray(fc.constantFrom(...keys), { minLength: 1 })
    .chain((own) => some.map((heading) => own.map((key) => ({ key, heading })))),
  headings: fc.array(fc.tuple(fc.nat(5), some, text, fc.integer({ min: 1, max: 3 })), { maxLength: 3 }),
});

const rowIdOf = (planId: string, annex: number, row: number): string => `${planId}/A${annex}/${row + 1}`;

/** Headings in the order of the rows they stand before. */
function sectionsOf(headings: readonly (readonly [number, string, string, number])[], rows: number): Section[] {
  if (rows === 0) return [];
  return headings
    .map(([at, words, no, level]) => ({ at: at % rows, no, text: words, level }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...section }) => ({ ...section, before: String(at + 1) }));
}

const annex = (planId: string, n: number): fc.Arbitrary<Annex> =>
  fc.oneof(
    fc.tuple(annexFacts, fc.array(task, { maxLength: 5 })).map(([{ headings, ...facts }, rows]): Annex => ({
      ...facts,
      id: `A${n}`,
      kind: 'tasks',
      sections: sectionsOf(headings, rows.length),
      rows: rows.map((row, at) => ({ id: rowIdOf(planId, n, at), no: String(at + 1), ...row })),
    })),
    fc.tuple(annexFacts, fc.array(target, { maxLength: 4 })).map(([{ headings, ...facts }, rows]): Annex => ({
      ...facts,
      id: `A${n}`,
      kind: 'targets',
      sections: sectionsOf(headings, rows.length),
      rows: rows.map((row, at) => {
        const id = rowIdOf(planId, n, at);
        return {
          id,
          no: String(at + 1),
          ...row,
          measures: row.measures.map((one, m) => ({ id: `${id}#${m + 1}`, ...one })),
        };
      }),
    })),
  );

const duty: fc.Arbitrary<Duty> = fc
  .tuple(
    fc.record({
      id: text,
      place: text,
      quotation: text,
      who: fc.array(body, { maxLength: 2 }),
      to: fc.array(text, { minLength: 1, maxLength: 3 }),
      cadence: fc.constantFrom<Duty['cadence']>('month', 'quarter', 'half', 'year', 'event'),
      subject: fc.constantFrom<Duty['subject']>('progress', 'results', 'consolidation', 'difficulties'),
      due: fc.constantFrom<Duty['due']>({ kind: 'none' }, { kind: 'by-day', day: 3, month: 2, assumed: true }),
      from: day,
      until: text,
    }),
    optional('through', fc.constantFrom(...agencies)),
    optional('cutOff', fc.constant({ month: 2, day: 31 })),
    optional('supersededBy', some),
  )
  .map(([facts, ...more]) => Object.assign({}, facts, ...more) as Duty);

const PLAN_ID = '7-2025';

const planFacts = fc.record({
  number: text,
  signed: text,
  issuer: text,
  title: text,
  from: day,
  until: fc.oneof(day, text),
  annexes: fc.tuple(annex(PLAN_ID, 0), annex(PLAN_ID, 1)),
  duties: fc.array(duty, { maxLength: 3 }),
  errata: fc.array(
    fc
      .tuple(
        fc.record({ quotation: some, oddity: some, reading: some }),
        optional('row', fc.constant(rowIdOf(PLAN_ID, 0, 0))),
      )
      .map(([facts, row]) => ({ ...facts, ...row })),
    { maxLength: 3 },
  ),
});
const plan: fc.Arbitrary<Plan> = fc
  .tuple(planFacts, optional('asksBreakthrough', fc.constant(true as const)))
  .map(([facts, asked]) => ({ ...facts, ...asked, id: PLAN_ID, short: '7', version: 1, compatible: [] }));

const rowIdsOf = ({ annexes }: Plan): (string | undefined)[] => [
  undefined,
  ...annexes.flatMap(({ rows }) => rows.map(({ id }) => id)),
];

const draft: fc.Arbitrary<Draft> = plan.chain((of) =>
  fc.record({
    plan: fc.constant(of),
    doubts: fc.array(
      fc
        .tuple(
          fc.constantFrom(...rowIdsOf(of)),
          fc.constantFrom<PlanDoubt['field']>('no', 'text', 'lead', 'due', 'measures', 'duties', 'columns', 'until'),
          fc.constantFrom<PlanDoubt['doubt']>({ kind: 'not-said' }, { kind: 'unknown-body', words: 'Sở Abc' }),
        )
        .map(([rowId, field, doubt]): PlanDoubt => ({ ...(rowId === undefined ? {} : { rowId }), field, doubt })),
      { maxLength: 5 },
    ),
    setAside: fc.array(
      fc.record({ place: text, text, why: fc.constantFrom<SetAside['why']>('no-row', 'heading', 'picture') }),
      { maxLength: 3 },
    ),
  }),
);

test('through memory', () => {
  fc.assert(
    fc.property(draft, (of) => {
      const model = reviewWorkbook(of, index);
      assertFits(model);
      expect(readBack(model)).toEqual(of);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('through a file', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (of) => {
      const snapshot = readXlsx(await writeXlsx(reviewWorkbook(of, index)), nodePlatform);
      expect(snapshot.ok && readReview(snapshot.value, index)).toEqual({ ok: true, value: of });
    }),
    { numRuns: 15 },
  );
}, 60_000);

test.each(['ố ', '𝒳a😀'])('a text longer than a cell holds, of %s', async (unit) => {
  const setAside = [{ place: 'Đoạn 1', text: unit.repeat(20_000), why: 'no-row' }] as const;
  const long = draftOf(planOf('224-2025'), { setAside });
  const model = reviewWorkbook(long, index);
  assertFits(model);
  const snapshot = readXlsx(await writeXlsx(model), nodePlatform);
  const back = snapshot.ok ? readReview(snapshot.value, index) : undefined;
  // Not by toEqual: a difference would print all of it.
  expect(isDeepStrictEqual(back, { ok: true, value: long })).toBe(true);
});

/** With the record's own values set aside, the cells alone say the same of the templates: every one is read as if edited. */
test.each(planNames)('the cells of %s say all of it', (name) => {
  const of = planOf(name);
  const model = reviewWorkbook(draftOf(of), index);
  const touched = {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.column === 1 && typeof cell.value === 'string' && /^[rmsde]\d/.test(cell.value) ? { column: 1 } : cell,
        ),
      })),
    })),
  };
  const back = readBack(touched);
  expect(back.plan).toEqual(of);
});
