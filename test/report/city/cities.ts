/** Cities to report on: the demo city, one where nobody reported, one where all is done, one where all is overdue. */
import type { Consolidated } from '../../../src/consolidation/consolidated';
import type { Entries, MeasureEntry, TaskEntry } from '../../../src/entries/entries';
import type { Measure } from '../../../src/plan/measure';
import type { Task } from '../../../src/plan/plan';
import { cityReport } from '../../../src/report/city/cityReport';
import { citySourceOf } from '../../../src/report/city/sourceOf';
import type { CityReportKind } from '../../../src/report/city/source';
import type { Report } from '../../../src/report/report';
import { cityScope, consolidatedCity, type CityOptions } from '../../consolidation/builders';

/** A few agencies of every sort: two departments, the consolidator, two communes, one merely asked for its figures. */
export const FEW = [
  'so-noi-vu',
  'so-khoa-hoc-va-cong-nghe',
  'so-y-te',
  'bao-va-phat-thanh-truyen-hinh-can-tho',
  'phuong-ninh-kieu',
  'xa-phong-dien',
];

export const demoCity = (options: CityOptions = {}): Promise<Consolidated> =>
  consolidatedCity({ missing: 8, withPrevious: true, faulty: ['so-y-te'], ...options });

export const reportOn = (consolidated: Consolidated, kind: CityReportKind, request?: string): Report =>
  cityReport(citySourceOf(consolidated), { kind, ...(request === undefined ? {} : { request }) });

/** Everything met, complete before its day, with results. */
export const allDone = (options: CityOptions = {}): CityOptions => ({
  ...options,
  change: (agencyId, entries) => entered(options, agencyId, entries, metEntry, doneEntry),
});

/** Nothing met, nothing done, everything given a cause. */
export const allOverdue = (options: CityOptions = {}): CityOptions => ({
  ...options,
  change: (agencyId, entries) =>
    entered(options, agencyId, entries, unmetEntry, () => ({
      percent: 0.2,
      delayCause: `Chờ bố trí kinh phí cho ${agencyId}.`,
      expectedOn: '2027-01-31',
    })),
});

function entered(
  { planId, periodId }: CityOptions,
  agencyId: string,
  entries: Entries,
  measureEntry: (measure: Measure) => MeasureEntry,
  taskEntry: (task: Task) => TaskEntry,
): Entries {
  const { leads } = cityScope(planId, periodId).agencies.find(({ agency }) => agency.id === agencyId)!.scope;
  const measures = leads.targets
    .flatMap((target) => target.measures)
    .filter(({ id }) => !leads.textOnly.has(id))
    .map((measure) => [measure.id, measureEntry(measure)] as const);
  return {
    ...entries,
    general: {},
    measures: new Map(measures),
    tasks: new Map(leads.tasks.map((task) => [task.id, taskEntry(task)] as const)),
  };
}

function metEntry({ kind, threshold, comparator }: Measure): MeasureEntry {
  switch (kind) {
    case 'ratio':
      return { numerator: 100, denominator: 100 };
    case 'yes-no':
      return { numerator: 1 };
    case 'count':
      return { numerator: threshold.value };
    case 'milestone':
      return { value: 1, operatingSince: '2026-01-05' };
    case 'level':
    case 'average':
      return { value: comparator === '<' ? 0 : threshold.value / threshold.scale };
  }
}

function unmetEntry({ kind, comparator }: Measure): MeasureEntry {
  const cause = 'Chưa bố trí được kinh phí.';
  switch (kind) {
    case 'ratio':
      return { numerator: 1, denominator: 100, cause };
    case 'yes-no':
    case 'count':
      return { numerator: 0, cause };
    case 'milestone':
    case 'level':
    case 'average':
      return { value: comparator === '<' ? 9 : 0, cause };
  }
}

function doneEntry({ due: { schedule } }: Task): TaskEntry {
  switch (schedule.kind) {
    case 'continuous':
      return { result: 'Đã thực hiện trong kỳ' };
    case 'recurring':
      return { times: 12, result: 'Đã thực hiện' };
    case 'relative':
      return { arisen: 2, onTime: 2, result: 'Đã thực hiện' };
    default:
      return { percent: 1, completedOn: '2026-01-10', result: 'Đã ban hành văn bản' };
  }
}
