/** Thời hạn gửi, as the duty puts it; a usual day that the plan does not name says so. */
import { dayText } from '../entries/words';
import { addDays } from '../plan/day';
import type { ReportScope } from '../plan/scope';

/** "trước ngày 15/12/2026", "chậm nhất ngày 20/9/2025" */
export const termText = ({ duty: { due }, deadline: { lastTimelyDay } }: ReportScope): string =>
  due.kind === 'by-day'
    ? `chậm nhất ngày ${dayText(lastTimelyDay)}`
    : `trước ngày ${dayText(addDays(lastTimelyDay, 1))}`;

/** "Chậm nhất ngày 20/9/2025 (ngày đặt sẵn, Kế hoạch không nêu)" */
export function termFact(scope: ReportScope): string {
  const { due } = scope.duty;
  const term = termText(scope);
  const whose = due.kind === 'by-day' && due.assumed === true ? ' (ngày đặt sẵn, Kế hoạch không nêu)' : '';
  return `${term.charAt(0).toUpperCase()}${term.slice(1)}${whose}`;
}
