/** A native chart, as hucre takes it. Colours and fonts are given: a theme's own differ from program to program. */
import type { SheetChart } from 'hucre/xlsx';
import { areaOf } from '../../../workbook/a1';
import type { ChartModel } from '../../../workbook/model';

const FONT = { fontFamily: 'Times New Roman', fontColor: '262626' };
const TITLE_SIZE = 12;
const TEXT_SIZE = 10;
const ON_COLOR = 'FFFFFF';
const PLAIN_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;
/** Per cent of a bar's own width. */
const GAP = 60;
/** Bars of one stack stand upon each other, not beside. */
const STACKED = 100;

const KINDS = { column: 'column', bar: 'bar', 'stacked-bar': 'bar', line: 'line' } as const;

export function chartOf({
  kind,
  title,
  from,
  to,
  series,
  numberFormat,
  axis,
  hasLabels,
  description,
}: ChartModel): SheetChart {
  const [first, last] = [areaOf(from).from, areaOf(to).from];
  const isStacked = kind === 'stacked-bar';
  const isLying = isStacked || kind === 'bar';
  return {
    type: KINDS[kind],
    title,
    titleFontSize: TITLE_SIZE,
    titleBold: true,
    titleFontFamily: FONT.fontFamily,
    titleColor: FONT.fontColor,
    altText: description,
    anchor: {
      from: { row: first.row - 1, col: first.column - 1 },
      to: { row: last.row - 1, col: last.column - 1 },
    },
    series: series.map(({ name, values, categories, color }) => ({
      name,
      values,
      categories,
      color,
      ...(kind === 'line' && { marker: { symbol: 'circle', size: 6, fill: color, line: color } }),
    })),
    ...(isStacked && { barGrouping: 'stacked', overlap: STACKED }),
    ...(kind !== 'line' && { gapWidth: GAP }),
    legend: series.length > 1 ? 'bottom' : false,
    legendFontSize: TEXT_SIZE,
    legendFontFamily: FONT.fontFamily,
    ...(hasLabels && {
      dataLabels: {
        showValue: true,
        position: isStacked ? 'ctr' : kind === 'line' ? 't' : 'outEnd',
        numberFormat: { formatCode: numberFormat },
        fontSize: TEXT_SIZE,
        fontFamily: FONT.fontFamily,
        fontColor: isStacked ? ON_COLOR : FONT.fontColor,
      },
    }),
    dispBlanksAs: 'gap',
    roundedCorners: false,
    axes: {
      x: {
        labelFontSize: TEXT_SIZE,
        labelFontFamily: FONT.fontFamily,
        ...PLAIN_TICKS,
        ...(isLying && { reverse: true }),
      },
      y: {
        numberFormat: { formatCode: numberFormat },
        scale: { ...(axis?.min !== undefined && { min: axis.min }), ...(axis?.max !== undefined && { max: axis.max }) },
        gridlines: { major: true },
        labelFontSize: TEXT_SIZE,
        labelFontFamily: FONT.fontFamily,
        ...PLAIN_TICKS,
        // The first category on top, the figures below all of them.
        ...(isLying && { crosses: 'max' }),
      },
    },
  };
}
