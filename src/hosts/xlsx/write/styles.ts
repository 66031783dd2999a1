/** Fonts, fills, borders and the rest of a cell's look, as hucre takes them. */
import type { CellStyle as HucreStyle, WriteOptions } from 'hucre/xlsx';
import type { CellStyle, ConditionalFormatModel } from '../../../workbook/model';

type Font = NonNullable<HucreStyle['font']>;
type Border = NonNullable<HucreStyle['border']>;
type FontChoice = Pick<CellStyle, 'fontSize' | 'bold' | 'italic' | 'underline' | 'color'>;

const ROMAN = 1;
const SIZE = 12;

/** The workbook's Normal font, by whose digits columns are measured (columns.ts). */
export const normalFont = { name: 'Times New Roman', size: SIZE, family: ROMAN } satisfies WriteOptions['defaultFont'];

/** Always whole, name and size included: a run of rich text does not inherit its cell's font in Excel. */
export const fontOf = (choice: FontChoice): Font => ({
  ...normalFont,
  size: choice.fontSize ?? SIZE,
  ...marks(choice),
});

const marks = ({ bold, italic, underline, color }: FontChoice): Font => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(color !== undefined && { color: { rgb: color } }),
});

function borderOf({ borders, borderColor }: CellStyle): Border | undefined {
  if (borders === undefined) return undefined;
  const side = { style: 'thin' as const, ...(borderColor !== undefined && { color: { rgb: borderColor } }) };
  return borders === 'thin' ? { top: side, right: side, bottom: side, left: side } : { [borders]: side };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): HucreStyle['alignment'] {
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: wrap }),
    ...(indent !== undefined && { indent }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

export function styleOf(style: CellStyle): HucreStyle {
  const border = borderOf(style);
  const alignment = alignmentOf(style);
  return {
    font: fontOf(style),
    ...(style.fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: style.fill } },
    }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

/** What a conditional format lays over a cell. Its fill says the colour twice: Excel reads the one, others the other. */
export function overlayOf(style: ConditionalFormatModel['style']): HucreStyle {
  const font = marks(style);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill !== undefined && {
      fill: {
        type: 'pattern' as const,
        pattern: 'solid' as const,
        fgColor: { rgb: style.fill },
        bgColor: { rgb: style.fill },
      },
    }),
  };
}
