/** Breakthrough work is told in reports of a plan that asks for it, and named in no other. */
import type { ReportScope } from '../../src/plan/scope';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { generalGaps } from '../../src/workflows/generalGaps';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { rowFormOf } from '../../src/workflows/rowForm';
import { rowList } from '../../src/workflows/rowList';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { snapshotOf } from '../layout/snapshotOf';
import { library, scopeOfPlan } from '../library';

describe('breakthrough work', () => {
  const general = (scope: ReportScope): string =>
    JSON.stringify(makeWorkbook(scope).sheets.find(({ name }) => name === 'Nội dung chung'));

  it('is asked for in reports of 224, whose V.5.b asks for it', () => {
    const scope = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
    expect(general(scope)).toContain('2. Công việc mang tính đột phá');
    expect(general(scope)).toContain('3. Khó khăn, vướng mắc và nguyên nhân');
    expect(sampleEntries(scope, 1).general.breakthrough).toBeDefined();
    expect(JSON.stringify(makeWorkbook(scope).sheets)).toContain(
      'đánh giá chung, công việc mang tính đột phá, khó khăn',
    );
  });

  it.each([
    ['81-2025', '2025-11'],
    ['70-2025', '2026'],
  ])('is not named in one of %s', async (plan, period) => {
    const scope = scopeOfPlan(plan, 'so-y-te', period);
    expect(general(scope)).toContain('2. Khó khăn, vướng mắc và nguyên nhân');
    const entries = sampleEntries(scope, 1);
    expect(entries.general.breakthrough).toBeUndefined();
    expect(JSON.stringify(makeWorkbook(scope).sheets)).not.toContain('mang tính đột phá');
    const checked = await checkWorkbook(library, snapshotOf(makeWorkbook(scope)));
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    expect(generalGaps(checked).map(({ field }) => field)).not.toContain('breakthrough');
    expect(rowList(checked).at(-1)?.text).toBe('Đánh giá chung, khó khăn, kiến nghị, nhiệm vụ kỳ tới.');
    expect(rowFormOf(checked, 'general')?.text).toBe(
      'Phần lời của báo cáo: đánh giá chung, khó khăn, kiến nghị, nhiệm vụ kỳ tới.',
    );
  });
});
