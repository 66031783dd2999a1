/** The native formulas of a task over all its leads: over Dữ liệu they give exactly what src/consolidation/city gives. */
import type { CityTask } from '../../consolidation/city/city';
import { hasDue } from '../../figures/headline';
import { taskStatusLabels } from '../../figures/labels';
import type { TaskStatus } from '../../figures/task';
import type { Schedule } from '../../plan/schedule';
import { quoted } from '../formula';
import { coverageFormulas, type CoverageFormulas, type Formula } from './coverageFormulas';
import { is, type Condition, type DataFormulas } from './dataGrid';
import { cityStatusLabels } from '../../consolidation/describe/cityStatus';

export interface TaskFormulas {
  readonly coverage: CoverageFormulas<TaskStatus>;
  readonly progress: Formula;
  readonly progressOver: Formula;
  readonly status: Formula;
  readonly change: Formula;
  readonly over: Formula;
}

const FRACTION: readonly Condition[] = [
  ['percent', '">=0"'],
  ['percent', '"<=1"'],
];
const IN_BOTH: readonly Condition[] = [...FRACTION, ['previousPercent', '"<>"']];

/** @param at keys reported, expected, the tallies of statuses and progressOver must be cells of the line. */
export function taskFormulas(city: CityTask, data: DataFormulas): TaskFormulas {
  const coverage = coverageFormulas<TaskStatus>(data, city.share);
  const both = coverage.counting(...IN_BOTH);
  const mean = (key: 'percent' | 'previousPercent'): Formula => {
    const sum = coverage.sumCounting(key, ...IN_BOTH);
    return (at) => `${sum(at)}/${both(at)}`;
  };
  return {
    coverage,
    progress: (at) =>
      `IF(${at('progressOver')}>0,${coverage.sumCounting('percent', ...FRACTION)(at)}/${at('progressOver')},"")`,
    progressOver: coverage.counting(...FRACTION),
    status: statusFormula(city, coverage),
    change: (at) => `IFERROR((${mean('percent')(at)}-${mean('previousPercent')(at)})*100,"")`,
    over: (at) => `IF(ISNUMBER(${at('difference')}),${both(at)},0)`,
  };
}

function statusFormula({ task, share }: CityTask, coverage: CoverageFormulas<TaskStatus>): Formula {
  const { schedule } = task.due;
  return (at) => {
    const among = (part: string): string =>
      share === 'one' ? '' : `&" tại "&${part}&"/"&${at('expected')}&" cơ quan"`;
    const results = resultsFormula(schedule, coverage)(at);
    const done = `${at('onTime')}+${at('late')}+${at('otherDone')}`;
    const main =
      hasDue(task) || schedule.kind === 'none'
        ? `IF(${done}>=${at('expected')},${quoted(cityStatusLabels.done)},IF(${at('overdue')}>0,${quoted(cityStatusLabels.overdue)}${among(at('overdue'))},${quoted(cityStatusLabels.ongoing)}))`
        : `IF(${results}>0,${quoted(cityStatusLabels.results)}${among(`(${results})`)},${quoted(cityStatusLabels['no-results'])})`;
    const outside = `IF(${coverage.standing(['stopped'])(at)}>0,${quoted(taskStatusLabels.stopped)},${quoted(taskStatusLabels['out-of-scope'])})`;
    return `IF(AND(${at('expected')}=0,${at('reported')}=0,${at('outside')}>0),${outside},IF(${at('reported')}=0,${quoted(cityStatusLabels['not-reported'])},${main}))`;
  };
}

/** Agencies with results in the period, of a task that has no end. */
function resultsFormula({ kind }: Schedule, coverage: CoverageFormulas<TaskStatus>): Formula {
  switch (kind) {
    case 'continuous':
      return coverage.counting(is('status', 'continuous-results'));
    case 'recurring':
      return coverage.counting(is('status', 'recurring'), ['times', '">0"']);
    case 'relative':
      return coverage.counting(is('status', 'relative'), ['arisen', '">0"']);
    default:
      return () => '0';
  }
}
