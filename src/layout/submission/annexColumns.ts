/** How wide a column of the report's annexes is, against the others of its table. */
import type { AnnexColumn, AnnexTable, ColumnKey } from '../../report/report';

const SHARES: Record<ColumnKey, number> = {
  no: 36,
  text: 142,
  lead: 74,
  coordinating: 76,
  due: 50,
  deliverable: 80,
  baseline: 48,
  measure: 90,
  previous: 50,
  counts: 64,
  value: 52,
  attainment: 52,
  advance: 52,
  verdict: 52,
  estimate: 78,
  reasons: 108,
  progress: 42,
  status: 86,
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
  'advance',
  'baseline',
  'verdict',
  'estimate',
  'progress',
];

export interface SizedColumn extends AnnexColumn {
  /** Points. */
  readonly width: number;
  readonly isShort: boolean;
}

/** The annex's own cells that may be long; 81's agencies and terms would run over pages in columns as narrow as 224's. */
const STRETCHED: readonly ColumnKey[] = ['lead', 'coordinating', 'due', 'deliverable'];
/** Letters that a share holds at a glance, and the widest a column grows. */
const LETTERS_A_SHARE = 1.2;
const WIDEST = 1.8;

/** Widths that together fill the page. */
export function annexColumns({ columns, rows }: AnnexTable, pageWidth: number): SizedColumn[] {
  const shares = columns.map(({ key }, place) => {
    if (!STRETCHED.includes(key)) return SHARES[key];
    const longest = Math.max(0, ...rows.map(({ annex }) => (annex[place] ?? '').length));
    return SHARES[key] * Math.min(WIDEST, Math.max(1, longest / (SHARES[key] * LETTERS_A_SHARE)));
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return columns.map((column, place) => ({
    ...column,
    width: ((shares[place] ?? 0) * pageWidth) / total,
    isShort: SHORT.includes(column.key),
  }));
}
