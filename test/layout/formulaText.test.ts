/** What formulas are made of: functions of Excel 2010, cells of their own lines, nothing an officer wrote. */
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { FIRST_LINE_ROW } from '../../src/layout/annexGrid';
import { statusFormula } from '../../src/layout/taskFormulas';
import { leadAgencies } from '../../src/plan/leads';
import type { ReportScope } from '../../src/plan/scope';
import { cellRef } from '../../src/workbook/a1';
import type { WorkbookModel } from '../../src/workbook/model';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { library, scopeOf } from '../library';
import { everyCase } from './formulaCases';
import { everyKind } from './madeUp';

/** All that we use; every one of them is in Excel 2010, none is written with "_xlfn.". */
const FUNCTIONS = new Set(
  'AND COUNT COUNTIF COUNTIFS DATE DAY IF INT ISNUMBER LEFT LEN MIN MONTH NOT OR REPT ROUND SUM SUMIFS SUMPRODUCT TEXT TRIM'.split(
    ' ',
  ),
);
const LONGEST = 8_192;
const DEEPEST = 64;

interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string;
  readonly text: string;
}

const formulasOf = ({ sheets }: WorkbookModel): Formula[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, formula }) =>
        formula === undefined ? [] : [{ sheet: name, row, ref: cellRef(row, column), text: formula }],
      ),
    ),
  );
const conditionsOf = ({ sheets }: WorkbookModel): string[] =>
  sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats.map(({ formula }) => formula));

/** The formula without the texts in it. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** How deep its calls stand in each other; -1 where a bracket is left open. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of bare(formula)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 ? deepest : -1;
}

/** What Excel 2010 would not take, or what no formula of ours should hold. */
function faultsOf(formula: string): string[] {
  const names = bare(formula).match(/[A-Za-z_][\w.]*(?=\()/g) ?? [];
  const depth = depthOf(formula);
  return [
    ...names.filter((name) => !FUNCTIONS.has(name)),
    ...(formula.length > LONGEST ? [`${formula.length} characters`] : []),
    ...(depth < 0 || depth > DEEPEST ? [`depth ${depth}`] : []),
    ...(/^=|[\n\r;[]|_xlfn/.exec(formula) ?? []),
  ];
}

test('a faulty formula would be found', () => {
  expect(faultsOf('IF(A1>0,"(","x")')).toEqual([]);
  expect(faultsOf('IFS(A1>0,"IFS(")')).toEqual(['IFS']);
  expect(faultsOf('=IF((A1>0,1)')).toEqual(['depth -1', '=']);
  expect(faultsOf(`${'('.repeat(65)}1${')'.repeat(65)}`)).toEqual(['depth 65']);
});

const december = scopeOf('so-khoa-hoc-va-cong-nghe', '2026-12');
const models: [string, WorkbookModel][] = [
  ['every kind', makeWorkbook(everyKind)],
  ['every kind, December', makeWorkbook({ ...everyKind, asksEstimate: true })],
  ['so-khoa-hoc-va-cong-nghe', makeWorkbook(december, sampleEntries(december, 1))],
  ...Object.entries(everyCase).map(([name, { scope, entries }]): [string, WorkbookModel] => [
    name,
    makeWorkbook(scope, entries),
  ]),
];

test.each(models)('formulas of %s work in Excel 2010', (_, model) => {
  const formulas = [...formulasOf(model).map(({ text }) => text), ...conditionsOf(model)];
  expect(formulas.length).toBeGreaterThan(20);
  expect([...new Set(formulas)].flatMap((formula) => faultsOf(formula).map((fault) => [fault, formula]))).toEqual([]);
});

test.each([december, scopeOf('so-y-te'), everyKind])('no formula depends on what an officer wrote', (scope) => {
  const empty = makeWorkbook(scope);
  const written = makeWorkbook(scope, sampleEntries(scope, 3));
  expect(formulasOf(written)).toEqual(formulasOf(empty));
  expect(conditionsOf(written)).toEqual(conditionsOf(empty));
});

/** Rows a formula refers to, on its own sheet or on another. */
function rowsReferredTo({ sheet, text }: Formula): { readonly sheet: string; readonly row: number }[] {
  const reference = /(?:'([^']+)'!)?\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?/g;
  return [...bare(text).matchAll(reference)].flatMap(([, other, from, to]) =>
    [from, to ?? from].map((row) => ({ sheet: other ?? sheet, row: Number(row) })),
  );
}

/** The rows of each target's measures, by the row they start at. */
function targetRows({ leads }: ReportScope): ReadonlyMap<number, number> {
  let next = FIRST_LINE_ROW;
  return new Map(
    leads.targets.map(({ measures }) => {
      const first = next;
      next += measures.length;
      return [first, next - 1];
    }),
  );
}

const agencies = leadAgencies(december.plan, library.agencies, december.to).map(({ id }) => id);

test('there are 124 lead agencies', () => {
  expect(agencies).toHaveLength(124);
});

/** References of a report's formulas that leave the lines they are about. */
function strayReferences(scope: ReportScope): string[] {
  const targets = targetRows(scope);
  const lastRows = new Map([
    ['224-PL I', FIRST_LINE_ROW - 1 + scope.leads.targets.flatMap(({ measures }) => measures).length],
    ['224-PL II', FIRST_LINE_ROW - 1 + scope.leads.tasks.length],
  ]);
  const isWithin = (formula: Formula, sheet: string, row: number): boolean => {
    const last = lastRows.get(sheet);
    if (last === undefined || sheet === formula.sheet) {
      return sheet === formula.sheet && [formula.row, targets.get(formula.row)].includes(row);
    }
    return !lastRows.has(formula.sheet) && [FIRST_LINE_ROW, last].includes(row);
  };
  return formulasOf(makeWorkbook(scope)).flatMap((formula) =>
    rowsReferredTo(formula).flatMap(({ sheet, row }) =>
      isWithin(formula, sheet, row) ? [] : [`${formula.sheet}!${formula.ref} -> ${sheet}, row ${row}: ${formula.text}`],
    ),
  );
}

test.each(agencies)('formulas stay within the lines of %s', (agency) => {
  expect(['2026-11', '2026-12'].flatMap((period) => strayReferences(scopeOf(agency, period)))).toEqual([]);
});

test('a year in which nothing falls due within the plan leaves no empty array', () => {
  const weekly = { kind: 'recurring', times: 1, per: 'week', occurrence: 'lần' } as const;
  const formula = statusFormula(weekly, { planFrom: '2026-12-31', cutOff: '2026-12-31' }, (key) => key);
  expect(formula).not.toContain('{}');
  expect(formula).toContain('/0 (');
});
