/**
 * A page as columns: texts and rules stand at places of the page, in points from the left margin, and the sheet's columns
 * are what lies between all those places. So a rule is as long as it should be, and a centred text is centred.
 */
import type { ColumnModel } from '../../workbook/model';
import { FIRST_COLUMN } from './frame';

/** From and to, in points from the left margin. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Grid {
  readonly columns: readonly ColumnModel[];
  /** First and last column of a place that the grid was made for. */
  span(place: Place): { readonly first: number; readonly last: number };
  /** Of the columns that a place came to, in points. */
  width(place: Place): number;
}

const PIXEL = 0.75;
/** Places nearer to each other than this share an edge. */
const NARROWEST = 6;

export const centred = (within: Place, width: number): Place => {
  const middle = (within.from + within.to) / 2;
  return { from: middle - width / 2, to: middle + width / 2 };
};

/** @param whole the page's width; every other place lies in it. */
export function grid(whole: Place, places: readonly Place[]): Grid {
  const wanted = [...new Set(places.flatMap(({ from, to }) => [from, to]).map(toPixel))].sort((a, b) => a - b);
  const edges = [whole.from];
  for (const edge of wanted) {
    if (edge - (edges.at(-1) ?? 0) >= NARROWEST && whole.to - edge >= NARROWEST) edges.push(edge);
  }
  const ends = [...edges.slice(1), whole.to];
  const columns = edges.map((edge, index) => ({
    column: index + FIRST_COLUMN,
    width: (ends[index] ?? whole.to) - edge,
  }));
  const span: Grid['span'] = ({ from, to }) => ({
    first: nearest(edges, from) + FIRST_COLUMN,
    last: nearest(ends, to) + FIRST_COLUMN,
  });
  const width: Grid['width'] = (place) => {
    const { first, last } = span(place);
    return columns
      .filter(({ column }) => column >= first && column <= last)
      .reduce((total, column) => total + column.width, 0);
  };
  return { columns, span, width };
}

/** The index of the edge next to a position. */
const nearest = (edges: readonly number[], position: number): number => {
  const distances = edges.map((edge) => Math.abs(edge - position));
  return distances.indexOf(Math.min(...distances));
};

const toPixel = (points: number): number => Math.round(points / PIXEL) * PIXEL;
