/** The column beside the period before: gone where nothing is compared, and only it. */
import { withoutIdleComparison } from '../../src/report/comparing';
import type { TableContent } from '../../src/report/report';

const table = (compared: readonly string[]): TableContent => ({
  id: '9-2026/I',
  title: 'KẾT QUẢ',
  columns: [
    { key: 'no', heading: 'STT' },
    { key: 'value', heading: 'Kết quả' },
    { key: 'difference', heading: 'So với kỳ trước' },
    { key: 'verdict', heading: 'Đánh giá' },
  ],
  rows: [{ id: '1', annex: ['1'], lines: compared.map((text) => ['90%', text, 'Đạt']) }],
});

test('leaves the table where no row has anything in it', () => {
  const { columns, rows } = withoutIdleComparison(table(['', '']));
  expect(columns.map(({ heading }) => heading)).toEqual(['STT', 'Kết quả', 'Đánh giá']);
  expect(rows[0]?.lines).toEqual([
    ['90%', 'Đạt'],
    ['90%', 'Đạt'],
  ]);
});

test('stays where one line has', () => {
  const compared = table(['', 'Tăng 2,00 điểm phần trăm']);
  expect(withoutIdleComparison(compared)).toBe(compared);
});

test('is not looked for in a table without one', () => {
  const { columns, ...rest } = table(['']);
  const other = { ...rest, columns: columns.map((column) => ({ ...column, key: 'note' as const })) };
  expect(withoutIdleComparison(other)).toBe(other);
});
