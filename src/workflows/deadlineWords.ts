/** When a report is due, in words. */
import { countText, dayText, weekdayText } from '../entries/words';
import { addDays, type Day } from '../plan/day';

export interface DeadlineDays {
  /** The last timely day. */
  readonly due: Day;
  readonly sendOn: Day;
  readonly cutOff: Day;
  /** From today to the last timely day; negative once it is past. */
  readonly daysLeft: number;
}

export interface DeadlineWords {
  /** As the plans put it: "trước ngày 15/11/2026". */
  readonly due: string;
  /** "Thứ Sáu, ngày 13/11/2026 (ngày làm việc cuối cùng trong hạn)" */
  readonly sendOn: string;
  readonly cutOff: string;
  /** "Còn 05 ngày", "Hôm nay là ngày cuối cùng của hạn gửi", "Đã quá hạn 03 ngày" */
  readonly left: string;
}

export const deadlineWords = ({ due, sendOn, cutOff, daysLeft }: DeadlineDays): DeadlineWords => ({
  due: `trước ngày ${dayText(addDays(due, 1))}`,
  sendOn: `${weekdayText(sendOn)} (ngày làm việc cuối cùng trong hạn)`,
  cutOff: `ngày ${dayText(cutOff)}`,
  left: leftText(daysLeft),
});

function leftText(daysLeft: number): string {
  if (daysLeft === 0) return 'Hôm nay là ngày cuối cùng của hạn gửi';
  return daysLeft > 0 ? `Còn ${countText(daysLeft)} ngày` : `Đã quá hạn ${countText(-daysLeft)} ngày`;
}
