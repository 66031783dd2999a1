/**
 * A report workbook as it was read, in one line: what is entered, by row number ("5.2", "1"), and what differs from an
 * untouched workbook. Entry cells follow from the entries; more can be given as they stand in the file.
 */
import { partsOf } from '../parts';
import { checkReport } from '../../src/checks/check';
import type { ReportCode, ReportFinding } from '../../src/checks/registry';
import type { CheckInput, Riding } from '../../src/checks/rule';
import type {
  Entries,
  Explanation,
  Field,
  GeneralEntry,
  InfoEntry,
  MeasureEntry,
  TaskEntry,
} from '../../src/entries/entries';
import type { CellReading, EntryValue, Reading, StructureFact } from '../../src/entries/reading';
import { computeFigures } from '../../src/figures/figures';
import { parsePeriod } from '../../src/plan/period';
import type { ReportScope } from '../../src/plan/scope';
import { columnLetters } from '../../src/workbook/a1';
import { fieldLabels } from '../../src/checks/fieldLabels';
import { agencyNamed, plan } from './plan';

type Outcome = CellReading['outcome'];

/** A cell as it stands in the file, where its value alone does not say it all. */
export interface CellCase {
  readonly row: string;
  readonly field: Field;
  readonly raw: CellReading['raw'];
  readonly formula?: string;
  readonly outcome: Outcome;
}

export interface Report {
  readonly period?: string;
  readonly cutOff?: string;
  readonly asksEstimate?: boolean;
  /** The last day the targets' thresholds are set for, where it is not the plan's. */
  readonly targetsUntil?: string;
  /** By number: "5.2". */
  readonly measures?: Readonly<Record<string, MeasureEntry>>;
  /** By number: "1". */
  readonly tasks?: Readonly<Record<string, TaskEntry>>;
  readonly general?: GeneralEntry;
  readonly info?: InfoEntry;
  readonly cells?: readonly CellCase[];
  readonly facts?: readonly StructureFact[];
  /** Columns that were deleted. */
  readonly without?: readonly Field[];
  /** Oldest first, by number of measure or task. */
  readonly earlier?: readonly {
    readonly period: string;
    readonly measures?: Readonly<Record<string, MeasureEntry>>;
    readonly tasks?: Readonly<Record<string, TaskEntry>>;
  }[];
  readonly explanations?: readonly Explanation[];
  readonly stampMatches?: boolean;
  readonly riding?: Partial<Riding>;
}

/** measureId("5.2") is "7-2026/I/5#2". */
export function measureId(no: string): string {
  const [target = '', measure = '1'] = no.split('.');
  return `7-2026/I/${target}#${measure}`;
}
export const taskId = (no: string): string => `7-2026/II/${no}`;

/** "I/5.2" or "II/1"; "info" and "general" are themselves. */
export function rowId(row: string): string {
  if (row.startsWith('I/')) return measureId(row.slice(2));
  return row.startsWith('II/') ? taskId(row.slice(3)) : row;
}

export const unread = (
  row: string,
  field: Field,
  raw: CellReading['raw'],
  reason: Extract<Outcome, { kind: 'unread' }>['reason'],
): CellCase => ({ row, field, raw, outcome: { kind: 'unread', reason } });

export const understood = (
  row: string,
  field: Field,
  raw: string,
  value: EntryValue,
  reason: Extract<Outcome, { kind: 'understood' }>['reason'],
): CellCase => ({ row, field, raw, outcome: { kind: 'understood', value, reason } });

const FIELDS = Object.keys(fieldLabels) as Field[];
const leads = {
  textOnly: new Set<string>(),
  targets: plan.annexes.flatMap((annex) => (annex.kind === 'targets' ? annex.rows : [])),
  tasks: plan.annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows.slice(0, -2) : [])),
};
const coordinates = {
  targets: [],
  tasks: plan.annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows.slice(-2, -1) : [])),
};
const LINES = [
  ...leads.targets.flatMap((target) => target.measures.map(({ id }) => id)),
  ...[...leads.tasks, ...coordinates.tasks].map(({ id }) => id),
];

const MEASURE_FIELDS: readonly Field[] = [
  'numerator',
  'denominator',
  'value',
  'operatingSince',
  'rowCase',
  'basis',
  'cause',
  'evidence',
  'estimate',
];
const INFO_FIELDS = FIELDS.slice(FIELDS.indexOf('abbreviation'));
const GENERAL_FIELDS = FIELDS.slice(FIELDS.indexOf('overview'), FIELDS.indexOf('abbreviation'));
const TASK_FIELDS = FIELDS.filter(
  (field) => ![...INFO_FIELDS, ...GENERAL_FIELDS, 'numerator', 'denominator', 'value', 'evidence'].includes(field),
);

/** One row a line, one column a field, as no workbook is laid out but simple to foresee. */
export function locate(id: string, field: Field): { readonly sheet: string; readonly cell: string } | undefined {
  const row = LINES.indexOf(id) + 10;
  const at = (sheet: string, fields: readonly Field[], line = row) =>
    fields.includes(field) ? { sheet, cell: `${columnLetters(FIELDS.indexOf(field) + 1)}${line}` } : undefined;
  if (id === 'info') return at('Thông tin chung', INFO_FIELDS, 3);
  if (id === 'general') return at('Nội dung chung', GENERAL_FIELDS, 3);
  if (!LINES.includes(id)) return undefined;
  return id.includes('/II/') ? at('7-PL II', TASK_FIELDS) : at('7-PL I', MEASURE_FIELDS);
}

