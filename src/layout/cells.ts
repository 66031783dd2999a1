/** From a column's cell to the model's: locked words, formulas with their cached values, entry cells. */
import type { CellModel } from '../workbook/model';
import { textCodec } from './codecs';
import type { At, ColumnCell } from './column';
import { entryStyle, styles } from './styles';

export function cellModel(column: number, cell: ColumnCell, at: At): CellModel {
  switch (cell.kind) {
    case 'locked':
      return { column, value: cell.value, style: cell.centred ? styles.lockedCentre : styles.locked };
    case 'formula':
      return { column, formula: cell.formula(at), value: cell.value, style: cell.style };
    case 'entry':
      return entryCell(column, cell.value === undefined ? cell.unread : cell.codec.encode(cell.value), cell.codec);
  }
}

/** An unlocked cell of a codec's format, filled in or empty. */
export const entryCell = (
  column: number,
  value: string | number | boolean | undefined,
  codec = textCodec,
): CellModel => ({
  column,
  ...(value === undefined ? {} : { value }),
  style: entryStyle(codec.numberFormat, codec.horizontal),
});
