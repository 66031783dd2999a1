/** Reports in whose sentences one number could be two rows': of several annexes of a kind, or of a plan that rides along. */
import type { Entries, MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { computeFigures } from '../../src/figures/figures';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { ReportScope } from '../../src/plan/scope';
import { monthlyReport } from '../../src/report/monthlyReport';
import { scopeOfPlan } from '../library';
import { markedTexts } from './plainText';

function sections(scope: ReportScope, change: Partial<Entries>): readonly string[] {
  const entries = { ...emptyEntries(scope), ...change };
  const report = monthlyReport({ scope, entries, figures: computeFigures(scope, entries), unexplained: 0 });
  return report.sections.map(({ blocks }) => markedTexts(blocks).join('\n'));
}

describe('two annexes of targets with one row "a" each', () => {
  const consolidator = scopeOfPlan('70-2025', 'so-khoa-hoc-va-cong-nghe', '2025');
  const [first, second] = ['70-2025/MT/a#1', '70-2025/DH2030/a#1'];
  const half = { numerator: 1, denominator: 2 };

  it('are told apart in every sentence', () => {
    const [overview, targets, , judgement] = sections(consolidator, {
      measures: new Map<string, MeasureEntry>([
        [first, half],
        [second, { numerator: 0 }],
      ]),
    });
    expect(overview).toContain('10 chỉ tiêu (điểm a, b, c, d, h, i, k, l, m, o của Mục II.1) và ');
    expect(targets).toContain('- Chỉ tiêu điểm a (Mục II.1): ');
    expect(targets).toContain('- Chỉ tiêu điểm a (Mục II.2): ');
    expect(judgement).toContain('Còn 01 chỉ tiêu chưa đạt (điểm a của Mục II.1); ');
  });

  it('need no telling apart where the agency leads rows of one only', () => {
    const department = scopeOfPlan('70-2025', 'so-y-te', '2026');
    const [, targets] = sections(department, { measures: new Map<string, MeasureEntry>([[second, { numerator: 0 }]]) });
    expect(targets).toContain('- Chỉ tiêu điểm a: ');
  });
});

describe('proposals on tasks of a plan that rides along', () => {
  const department = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
  const proposal = { percent: 0.5, proposal: 'Bố trí thêm kinh phí', level: 'city' } as const;

  it('stand among the proposals, with their plan', () => {
    const proposals = sections(department, {
      tasks: new Map<string, TaskEntry>([
        ['224-2025/II/13', proposal],
        ['95-2025/PL/1.1', proposal],
      ]),
    })[4];
    expect(proposals).toContain('- Nhiệm vụ số 13; 1.1 (Kế hoạch số 95/KH-UBND): Bố trí thêm kinh phí.');
  });

  it('are not "Không có" where they are the only ones', () => {
    expect(sections(department, { tasks: new Map<string, TaskEntry>([['95-2025/PL/1.1', proposal]]) })[4]).toContain(
      '- Nhiệm vụ số 1.1 (Kế hoạch số 95/KH-UBND): Bố trí thêm kinh phí.',
    );
  });
});
