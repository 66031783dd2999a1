/** When a report is due, in words. */
import { countText, dayText, weekdayText } from '../entries/words';
import { addDays, type Day } from '../plan/day';

export interface DeadlineDays {
  /** First and last day reported on. */
  readonly from: Day;
  readonly to: Day;
  /** The last timely day. */
  readonly due: Day;
  readonly sendOn: Day;
  readonly cutOff: Day;
  /** From today to the last timely day; negative once it is past. */
  readonly daysLeft: number;
}

export interface DeadlineWords {
  /** "từ ngày 15/10/2026 đến ngày 14/11/2026" */
  readonly time: string;
  /** As the plans put it: "trước ngày 15/11/2026". */
  readonly due: string;
  /** "Thứ Sáu, ngày 13/11/2026 (ngày làm việc cuối cùng trong hạn)" */
  readonly sendOn: string;
  readonly cutOff: string;
  /** "Còn 05 ngày (đến hết ngày 14/11/2026)", "Đã quá hạn 03 ngày" */
  readonly left: string;
}

export const deadlineWords = (days: DeadlineDays): DeadlineWords => ({
  time: `từ ngày ${dayText(days.from)} đến ngày ${dayText(days.to)}`,
  due: dueText(days.due),
  sendOn: `${weekdayText(days.sendOn)} (ngày làm việc cuối cùng trong hạn)`,
  cutOff: `ngày ${dayText(days.cutOff)}`,
  left: leftText(days),
});

/** As the plans put it, by the last timely day. */
export const dueText = (due: Day): string => `trước ngày ${dayText(addDays(due, 1))}`;

function leftText({ due, sendOn, daysLeft }: DeadlineDays): string {
  if (daysLeft < 0) return `Đã quá hạn ${countText(-daysLeft)} ngày`;
  if (daysLeft === 0) return 'Hôm nay là ngày cuối cùng của hạn gửi';
  return addDays(due, -daysLeft) === sendOn
    ? `Hôm nay là ngày gửi (hết hạn sau ngày ${dayText(due)})`
    : `Còn ${countText(daysLeft)} ngày (đến hết ngày ${dayText(due)})`;
}
