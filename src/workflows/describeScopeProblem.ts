/** Sentences for why there is no such report: an unknown plan, agency or period. One line each, fit for every face. */
import { dayText, periodText } from '../entries/words';
import type { ScopeProblem } from './scope';
import { unreachable } from '../result';

const MOST_CANDIDATES = 5;

export function describeScopeProblem(problem: ScopeProblem): string {
  switch (problem.kind) {
    case 'unknown-plan':
      return `Không có kế hoạch “${problem.given}”. Các kế hoạch đã có: ${problem.known.join(', ')}.`;
    case 'unknown-agency': {
      const names = problem.candidates.slice(0, MOST_CANDIDATES).map(({ name }) => name);
      return names.length === 0
        ? `Không có cơ quan “${problem.given}”.`
        : `“${problem.given}” có thể là ${problem.candidates.length} cơ quan (${names.join(', ')}${problem.candidates.length > names.length ? '…' : ''}).`;
    }
    case 'unknown-period':
      return `“${problem.given}” không phải là kỳ báo cáo.`;
    case 'period-outside-plan':
      return `Kỳ ${periodText(problem.period)} nằm ngoài thời gian của Kế hoạch số ${problem.plan.number} (từ ngày ${dayText(problem.plan.from)} đến ngày ${dayText(problem.plan.until)}).`;
    case 'no-duty':
      return `Kế hoạch số ${problem.plan.number} không giao các cơ quan báo cáo tiến độ theo kỳ ${periodText(problem.period)}; hãy chọn kỳ tháng.`;
    case 'leads-nothing':
      return `${problem.agency.name} không chủ trì chỉ tiêu, nhiệm vụ nào của Kế hoạch số ${problem.plan.number}.`;
    default:
      return unreachable(problem);
  }
}
