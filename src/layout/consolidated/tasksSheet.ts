/** Nhiệm vụ: every task over all agencies that lead it, with its coverage, statuses, difference and conflicts. */
import type { CityTask } from '../../consolidation/city/city';
import type { Consolidated } from '../../consolidation/consolidated';
import { scopeNames } from '../../consolidation/describe/names';
import type { TaskStatus } from '../../figures/task';
import { conflictTexts } from './conflicts';
import type { DataFormulas } from './dataGrid';
import { labelOf } from './dataLabels';
import { framed, HEADING_ROW } from './frame';
import { headingPart, headingRows } from './headings';
import { looks } from './looks';
import { marksOf } from './marks';
import { stacked } from './parts';
import { planBlocks, type PlanLine } from './planBlocks';
import { consolidatedSheets } from './sheets';
import type { TableColumn } from './table';
import { areasOf, type CitySheet } from './targetsSheet';
import { cityStatusLabels, cityTaskText } from '../../consolidation/describe/cityStatus';
import { taskFormulas, type TaskFormulas } from './taskFormulas';

interface CityTaskLine extends PlanLine {
  readonly city: CityTask;
  readonly formulas: TaskFormulas;
  readonly conflict: string | undefined;
}

/** Statuses counted together in a column. */
const taskTallies = {
  onTime: { heading: 'Hoàn thành đúng hạn', statuses: ['done-on-time'] },
  late: { heading: 'Hoàn thành quá hạn', statuses: ['done-late'] },
  otherDone: { heading: 'Hoàn thành (thiếu ngày, không hạn)', statuses: ['done-undated', 'done-no-due'] },
  ongoing: { heading: 'Trong hạn', statuses: ['ongoing', 'not-started'] },
  overdue: { heading: 'Quá hạn', statuses: ['overdue', 'not-started-overdue'] },
  results: {
    heading: 'Có kết quả (thường xuyên, định kỳ, theo vụ việc)',
    statuses: ['continuous-results', 'recurring', 'relative'],
  },
  noResults: { heading: 'Thường xuyên, chưa có kết quả', statuses: ['continuous-none'] },
  other: { heading: 'Không hạn, gia hạn, thiếu số liệu', statuses: ['no-due', 'extended', 'unquantified'] },
  outside: { heading: 'Ngoài phạm vi, dừng', statuses: ['out-of-scope', 'stopped'] },
  notReported: { heading: 'Chưa báo cáo', statuses: ['not-reported'] },
} as const satisfies Record<string, { readonly heading: string; readonly statuses: readonly TaskStatus[] }>;

const total = ({ statuses }: CityTask, of: readonly TaskStatus[]): number =>
  of.reduce((sum, status) => sum + (statuses[status] ?? 0), 0);

const COVERAGE = 'Số cơ quan';
const STATUSES = 'Số cơ quan theo trạng thái';
const PROGRESS = 'Tiến độ bình quân';
const CHANGE = 'So với kỳ trước';

