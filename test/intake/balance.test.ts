import fc from 'fast-check';
import { balance } from '../../src/intake/balance';
import { readPlan } from '../../src/intake/readPlan';
import type { SourceCell, SourceDocument } from '../../src/intake/source';
import { documentOf, draftOf, index, TASKS, task } from './tables';

test('a cell that is in neither is named with its place', () => {
  const draft = draftOf([TASKS, task('1', 'A'), task('2', 'B')]);
  const source = documentOf([TASKS, task('1', 'A'), task('2', 'B'), task('3', 'C lạc')]);
  expect(balance(source, draft)).toContainEqual({ place: 'Bảng 1, dòng 4, cột 2', text: 'C lạc' });
});

test('a text that came twice is wanted twice', () => {
  const once = draftOf([TASKS, task('1', 'Rà soát')]);
  const twice = documentOf([TASKS, task('1', 'Rà soát')], [TASKS, task('1', 'Xây dựng')]);
  expect(balance(twice, once)).toEqual([{ place: 'Bảng 2, dòng 2, cột 2', text: 'Xây dựng' }]);
});

const WORDS = [
  '', 'Sở Y tế', 'UBND xã, phường', '1', '2.', 'a)', '-', 'I', 'II.1', '100% hồ sơ', 'Thường xuyên', 'Tháng 6/2026', 'Rà soát',
  'tiếp theo của dòng trên', 'I. NHIỆM VỤ CHUNG', 'Ghi chú', '(1)', '(2)', '(3)', 'PHỤ LỤC', 'Cơ quan', 'chủ trì', ...TASKS,
]; // prettier-ignore
const text = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() });

/** Cells anywhere, over one another too, as a faulty file may have them. */
const cell = (row: number): fc.Arbitrary<SourceCell> =>
  fc.record({
    row: fc.constant(row),
    column: fc.integer({ min: 1, max: 7 }),
    rowSpan: fc.constantFrom(1, 1, 1, 2, 3, 1_000_000),
    columnSpan: fc.constantFrom(1, 1, 1, 2, 5, 1_000_000),
    text,
  });

const rowsOfCells = fc
  .array(fc.array(text, { minLength: 0, maxLength: 6 }), { maxLength: 8 })
  .chain((rows) => fc.tuple(...rows.map((_, n) => fc.array(cell(n + 3), { maxLength: 5 }))))
  // Words of their own for each cell, so that none stands in for another.
  .map((rows) => rows.flat().map((one, n) => (one.text.length > 6 ? { ...one, text: `${one.text} q${n}q` } : one)));

const heading = fc
  .shuffledSubarray(TASKS, { minLength: 3 })
  .map((texts) => texts.map((words, n) => ({ row: 2, column: n + 1, rowSpan: 1, columnSpan: 1, text: words })));

const table = fc
  .tuple(fc.option(heading), rowsOfCells)
  .map(([above, rows]) => ({ kind: 'table' as const, table: { place: 'Bảng', cells: [...(above ?? []), ...rows] } }));

const source: fc.Arbitrary<SourceDocument> = fc
  .array(
    fc.oneof(
      table,
      text.map((words) => ({ kind: 'paragraph' as const, text: words })),
    ),
    { maxLength: 4 },
  )
  .map((blocks) => ({ file: 'a', blocks }));

test('whatever the source, nothing of it is lost and nothing throws', () => {
  let read = 0;
  fc.assert(
    fc.property(source, (document) => {
      const draft = readPlan(document, index);
      if (!draft.ok) return;
      read += 1;
      expect(balance(document, draft.value)).toEqual([]);
      const ids = draft.value.plan.annexes.flatMap<string>(({ rows }) => rows.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
  // The law is empty where nothing is a plan.
  expect(read).toBeGreaterThan(60);
});

const seconds = (rows: number): number => {
  const long = documentOf([
    TASKS,
    ...Array.from({ length: rows }, (_, n) => task(n % 3 === 0 ? '5' : '', `Việc ${n}`, '', '')),
  ]);
  const start = process.hrtime.bigint();
  const draft = readPlan(long, index);
  if (!draft.ok) throw new Error(draft.error.kind);
  return Number(process.hrtime.bigint() - start) / 1e9;
};

test('ten times the rows take no hundred times as long', () => {
  seconds(1_000);
  const [short, long] = [seconds(1_000), seconds(10_000)];
  expect(long).toBeLessThan(Math.max(short * 40, 2));
});
