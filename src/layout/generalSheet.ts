/** Nội dung chung: the texts of the report that belong to no row, one large cell each. */
import type { Entries } from '../entries/entries';
import type { ReportScope } from '../plan/scope';
import { areaRef, cellRef } from '../workbook/a1';
import type { RowModel, SheetModel } from '../workbook/model';
import { ID_COLUMN } from './annexGrid';
import {
  frontEntry,
  frontRow,
  frontSheets,
  furnitureRow,
  keyRow,
  LABEL_COLUMN,
  VALUE_COLUMN,
  VALUE_KEY,
} from './frontGrid';
import { FRONT, generalFields } from './frontFields';
import { frontPage } from './page';
import { prompt } from './prompts';
import { heightOf } from './rowHeight';
import { styles } from './styles';
import { unreadOf } from './unread';
import { entryValidation } from './validations';

const VALUE_WIDTH = 420;
const LEAST_HEIGHT = 96;

export function generalSheet(scope: ReportScope, entries: Entries): SheetModel {
  const fields = generalFields(scope);
  const front: RowModel[] = [
    keyRow(frontSheets.general.key, [[VALUE_COLUMN, VALUE_KEY]]),
    furnitureRow(2, 'title', [{ column: LABEL_COLUMN, value: 'NỘI DUNG CHUNG CỦA BÁO CÁO', style: styles.title }], 28),
    furnitureRow(
      3,
      'note',
      [
        {
          column: LABEL_COLUMN,
          value: 'Viết vào ô bên phải; xuống dòng trong ô bằng Alt+Enter. Nội dung được trích nguyên văn vào báo cáo.',
          style: styles.note,
        },
      ],
      22,
    ),
  ];
  const unread = unreadOf(entries);
  const rows = fields.map((field, index) => {
    const value = entries.general[field.field];
    return frontRow(
      front.length + 1 + index,
      field.field,
      [
        {
          column: LABEL_COLUMN,
          runs: [
            { text: `${field.label}\n`, bold: true },
            { text: field.hint, italic: true },
          ],
          style: { ...styles.label, vertical: 'top' },
        },
        frontEntry(VALUE_COLUMN, value ?? unread(FRONT.general, field.field), { vertical: 'top' }),
      ],
      Math.max(LEAST_HEIGHT, heightOf(value ?? '', VALUE_WIDTH, styles.label)),
    );
  });
  const lastRow = front.length + rows.length;
  return {
    name: frontSheets.general.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      { column: LABEL_COLUMN, width: 170 },
      { column: VALUE_COLUMN, width: VALUE_WIDTH },
    ],
    rows: [...front, ...rows],
    merges: [areaRef(2, LABEL_COLUMN, 2, VALUE_COLUMN), areaRef(3, LABEL_COLUMN, 3, VALUE_COLUMN)],
    validations: fields.map((field, index) =>
      entryValidation(cellRef(front.length + 1 + index, VALUE_COLUMN), {
        rule: field.rule,
        prompt: prompt('Nội dung cần viết', field.hint),
      }),
    ),
    isProtected: true,
    gridLines: false,
    page: frontPage(areaRef(2, LABEL_COLUMN, lastRow, VALUE_COLUMN)),
  };
}
