/** The few colours on consolidated sheets: what is good, what is bad, and what waits, by the words of a cell. */
import { areaRef, cellRef } from '../../workbook/a1';
import type { ConditionalFormatModel } from '../../workbook/model';
import { quoted } from '../formula';
import { palette } from '../styles';
import { HEADING_ROW } from './frame';
import type { Part } from './parts';
import { columnOf } from './table';

type Mark = 'good' | 'bad' | 'ask';

const looks: Record<Mark, ConditionalFormatModel['style']> = {
  good: { fill: palette.good, color: palette.goodText },
  bad: { fill: palette.bad, color: palette.badText },
  ask: { fill: palette.ask, color: palette.askText },
};

/** @param words what a marked cell begins with. */
export function marksOf(
  columns: readonly { readonly key: string }[],
  body: Part,
  keys: readonly string[],
  words: Readonly<Record<Mark, readonly string[]>>,
): ConditionalFormatModel[] {
  const first = HEADING_ROW + 1;
  const last = body.rows.at(-1)?.row ?? first;
  return keys.flatMap((key) => {
    const column = columnOf(columns, key);
    const cell = cellRef(first, column);
    return (['bad', 'good', 'ask'] as const).flatMap((mark): ConditionalFormatModel[] =>
      words[mark].length === 0
        ? []
        : [
            {
              area: areaRef(first, column, last, column),
              formula: `OR(${words[mark].map((text) => `LEFT(${cell},${text.length})=${quoted(text)}`).join(',')})`,
              style: looks[mark],
            },
          ],
    );
  });
}
