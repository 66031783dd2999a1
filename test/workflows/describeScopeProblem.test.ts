import { describeScopeProblem } from '../../src/workflows/describeScopeProblem';
import { findAgency, reportScope } from '../../src/workflows/scope';
import { library } from '../library';

function problemWith(change: {
  readonly planId?: string;
  readonly agency?: string;
  readonly periodId?: string;
}): string {
  const scope = reportScope(library, { planId: '224-2025', agency: 'so-y-te', periodId: '2026-11', ...change });
  if (scope.ok) throw new Error('There is such a report');
  return describeScopeProblem(scope.error);
}

it.each([
  [{ planId: '1-1' }, 'Không có kế hoạch “1-1”. Các kế hoạch đã có: 224-2025, 67-2024, 70-2025, 81-2025, 95-2025.'],
  [{ agency: 'Sở Lạ' }, 'Không có cơ quan “Sở Lạ”.'],
  [{ periodId: 'tháng 11' }, '“tháng 11” không phải là kỳ báo cáo.'],
  [{ periodId: '2027-03' }, 'nằm ngoài thời gian của Kế hoạch số 224/KH-UBND'],
  [{ periodId: '2026-Q4' }, 'không giao các cơ quan báo cáo tiến độ theo kỳ quý IV năm 2026; hãy chọn kỳ tháng.'],
])('%j', (change, says) => {
  expect(problemWith(change)).toContain(says);
});

it('names the agencies meant, not their ids', () => {
  const found = findAgency(library, 'UBND');
  expect(found.ok ? '' : describeScopeProblem(found.error)).toMatch(/^“UBND” có thể là 10\d cơ quan \(Ủy ban nhân dân/);
});

it('names no command or option: an officer in the task pane has none', () => {
  const all = [{ planId: '1-1' }, { agency: 'x' }, { agency: 'UBND' }, { periodId: 'x' }, { periodId: '2026-Q4' }];
  for (const change of all) expect(problemWith(change)).not.toMatch(/lệnh|--|mã cơ quan|2026-11/);
});
