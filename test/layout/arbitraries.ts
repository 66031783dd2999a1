/** Any valid entries of any report: values as the seam describes them, and cells whose content nobody can read. */
import fc from 'fast-check';
import {
  decisionLevels,
  rowCases,
  type EarlierFigure,
  type Entries,
  type Explanation,
  type Field,
  type UnreadCell,
} from '../../src/entries/entries';
import type { EntryValue } from '../../src/entries/reading';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { LARGEST_COUNT } from '../../src/entries/limits';
import { addDays } from '../../src/plan/day';
import type { Measure } from '../../src/plan/measure';
import { dueDay, type Schedule } from '../../src/plan/schedule';
import { annexOf, fallsInYear, verdictDay, type ReportScope } from '../../src/plan/scope';

export const counts = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: LARGEST_COUNT }));
/** With up to six decimals, as a cell of percent format takes them. */
export const fractions = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);
export const days = fc.integer({ min: 0, max: 36_889 }).map((count) => addDays('2000-01-01', count));

const characters = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const words = fc.constantFrom(
  'Kế hoạch số 12/KH-SYT',
  'xong',
  '_x000D_',
  '12',
  '1.234',
  '15/11/2026',
  'TRUE',
  '&<>"',
  'a\nb',
);
/** Trimmed, not empty, no control characters but line breaks; often such as a program would take for more than text. */
export const texts = fc
  .tuple(fc.constantFrom('', '', '=', '+', '-', '@', "'", '#', '"'), fc.oneof(words, characters))
  .map(([start, rest]) => (start + rest.replace(/[^\P{Cc}\n]/gu, '')).trim())
  .filter((text) => text !== '' && !/^#[A-Z/0]+[!?A]$/.test(text));

/** What a cell may hold for a field: its values, and what cannot be read as one. */
interface Content {
  readonly values: fc.Arbitrary<EntryValue>;
  readonly faults: fc.Arbitrary<UnreadCell['value']>;
}

const ERRORS = ['#REF!', '#DIV/0!', '#N/A'];
const number = (values: fc.Arbitrary<number>): Content => ({
  values,
  faults: fc.constantFrom('chưa có', ' 85 90 ', '1.234', true, ...ERRORS),
});
const list = (...codes: readonly EntryValue[]): Content => ({
  values: fc.constantFrom(...codes),
  faults: fc.constantFrom('mục khác', 7, ...ERRORS),
});
const count = number(counts);
const fraction = number(fractions);
const day: Content = { values: days, faults: fc.constantFrom('31/11/2026', 'cuối năm', 5, -40, true, ...ERRORS) };
const text: Content = { values: texts, faults: fc.constantFrom(...ERRORS) };

type Contents = Partial<Record<Field, Content>>;

function figureContents({ kind }: Measure): Contents {
  switch (kind) {
    case 'ratio':
      return { numerator: count, denominator: count };
    case 'yes-no':
      return { numerator: list(0, 1) };
    case 'count':
      return { numerator: count };
    case 'milestone':
      return { value: fraction, operatingSince: day };
    case 'level':
    case 'average':
      return { value: number(fc.oneof(fractions, counts)) };
  }
}

function amountContents({ kind }: Schedule): Contents {
  switch (kind) {
    case 'continuous':
      return { quantity: number(fc.oneof(fractions, counts)), unit: text };
    case 'recurring':
      return { times: count };
    case 'relative':
      return { onTime: count, arisen: count };
    default:
      return { percent: fraction };
  }
}

const caseContents: Contents = { rowCase: list(...rowCases), basis: text };
const measureContents: Contents = { ...caseContents, cause: text, evidence: text };
const taskContents: Contents = {
  ...caseContents,
  completedOn: day,
  result: text,
  newDue: day,
  delayCause: text,
  expectedOn: day,
  proposal: text,
  level: list(...decisionLevels),
};
const infoContents: Contents = {
  ...Object.fromEntries(
    ['abbreviation', 'documentNumber', 'place', 'preparer', 'phone', 'signer', 'authority', 'signerTitle'].map(
      (field) => [field, text],
    ),
  ),
  signedOn: day,
};
const generalContents = ({ plan }: ReportScope): Contents =>
  Object.fromEntries(
    [
      'overview',
      'difficulties',
      'proposals',
      'nextTasks',
      'outside',
      ...(plan.asksBreakthrough ? ['breakthrough'] : []),
    ].map((field) => [field, text]),
  );

interface Row {
  readonly rowId: string;
  readonly entry: Readonly<Record<string, EntryValue>>;
  readonly unread: readonly UnreadCell[];
}

/** One row: about a third of its fields filled in, a few of them with what nobody can read. */
function rowOf(rowId: string, contents: Contents): fc.Arbitrary<Row> {
  const cells = Object.entries(contents).map(([field, { values, faults }]) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant({}) },
      { weight: 6, arbitrary: values.map((value) => ({ value: [field, value] as const })) },
      { weight: 1, arbitrary: faults.map((value) => ({ unread: { rowId, field: field as Field, value } })) },
    ),
  );
  return fc.tuple(...cells).map((held) => ({
    rowId,
    entry: Object.fromEntries(held.flatMap((cell) => ('value' in cell ? [cell.value] : []))),
    unread: held.flatMap((cell) => ('unread' in cell ? [cell.unread] : [])),
  }));
}

