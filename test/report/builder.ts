/** A small plan in code and a report on it: a test says only what it is about, by the rows' numbers. */
import { partsOf } from '../parts';
import { markedTexts } from './plainText';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type {
  CoordinationEntry,
  EarlierFigure,
  Entries,
  GeneralEntry,
  InfoEntry,
  MeasureEntry,
  TaskEntry,
} from '../../src/entries/entries';
import { computeFigures, type Figures } from '../../src/figures/figures';
import type { Agency } from '../../src/plan/directory';
import type { Measure } from '../../src/plan/measure';
import { parsePeriod, periodWithin } from '../../src/plan/period';
import type { Plan, Section, Target, Task } from '../../src/plan/plan';
import type { Schedule } from '../../src/plan/schedule';
import type { ReportScope } from '../../src/plan/scope';
import { monthlyReport } from '../../src/report/monthlyReport';
import { sectionHeading } from '../../src/report/marks';
import type { Report } from '../../src/report/report';
import { measure } from '../figures/builder';

const lead = { text: 'Sở, ban, ngành', bodies: [{ group: 'so-ban-nganh' }] };
const coordinating = { text: 'Sở Khoa học và Công nghệ', bodies: [{ agency: 'so-khoa-hoc-va-cong-nghe' }] };

const bodyBase = { aliases: [], place: 'Cần Thơ', administrative: true };

export const department: Agency = {
  ...bodyBase,
  id: 'so-noi-vu',
  name: 'Sở Nội vụ',
  shortName: 'Sở',
  abbreviation: 'SNV',
  kind: 'department',
  parent: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
  letterhead: ['SỞ NỘI VỤ'],
  headTitle: 'GIÁM ĐỐC',
};

export const consolidator: Agency = {
  ...department,
  id: 'so-khoa-hoc-va-cong-nghe',
  name: 'Sở Khoa học và Công nghệ',
  abbreviation: 'SKHCN',
  letterhead: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
};

export const commune: Agency = {
  ...bodyBase,
  id: 'xa-phong-dien',
  name: 'Ủy ban nhân dân xã Phong Điền',
  shortName: 'Ủy ban nhân dân xã',
  abbreviation: 'UBND',
  kind: 'commune',
  letterhead: ['ỦY BAN NHÂN DÂN', 'XÃ PHONG ĐIỀN'],
  place: 'Phong Điền',
  headTitle: 'CHỦ TỊCH',
  onBehalfOf: 'ỦY BAN NHÂN DÂN',
};

/** A target of the measures given; of one ratio "Tổng số cơ sở dữ liệu", at least 60 %, if none is. */
export const target = (no: string, ...measures: Partial<Measure>[]): Target => ({
  id: `9-2026/I/${no}`,
  no,
  text: `Chỉ tiêu thử ${no}.`,
  lead,
  coordinating,
  field: 'Chính quyền số',
  measures: (measures.length === 0 ? [{}] : measures).map((change, index) => ({
    ...measure({
      no: measures.length > 1 ? `${no}.${String(index + 1)}` : no,
      threshold: { value: 60, scale: 100 },
      numerator: 'Số cơ sở dữ liệu đã số hóa',
      denominator: 'Tổng số cơ sở dữ liệu do cơ quan quản lý (ghi rõ)',
      ...change,
    }),
    id: `9-2026/I/${no}#${String(index + 1)}`,
  })),
});

export const task = (no: string, schedule: Schedule | string): Task => ({
  id: `9-2026/II/${no}`,
  no,
  text: `Việc thử ${no}.`,
  lead,
  coordinating,
  due: {
    text: typeof schedule === 'string' ? `Hạn ${schedule}` : 'Thường xuyên',
    schedule: typeof schedule === 'string' ? { kind: 'once', due: schedule } : schedule,
  },
  leads: 'representative',
});

export const continuous: Schedule = { kind: 'continuous' };
export const quarterly: Extract<Schedule, { kind: 'recurring' }> = {
  kind: 'recurring',
  times: 1,
  per: 'quarter',
  occurrence: 'phiên họp',
};

const duty: Plan['duties'][number] = {
  id: '9.R1',
  place: 'V.5.b',
  quotation: 'Định kỳ báo cáo',
  who: [{ group: 'so-ban-nganh' }],
  to: ['Ủy ban nhân dân thành phố'],
  through: 'so-khoa-hoc-va-cong-nghe',
  cadence: 'month',
  subject: 'progress',
  due: { kind: 'before-day', day: 15 },
  from: '2026-01-01',
  until: '2026-12-31',
};

