/** A table of columns with shares of the page: within the body, or the list that goes with a letter. */
import type { Table } from 'docx';
import type { LetterSection } from '../../../report/letters/letter';
import type { TableColumn } from '../../../report/report';
import { textWidth } from './page';
import { rowOf, tableOf, type Cell } from './table';

const styleOf = ({ align }: TableColumn): Cell['style'] => (align === 'center' ? 'tableShort' : 'tableText');

/**
 * @param sections rows under headings across the whole table; one without words has none
 * @param staysWithNext no page parts the last row from what follows
 */
export function columnsTable(
  columns: readonly TableColumn[],
  sections: readonly LetterSection[],
  staysWithNext = false,
): Table {
  const widths = columns.map(({ share }) => Math.round(textWidth('portrait') * share));
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const cells = (texts: readonly string[], style: (column: TableColumn) => Cell['style']): Cell[] =>
    columns.map((column, place) => ({ text: texts[place] ?? '', style: style(column), width: widths[place] ?? 0 }));
  return tableOf(widths, [
    rowOf(
      cells(
        columns.map(({ heading }) => heading),
        () => 'tableHeading',
      ),
      { isHeading: true },
    ),
    ...sections.flatMap(({ heading, rows }) => [
      ...(heading === ''
        ? []
        : [rowOf([{ text: heading, style: 'tableSection', width: whole, columnSpan: columns.length }])]),
      ...rows.map((texts, place) =>
        rowOf(cells(texts, styleOf), { staysWithNext: staysWithNext && place === rows.length - 1 }),
      ),
    ]),
  ]);
}
