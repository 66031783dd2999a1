/** Thông tin chung: whose report this is and of when, who prepares and signs it, and the headline figures. */
import type { Entries } from '../entries/entries';
import { weekdayText } from '../entries/words';
import type { Figures } from '../figures/figures';
import type { Plan } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import { areaRef, cellRef } from '../workbook/a1';
import type { CellStyle, RowModel, SheetModel, ValidationModel } from '../workbook/model';
import { ID_COLUMN } from './annexGrid';
import {
  across,
  frontEntry,
  frontRow,
  frontSheets,
  furnitureRow,
  keyRow,
  LABEL_COLUMN,
  VALUE_COLUMN,
  VALUE_KEY,
} from './frontGrid';
import { FRONT, infoFields } from './frontFields';
import { COUNT_COLUMN, layOutFilledIn, layOutHeadline, OF_COLUMN, type CountedAreas } from './headlineRows';
import { identityFacts } from './identityFacts';
import { frontPage } from './page';
import { prompt } from './prompts';
import { heightOf } from './rowHeight';
import { styles } from './styles';
import { termFact } from './termText';
import { unreadOf } from './unread';
import { entryValidation } from './validations';

const HINT_COLUMN = VALUE_COLUMN + 1;
const LAST_COLUMN = VALUE_COLUMN + 2;

const LABEL_WIDTH = 225;
const VALUE_WIDTH = 165;
const HINT_WIDTH = 62;
const LAST_WIDTH = 180;

const FACT_HEIGHT = 24;
const FIELD_HEIGHT = 32;

const titleHeight = (text: string): number =>
  Math.max(22, heightOf(text, LABEL_WIDTH + VALUE_WIDTH + HINT_WIDTH + LAST_WIDTH, styles.subtitle));

export interface InfoSheet {
  readonly sheet: SheetModel;
  /** The row of Số liệu đến ngày, for its defined name. */
  readonly cutOffRow: number;
}

/** What the headline counts run over. */
export interface HeadlineAreas {
  /** By plan id. */
  readonly counted: ReadonlyMap<string, CountedAreas>;
  readonly filled: readonly string[];
}

export function infoSheet(scope: ReportScope, entries: Entries, figures: Figures, areas: HeadlineAreas): InfoSheet {
  const rows: RowModel[] = [keyRow(frontSheets.info.key, [[VALUE_COLUMN, VALUE_KEY]])];
  const merges: string[] = [];
  const validations: ValidationModel[] = [];
  const unread = unreadOf(entries);
  const next = (): number => rows.length + 1;
  const wide = (what: string, value: string, style: CellStyle, height: number): void => {
    merges.push(areaRef(next(), LABEL_COLUMN, next(), LAST_COLUMN));
    rows.push(furnitureRow(next(), what, across({ column: LABEL_COLUMN, value, style }, LAST_COLUMN), height));
  };
  const fact = (what: string, label: string, value: string | number, style: CellStyle = styles.label): void => {
    const row = next();
    merges.push(areaRef(row, VALUE_COLUMN, row, LAST_COLUMN));
    const cells = [
      { column: LABEL_COLUMN, value: label, style: styles.label },
      ...across({ column: VALUE_COLUMN, value, style }, LAST_COLUMN),
    ];
    rows.push(furnitureRow(row, what, cells, Math.max(FACT_HEIGHT, heightOf(label, LABEL_WIDTH, styles.label))));
  };

  wide(
    'title',
    `BÁO CÁO ${scope.asksEstimate ? 'KẾT QUẢ' : 'TIẾN ĐỘ'} THỰC HIỆN KẾ HOẠCH SỐ ${scope.plan.number}`,
    styles.title,
    28,
  );
  wide('plan', scope.plan.title, styles.subtitle, titleHeight(scope.plan.title));
  for (const { id, number, title } of scope.riders) {
    const text = `và Kế hoạch số ${number}: ${title}`;
    wide(`plan.${id}`, text, styles.subtitle, titleHeight(text));
  }
  wide('section.period', 'I. KỲ BÁO CÁO', styles.section, 22);
  let cutOffRow = 0;
  for (const { what, heading, value } of identityFacts(scope)) {
    if (what === 'cutOff') cutOffRow = next();
    fact(what, heading, value, what === 'cutOff' ? { ...styles.label, numberFormat: 'dd/mm/yyyy' } : styles.label);
  }
  fact('deadline', 'Thời hạn gửi', termFact(scope));
  fact('sendOn', 'Ngày gửi (ngày làm việc cuối cùng trong hạn)', weekdayText(scope.deadline.sendOn));
  fact('consolidator', 'Nơi nhận, tổng hợp', scope.consolidator.name);

  wide('section.signing', 'II. NGƯỜI LẬP, NGƯỜI KÝ', styles.section, 22);
  for (const field of infoFields(scope)) {
    const row = next();
    const value = entries.info[field.field];
    const shown = value === undefined ? unread(FRONT.info, field.field) : field.codec.encode(value);
    merges.push(areaRef(row, HINT_COLUMN, row, LAST_COLUMN));
    rows.push(
      frontRow(
        row,
        field.field,
        [
          { column: LABEL_COLUMN, value: field.label, style: styles.label },
          frontEntry(VALUE_COLUMN, shown, { numberFormat: field.codec.numberFormat }),
          ...across({ column: HINT_COLUMN, value: field.hint, style: styles.hint }, LAST_COLUMN),
        ],
        Math.max(
          FIELD_HEIGHT,
          heightOf(value ?? '', VALUE_WIDTH, styles.label),
          heightOf(field.hint, HINT_WIDTH + LAST_WIDTH, styles.hint),
        ),
      ),
    );
    validations.push(
      entryValidation(cellRef(row, VALUE_COLUMN), { rule: field.rule, prompt: prompt(field.label, field.hint) }),
    );
  }

  wide('section.headline', 'III. KẾT QUẢ TỔNG HỢP (tự tính)', styles.section, 22);
  const headlineOf = (plan: Plan): RowModel[] => {
    const counted = areas.counted.get(plan.id);
    const headline = figures.headlines.get(plan.id);
    const what = plan === scope.plan ? '' : plan.id;
    return counted && headline ? layOutHeadline(what, counted, headline, next(), LABEL_WIDTH) : [];
  };
  rows.push(...headlineOf(scope.plan));
  for (const rider of scope.riders) {
    wide(`section.headline.${rider.id}`, `Kế hoạch số ${rider.number}`, styles.section, 22);
    rows.push(...headlineOf(rider));
  }
  rows.push(layOutFilledIn('', areas.filled, figures, next(), LABEL_WIDTH));
  wide('note', 'Không nhập nội dung thuộc phạm vi bí mật nhà nước vào tệp này.', styles.note, 22);

  const sheet: SheetModel = {
    name: frontSheets.info.name,
    tabColor: '1F3864',
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      { column: LABEL_COLUMN, width: LABEL_WIDTH },
      { column: VALUE_COLUMN, width: VALUE_WIDTH },
      { column: HINT_COLUMN, width: HINT_WIDTH },
      { column: LAST_COLUMN, width: LAST_WIDTH },
      { column: COUNT_COLUMN, width: 20, hidden: true },
      { column: OF_COLUMN, width: 20, hidden: true },
    ],
    rows,
    merges,
    validations,
    isProtected: true,
    gridLines: false,
    page: frontPage(areaRef(2, LABEL_COLUMN, rows.length, LAST_COLUMN)),
  };
  return { sheet, cutOffRow };
}
