/** What the consolidated sheets have in common: hidden keys, title, of what plan and period, note, and how they print. */
import type { ConsolidationScope } from '../../consolidation/scope';
import { dayText, periodText } from '../../entries/words';
import { periodWithin } from '../../plan/period';
import { areaRef } from '../../workbook/a1';
import type { CellStyle, ConditionalFormatModel, RowModel, SheetModel } from '../../workbook/model';
import type { OurSheet } from '../../workbook/matchSheets';
import { ID_COLUMN } from '../annexGrid';
import { keyRow } from '../frontGrid';
import { heightOf } from '../rowHeight';
import { styles } from '../styles';
import { landscape } from './paper';
import type { Part } from './parts';
import { FIRST_COLUMN, widthOf } from './table';

export const TITLE_ROW = 2;
const SUBTITLE_ROW = 3;
const NOTE_ROW = 4;
export const HEADING_ROW = 5;

interface FrameContent {
  readonly sheet: OurSheet;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly { readonly key: string; readonly width: number; readonly isHidden?: boolean }[];
  /** From HEADING_ROW down, its headings first. */
  readonly body: Part;
  /** How many rows of it are headings, to be frozen and repeated. */
  readonly headings: number;
  /** In order of priority. */
  readonly marks?: readonly ConditionalFormatModel[];
  /** Columns that stay in view when the sheet is moved sideways. */
  readonly frozenColumns: number;
}

export function framed(
  scope: ConsolidationScope,
  { sheet, title, note, columns, body, headings, frozenColumns, marks = [] }: FrameContent,
): SheetModel {
  const shown = columns.filter(({ isHidden }) => isHidden !== true);
  const last = FIRST_COLUMN + shown.length - 1;
  const lastRow = body.rows.at(-1)?.row ?? HEADING_ROW;
  const lastHeading = HEADING_ROW + headings - 1;
  const width = widthOf(shown);
  return {
    name: sheet.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...columns.map((column, index) => ({
        column: FIRST_COLUMN + index,
        width: column.width,
        ...(column.isHidden ? { hidden: true } : {}),
      })),
    ],
    rows: [
      keyRow(
        sheet.key,
        columns.map(({ key }, index) => [FIRST_COLUMN + index, key]),
      ),
      words(TITLE_ROW, title, styles.title, width, 26),
      words(SUBTITLE_ROW, subtitleText(scope), styles.subtitle, width, 20),
      words(NOTE_ROW, note, styles.note, width, 20),
      ...body.rows,
    ],
    merges: [
      ...[TITLE_ROW, SUBTITLE_ROW, NOTE_ROW].map((row) => areaRef(row, FIRST_COLUMN, row, last)),
      ...body.merges,
    ],
    freeze: { rows: lastHeading, columns: FIRST_COLUMN - 1 + frozenColumns },
    conditionalFormats: marks,
    gridLines: false,
    page: {
      ...landscape(scope, areaRef(TITLE_ROW, FIRST_COLUMN, lastRow, last)),
      repeatRows: { from: HEADING_ROW, to: lastHeading },
    },
  };
}

const words = (row: number, text: string, style: CellStyle, width: number, least: number): RowModel => ({
  row,
  height: Math.max(least, heightOf(text, width, style)),
  cells: [{ column: FIRST_COLUMN, value: text, style }],
});

/** "Kế hoạch số 224/KH-UBND, kỳ báo cáo tháng 11 năm 2026 (từ ngày … đến ngày …); số liệu đến ngày 12/11/2026" */
export function subtitleText({ plan, period, cutOff }: ConsolidationScope): string {
  const { from, to } = periodWithin(period, plan);
  return `Kế hoạch số ${plan.number}, kỳ báo cáo ${periodText(period)} (từ ngày ${dayText(from)} đến ngày ${dayText(to)}); số liệu đến ngày ${dayText(cutOff)}`;
}
