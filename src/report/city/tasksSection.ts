/** Mục III: tasks with a term by how they stand, those given to many agency by agency, work without a term, what is overdue. */
import { isAsked } from '../../consolidation/city/headlines';
import type { CityPlan, CityTask } from '../../consolidation/city/city';
import { numbersIn } from '../../consolidation/describe/rowNumbers';
import { countText, dayText } from '../../entries/words';
import { hasDue } from '../../figures/headline';
import type { Section } from '../report';
import {
  bracketed,
  countOf,
  item,
  joined,
  number,
  numbered,
  numbers,
  paragraph,
  upperFirst,
  type Part,
} from '../sentences';
import type { AnnexLabels } from './annexLabels';
import { datedTasks } from './datedTasks';
import { withRiding, type CityMaterial } from './material';
import { areOverdueTold, OVERDUE_IN_BODY, overdueTaskCells, overdueTasks } from './overdueCases';
import { annexesOfPlan } from './planAnnexes';
import { ridingParts } from './riding';
import { commonClause, isCommon, isRegular } from './taskSentences';

export function tasksSection(material: CityMaterial, labels: AnnexLabels): Section {
  const { own, source } = material;
  const asked = own.tasks.filter(isAsked);
  const others = own.tasks.length - asked.length;
  const of = countOf(own.tasks.length, 'nhiệm vụ').toLocaleUpperCase('vi');
  return {
    id: 'tasks',
    title: `KẾT QUẢ THỰC HIỆN ${of}`.trim(),
    blocks: [
      paragraph(
        'cut-off',
        `Tình trạng từng nhiệm vụ tính đến ngày ${dayText(source.scope.cutOff)}${annexesOfPlan(own.plan, 'tasks', labels)}; nhiệm vụ có thời hạn sau ngày này được tính là chưa đến hạn.`,
      ),
      ...(others === 0
        ? []
        : [
            paragraph(
              'not-asked',
              `${countText(others)} nhiệm vụ không còn cơ quan nào phải báo cáo (không thuộc phạm vi, được dừng hoặc điều chỉnh, do cơ quan ngoài danh sách chủ trì): ${numbers(
                named(
                  own,
                  own.tasks.filter((task) => !isAsked(task)),
                ),
              )}.`,
            ),
          ]),
      ...numbered([
        datedTasks(
          own,
          asked.filter((task) => hasDue(task.task) && !isCommon(task)),
          source.scope.cutOff,
        ),
        commonTasks(own, asked, labels),
        regularTasks(
          own,
          asked.filter((task) => !hasDue(task.task) && !isCommon(task)),
        ),
        overdueKhoan(material, labels),
        ...ridingParts(material, labels),
      ]),
    ],
  };
}

const named = (own: CityPlan, tasks: readonly CityTask[]): { readonly no: string }[] => {
  const numberOf = numbersIn(own);
  return tasks.map(({ task }) => ({ no: numberOf(task) }));
};

/** Those with a term one by one; of work without one, which is told the same way each time, the numbers in one line. */
function commonTasks(own: CityPlan, asked: readonly CityTask[], labels: AnnexLabels): Part {
  const numberOf = numbersIn(own);
  const common = asked.filter(isCommon);
  const regular = common.filter(isRegular);
  const counts = regular.map(
    ({ task, withResults, coverage }) =>
      `${number({ no: numberOf(task) })} (${countText(withResults)}/${countText(coverage.expected)})`,
  );
  return {
    id: 'common',
    title: 'Nhiệm vụ giao chung cho nhiều cơ quan, địa phương',
    blocks: [
      ...common
        .filter((city) => !isRegular(city))
        .map((city) => item(city.task.id, `Nhiệm vụ ${number({ no: numberOf(city.task) })}: ${commonClause(city)}.`)),
      ...(regular.length === 0
        ? []
        : [
            item(
              'common/regular',
              `Nhiệm vụ thường xuyên, định kỳ, số cơ quan có kết quả trong kỳ trên số cơ quan phải báo cáo: ${counts.join(', ')}${annexesOfPlan(own.plan, 'tasks', labels)}.`,
            ),
          ]),
    ],
    nil: 'Không có nhiệm vụ giao chung cho nhiều cơ quan, địa phương.',
  };
}

function regularTasks(own: CityPlan, tasks: readonly CityTask[]): Part {
  const standing = (words: string, ...statuses: CityTask['status'][]): string => {
    const of = tasks.filter(({ status }) => statuses.includes(status));
    return of.length === 0 ? '' : `${words} ${countText(of.length)} nhiệm vụ ${bracketed(numbers(named(own, of)))}`;
  };
  const told = joined([
    standing('có kết quả trong kỳ', 'results'),
    standing('chưa có kết quả trong kỳ', 'no-results'),
    standing('hoàn thành', 'done'),
    standing('đang thực hiện', 'ongoing', 'overdue'),
    standing('chưa báo cáo', 'not-reported'),
  ]);
  return {
    id: 'regular',
    title: 'Nhiệm vụ thường xuyên, định kỳ, không xác định thời hạn',
    blocks: told === '' ? [] : [paragraph('regular/standing', `${upperFirst(told)}.`)],
    nil: 'Không có nhiệm vụ thường xuyên, định kỳ do một cơ quan chủ trì.',
  };
}

function overdueKhoan(material: CityMaterial, labels: AnnexLabels): Part {
  const { overdue, own, riding } = material;
  const tasks = overdueTasks(overdue);
  const isUnknown = [own, ...riding].some((plan) =>
    plan.tasks.some(({ coverage }) => coverage.reported < coverage.expected),
  );
  const first =
    tasks.length > OVERDUE_IN_BODY ? `bảng dưới đây nêu ${countText(OVERDUE_IN_BODY)} nhiệm vụ quá hạn lâu nhất` : '';
  const all = areOverdueTold(tasks) ? '' : `danh sách từng cơ quan, địa phương nêu tại ${labels.get('overdue') ?? ''}`;
  const counted = joined(
    [
      `${countText(tasks.length)} nhiệm vụ quá hạn`,
      overdue.length > tasks.length ? `${countText(overdue.length)} lượt cơ quan, địa phương` : '',
    ],
    ' với ',
  );
  return {
    id: 'overdue',
    title: 'Nhiệm vụ quá hạn',
    blocks:
      tasks.length === 0
        ? []
        : [
            paragraph('overdue/count', `Có ${joined([counted + withRiding(material), first, all])}:`),
            {
              kind: 'table',
              id: 'overdue/list',
              columns: [
                { heading: 'Nhiệm vụ', share: 0.24, align: 'left' },
                { heading: 'Cơ quan', share: 0.22, align: 'left' },
                { heading: 'Thời hạn', share: 0.13, align: 'center' },
                { heading: 'Nguyên nhân', share: 0.26, align: 'left' },
                { heading: 'Dự kiến hoàn thành', share: 0.15, align: 'center' },
              ],
              rows: tasks.slice(0, OVERDUE_IN_BODY).map((task) => ({ id: task.id, cells: overdueTaskCells(task) })),
            },
          ],
    nil: `Không có nhiệm vụ quá hạn${isUnknown ? ' trong số nhiệm vụ đã báo cáo' : ''}.`,
  };
}