const rowsOf = (rows: readonly fc.Arbitrary<Row>[]): fc.Arbitrary<Row[]> => fc.tuple(...rows);

const byId = (rows: readonly Row[]): Map<string, Row['entry']> =>
  new Map(rows.flatMap(({ rowId, entry }) => (Object.keys(entry).length > 0 ? [[rowId, entry]] : [])));

function measureRows(scope: ReportScope): fc.Arbitrary<Row>[] {
  const { leads, asksEstimate } = scope;
  const isEstimated = (id: string): boolean => {
    const part = annexOf(scope, id);
    return asksEstimate && part !== undefined && fallsInYear(verdictDay(part), scope);
  };
  return leads.targets.flatMap((target) =>
    target.measures.map((measure) =>
      rowOf(measure.id, {
        ...(leads.textOnly.has(measure.id) ? {} : figureContents(measure)),
        ...measureContents,
        ...(isEstimated(measure.id) ? { estimate: fraction } : {}),
      }),
    ),
  );
}

const taskRows = (scope: ReportScope): fc.Arbitrary<Row>[] =>
  scope.leads.tasks.map((task) =>
    rowOf(task.id, {
      ...amountContents(task.due.schedule),
      ...taskContents,
      ...(scope.asksEstimate && fallsInYear(dueDay(task.due.schedule), scope)
        ? { estimate: fraction, estimatedOn: day }
        : {}),
    }),
  );

/** Earlier figures of rows, oldest period first. */
function earlierFigures(rows: readonly fc.Arbitrary<Row>[]): fc.Arbitrary<EarlierFigure[]> {
  const some = fc.subarray([...rows], { maxLength: Math.min(6, rows.length) }).chain(rowsOf);
  return fc
    .tuple(some, some)
    .map((periods) =>
      periods.flatMap((period, index) =>
        [...byId(period)].map(([rowId, entry]) => ({ period: ['2026-09', '2026-10'][index] ?? '', rowId, entry })),
      ),
    );
}

const explanations: fc.Arbitrary<Explanation[]> = fc.array(
  fc
    .record({
      code: texts,
      rowId: fc.oneof(texts, fc.constant('')),
      field: fc.constantFrom('', 'percent'),
      value: texts,
      reason: fc.option(texts),
    })
    .map(({ reason, ...rest }) => (reason === null ? rest : { ...rest, reason })),
  { maxLength: 4 },
);

/** Entries of a report; what is not read back from a workbook (rows an officer inserts) is left out. */
export function entriesOf(scope: ReportScope): fc.Arbitrary<Entries> {
  const coordinated = [...scope.coordinates.targets, ...scope.coordinates.tasks];
  const [measures, tasks] = [measureRows(scope), taskRows(scope)];
  return fc
    .record({
      info: rowOf('info', infoContents),
      general: rowOf('general', generalContents(scope)),
      measures: rowsOf(measures),
      tasks: rowsOf(tasks),
      coordination: rowsOf(coordinated.map(({ id }) => rowOf(id, { text }))),
      explanations,
      earlier: earlierFigures([...measures, ...tasks]),
    })
    .map(({ info, general, measures, tasks, coordination, ...rest }) => ({
      ...emptyEntries(scope),
      ...rest,
      info: info.entry,
      general: general.entry,
      measures: byId(measures),
      tasks: byId(tasks),
      coordination: byId(coordination),
      unread: [info, general, ...measures, ...tasks, ...coordination].flatMap(({ unread }) => unread),
    }));
}
