/** Formats of cells, between our CellStyle and Excel's. */
import type { CellStyle } from '../../../src/workbook/model';
import { type BorderLine, type CellFormat, NORMAL, type Side } from '../book/format';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const BORDERS: Readonly<Record<NonNullable<CellStyle['borders']>, readonly Side[]>> = {
  thin: ['Top', 'Bottom', 'Left', 'Right'],
  bottom: ['Bottom'],
  top: ['Top'],
};

export const hashed = (color: string) => `#${color.toUpperCase()}`;
export const bare = (color: string) => color.slice(1);

export function formatOf(style: CellStyle): CellFormat {
  const line: BorderLine = { style: 'Continuous', weight: 'Thin', color: hashed(style.borderColor ?? '000000') };
  return {
    ...NORMAL,
    numberFormat: style.numberFormat ?? NORMAL.numberFormat,
    fontSize: style.fontSize ?? NORMAL.fontSize,
    fontColor: style.color === undefined ? NORMAL.fontColor : hashed(style.color),
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline === true ? 'Single' : 'None',
    fill: style.fill === undefined ? '' : hashed(style.fill),
    horizontal: style.horizontal === undefined ? NORMAL.horizontal : HORIZONTAL[style.horizontal],
    vertical: style.vertical === undefined ? NORMAL.vertical : VERTICAL[style.vertical],
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    locked: style.unlocked !== true,
    borders: style.borders === undefined ? {} : Object.fromEntries(BORDERS[style.borders].map((side) => [side, line])),
  };
}

const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>, value: string): Key | undefined =>
  (Object.keys(table) as Key[]).find((key) => table[key] === value);

/** The style of a format; what a CellStyle cannot say is left out. */
export function styleOf(format: CellFormat): CellStyle {
  const horizontal = keyOf(HORIZONTAL, format.horizontal);
  const vertical = keyOf(VERTICAL, format.vertical);
  const borders = bordersOf(format);
  const [line] = Object.values(format.borders);
  return {
    ...(format.fontSize === NORMAL.fontSize ? {} : { fontSize: format.fontSize }),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.underline === 'None' ? {} : { underline: true }),
    ...(format.fontColor === NORMAL.fontColor ? {} : { color: bare(format.fontColor) }),
    ...(format.fill === '' ? {} : { fill: bare(format.fill) }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.indent === 0 ? {} : { indent: format.indent }),
    ...(borders === undefined ? {} : { borders }),
    ...(line === undefined || line.color === '#000000' ? {} : { borderColor: bare(line.color) }),
    ...(format.numberFormat === 'General' ? {} : { numberFormat: format.numberFormat }),
    ...(format.locked ? {} : { unlocked: true }),
  };
}

function bordersOf({ borders }: CellFormat): CellStyle['borders'] | undefined {
  if (borders.Top && borders.Bottom && borders.Left && borders.Right) return 'thin';
  if (borders.Bottom) return 'bottom';
  return borders.Top ? 'top' : undefined;
}
