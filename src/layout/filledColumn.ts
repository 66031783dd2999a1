/** The hidden helper that says whether a line has any entry: over exactly the cells that its columns declare as entries. */
import type { Column } from './column';
import { filledCount } from './formula';
import { styles } from './styles';

export const filledColumn = <Line extends { readonly isFilled: boolean }>(
  columns: readonly Column<Line>[],
): Column<Line> => ({
  key: 'filled',
  heading: '',
  width: 20,
  visibility: 'hidden',
  cell: (line) => ({
    kind: 'formula',
    formula: (at) => {
      const entries = columns.filter((column) => column.cell(line).kind === 'entry');
      return `IF(${filledCount(entries.map(({ key }) => at(key)))}>0,1,0)`;
    },
    value: line.isFilled ? 1 : 0,
    style: styles.hiddenKey,
  }),
});