export function scopeOf(report: Report): ReportScope {
  const { period: id = '2026-11', cutOff = '2026-11-12', asksEstimate = false, targetsUntil } = report;
  const period = parsePeriod(id);
  const [duty] = plan.duties;
  if (!period || !duty) throw new Error('No such report');
  return {
    plan,
    riders: [],
    annexes: partsOf(plan, leads, coordinates).map((part) =>
      part.kind === 'targets' && targetsUntil !== undefined
        ? { ...part, annex: { ...part.annex, until: targetsUntil } }
        : part,
    ),
    ended: new Map(),
    agency: agencyNamed('so-mau'),
    consolidator: agencyNamed('so-tong-hop'),
    period,
    duty,
    from: period.from < plan.from ? plan.from : period.from,
    to: period.to,
    cutOff,
    deadline: { lastTimelyDay: '2026-11-14', sendOn: '2026-11-13', cutOff },
    asksEstimate,
    leads,
    coordinates,
  };
}

export function inputOf(report: Report): CheckInput {
  const scope = scopeOf(report);
  const entries = entriesOf(report, scope);
  const figures = computeFigures(scope, entries);
  const isThere = (field: Field): boolean => !(report.without ?? []).includes(field);
  const reading: Reading = {
    entries,
    cells: allCells(report, entries),
    locate: (id, field) => (isThere(field) ? locate(id, field) : undefined),
    facts: report.facts ?? [],
    edits: [],
    unkept: [],
    ...(report.stampMatches === undefined
      ? {}
      : { stamp: { sending: 2, time: '2026-11-13T01:30:00Z', hash: 'a'.repeat(64) } }),
  };
  return {
    scope,
    reading,
    figures,
    riding: { notRiding: [], missing: [], ...report.riding },
    ...(report.stampMatches === undefined ? {} : { stampMatches: report.stampMatches }),
  };
}

export const findingsOf = (report: Report): ReportFinding[] => checkReport(inputOf(report));

export const codesOf = (report: Report): ReportCode[] => findingsOf(report).map(({ code }) => code);

/** The codes but for what is said of rows left empty, which most reports of a test have. */
export const codesAbout = (report: Report): ReportCode[] =>
  codesOf(report).filter((code) => code !== 'empty-rows' && code !== 'nothing-entered');

/** The one finding of a code, or a failure that names what was found. */
export function findingOf(report: Report, code: ReportCode): ReportFinding {
  const findings = findingsOf(report);
  const found = findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`No ${code} among: ${findings.map((finding) => finding.code).join(', ')}`);
  return found;
}

function entriesOf(report: Report, scope: ReportScope): Entries {
  const byId = <Entry>(rows: Readonly<Record<string, Entry>> = {}, id: (no: string) => string): [string, Entry][] =>
    Object.entries(rows).map(([no, entry]) => [id(no), entry]);
  return {
    identity: {
      planId: plan.id,
      planVersion: plan.version,
      agencyId: scope.agency.id,
      periodId: scope.period.id,
      cutOff: scope.cutOff,
    },
    info: report.info ?? {},
    general: report.general ?? {},
    measures: new Map(byId(report.measures, measureId)),
    tasks: new Map(byId(report.tasks, taskId)),
    coordination: new Map(),
    outside: [],
    explanations: report.explanations ?? [],
    unread: (report.cells ?? []).flatMap(({ row, field, raw, outcome }) =>
      outcome.kind === 'unread' && raw !== null
        ? [{ rowId: rowId(row), field, value: typeof raw === 'object' ? raw.error : raw }]
        : [],
    ),
    earlier: (report.earlier ?? []).flatMap(({ period, measures, tasks }) =>
      [...byId<MeasureEntry | TaskEntry>(measures, measureId), ...byId<MeasureEntry | TaskEntry>(tasks, taskId)].map(
        ([id, entry]) => ({ period, rowId: id, entry }),
      ),
    ),
  };
}

/** A cell given as it stands in the file takes the place of the one its entry would have. */
function allCells({ cells = [] }: Report, entries: Entries): CellReading[] {
  const given = cells.map(cellOf);
  const taken = new Set(given.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return [...cellsOf(entries).filter(({ sheet, cell }) => !taken.has(`${sheet}!${cell}`)), ...given];
}

const cellsOf = ({ measures, tasks, general, info }: Entries): CellReading[] =>
  [...measures, ...tasks, ['general', general] as const, ['info', info] as const].flatMap(([id, entry]) =>
    Object.entries(entry as Readonly<Partial<Record<Field, EntryValue>>>).map(([field, value]) =>
      cellAt(id, field as Field, { raw: value, outcome: { kind: 'value', value } }),
    ),
  );

const cellOf = ({ row, field, ...rest }: CellCase): CellReading => cellAt(rowId(row), field, rest);

function cellAt(id: string, field: Field, rest: Pick<CellReading, 'raw' | 'outcome' | 'formula'>): CellReading {
  const place = locate(id, field);
  if (!place) throw new Error(`No cell for ${field} of ${id}`);
  return { ...place, rowId: id, field, ...rest };
}
