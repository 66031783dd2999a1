/** Entry cells were merged: only the first keeps its content, and which rows it speaks for cannot be known. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const mergedEntries = ({ reading }: CheckInput): Found<{ area: string }>[] =>
  factsOf(reading, 'merged-entries').map(({ sheet, area }) => {
    const [cell = area] = area.split(':');
    return { sheet, cell, params: { area } };
  });
