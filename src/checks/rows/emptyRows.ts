/** Rows left empty are "Chưa báo cáo": they block nothing, and one finding a sheet tells which they are. */
import type { CheckInput, Found } from '../rule';
import { isRowMissing, sheetOf } from '../sheets';

export const emptyRows = (input: CheckInput): Found<{ numbers: readonly string[]; of: number }>[] =>
  input.scope.plan.annexes.flatMap((annex) => {
    const lines = ledLines(input).filter(
      ({ rowId, id }) =>
        annex.rows.some((row) => row.id === rowId) &&
        !isRowMissing(input.reading, annex, rowId) &&
        !isRowMissing(input.reading, annex, id),
    );
    const numbers = lines.filter(({ isEmpty }) => isEmpty).map(({ no }) => no);
    return numbers.length === 0
      ? []
      : [{ sheet: sheetOf(input.reading, annex), params: { numbers, of: lines.length } }];
  });

interface Line {
  readonly rowId: string;
  /** The measure's id, or the task's. */
  readonly id: string;
  readonly no: string;
  readonly isEmpty: boolean;
}

const ledLines = ({ scope: { leads }, figures, reading }: CheckInput): Line[] => {
  const unread = new Set(reading.entries.unread.map(({ rowId }) => rowId));
  return [
    ...leads.targets.flatMap((target) =>
      target.measures.map(({ id, no }) => ({
        rowId: target.id,
        id,
        no,
        isEmpty: figures.measures.get(id)?.verdict === 'not-reported' && !unread.has(id),
      })),
    ),
    ...leads.tasks.map(({ id, no }) => ({
      rowId: id,
      id,
      no,
      isEmpty: figures.tasks.get(id)?.status === 'not-reported' && !unread.has(id),
    })),
  ];
};
