/** The sheet Phiếu rà soát: groups of lines, printed on A4 across; ours by its key, and locked, since nothing is entered on it. */
import type { ReviewSlip, SlipGroup, SlipLine } from '../../report/letters/reviewSlip';
import { areaRef } from '../../workbook/a1';
import type { CellModel, RowModel, SheetModel } from '../../workbook/model';
import { across, frontSheets, furnitureRow } from '../frontGrid';
import { FIRST_LIST_COLUMN, FIRST_LIST_LINE, listLineHeight, listSheet, type ListColumn } from '../listSheet';
import { heightOf } from '../rowHeight';
import { styles } from '../styles';

const columns: readonly ListColumn<keyof SlipLine | 'no'>[] = [
  { key: 'no', heading: 'STT', width: 34 },
  { key: 'place', heading: 'Biểu, ô', width: 92 },
  { key: 'content', heading: 'Nội dung', width: 210 },
  { key: 'reason', heading: 'Lý do', width: 190 },
  { key: 'request', heading: 'Đề nghị', width: 170 },
  { key: 'until', heading: 'Thời hạn', width: 66 },
];

const LAST_COLUMN = FIRST_LIST_COLUMN + columns.length - 1;
const LINE_HEIGHT = 24;
const NOTE_ROW = 3;

export function slipSheet({ title, note, groups }: ReviewSlip): SheetModel {
  const lines = groups.flatMap(groupRows).map((row, index) => row(FIRST_LIST_LINE + index));
  const sheet = listSheet({ sheet: frontSheets.slip, title, note, columns, lines: lines.map(({ model }) => model) });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.row === NOTE_ROW ? { ...row, height: noteHeight(note) } : row)),
    merges: [
      ...(sheet.merges ?? []),
      ...lines.flatMap(({ model, isHeading }) =>
        isHeading ? [areaRef(model.row, FIRST_LIST_COLUMN, model.row, LAST_COLUMN)] : [],
      ),
    ],
  };
}

interface PlacedRow {
  readonly model: RowModel;
  readonly isHeading: boolean;
}

const width = columns.reduce((sum, column) => sum + column.width, 0);

const noteHeight = (note: string): number => heightOf(note, width, styles.note);

const groupRows = ({ heading, lines }: SlipGroup): ((row: number) => PlacedRow)[] => [
  (row) => ({ model: headingRow(row, heading), isHeading: true }),
  ...lines.map((line, index) => (row: number) => ({ model: lineRow(row, index + 1, line), isHeading: false })),
];

const headingRow = (row: number, heading: string): RowModel =>
  furnitureRow(
    row,
    'slip-group',
    across({ column: FIRST_LIST_COLUMN, value: heading, style: styles.section }, LAST_COLUMN),
    LINE_HEIGHT,
  );

function lineRow(row: number, number: number, line: SlipLine): RowModel {
  const texts = { ...line, no: String(number) };
  const cells = columns.map(({ key }, index): CellModel => ({
    column: FIRST_LIST_COLUMN + index,
    value: texts[key],
    style: key === 'no' || key === 'until' ? styles.lockedCentre : styles.locked,
  }));
  return furnitureRow(row, 'slip', cells, listLineHeight(columns, texts, LINE_HEIGHT));
}
