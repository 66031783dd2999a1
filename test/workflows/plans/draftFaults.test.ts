/** What a draft lacks is told by row number and column, never by a place in a file. */
import { parsePlan } from '../../../src/plan/parse';
import type { Plan } from '../../../src/plan/plan';
import { draftFaultLines } from '../../../src/workflows/plans/draftFaults';
import { plan224 } from '../../plan/templates';

function lines(plan: Plan): string[] {
  const parsed = parsePlan(JSON.stringify(plan), 'x.json');
  return parsed.ok ? [] : draftFaultLines(plan, parsed.error);
}
const withRow = (change: object): Plan => ({
  ...plan224,
  annexes: plan224.annexes.map((annex, n) =>
    n === 1
      ? ({ ...annex, rows: annex.rows.map((row, at) => (at === 2 ? { ...row, ...change } : row)) } as typeof annex)
      : annex,
  ),
});

it('says what the document did not say, each once', () => {
  expect(lines({ ...plan224, id: '', short: '', number: '', signed: '', title: '' })).toEqual([
    'Số, ký hiệu: còn thiếu.',
    'Ngày ban hành: còn thiếu.',
    'Tên kế hoạch: còn thiếu.',
  ]);
});

it('says what stands there instead', () => {
  expect(lines({ ...plan224, until: '2026-02-30' })).toEqual([
    'Ngày kết thúc: cần một ngày có thật, dạng "2026-11-14", nhưng đang là "2026-02-30".',
  ]);
});

it.each([
  [{ text: '' }, 'Phụ lục II, số 3, Nội dung: còn thiếu.'],
  [{ deliverable: '' }, 'Phụ lục II, số 3, Sản phẩm: còn thiếu.'],
])('%j', (change, said) => {
  expect(lines(withRow(change))).toEqual([said]);
});

it('a fault of no column keeps its place', () => {
  expect(lines({ ...plan224, annexes: [] })).toEqual([
    'Tệp x.json, tại annexes: cần ít nhất 1 phần tử, nhưng đang là [].',
  ]);
});
