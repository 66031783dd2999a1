import { describeIntakeProblem } from '../../src/intake/describeIntakeProblem';
import { describeSetAside } from '../../src/intake/describeSetAside';
import type { SetAsideReason } from '../../src/intake/draft';
import type { IntakeProblem } from '../../src/intake/problem';

const file = 'ke-hoach.docx';
const table = (n: number) => ({ place: `Bảng ${n}`, headings: ['Họ tên', 'Chức vụ'] });

test.each<readonly [IntakeProblem, RegExp]>([
  [{ kind: 'empty', file }, /không có nội dung/],
  [{ kind: 'only-pictures', file, pictures: 3 }, /chỉ có hình ảnh \(3 hình\)/],
  [{ kind: 'no-table', file, pictures: 0 }, /không có bảng nào\.$/],
  [{ kind: 'no-table', file, pictures: 2 }, /chỉ có chữ và 2 hình ảnh/],
  [{ kind: 'no-annex', file, tables: [table(1)] }, /Đã thấy: Bảng 1: “Họ tên”, “Chức vụ”\.$/],
  [{ kind: 'no-rows', file, place: 'Bảng 2' }, /^Bảng 2 của tệp/],
])('%j', (problem, said) => {
  const { message, fix } = describeIntakeProblem(problem);
  expect(message).toContain(`“${file}”`);
  expect(message).toMatch(said);
  expect(fix).toMatch(/^Hãy .*\.$/);
});

test('of many tables, the first are named', () => {
  const tables = Array.from({ length: 8 }, (_, n) => table(n + 1));
  expect(describeIntakeProblem({ kind: 'no-annex', file, tables }).message).toMatch(/; và 3 bảng khác\.$/);
});

test('each reason for setting aside is a sentence', () => {
  const reasons: Record<SetAsideReason, true> = {
    'outside-table': true,
    heading: true,
    'repeated-heading': true,
    'unknown-column': true,
    'no-field': true,
    'no-row': true,
    'other-table': true,
    picture: true,
  };
  for (const why of Object.keys(reasons) as SetAsideReason[]) expect(describeSetAside(why)).toMatch(/^\p{Lu}.*\.$/u);
});
