/**
 * A column of an annex sheet, declared once for both ways: laying out asks it for a line's cell, reading back asks it
 * which field and codec stand there, which words were locked and which formula was ours.
 */
import type { Field, UnreadCell } from '../entries/entries';
import type { EntryValue } from '../entries/reading';
import type { CellStyle, ValidationModel } from '../workbook/model';
import type { Codec } from './codecs';

export type ColumnCell =
  /** Words of ours, locked; `isAnnex`: the annex's own, compared when read back. */
  | { readonly kind: 'locked'; readonly value: string; readonly isAnnex?: boolean; readonly centred?: boolean }
  | {
      readonly kind: 'entry';
      readonly field: Field;
      readonly codec: Codec;
      readonly value: EntryValue | undefined;
      /** What stood there and could not be read, in place of a value. */
      readonly unread?: UnreadCell['value'];
      readonly rule: ValidationModel['rule'];
      readonly prompt: { readonly title: string; readonly text: string };
    }
  | {
      readonly kind: 'formula';
      /** Written out only where it is laid out: reading back asks but whether the cell has one. */
      readonly formula: (at: At) => string;
      /** The cached value: what src/figures gives; '' where the formula shows nothing. */
      readonly value: string | number;
      readonly style: CellStyle;
    };

/** The cell of another column in the same row, by its key: at("numerator") is "$H12". */
export type At = (key: string) => string;

export interface Column<Line> {
  /** Stands in the sheet's hidden first row, so that moved columns are found again. */
  readonly key: string;
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly visibility: 'printed' | 'screen' | 'hidden';
  cell(line: Line): ColumnCell;
}

export const locked = (value: string, centred = false): ColumnCell => ({ kind: 'locked', value, centred });
export const annexWords = (value: string, centred = false): ColumnCell => ({
  kind: 'locked',
  value,
  isAnnex: true,
  centred,
});
