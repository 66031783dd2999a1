/** What a sentence fit for every face lacks on the command line: which option or id to type instead. */
import type { Refusal } from '../workbook/refusal';
import { describeRefusal } from '../workflows/describe';
import { describeScopeProblem } from '../workflows/describeScopeProblem';
import type { ScopeProblem } from '../workflows/scope';

const MOST_IDS = 5;

export const scopeProblemLine = (problem: ScopeProblem): string =>
  [describeScopeProblem(problem), scopeHint(problem)].filter((part) => part !== '').join(' ');

function scopeHint(problem: ScopeProblem): string {
  switch (problem.kind) {
    case 'unknown-agency': {
      const ids = problem.candidates.slice(0, MOST_IDS).map(({ id }) => id);
      return ids.length === 0
        ? 'Xem mã cơ quan bằng lệnh agencies.'
        : `Hãy nêu mã cơ quan: ${ids.join(', ')}${problem.candidates.length > ids.length ? '…' : ''}.`;
    }
    case 'unknown-period':
      return 'Viết như 2026-11 (tháng), 2026-Q4 (quý), 2026-H2 (6 tháng), 2026 (năm).';
    case 'no-duty':
      return 'Xem kỳ đến hạn bằng lệnh due.';
    default:
      return '';
  }
}

/** Why a file could not be written. */
export const notWrittenLine = (path: string, refusal: Refusal): string =>
  `${describeRefusal(path, refusal)}${refusal.code === 'exists' ? ' Muốn ghi đè thì thêm --force.' : ''}`;
