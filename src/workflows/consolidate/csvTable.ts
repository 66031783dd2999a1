/**
 * The long table as CSV for Excel under Vietnamese regional settings: UTF-8 with BOM, lines ended by CR LF, quotes as
 * RFC 4180 has them, decimal commas, semicolons between the cells. Excel splits at the list separator of the regional
 * settings, and takes the semicolon where that is the comma while the decimal sign is one too. A first line "sep=;" would
 * make it split right everywhere, and read the letters wrong: with it the BOM is not heeded.
 */
import { longColumns, type LongColumn } from '../../consolidation/longTable/columns';
import type { LongLine } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { blockLabelsOf, labelOf } from '../../layout/consolidated/dataLabels';

const BOM = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR = ';';

/** In parts of so many lines: at a ministry's scale the whole would not fit into one text. */
const LINES_A_PART = 2_000;

export function* csvTable(
  lines: readonly LongLine[],
  scope: Pick<ConsolidationScope, 'agencies'>,
): Generator<Uint8Array> {
  const blocks = blockLabelsOf(scope);
  const encoder = new TextEncoder();
  yield encoder.encode(BOM + longColumns.map(({ heading }) => textCell(heading)).join(SEPARATOR) + LINE_END);
  for (let from = 0; from < lines.length; from += LINES_A_PART) {
    const part = lines.slice(from, from + LINES_A_PART);
    yield encoder.encode(part.map((line) => rowOf(line, blocks[line.block])).join(''));
  }
}

/** Grown cell by cell: an array of sixty cells for each of ninety thousand lines costs more than all else. */
function rowOf(line: LongLine, block: string): string {
  let row = '';
  for (const column of longColumns)
    row += (column.key === 'block' ? textCell(block) : cellOf(line, column)) + SEPARATOR;
  return row.slice(0, -1) + LINE_END;
}

function cellOf(line: LongLine, { key, type }: LongColumn): string {
  const value = line[key];
  if (value === undefined) return '';
  switch (type) {
    case 'text':
      return textCell(labelOf(key, String(value)));
    case 'integer':
    case 'number':
      return String(value).replace('.', ',');
    case 'day':
      return String(value);
  }
}

/** What Excel takes for a formula in whatever text it opens, full-width forms of East Asian keyboards included. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** "15.2" would become 152 under decimal commas, "2026-11" a day, "05" 5. */
const NUMBER_OR_DAY = /^[\d.,:/\-+%eE ]+$/u;

/** The same as a number or as a text. */
const PLAIN_COUNT = /^(?:0|[1-9]\d{0,8})$/u;

/** A text stays the text it is: an apostrophe goes before what Excel would make a formula, a number or a day of. */
function textCell(text: string): string {
  const safe = FORMULA.test(text) || (NUMBER_OR_DAY.test(text) && !PLAIN_COUNT.test(text)) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
