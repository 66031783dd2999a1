/** A row without an id that an officer inserted; kept as "ngoài phụ lục". */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const insertedRow = ({ reading }: CheckInput): Found<{ text: string; more: number }>[] =>
  factsOf(reading, 'inserted-row').map(({ sheet, cell, text, more = 0 }) => ({ sheet, cell, params: { text, more } }));
