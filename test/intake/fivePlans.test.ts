/** The five plans as documents, in the ways offices write them, brought in and held against the templates made by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { balance } from '../../src/intake/balance';
import type { Draft } from '../../src/intake/draft';
import { readPlan } from '../../src/intake/readPlan';
import { parsePlan } from '../../src/plan/parse';
import type { Annex, Plan } from '../../src/plan/plan';
import { builtDocument, printed, sourceOf, type Manner } from './annexDocument';
import { index } from './tables';

const IDS = ['224-2025', '95-2025', '81-2025', '70-2025', '67-2024'];

function templateOf(id: string): Plan {
  const file = join(__dirname, `../../templates/can-tho/${id}.json`);
  const plan = parsePlan(readFileSync(file, 'utf8'), file);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

const MANNERS: readonly (readonly [string, Manner])[] = [
  ['as it stands', {}],
  ['a heading over two columns', { headings: 'merged' }],
  ['headings over two rows', { headings: 'split' }],
  ['columns in another order', { turn: 2 }],
  ['the number last', { turn: 1 }],
  ['bare numbers', { numbers: 'bare' }],
  ['numbers with dots', { numbers: 'dot' }],
  ['numbers with brackets', { numbers: 'bracket' }],
  ['numbers that Word counts', { numbers: 'auto' }],
  ['headings across the table', { across: true }],
  ['merged leads', { mergedLeads: true }],
  ['the heading on each page', { repeatAfter: 7 }],
  ['a line for each agency', { lines: true }],
  [
    'all of it',
    { headings: 'merged', numbers: 'bracket', across: true, mergedLeads: true, repeatAfter: 5, lines: true },
  ],
];

const cases = IDS.flatMap((id) => MANNERS.map(([name, manner]) => [id, name, manner] as const));

function draftOf(plan: Plan, manner: Manner): Draft {
  const read = readPlan(sourceOf(builtDocument(plan, manner)), index);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** What says nothing against the bodies read. */
const BESIDE_BODIES = new Set(['ended', 'shared-leads']);

type Row = Annex['rows'][number];
const rowsOf = (plan: Plan): Row[] => printed(plan).flatMap<Row>(({ rows }) => rows);

describe.each(cases)('%s, %s', (id, _, manner) => {
  const plan = templateOf(id);
  const draft = draftOf(plan, manner);
  const doubted = (row: Row, field: string): boolean =>
    draft.doubts.some(
      (doubt) => doubt.rowId === row.id && doubt.field === field && !BESIDE_BODIES.has(doubt.doubt.kind),
    );

  test('no row and no cell is lost', () => {
    expect(rowsOf(draft.plan).map(({ id: rowId, text }) => [rowId, text])).toEqual(
      rowsOf(plan).map(({ id: rowId, text }) => [rowId, text]),
    );
    expect(balance(sourceOf(builtDocument(plan, manner)), draft)).toEqual([]);
  });

  test('every cell holds the template’s words', () => {
    const cells = (row: Row) => [
      row.lead.text,
      row.coordinating.text,
      ...('due' in row ? [row.due.text, row.deliverable] : [row.baseline]),
    ];
    expect(rowsOf(draft.plan).map(cells)).toEqual(rowsOf(plan).map(cells));
  });

  test('agencies and schedules are the template’s wherever nothing is asked', () => {
    const found = rowsOf(draft.plan);
    const asserted = (row: Row, own: Row) => ({
      id: row.id,
      lead: doubted(own, 'lead') || row.lead.bodies,
      coordinating: doubted(own, 'coordinating') || row.coordinating.bodies,
      due: 'due' in row && (doubted(own, 'due') || row.due.schedule),
    });
    expect(found.map((row) => asserted(row, row))).toEqual(rowsOf(plan).map((row, n) => asserted(row, found[n]!)));
  });

  test('where several agencies lead, how they share is asked', () => {
    const shared = rowsOf(plan).filter(
      (row) => 'due' in row && row.lead.bodies.filter((body) => 'agency' in body).length > 1,
    );
    const asked = draft.doubts.filter(({ doubt }) => doubt.kind === 'shared-leads').map(({ rowId }) => rowId);
    expect(asked).toEqual(shared.map((row) => row.id));
  });

  test('headings between rows stand where they stood', () => {
    const sections = (of: Plan) =>
      printed(of).map((annex) =>
        annex.sections.map(({ no, text, level, before }) => [no.replace(/[.)]$/u, ''), text, level, before]),
      );
    expect(sections(draft.plan)).toEqual(sections(plan));
  });
});

describe.each(IDS)('%s', (id) => {
  const plan = templateOf(id);
  const draft = draftOf(plan, {});

  test('number, day, issuer and title, and how the annexes are called', () => {
    const facts = ({ id: planId, short, number, signed, issuer, title, annexes }: Plan) => ({
      planId,
      short,
      number,
      signed,
      issuer,
      title,
      annexes: annexes
        .filter(({ source }) => source?.kind !== 'body')
        .map(({ id: annexId, label, sheet, title: name, kind }) => ({ annexId, label, sheet, name, kind })),
    });
    expect(facts(draft.plan)).toEqual(facts(plan));
  });

  test('thresholds of its targets, those named as products too', () => {
    const thresholds = (of: Plan) =>
      of.annexes
        .filter(({ source }) => source?.kind !== 'body')
        .flatMap((annex) => (annex.kind === 'targets' ? annex.rows : []))
        .map((row) => [
          row.id,
          row.measures.map(({ comparator, threshold, unit, baseline }) => [comparator, threshold, unit, baseline]),
        ]);
    expect(thresholds(draft.plan)).toEqual(thresholds(plan));
  });
});

/** Rows nobody has to touch; of targets, measures are always proposals and not counted here. */
test.each([
  ['224-2025', 76, 81],
  ['95-2025', 13, 21],
  ['81-2025', 30, 47],
  ['70-2025', 23, 25],
  ['67-2024', 26, 26],
])('%s: %s of %s rows need no hand', (id, untouched, all) => {
  const draft = draftOf(templateOf(id), {});
  const asked = new Set(
    draft.doubts.filter(({ field, doubt }) => field !== 'measures' && doubt.kind !== 'ended').map(({ rowId }) => rowId),
  );
  const rows = rowsOf(draft.plan);
  expect([rows.filter((row) => !asked.has(row.id)).length, rows.length]).toEqual([untouched, all]);
});
