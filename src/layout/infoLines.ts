/** The kinds of row on Thông tin chung, over its four columns: a line across, a fact, a field to fill in. */
import type { CellModel, CellStyle, RowModel, ValidationModel } from '../workbook/model';
import { areaRef, cellRef } from '../workbook/a1';
import { across, frontEntry, frontRow, furnitureRow, LABEL_COLUMN, VALUE_COLUMN } from './frontGrid';
import type { FrontField } from './frontFields';
import { prompt } from './prompts';
import { heightOf } from './rowHeight';
import { styles } from './styles';
import { entryValidation } from './validations';

export const HINT_COLUMN = VALUE_COLUMN + 1;
export const LAST_COLUMN = VALUE_COLUMN + 2;

export const LABEL_WIDTH = 225;
export const VALUE_WIDTH = 165;
export const HINT_WIDTH = 62;
export const LAST_WIDTH = 180;
const WIDTH = LABEL_WIDTH + VALUE_WIDTH + HINT_WIDTH + LAST_WIDTH;

const FACT_HEIGHT = 24;
const FIELD_HEIGHT = 32;
const LEAST_HEIGHT = 22;

/** A row laid out, with the area it merges and the rule of its entry cell. */
interface LaidLine {
  readonly row: RowModel;
  readonly merge?: string;
  readonly validation?: ValidationModel;
}

/** A line, wherever it comes to stand. */
export type InfoLine = (row: number) => LaidLine;

/** A text over all columns. */
export const wide =
  (what: string, value: string, style: CellStyle, height = LEAST_HEIGHT): InfoLine =>
  (row) => ({
    row: furnitureRow(row, what, across({ column: LABEL_COLUMN, value, style }, LAST_COLUMN), height),
    merge: areaRef(row, LABEL_COLUMN, row, LAST_COLUMN),
  });

export const heading = (what: string, value: string): InfoLine => wide(`section.${what}`, value, styles.section);

/** A plan's title, on as many lines as it takes. */
export const planTitle = (what: string, value: string): InfoLine =>
  wide(what, value, styles.subtitle, Math.max(LEAST_HEIGHT, heightOf(value, WIDTH, styles.subtitle)));

export const fact =
  (what: string, label: string, value: string | number, style: CellStyle = styles.label): InfoLine =>
  (row) => {
    const cells = [
      { column: LABEL_COLUMN, value: label, style: styles.label },
      ...across({ column: VALUE_COLUMN, value, style }, LAST_COLUMN),
    ];
    return {
      row: furnitureRow(row, what, cells, Math.max(FACT_HEIGHT, heightOf(label, LABEL_WIDTH, styles.label))),
      merge: areaRef(row, VALUE_COLUMN, row, LAST_COLUMN),
    };
  };

/** @param shown what its cell holds; `text` what was read of it, for the row's height */
export const field =
  ({ field: id, label, hint, codec, rule }: FrontField<string>, shown: CellModel['value'], text = ''): InfoLine =>
  (row) => ({
    row: frontRow(
      row,
      id,
      [
        { column: LABEL_COLUMN, value: label, style: styles.label },
        frontEntry(VALUE_COLUMN, shown, { numberFormat: codec.numberFormat }),
        ...across({ column: HINT_COLUMN, value: hint, style: styles.hint }, LAST_COLUMN),
      ],
      Math.max(
        FIELD_HEIGHT,
        heightOf(text, VALUE_WIDTH, styles.label),
        heightOf(hint, HINT_WIDTH + LAST_WIDTH, styles.hint),
      ),
    ),
    merge: areaRef(row, HINT_COLUMN, row, LAST_COLUMN),
    validation: entryValidation(cellRef(row, VALUE_COLUMN), { rule, prompt: prompt(label, hint) }),
  });
