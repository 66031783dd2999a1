/** An annex's column beside the period before, which stands only where some row has something to compare with. */
import type { ColumnKey, TableContent } from './report';

const COMPARING: readonly ColumnKey[] = ['previous', 'difference'];

/** A first report leaves its width to the columns that say something. */
export function withoutIdleComparison(table: TableContent): TableContent {
  const { columns, rows } = table;
  const idle = columns.findIndex(({ key }) => COMPARING.includes(key));
  const isUsed = rows.some(({ annex, lines }) => lines.some((line) => line[idle - annex.length] !== ''));
  if (idle < 0 || isUsed) return table;
  return {
    ...table,
    columns: columns.filter((_, place) => place !== idle),
    rows: rows.map((row) => ({
      ...row,
      lines: row.lines.map((line) => line.filter((_, place) => place !== idle - row.annex.length)),
    })),
  };
}
