/**
 * Annexes as real .docx and .xlsx files, read and brought in: what comes out is what the same document gives without a
 * file between, which fivePlans.test.ts holds against the templates made by hand.
 */
import { readDocx } from '../../src/hosts/docx/read/readDocx';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { balance } from '../../src/intake/balance';
import type { Draft } from '../../src/intake/draft';
import { readPlan } from '../../src/intake/readPlan';
import { documentFromSnapshot } from '../../src/intake/sheets';
import type { SourceDocument } from '../../src/intake/source';
import type { Plan } from '../../src/plan/plan';
import { library } from '../library';
import { builtDocument, sourceOf, type Manner } from './annexDocument';
import { excelFile, wordFile } from './realFiles';

const MANNERS: readonly (readonly [string, Manner])[] = [
  ['as it stands', {}],
  ['a heading over two columns, merged leads', { headings: 'merged', mergedLeads: true }],
  ['headings over two rows, columns in another order', { headings: 'split', turn: 2 }],
  [
    'all of it',
    { headings: 'merged', numbers: 'bracket', across: true, mergedLeads: true, repeatAfter: 5, lines: true },
  ],
];

const cases = [...library.plans.values()].flatMap((plan) =>
  MANNERS.map(([name, manner]) => [plan.id, name, plan, manner] as const),
);

function broughtIn(document: SourceDocument): Draft {
  const read = readPlan(document, library.agencies);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(balance(document, read.value)).toEqual([]);
  return read.value;
}

const direct = (plan: Plan, manner: Manner): Draft => broughtIn(sourceOf(builtDocument(plan, manner)));

const asked = ({ doubts }: Draft) => doubts.map(({ rowId, field, doubt }) => [rowId, field, doubt.kind]);

describe.each(cases)('%s, %s', (_id, _name, plan, manner) => {
  test('from a Word file', async () => {
    const read = await readDocx(await wordFile(builtDocument(plan, manner)), 'ke-hoach.docx');
    if (!read.ok) throw new Error(read.error.code);
    const draft = broughtIn(read.value);
    expect(draft.plan).toEqual(direct(plan, manner).plan);
    expect(asked(draft)).toEqual(asked(direct(plan, manner)));
  });

  test('from a workbook', async () => {
    const read = readXlsx(await excelFile(builtDocument(plan, manner)), nodePlatform);
    if (!read.ok) throw new Error(read.error.code);
    const draft = broughtIn(documentFromSnapshot(read.value, 'ke-hoach.xlsx'));
    const rows = ({ plan: { annexes } }: Draft) => annexes.map((annex) => [annex.id, annex.kind, annex.rows]);
    expect(rows(draft)).toEqual(rows(direct(plan, manner)));
  });
});

test.each(['224-2025', '67-2024'])('%s: numbers that Word counts', async (id) => {
  const built = builtDocument(library.plans.get(id)!, { numbers: 'auto' });
  const read = await readDocx(await wordFile(built), 'ke-hoach.docx');
  if (!read.ok) throw new Error(read.error.code);
  expect(broughtIn(read.value).plan).toEqual(broughtIn(sourceOf(built)).plan);
});
