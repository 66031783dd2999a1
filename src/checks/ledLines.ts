/** The measures and tasks an agency leads that stand on an annex's sheet, and whether their entries are wanting. */
import type { Annex } from '../plan/plan';
import type { CheckInput } from './rule';
import { isRowMissing } from './sheets';

interface Line {
  readonly rowId: string;
  /** The measure's id, or the task's. */
  readonly id: string;
  readonly no: string;
  /** "Chưa báo cáo": due in this period, and nothing entered. */
  readonly isEmpty: boolean;
}

export const ledLinesOn = (input: CheckInput, annex: Annex): Line[] =>
  ledLines(input).filter(
    ({ rowId, id }) =>
      annex.rows.some((row) => row.id === rowId) &&
      !isRowMissing(input.reading, annex, rowId) &&
      !isRowMissing(input.reading, annex, id),
  );

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
