/** An oddity of the plan's text on its line of the review, and back. */
import type { Plan } from '../../plan/plan';
import type { Cells } from './cells';
import { column, shownOf, type ReviewTable, type Shown } from './column';

export const ERRATA_SHEET = { key: 'errata', name: 'Điểm cần lưu ý' } as const;

type Erratum = Plan['errata'][number];

export const erratumId = (erratum: number): string => `e${erratum}`;

/** "II/15" for the row 15 of the annex II. */
function rowText({ annexes }: Plan, id: string | undefined): string {
  if (id === undefined) return '';
  for (const annex of annexes) {
    const row = annex.rows.find((one) => one.id === id);
    if (row) return `${annex.id}/${row.no}`;
  }
  return id;
}

export const showErratum = ({ row, quotation, oddity, reading }: Erratum, plan: Plan): Shown =>
  shownOf({ row: rowText(plan, row), quotation, oddity, reading });

export const errataTable = (plan: Plan): ReviewTable => ({
  ...ERRATA_SHEET,
  title: 'ĐIỂM CẦN LƯU Ý TRONG LỜI VĂN CỦA KẾ HOẠCH',
  note: 'Lời văn của kế hoạch không được sửa; chỗ bất thường ghi ở đây cùng cách hiểu. Cột “Dòng” ghi như II/15; để trống nếu thuộc phần lời văn.',
  columns: [
    column('row', 'Dòng', 60),
    column('quotation', 'Nguyên văn', 260, 'verbatim'),
    column('oddity', 'Điểm bất thường', 260),
    column('reading', 'Cách hiểu', 230),
  ],
  lines: plan.errata.map((erratum, n) => ({ id: erratumId(n), shown: showErratum(erratum, plan) })),
  frozen: 1,
});

export interface RowsNow {
  readonly before: Plan;
  readonly now: Plan;
  /** Ids of rows by their ids before. */
  readonly ids: ReadonlyMap<string, string>;
}

export function readErratum(cells: Cells, before: Erratum | undefined, rows: RowsNow): Erratum {
  const text = (key: 'quotation' | 'oddity' | 'reading', heading: string): string =>
    cells.kept([key], before && { value: before[key] }, () => cells.needed(key, heading));
  const row = before && !cells.isChanged('row') ? sameRow(cells, before.row, rows) : readRow(cells, rows.now);
  return {
    ...(row === undefined ? {} : { row }),
    quotation: text('quotation', 'Nguyên văn'),
    oddity: text('oddity', 'Điểm bất thường'),
    reading: text('reading', 'Cách hiểu'),
  };
}

/** The row as it is called now; one that was deleted leaves its erratum without a row. */
function sameRow(cells: Cells, id: string | undefined, { before, ids }: RowsNow): string | undefined {
  const wasThere = before.annexes.some(({ rows }) => rows.some((row) => row.id === id));
  if (id === undefined || !wasThere) return id;
  const now = ids.get(id);
  if (now === undefined) cells.fault('row', { kind: 'unknown-row', got: rowText(before, id) });
  return now;
}

function readRow(cells: Cells, { annexes }: Plan): string | undefined {
  const text = cells.text('row');
  if (text === '') return undefined;
  for (const annex of annexes) {
    const row = annex.rows.find(({ no, id }) => `${annex.id}/${no}` === text || id === text);
    if (row) return row.id;
  }
  cells.fault('row', { kind: 'unknown-row', got: text });
  return undefined;
}
