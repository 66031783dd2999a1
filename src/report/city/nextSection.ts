/** Mục VII: what comes next, as it follows from the figures: overdue work, what falls due, targets not met, who must still report. */
import type { CityPlan, CityTask } from '../../consolidation/city/city';
import { linesBy } from '../../consolidation/longTable/linesBy';
import type { LongLine } from '../../consolidation/longTable/longLine';
import { numbersText } from '../../consolidation/describe/rowNumbers';
import { countText, dayText, periodText } from '../../entries/words';
import { completeStatuses } from '../../figures/task';
import type { Day } from '../../plan/day';
import { nextPeriod } from '../../plan/period';
import type { Section } from '../report';
import { item, joined, paragraph, upperFirst } from '../sentences';
import { withRiding, type CityMaterial } from './material';

export function nextSection(material: CityMaterial): Section {
  const told = following(material);
  return {
    id: 'next',
    title: title(material),
    blocks:
      told.length === 0
        ? [
            paragraph(
              'goes-on',
              'Tiếp tục theo dõi, đôn đốc các cơ quan, địa phương thực hiện chỉ tiêu, nhiệm vụ được giao.',
            ),
          ]
        : told.map(({ id, text }) => item(id, text)),
  };
}

function title({ about, told }: CityMaterial): string {
  const next = periodText(nextPeriod(told)).toLocaleUpperCase('vi');
  switch (about.kind) {
    case 'quarter':
    case 'half':
      return `NHIỆM VỤ TRỌNG TÂM ${next}`;
    case 'year':
      return `PHƯƠNG HƯỚNG ${next}`;
    case 'month':
    case 'request':
      return 'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI';
  }
}

interface Following {
  readonly id: string;
  readonly text: string;
}

function following(material: CityMaterial): Following[] {
  const { source, notable, sending } = material;
  const until = lastDayAhead(material);
  const overdue = new Set(notable.overdue);
  const due = dueBy(source.lines, [source.scope.cutOff, until], tasksOf(material)).filter((task) => !overdue.has(task));
  const missing = [...sending.obliged, ...sending.asked].filter(({ attended }) => !attended.hasReported).length;
  const unfinished = joined(
    [
      notable.overdue.length === 0 ? '' : `hoàn thành ${countText(notable.overdue.length)} nhiệm vụ quá hạn`,
      notable.notMet.length === 0 ? '' : `phấn đấu đạt ${countText(notable.notMet.length)} chỉ tiêu chưa đạt`,
    ],
    '; ',
  );
  const tell = (id: string, text: string): Following[] => (text === '' ? [] : [{ id, text: `${upperFirst(text)}.` }]);
  return [
    ...tell('unfinished', unfinished === '' ? '' : unfinished + withRiding(material)),
    ...tell(
      'due',
      due.length === 0
        ? ''
        : `tập trung thực hiện ${countText(due.length)} nhiệm vụ đến hạn từ nay đến ngày ${dayText(until)}: ${dueNumbers(due, source.city.plans)}`,
    ),
    ...tell(
      'figures',
      joined([
        missing === 0
          ? ''
          : `đôn đốc ${countText(missing)} cơ quan, địa phương chưa có báo cáo sử dụng được gửi báo cáo, bổ sung số liệu`,
        notable.contradicted.length === 0
          ? ''
          : `thống nhất ${countText(notable.contradicted.length)} nội dung có số liệu khác nhau giữa các cơ quan cùng chủ trì`,
      ]),
    ),
  ];
}

/** "nhiệm vụ số 4, 13; nhiệm vụ số 9.1 của Kế hoạch số 95/KH-UBND": after a colon, so without one. */
const dueNumbers = (due: readonly CityTask[], plans: readonly CityPlan[]): string =>
  joined(
    plans.map((each, place) => {
      const told = numbersText(
        due.filter(({ plan }) => plan.id === each.plan.id),
        [each],
      );
      return told === '' || place === 0 ? told : `${told} của Kế hoạch số ${each.plan.number}`;
    }),
  );

const tasksOf = ({ own, riding }: CityMaterial): CityTask[] => [own, ...riding].flatMap(({ tasks }) => tasks);

/** The end of the next period of the kind reported; of a month's slip or a report on request, of the next month. */
const lastDayAhead = ({ told }: Pick<CityMaterial, 'told'>): Day => nextPeriod(told).to;

const COMPLETE: readonly string[] = [...completeStatuses, 'done-no-due', 'stopped', 'out-of-scope'];

/** Tasks with a line that falls due within these days and is not complete; an agency that has not reported must still do it. */
function dueBy(lines: readonly LongLine[], [from, to]: readonly [Day, Day], tasks: readonly CityTask[]): CityTask[] {
  const open = linesBy(
    lines.filter(
      ({ kind, due, status, expected, counts }) =>
        kind === 'task' &&
        expected + counts > 0 &&
        due !== undefined &&
        due >= from &&
        due <= to &&
        !COMPLETE.includes(status),
    ),
    ({ line }) => line,
  );
  return tasks.filter(({ task }) => open.has(task.id));
}
