/** The sentences of a comparison: every change is told once, with old and new words. */
import fc from 'fast-check';
import { diffPlans } from '../../../src/plan/diff/diffPlans';
import type { Annex, Plan, Task } from '../../../src/plan/plan';
import { describeDiff } from '../../../src/workflows/plans/describeDiff';
import { edited, renumbered } from '../../plan/diff/edited';
import { index, plan224 } from '../../plan/templates';

const lines = (after: Plan, before = plan224): string[] => describeDiff(diffPlans(before, after), index);
const text = (after: Plan): string => lines(after).join('\n');

const withTask = (no: string, change: (row: Task) => Task): Plan => ({
  ...plan224,
  annexes: plan224.annexes.map((annex) =>
    annex.kind === 'tasks' ? { ...annex, rows: annex.rows.map((row) => (row.no === no ? change(row) : row)) } : annex,
  ),
});

it('says of equal plans that they are equal', () => {
  expect(lines(structuredClone(plan224))).toEqual(['Hai bản kế hoạch giống nhau.']);
});

it('quotes old and new words of a reworded row under its number', () => {
  const task = plan224.annexes[1]!.rows[0]!;
  expect(lines(withTask('1', (row) => ({ ...row, text: `${row.text} Khẩn.` })))).toEqual(
    expect.arrayContaining(['  Phụ lục II, số 1', `    cũ:  ${task.text}`, `    mới: ${task.text} Khẩn.`]),
  );
});

it('names whom a cell means now', () => {
  const lead = { text: 'Sở KHCN', bodies: [{ agency: 'so-khoa-hoc-va-cong-nghe' }] };
  const said = text(withTask('1', (row) => ({ ...row, lead })));
  expect(said).toContain('chủ trì: “- Sở, ban, ngành; - UBND xã, phường.” thành “Sở KHCN”');
  expect(said).toMatch(/hiểu là: .* thành Sở Khoa học và Công nghệ/);
});

it('tells what a term was and is read as', () => {
  const due = { text: 'Quý II/2026', schedule: { kind: 'once', due: '2026-06-30' } } as const;
  const said = text(withTask('2', (row) => ({ ...row, due })));
  expect(said).toContain('“Hằng quý” thành “Quý II/2026”');
  expect(said).toContain('01 phiên họp mỗi quý thành đến hết ngày 30/6/2026');
});

it('tells rows that only have another number in one line an annex', () => {
  const after: Plan = {
    ...plan224,
    errata: [],
    annexes: plan224.annexes.map((annex) =>
      annex.kind === 'tasks'
        ? ({
            ...annex,
            rows: annex.rows.slice(1).map((row, n) => renumbered(row, plan224.id, annex.id, String(n + 1))),
          } as Annex)
        : annex,
    ),
  };
  const said = lines(after);
  expect(said).toContain('Dòng chỉ đổi số thứ tự (50):');
  expect(said.filter((line) => line.includes('2 thành 1, 3 thành 2'))).toHaveLength(1);
  expect(said).toContain('Giữ 80 dòng (50 dòng có thay đổi), thêm 00 dòng, bỏ 01 dòng.');
});

it('names every added and removed row, whatever was edited', () => {
  fc.assert(
    fc.property(edited(), ({ after }) => {
      const diff = diffPlans(plan224, after);
      const said = describeDiff(diff, index);
      for (const { annex, row } of [...diff.added, ...diff.removed]) {
        expect(said).toContain(`  ${annex.label}, số ${row.no}: ${row.text}`);
      }
      expect(said.join('\n')).not.toMatch(/undefined|\[object/);
    }),
    { numRuns: 30 },
  );
});

it('tells that breakthrough work is asked for, or no more', () => {
  const { asksBreakthrough: _asked, ...without } = plan224;
  expect(text(without)).toContain('Báo cáo công việc mang tính đột phá: “Có” thành “Không”');
  expect(lines(plan224, without).join('\n')).toContain('Báo cáo công việc mang tính đột phá: “Không” thành “Có”');
});
