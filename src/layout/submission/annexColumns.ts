/** How wide a column of the report's annexes is, against the others of its table. */
import type { AnnexColumn, ColumnKey } from '../../report/report';

const SHARES: Record<ColumnKey, number> = {
  no: 30,
  text: 142,
  lead: 74,
  coordinating: 76,
  due: 50,
  measure: 90,
  previous: 50,
  counts: 64,
  value: 52,
  attainment: 52,
  verdict: 52,
  estimate: 52,
  reasons: 108,
  progress: 42,
  status: 70,
  result: 120,
  delay: 90,
  proposal: 78,
};

/** Columns of few words, centred. */
const SHORT: readonly ColumnKey[] = [
  'no',
  'due',
  'previous',
  'counts',
  'value',
  'attainment',
  'verdict',
  'estimate',
  'progress',
];

export interface SizedColumn extends AnnexColumn {
  /** Points. */
  readonly width: number;
  readonly isShort: boolean;
}

/** Widths that together fill the page. */
export function annexColumns(columns: readonly AnnexColumn[], pageWidth: number): SizedColumn[] {
  const total = columns.reduce((sum, { key }) => sum + SHARES[key], 0);
  return columns.map((column) => ({
    ...column,
    width: (SHARES[column.key] * pageWidth) / total,
    isShort: SHORT.includes(column.key),
  }));
}
