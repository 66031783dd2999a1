/**
 * A city's submissions without files: what every agency of the demo city would send for a period, some of them silent,
 * some sending twice, some with a faulty row; and what a consolidation makes of it.
 */
import { consolidate } from '../../src/consolidation/consolidate';
import type { Consolidated, ConsolidationInput } from '../../src/consolidation/consolidated';
import { emptyDocket, type Docket } from '../../src/consolidation/docket';
import type { PreviousTable } from '../../src/consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../src/consolidation/scope';
import type { Submission } from '../../src/consolidation/submission';
import type { Entries, MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { previousPeriod } from '../../src/plan/period';
import { consolidationScope } from '../../src/workflows/consolidate/scope';
import { seededRandom } from '../../src/workflows/sample/random';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { library } from '../library';
import { submissionFrom, submissionThroughWorkbook } from './submissions';

export const PLAN = '224-2025';
export const PERIOD = '2026-11';
/** An instant after the deadline of November 2026. */
export const NOW = '2026-11-20T02:00:00Z';

export interface CityOptions {
  readonly planId?: string;
  readonly periodId?: string;
  /** Of the sample entries. */
  readonly seed?: number;
  /** Ids of agencies that send nothing, or how many of them, chosen by the seed. */
  readonly missing?: readonly string[] | number;
  /** Ids of agencies that send the same entries once more, as a later sending. */
  readonly again?: readonly string[];
  /** Ids of agencies with a faulty row. */
  readonly faulty?: readonly string[];
  /** Changes what an agency reports; the sample entries where it returns them as they are. */
  readonly change?: (agencyId: string, entries: Entries) => Entries;
  /** With the table of the period before, made of the sample's own earlier figures. */
  readonly withPrevious?: boolean;
  readonly docket?: Docket;
  /** Through a laid out workbook that is read back: genuine sheets and cells, some seconds for the whole city. */
  readonly throughWorkbooks?: boolean;
  /** Only these agencies are expected at all: a small city. */
  readonly agencies?: readonly string[];
}

const scopes = new Map<string, ConsolidationScope>();

export function cityScope(planId = PLAN, periodId = PERIOD, agencies?: readonly string[]): ConsolidationScope {
  const key = `${planId} ${periodId}`;
  const whole = scopes.get(key) ?? wholeScope(planId, periodId);
  scopes.set(key, whole);
  return agencies ? { ...whole, agencies: whole.agencies.filter(({ agency }) => agencies.includes(agency.id)) } : whole;
}

function wholeScope(planId: string, periodId: string): ConsolidationScope {
  const scope = consolidationScope(library, planId, periodId);
  if (!scope.ok) throw new Error(JSON.stringify(scope.error.kind));
  return scope.value;
}

const asSampled = (_: string, entries: Entries): Entries => entries;

/** What goes into a consolidation: submissions in the directory's order. */
export async function submittedCity(options: CityOptions = {}): Promise<ConsolidationInput> {
  const { seed = 1, again = [], faulty = [], change = asSampled, docket = emptyDocket } = options;
  const scope = cityScope(options.planId, options.periodId, options.agencies);
  const missing = missingOf(scope, options);
  const submissions: Submission[] = [];
  for (const { agency, scope: own } of scope.agencies) {
    if (missing.has(agency.id)) continue;
    const sample = sampleEntries(own, seed);
    const entries = change(agency.id, faulty.includes(agency.id) ? withFault(sample) : sample);
    const submit = options.throughWorkbooks ? submissionThroughWorkbook : submissionFrom;
    submissions.push(await submit(own, entries));
    if (again.includes(agency.id)) submissions.push(await submit(own, entries, 2));
  }
  const previous = options.withPrevious ? await previousTable(options) : undefined;
  return { scope, submissions, docket, ...(previous ? { previous } : {}), now: NOW };
}

export async function consolidatedCity(options: CityOptions = {}): Promise<Consolidated> {
  return consolidate(await submittedCity(options));
}

/** The table of the period before: all reported then what the sample says they did. */
export async function previousTable(options: CityOptions = {}): Promise<PreviousTable> {
  const { seed = 1, change = asSampled } = options;
  const now = cityScope(options.planId, options.periodId, options.agencies);
  const before = previousPeriod(now.period).id;
  const sampled = new Map(
    now.agencies.map(({ agency, scope }) => [agency.id, change(agency.id, sampleEntries(scope, seed))]),
  );
  const { lines, trend, scope } = await consolidatedCity({
    ...options,
    missing: [],
    again: [],
    faulty: [],
    docket: emptyDocket,
    withPrevious: false,
    throughWorkbooks: false,
    periodId: before,
    change: (agencyId, entries) => earlierEntries(sampled.get(agencyId), before, entries),
  });
  return { period: before, plan: scope.plan.id, lines, trend, late: [] };
}

function earlierEntries(now: Entries | undefined, period: string, empty: Entries): Entries {
  const { measures, tasks, earlier } = now ?? empty;
  const figures = earlier.filter((figure) => figure.period === period);
  const stoodThen = ({ result }: TaskEntry): TaskEntry => (result === undefined ? {} : { result });
  return {
    ...empty,
    earlier: [],
    measures: new Map(
      figures.filter(({ rowId }) => measures.has(rowId)).map(({ rowId, entry }) => [rowId, entry as MeasureEntry]),
    ),
    tasks: new Map(
      figures.flatMap(({ rowId, entry }) => {
        const task = tasks.get(rowId);
        return task ? [[rowId, { ...stoodThen(task), ...(entry as TaskEntry) }]] : [];
      }),
    ),
  };
}

/** With a number below zero in the first measure that has one: its row is faulty. */
function withFault(entries: Entries): Entries {
  const [id, entry] = [...entries.measures].find(([, { numerator }]) => numerator !== undefined) ?? [];
  return id === undefined
    ? entries
    : { ...entries, measures: new Map([...entries.measures, [id, { ...entry, numerator: -5 }]]) };
}

function missingOf(scope: ConsolidationScope, { seed = 1, missing = [] }: CityOptions): ReadonlySet<string> {
  if (typeof missing !== 'number') return new Set(missing);
  const random = seededRandom(seed, 'missing');
  const ids = scope.agencies.map(({ agency }) => agency.id);
  const drawn = new Set<string>();
  while (drawn.size < Math.min(missing, ids.length)) drawn.add(ids[random.whole(0, ids.length - 1)]!);
  return drawn;
}
