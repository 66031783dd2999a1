/** Plausible progress for the tasks an agency leads: done in time, late, under way, extended, or silent. */
import type { TaskEntry } from '../../entries/entries';
import { countText, dayText } from '../../entries/words';
import { addDays, daysBetween, type Day } from '../../plan/day';
import type { Plan, Task } from '../../plan/plan';
import { dueDay } from '../../plan/schedule';
import { annexOf, firstDay, yearEnd, type ReportScope } from '../../plan/scope';
import { occurrences } from '../../figures/occurrences';
import type { Random } from './random';
import { sampleText } from './sampleText';

/** By row id; a task left out is "Chưa báo cáo". */
export function sampleTasks(scope: ReportScope, random: Random): Map<string, TaskEntry> {
  return new Map(
    scope.leads.tasks.flatMap((task): [string, TaskEntry][] =>
      random.chance(0.05) ? [] : [[task.id, sampleTask(scope, task, random)]],
    ),
  );
}

function sampleTask(scope: ReportScope, task: Task, random: Random): TaskEntry {
  const schedule = task.due.schedule;
  switch (schedule.kind) {
    case 'continuous':
      return continuous(random);
    case 'recurring': {
      const { due, ofYear } = occurrences(schedule, planOf(scope, task).from, scope.cutOff);
      const times = Math.min(ofYear, due + random.whole(0, 1));
      return {
        times,
        result: sampleText(
          times === 0
            ? 'Chưa đến kỳ thực hiện.'
            : `Đã thực hiện ${countText(times)} ${schedule.occurrence} theo kế hoạch.`,
        ),
      };
    }
    case 'relative': {
      const arisen = random.whole(1, 30);
      return { arisen, onTime: arisen - random.whole(0, 1), result: sampleText('Đã thực hiện theo quy định.') };
    }
    default:
      return dated(scope, planOf(scope, task), dueDay(schedule) ?? planOf(scope, task).until, random);
  }
}

function continuous(random: Random): TaskEntry {
  if (random.chance(0.1))
    return { delayCause: sampleText('Trong kỳ tập trung cho nhiệm vụ khác, chưa phát sinh kết quả.') };
  const result = sampleText(
    'Đã triển khai tại cơ quan và các đơn vị trực thuộc; kết quả được đăng tải trên Trang thông tin điện tử.',
  );
  return random.chance(0.5)
    ? { result }
    : { result, quantity: random.whole(2, 80), unit: random.pick(['tin, bài', 'cuộc', 'lượt người', 'văn bản']) };
}

const planOf = (scope: ReportScope, { id }: Task): Plan => annexOf(scope, id)?.plan ?? scope.plan;

function dated(scope: ReportScope, plan: Plan, due: Day, random: Random): TaskEntry {
  const { cutOff } = scope;
  const from = firstDay(plan);
  const until = plan.until > cutOff ? plan.until : yearEnd(scope);
  if (due > cutOff) {
    return random.chance(0.35)
      ? done(scope, between(from, cutOff, random), random)
      : {
          percent: random.pick([0.3, 0.5, 0.8]),
          result: sampleText('Đã xây dựng dự thảo, đang lấy ý kiến các cơ quan, đơn vị.'),
        };
  }
  const fate = random.next();
  if (fate < 0.65) return done(scope, between(from, due, random), random);
  if (fate < 0.85) {
    return {
      ...done(scope, between(addDays(due, 1), cutOff, random), random),
      delayCause: sampleText('Phải lấy ý kiến bổ sung của các cơ quan liên quan.'),
    };
  }
  if (fate < 0.93) {
    return {
      percent: 0.5,
      rowCase: 'extended',
      basis: sampleText(`Công văn số 1120/UBND-KGVX ngày ${dayText(addDays(due, -10))}.`),
      newDue: until,
      result: sampleText('Đang hoàn thiện dự thảo theo ý kiến thẩm định.'),
    };
  }
  return {
    percent: random.pick([0, 0.3, 0.8]),
    result: sampleText('Đang thực hiện.'),
    delayCause: sampleText('Chưa bố trí được kinh phí.'),
    expectedOn: until,
  };
}

const done = ({ agency }: ReportScope, completedOn: Day, random: Random): TaskEntry => ({
  percent: 1,
  completedOn,
  result: sampleText(`Kế hoạch số ${random.whole(10, 900)}/KH-${agency.abbreviation} ngày ${dayText(completedOn)}.`),
});

const between = (from: Day, to: Day, random: Random): Day =>
  addDays(from, random.whole(0, Math.max(0, daysBetween(from, to))));
