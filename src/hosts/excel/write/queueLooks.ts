/** Fonts, fills, alignment, borders and locks: the calls for what looks.ts has gathered. */
import type { RowModel } from '../../../workbook/model';
import { areasAt, rangeAt } from '../ranges';
import { bordersOf, looksOf, NORMAL_SIZE, type Border, type Look } from './looks';

const FONT = 'Times New Roman';

const horizontals = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export const hexOf = (color: string): string => `#${color}`;

export function queueLooks(sheet: Excel.Worksheet, rows: readonly RowModel[]): void {
  const { font } = rangeAt(sheet).format;
  font.name = FONT;
  font.size = NORMAL_SIZE;
  for (const { addresses, look } of looksOf(rows)) {
    for (const address of addresses) queueLook(areasAt(sheet, address).format, look);
  }
  for (const { border, addresses, tall, wide } of bordersOf(rows)) {
    for (const address of addresses) queueBorder(sheet, address, edges[border.kind], border);
    if (border.kind === 'thin') for (const address of wide) queueBorder(sheet, address, ['InsideVertical'], border);
    for (const address of tall) queueBorder(sheet, address, ['InsideHorizontal'], border);
  }
}

function queueLook(format: Excel.RangeFormat, look: Look): void {
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.color !== undefined) format.font.color = hexOf(look.color);
  if (look.fill !== undefined) format.fill.color = hexOf(look.fill);
  if (look.horizontal) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical) format.verticalAlignment = verticals[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.unlocked) format.protection.locked = false;
}

type Side = `${Excel.BorderIndex}`;

const edges: Readonly<Record<Border['kind'], readonly Side[]>> = {
  thin: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  top: ['EdgeTop'],
  bottom: ['EdgeBottom'],
};

/** Lines inside are asked for only where an area has them: for a single row there is no line between rows. */
function queueBorder(sheet: Excel.Worksheet, address: string, sides: readonly Side[], { color }: Border): void {
  const { borders } = areasAt(sheet, address).format;
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    if (color !== undefined) border.color = hexOf(color);
  }
}
