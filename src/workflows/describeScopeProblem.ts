/** Sentences for why there is no such report: an unknown plan, agency or period. One line each, fit for every face. */
import { dayText, periodText } from '../entries/words';
import { endedSentence } from '../layout/endedWords';
import type { Plan } from '../plan/plan';
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
      return `Kế hoạch số ${problem.plan.number} không giao các cơ quan báo cáo tiến độ theo kỳ ${periodText(problem.period)}${otherPeriods(problem.plan)}.`;
    case 'not-then':
      return problem.ended
        ? `${endedSentence(problem.ended)} Hãy chọn cơ quan đang thực hiện.`
        : `${problem.agency.name} chưa thành lập trong kỳ ${periodText(problem.period)}.`;
    case 'leads-nothing':
      return `${problem.agency.name} không chủ trì chỉ tiêu, nhiệm vụ nào của Kế hoạch số ${problem.plan.number}.`;
    default:
      return unreachable(problem);
  }
}

const CADENCES = { month: 'kỳ tháng', quarter: 'kỳ quý', half: 'kỳ 6 tháng', year: 'kỳ năm', event: '' } as const;

/** "; hãy chọn kỳ tháng, kỳ năm", or where it is reported on instead. */
function otherPeriods({ duties }: Plan): string {
  const progress = duties.filter(({ subject }) => subject === 'progress');
  const riding = progress.find(({ ridesOn }) => ridesOn !== undefined)?.ridesOn;
  if (riding !== undefined) return `; kế hoạch này được báo cáo lồng ghép trong báo cáo của kế hoạch ${riding}`;
  const kinds = [...new Set(progress.map(({ cadence }) => CADENCES[cadence]))].filter((kind) => kind !== '');
  return kinds.length === 0 ? '' : `; hãy chọn ${kinds.join(', ')}`;
}
