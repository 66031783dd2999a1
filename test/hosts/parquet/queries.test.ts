/**
 * The summary queries of sql/ in an embedded engine over the Parquet files, beside what src/consolidation computes: an
 * independent reckoning of every figure of the city.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import type { CityMeasure } from '../../../src/consolidation/city/city';
import type { Consolidated } from '../../../src/consolidation/consolidated';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import { writeParquet } from '../../../src/hosts/parquet/writeParquet';
import { consolidatedCity, PLAN } from '../../consolidation/builders';

jest.setTimeout(60_000);

type Row = Readonly<Record<string, string | number | boolean | null>>;

let folder: string;
let connection: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-parquet-'));
  connection = await DuckDBConnection.create();
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

/** Whole numbers come as bigint where they are sums. */
const plain = (value: unknown): Row[string] =>
  typeof value === 'bigint' ? Number(value) : (value as string | number | boolean | null);

async function rowsOf(sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjects()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

const query = (name: string): string => readFileSync(join(__dirname, `../../../sql/${name}.sql`), 'utf8');

/** Writes the table, and lays the queries over it as views. */
async function load(lines: readonly LongLine[], name: string): Promise<void> {
  const root = join(folder, name);
  for (const { path, bytes } of writeParquet(lines)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  await connection.run(
    `CREATE OR REPLACE VIEW long_table AS
     SELECT * FROM read_parquet('${root}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)`,
  );
  for (const view of ['city_measures', 'city_tasks'])
    await connection.run(`CREATE OR REPLACE VIEW ${view} AS ${query(view)}`);
}

const measureKey = (line: unknown, adding: unknown): string => `${String(line)} ${String(adding)}`;
const measuresOf = ({ city }: Consolidated): CityMeasure[] =>
  city.plans.flatMap(({ targets }) => targets.flatMap(({ measures }) => measures));

const WITH_FIGURE = ['exceeded', 'met', 'not-yet-met', 'missed'];

async function expectSameMeasures(consolidated: Consolidated): Promise<void> {
  const rows = await rowsOf(`SELECT * FROM city_measures WHERE province IS NOT NULL`);
  const byKey = new Map(rows.map((row) => [measureKey(row['line_id'], row['adding']), row]));
  const measures = measuresOf(consolidated).filter(({ measure }) =>
    consolidated.lines.some(({ line }) => line === measure.id),
  );
  expect(measures.length).toBeGreaterThan(0);
  expect(byKey.size).toBe(measures.length);
  for (const { measure, adding, coverage, numerator, denominator, figure, setAside } of measures) {
    const row = byKey.get(measureKey(measure.id, adding));
    const hasFigure = WITH_FIGURE.includes(figure.verdict);
    expect(row).toMatchObject({
      expected: coverage.expected,
      reported: coverage.reported,
      set_aside: setAside,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      is_met: hasFigure ? ['exceeded', 'met'].includes(figure.verdict) : null,
    });
    if (figure.value === undefined) expect(row?.['measured_value']).toBeNull();
    else expect(row?.['measured_value']).toBeCloseTo(figure.value, 12);
  }
}

async function expectSameTasks({ city, lines }: Consolidated): Promise<void> {
  const rows = await rowsOf(`SELECT * FROM city_tasks WHERE province IS NOT NULL`);
  const byId = new Map(rows.map((row) => [row['row_id'], row]));
  const tasks = city.plans
    .flatMap((plan) => plan.tasks)
    .filter(({ task }) => lines.some(({ line }) => line === task.id));
  expect(tasks.length).toBeGreaterThan(0);
  expect(byId.size).toBe(tasks.length);
  for (const { task, coverage, done, overdue, withResults, progress, status } of tasks) {
    const row = byId.get(task.id);
    expect(row).toMatchObject({
      expected: coverage.expected,
      reported: coverage.reported,
      done,
      overdue,
      with_results: withResults,
      progress_over: progress.over,
      status,
    });
    if (progress.mean === undefined) expect(row?.['progress']).toBeNull();
    else expect(row?.['progress']).toBeCloseTo(progress.mean, 12);
  }
}

async function expectSameHeadlines({ city }: Consolidated): Promise<void> {
  const rows = await rowsOf(query('headlines'));
  for (const { plan, headline } of city.plans) {
    const row = rows.find((candidate) => candidate['plan'] === plan.id && candidate['province'] !== null);
    const { targetsMet, dueTasksDone, averageProgress, continuousWithResults } = headline;
    expect(row).toMatchObject({
      targets_met: targetsMet.count,
      targets_with_data: targetsMet.of,
      due_tasks_done: dueTasksDone.count,
      due_tasks: dueTasksDone.of,
      continuous_with_results: continuousWithResults.count,
      continuous: continuousWithResults.of,
    });
    if (averageProgress.mean !== undefined) expect(row?.['average_progress']).toBeCloseTo(averageProgress.mean, 12);
  }
}

const CASES = [
  { name: 'the demo city', options: { seed: 1, missing: 8, withPrevious: true } },
  { name: 'a city where one in three is silent', options: { seed: 2, missing: 40 } },
  { name: 'a city where nobody reports', options: { seed: 3, missing: 1000 } },
  { name: 'a city with faulty rows', options: { seed: 4, faulty: ['so-y-te', 'xa-phong-dien', 'phuong-ninh-kieu'] } },
  { name: 'December', options: { seed: 5, periodId: '2026-12', missing: 3 } },
];

test.each(CASES)('$name: every figure is the same', async ({ name, options }) => {
  const consolidated = await consolidatedCity(options);
  await load(consolidated.lines, name.replaceAll(' ', '-'));
  await expectSameMeasures(consolidated);
  await expectSameTasks(consolidated);
  await expectSameHeadlines(consolidated);
});

test('agencies that reported are counted by block', async () => {
  const consolidated = await consolidatedCity({ seed: 6, missing: 10 });
  await load(consolidated.lines, 'reporting');
  const rows = await rowsOf(query('reporting'));
  for (const block of ['department', 'commune'] as const) {
    const own = rows.filter((row) => row['plan'] === PLAN && row['block'] === block && row['province'] !== null);
    const leading = new Set(consolidated.lines.filter(({ plan }) => plan === PLAN).map(({ agency }) => agency));
    const agencies = consolidated.scope.agencies.filter(
      ({ agency, block: of }) => of === block && leading.has(agency.id),
    );
    const states = new Map(consolidated.ledger.agencies.map(({ agencyId, state }) => [agencyId, state]));
    const sum = (name: string): number => own.reduce((total, row) => total + Number(row[name]), 0);
    expect(sum('agencies')).toBe(agencies.length);
    expect(sum('reported')).toBe(agencies.filter(({ agency }) => states.get(agency.id) !== 'not-sent').length);
  }
});

test('several provinces stand apart and together, in folders of their own', async () => {
  const { lines } = await consolidatedCity({ seed: 7, missing: 5 });
  const provinces = ['92', '91', '01'];
  await load(
    provinces.flatMap((province) => lines.map((line) => ({ ...line, province }))),
    'provinces',
  );
  const [ratio] = lines.filter(({ form, adding, counts }) => form === 'ratio' && adding === 'sum' && counts === 1);
  const rows = await rowsOf(`SELECT * FROM city_measures WHERE line_id = '${String(ratio?.line)}' AND adding = 'sum'`);
  const whole = rows.find((row) => row['province'] === null);
  const one = rows.find((row) => row['province'] === '01');
  expect(rows.map((row) => row['province']).sort()).toEqual(['01', '91', '92', null]);
  expect(whole?.['reported']).toBe(3 * Number(one?.['reported']));
  expect(whole?.['numerator']).toBe(3 * Number(one?.['numerator']));
  expect(whole?.['measured_value']).toBeCloseTo(Number(one?.['measured_value']), 12);
});

test('a line is written whole, days as days', async () => {
  const { lines } = await consolidatedCity({ seed: 8, missing: 0 });
  await load(lines, 'whole');
  const [count] = await rowsOf('SELECT COUNT(*) AS lines, COUNT(completed_on) AS dated FROM long_table');
  expect(count).toEqual({
    lines: lines.length,
    dated: lines.filter(({ completedOn }) => completedOn !== undefined).length,
  });
  const dated = lines.find(({ completedOn }) => completedOn !== undefined);
  const [row] = await rowsOf(
    `SELECT CAST(completed_on AS VARCHAR) AS day, period, province, agency_name FROM long_table
     WHERE agency = '${String(dated?.agency)}' AND line_id = '${String(dated?.line)}'`,
  );
  expect(row).toEqual({
    day: dated?.completedOn,
    period: dated?.period,
    province: dated?.province,
    agency_name: dated?.agencyName,
  });
});
