/** What a figure says where there is nothing to count, in the pane and on Thông tin chung alike. */
import { headline } from '../../src/figures/headline';
import type { ReportScope } from '../../src/plan/scope';
import { gaugesOf } from '../../src/workflows/gauges';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { scopeOfPlan } from '../library';

describe('figures of rows that an agency does not lead', () => {
  const NONE = ['không chủ trì chỉ tiêu', 'không có nhiệm vụ có thời hạn', 'không có nhiệm vụ có thời hạn'];

  it('are said on Thông tin chung not to be its own', () => {
    const scope = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
    const info = makeWorkbook(scope).sheets[0]!;
    const [own, riders] = ['#headline.targetsMet', '#headline.95-2025.targetsMet'].map(
      (id) => info.rows.find(({ cells }) => cells[0]?.value === id)!.cells[2],
    );
    expect(own?.value).toBe('chưa có chỉ tiêu nào có số liệu');
    expect(riders?.value).toBe('không chủ trì chỉ tiêu');
    expect(riders?.formula).toContain('"không chủ trì chỉ tiêu"');
  });

  it('are said so in the pane', () => {
    const counts = (annexes: ReportScope['annexes']): string[] =>
      gaugesOf(headline([], []), annexes).map((gauge) => gauge.counts);
    expect(counts([])).toEqual([...NONE, 'không có nhiệm vụ thường xuyên']);
    expect(counts(scopeOfPlan('224-2025', 'so-y-te', '2026-11', []).annexes)).toEqual([
      'chưa có chỉ tiêu nào có số liệu',
      'chưa có nhiệm vụ đến hạn nào báo cáo tiến độ',
      'chưa có nhiệm vụ có thời hạn nào báo cáo tỷ lệ',
      'không có nhiệm vụ thường xuyên',
    ]);
  });
});