const plan = ({ targets = [], tasks = [], sections = [], targetsUntil, change }: Case): Plan => ({
  id: '9-2026',
  short: '9',
  version: 1,
  compatible: [],
  number: '9/KH-UBND',
  signed: '2025-12-31',
  issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
  title: 'Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026',
  from: '2026-01-01',
  until: '2026-12-31',
  annexes: [
    {
      id: 'I',
      label: 'Phụ lục I',
      sheet: '9-PL I',
      title: 'MỤC TIÊU',
      columns: [
        { key: 'no', heading: 'STT' },
        { key: 'text', heading: 'Mục tiêu, chỉ tiêu' },
        { key: 'lead', heading: 'Cơ quan chủ trì' },
        { key: 'coordinating', heading: 'Cơ quan phối hợp' },
      ],
      sections: [],
      ...(targetsUntil === undefined ? {} : { until: targetsUntil }),
      kind: 'targets',
      rows: [...targets],
    },
    {
      id: 'II',
      label: 'Phụ lục II',
      sheet: '9-PL II',
      title: 'NHIỆM VỤ',
      columns: [
        { key: 'no', heading: 'STT' },
        { key: 'text', heading: 'Nhiệm vụ' },
        { key: 'lead', heading: 'Cơ quan chủ trì' },
        { key: 'coordinating', heading: 'Cơ quan phối hợp' },
        { key: 'due', heading: 'Thời gian hoàn thành' },
      ],
      sections: [...sections],
      kind: 'tasks',
      rows: [...tasks],
    },
  ],
  duties: [duty],
  errata: [],
  ...change,
});

export interface Case {
  readonly agency?: Agency;
  /** "2026-11" if not said; the cut-off is the 12th of its month. */
  readonly period?: string;
  readonly cutOff?: string;
  readonly targets?: readonly Target[];
  /** The last day the thresholds are set for, where it is not the plan's. */
  readonly targetsUntil?: string;
  readonly tasks?: readonly Task[];
  /** Headings in the annex of tasks. */
  readonly sections?: readonly Section[];
  /** What else the plan says. */
  readonly change?: Partial<Plan>;
  readonly coordinates?: ReportScope['coordinates'];
  readonly textOnly?: readonly string[];
  /** By target number, "15" or "15#2". */
  readonly measures?: Readonly<Record<string, MeasureEntry>>;
  /** By task number. */
  readonly done?: Readonly<Record<string, TaskEntry>>;
  readonly coordination?: Readonly<Record<string, CoordinationEntry>>;
  /** By period, then by number as in `measures`. */
  readonly earlier?: Readonly<Record<string, Readonly<Record<string, MeasureEntry>>>>;
  readonly general?: GeneralEntry;
  readonly info?: InfoEntry;
  readonly outside?: readonly string[];
  readonly unexplained?: number;
  readonly checkCode?: string;
}

const measureId = (no: string): string => `9-2026/I/${no.includes('#') ? no : `${no}#1`}`;

function scopeOf(given: Case): ReportScope {
  const period = parsePeriod(given.period ?? '2026-11')!;
  const { targets = [], tasks = [] } = given;
  const cutOff = given.cutOff ?? `${period.id}-12`;
  const whole = plan(given);
  return {
    plan: whole,
    riders: [],
    annexes: partsOf(whole, { targets, tasks }, given.coordinates),
    ended: new Map(),
    agency: given.agency ?? department,
    consolidator,
    period,
    duty,
    ...periodWithin(period, whole),
    cutOff,
    deadline: { lastTimelyDay: `${period.id}-14`, sendOn: `${period.id}-13`, cutOff },
    asksEstimate: period.kind === 'year' || period.index === 12,
    leads: { targets, tasks, textOnly: new Set((given.textOnly ?? []).map(measureId)) },
    coordinates: given.coordinates ?? { targets: [], tasks: [] },
  };
}

function entriesOf(given: Case, scope: ReportScope): Entries {
  const mapped = <T>(record: Readonly<Record<string, T>> | undefined, id: (no: string) => string): Map<string, T> =>
    new Map(Object.entries(record ?? {}).map(([no, entry]) => [id(no), entry]));
  const earlier: EarlierFigure[] = Object.entries(given.earlier ?? {}).flatMap(([period, figures]) =>
    Object.entries(figures).map(([no, entry]) => ({ period, rowId: measureId(no), entry })),
  );
  return {
    ...emptyEntries(scope),
    info: given.info ?? {},
    general: given.general ?? {},
    measures: mapped(given.measures, measureId),
    tasks: mapped(given.done, (no) => `9-2026/II/${no}`),
    coordination: mapped(given.coordination, (no) => no),
    outside: (given.outside ?? []).map((text) => ({ annexId: 'II', text })),
    earlier,
  };
}

export interface Made {
  readonly scope: ReportScope;
  readonly entries: Entries;
  readonly report: Report;
  readonly figures: Figures;
}

export function make(given: Case): Made {
  const scope = scopeOf(given);
  const entries = entriesOf(given, scope);
  const figures = computeFigures(scope, entries);
  const { unexplained = 0, checkCode } = given;
  return {
    scope,
    entries,
    figures,
    report: monthlyReport({ scope, entries, figures, unexplained, ...(checkCode === undefined ? {} : { checkCode }) }),
  };
}

export const reportOf = (given: Case): Report => make(given).report;

/** The texts of a section as they are read: sectionOf(report, "II"). */
export const sectionOf = (report: Report, number: string): string[] =>
  report.sections
    .filter((section, place) => sectionHeading(section, place).startsWith(`${number}. `))
    .flatMap(({ blocks }) => markedTexts(blocks));

/** The texts under one khoản of a section. */
export function partOf(report: Report, number: string, title: string): string[] {
  const blocks =
    report.sections.find((section, place) => sectionHeading(section, place).startsWith(`${number}. `))?.blocks ?? [];
  const start = blocks.findIndex((block) => block.kind === 'khoan' && block.text.endsWith(title));
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'khoan' || kind === 'khoan-text');
  return markedTexts(end < 0 ? rest : rest.slice(0, end));
}
