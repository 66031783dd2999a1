/**
 * How the cells of a sheet look, property by property: each value of a property over the areas that have it. A property
 * at a time gives far fewer areas than a style at a time, since a table shares most of its properties.
 */
import type { Area, Position } from '../../../workbook/a1';
import type { CellStyle, RowModel } from '../../../workbook/model';
import { addressOf, joined, rectanglesOf } from './rectangles';

/** The sheet's own font size; only other sizes are given to cells. */
export const NORMAL_SIZE = 12;

export interface Border {
  readonly kind: NonNullable<CellStyle['borders']>;
  readonly color?: string;
}

export interface Look extends Pick<
  CellStyle,
  'fontSize' | 'bold' | 'italic' | 'underline' | 'color' | 'fill' | 'horizontal' | 'vertical' | 'wrap' | 'unlocked'
> {
  readonly indent?: number;
}

export interface LookStep {
  /** Texts of several areas each: "A1:B5,D7". */
  readonly addresses: readonly string[];
  readonly look: Look;
}

export interface BorderStep {
  readonly border: Border;
  readonly addresses: readonly string[];
  /** Those of the areas that have lines between rows, between columns. */
  readonly tall: readonly string[];
  readonly wide: readonly string[];
}

interface Group {
  readonly positions: Position[];
  readonly style: CellStyle;
}

const properties = [
  'fontSize',
  'bold',
  'italic',
  'underline',
  'color',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'unlocked',
] as const satisfies (keyof Look)[];

/** What a sheet has anyway need not be said. */
const isDefault = (property: keyof Look, value: unknown): boolean =>
  value === undefined || value === false || (property === 'fontSize' && value === NORMAL_SIZE);

function gather(rows: readonly RowModel[], keyOf: (style: CellStyle) => string | undefined): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { row, cells } of rows) {
    for (const { column, style } of cells) {
      const key = style && keyOf(style);
      if (style === undefined || key === undefined) continue;
      const group: Group = groups.get(key) ?? { positions: [], style };
      group.positions.push({ row, column });
      groups.set(key, group);
    }
  }
  return groups;
}

/** Properties that cover the same areas share a step. */
export function looksOf(rows: readonly RowModel[]): LookStep[] {
  const steps = new Map<string, LookStep>();
  for (const property of properties) {
    const groups = gather(rows, (style) =>
      isDefault(property, style[property]) ? undefined : String(style[property]),
    );
    for (const { positions, style } of groups.values()) {
      const addresses = joined(rectanglesOf(positions).map(addressOf));
      const key = addresses.join();
      steps.set(key, { addresses, look: { ...steps.get(key)?.look, [property]: style[property] } });
    }
  }
  return [...steps.values()];
}

export function bordersOf(rows: readonly RowModel[]): BorderStep[] {
  const groups = gather(rows, ({ borders, borderColor = '' }) => borders && `${borders} ${borderColor}`);
  return [...groups.values()].flatMap(({ positions, style: { borders, borderColor } }) => {
    if (borders === undefined) return [];
    const areas = rectanglesOf(positions);
    const those = (holds: (area: Area) => boolean): string[] => joined(areas.filter(holds).map(addressOf));
    return {
      border: { kind: borders, ...(borderColor !== undefined && { color: borderColor }) },
      addresses: those(() => true),
      tall: those(({ from, to }) => from.row < to.row),
      wide: those(({ from, to }) => from.column < to.column),
    };
  });
}
