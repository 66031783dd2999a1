/** One annex as a sheet: the annex's own columns verbatim and locked, then the officer's, then the rows it coordinates. */
import type { Entries } from '../entries/entries';
import type { Section } from '../plan/plan';
import { headed } from '../plan/sections';
import { areaRef } from '../workbook/a1';
import type { RowModel, SheetModel } from '../workbook/model';
import type { AnnexForm, FormLine } from './annexForm';
import {
  atRow,
  columnNumber,
  FIRST_LINE_ROW,
  furnitureId,
  HEADING_ROW,
  ID_COLUMN,
  lastPrinted,
  NOTE_ROW,
  printArea,
  REPORT_ROW,
  SUBTITLE_ROW,
  TITLE_ROW,
} from './annexGrid';
import { annexFrontRows } from './annexFrontRows';
import { cellModel } from './cells';
import { coordinationRows } from './coordinationRows';
import { annexPage } from './page';
import { heightOf, rowHeight } from './rowHeight';
import { styles } from './styles';
import { unreadOf, withUnread, type Unread } from './unread';
import { lineValidations } from './validations';

const FROZEN_COLUMNS = 3;

export interface AnnexSheet {
  readonly sheet: SheetModel;
  /** The last row that holds a line; undefined where the agency leads none. */
  readonly lastLine: number | undefined;
}

export function annexSheet<Line extends FormLine>(form: AnnexForm<Line>, entries: Entries): AnnexSheet {
  const { scope, part, columns } = form;
  const { annex } = part;
  const unread = unreadOf(entries);
  const body = bodyRows(form, unread);
  const lastLine = body.lines.at(-1)?.row;
  const coordination = coordinationRows(form, unread, (lastLine ?? HEADING_ROW) + 1);
  const rows = [...annexFrontRows(form), ...body.rows, ...coordination.rows];
  const lastRow = rows.at(-1)?.row ?? HEADING_ROW;
  const sheet: SheetModel = {
    name: annex.sheet,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...columns.map((column, index) => ({
        column: ID_COLUMN + 1 + index,
        width: column.width,
        hidden: column.visibility === 'hidden',
      })),
    ],
    rows,
    merges: [
      ...[TITLE_ROW, SUBTITLE_ROW, REPORT_ROW, NOTE_ROW].map((row) =>
        areaRef(row, ID_COLUMN + 1, row, lastPrinted(columns)),
      ),
      ...body.sections.map((row) => areaRef(row, SECTION_COLUMN, row, lastPrinted(columns))),
    ],
    freeze: { rows: HEADING_ROW, columns: FROZEN_COLUMNS },
    validations: lineValidations(columns, body.lines),
    conditionalFormats: lastLine === undefined ? [] : form.marks(FIRST_LINE_ROW, lastLine),
    isProtected: true,
    autoFilter: areaRef(
      HEADING_ROW,
      ID_COLUMN + 1,
      Math.max(lastRow, FIRST_LINE_ROW),
      columnNumber(columns, 'filled') - 1,
    ),
    gridLines: false,
    page: annexPage({ from: HEADING_ROW, to: HEADING_ROW }, printArea(columns, lastLine ?? HEADING_ROW), part, scope),
  };
  return { sheet, lastLine };
}

/** A section's number stands in the first column, its words in the others together. */
const SECTION_COLUMN = ID_COLUMN + 2;

interface BodyRows<Line> {
  readonly rows: readonly RowModel[];
  readonly lines: readonly { readonly line: Line; readonly row: number }[];
  readonly sections: readonly number[];
}

function bodyRows<Line extends FormLine>(form: AnnexForm<Line>, unread: Unread): BodyRows<Line> {
  const rows: RowModel[] = [];
  const lines: { line: Line; row: number }[] = [];
  const sections: number[] = [];
  const next = (): number => FIRST_LINE_ROW + rows.length;
  for (const { headings, line } of headed(form.part, form.lines, form.rowOf)) {
    for (const section of headings) {
      sections.push(next());
      rows.push(sectionRow(form, section, next()));
    }
    lines.push({ line, row: next() });
    rows.push(lineRow(form, unread, line, next()));
  }
  return { rows, lines, sections };
}

function sectionRow<Line extends FormLine>(
  { part, columns }: AnnexForm<Line>,
  section: Section,
  row: number,
): RowModel {
  const words = columns.slice(1, lastPrinted(columns) - ID_COLUMN);
  const width = words.reduce((sum, column) => sum + column.width, 0);
  const style = section.level === 1 ? styles.annexSection : styles.annexSubsection;
  return {
    row,
    height: heightOf(section.text, width, style),
    cells: [
      {
        column: ID_COLUMN,
        value: furnitureId(`section.${part.annex.sections.indexOf(section) + 1}`),
        style: styles.hiddenKey,
      },
      { column: ID_COLUMN + 1, value: section.no, style: { ...style, horizontal: 'center' } },
      ...words.map((_, index) => ({
        column: SECTION_COLUMN + index,
        ...(index === 0 ? { value: section.text } : {}),
        style,
      })),
    ],
  };
}

function lineRow<Line extends FormLine>(
  { columns }: AnnexForm<Line>,
  unread: Unread,
  line: Line,
  row: number,
): RowModel {
  const at = atRow(columns, row);
  const cells = columns.map((column) => withUnread(column.cell(line), line.id, unread));
  return {
    row,
    height: rowHeight(columns, cells),
    cells: [
      { column: ID_COLUMN, value: line.id, style: styles.hiddenKey },
      ...cells.map((cell, index) => cellModel(ID_COLUMN + 1 + index, cell, at)),
    ],
  };
}