const taskColumns: readonly TableColumn<CityTaskLine>[] = [
  { key: 'no', heading: 'Số', width: 32, style: looks.centre, cell: ({ city }) => city.task.no },
  { key: 'text', heading: 'Nhiệm vụ', width: 232, style: looks.text, cell: ({ city }) => city.task.text },
  { key: 'due', heading: 'Thời hạn', width: 76, style: looks.centre, cell: ({ city }) => city.task.due.text },
  {
    key: 'reported',
    heading: 'Báo cáo',
    group: COVERAGE,
    width: 44,
    style: looks.count,
    cell: ({ city, formulas }, at) => ({ formula: formulas.coverage.reported(at), value: city.coverage.reported }),
  },
  {
    key: 'expected',
    heading: 'Phải báo cáo',
    group: COVERAGE,
    width: 44,
    style: looks.count,
    cell: ({ city, formulas }, at) => ({ formula: formulas.coverage.expected(at), value: city.coverage.expected }),
  },
  ...Object.entries(taskTallies).map(([key, { heading, statuses }]): TableColumn<CityTaskLine> => ({
    key,
    heading,
    group: STATUSES,
    width: 43,
    style: looks.tally,
    cell: ({ city, formulas }, at) => ({
      formula: formulas.coverage.standing(statuses)(at),
      value: total(city, statuses),
    }),
  })),
  {
    key: 'setAside',
    heading: 'Để riêng do có lỗi',
    group: STATUSES,
    width: 43,
    style: looks.tally,
    cell: ({ city, formulas }, at) => ({ formula: formulas.coverage.setAside(at), value: city.setAside }),
  },
  {
    key: 'progress',
    heading: 'Tỷ lệ',
    group: PROGRESS,
    width: 54,
    style: looks.percent,
    cell: ({ city, formulas }, at) => ({ formula: formulas.progress(at), value: city.progress.mean }),
  },
  {
    key: 'progressOver',
    heading: 'Trên số cơ quan',
    group: PROGRESS,
    width: 43,
    style: looks.tally,
    cell: ({ city, formulas }, at) => ({ formula: formulas.progressOver(at), value: city.progress.over }),
  },
  {
    key: 'status',
    heading: 'Tình trạng chung',
    width: 80,
    style: looks.strong,
    cell: ({ city, formulas }, at) => ({ formula: formulas.status(at), value: cityTaskText(city) }),
  },
  {
    key: 'difference',
    heading: 'Tăng, giảm (điểm phần trăm)',
    group: CHANGE,
    width: 56,
    style: looks.difference,
    cell: ({ city, formulas }, at) => ({
      formula: formulas.change(at),
      value: city.difference && city.difference.by * 100,
    }),
  },
  {
    key: 'over',
    heading: 'Trên số cơ quan',
    group: CHANGE,
    width: 43,
    style: looks.tally,
    cell: ({ city, formulas }, at) => ({ formula: formulas.over(at), value: city.difference?.over ?? 0 }),
  },
  { key: 'conflict', heading: 'Số liệu mâu thuẫn', width: 100, style: looks.text, cell: ({ conflict }) => conflict },
  {
    key: 'form',
    heading: 'Hình thức theo dõi',
    width: 60,
    isHidden: true,
    style: looks.text,
    cell: ({ city }) => labelOf('form', city.task.due.schedule.kind),
  },
  {
    key: 'asked',
    heading: 'Có cơ quan phải báo cáo',
    width: 60,
    isHidden: true,
    style: looks.count,
    cell: ({ city }, at) => ({
      formula: `IF(${at('expected')}+${at('reported')}>0,1,0)`,
      value: city.coverage.expected + city.coverage.reported > 0 ? 1 : 0,
    }),
  },
];

const NOTE =
  'Nhiệm vụ giao nhiều cơ quan hoàn thành khi tất cả các cơ quan phải báo cáo đã hoàn thành; cơ quan chưa báo cáo không được coi là chưa thực hiện. Mọi số liệu tính bằng công thức từ trang tính Dữ liệu.';

export function tasksSheet({ scope, city }: Consolidated, data: DataFormulas): CitySheet {
  const conflicts = conflictTexts(city, scopeNames(scope));
  const plans = city.plans.map(({ plan, tasks }) => ({
    plan,
    lines: tasks.map((each) => ({
      id: each.task.id,
      rowId: each.task.id,
      city: each,
      formulas: taskFormulas(each, data),
      conflict: conflicts.get(each.task.id),
    })),
  }));
  const headings = headingPart(taskColumns, HEADING_ROW);
  const blocks = planBlocks(taskColumns, plans, HEADING_ROW + headings.rows.length);
  const body = stacked(HEADING_ROW, [() => headings, () => blocks.part]);
  return {
    area: areasOf(consolidatedSheets.tasks.name, taskColumns, blocks),
    sheet: framed(scope, {
      sheet: consolidatedSheets.tasks,
      title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TOÀN THÀNH PHỐ',
      note: NOTE,
      columns: taskColumns,
      body,
      headings: headingRows(taskColumns),
      frozenColumns: 2,
      marks: marksOf(taskColumns, body, ['status'], {
        good: [cityStatusLabels.done],
        bad: [cityStatusLabels.overdue],
        ask: [cityStatusLabels['not-reported']],
      }),
    }),
  };
}
