/** Places in a workbook, as the detail of a refusal names them. */
import type { Place } from './port';

/** Beyond these, a sentence helps nobody to find them. */
const NAMED = 10;

/** placesText([{ sheet: '224-PL I', cell: 'H8' }]) is "224-PL I, ô H8"; "B2:C3" is a "vùng". */
export function placesText(places: readonly Place[]): string {
  const texts = [...new Set(places.map(({ sheet, cell }) => `${sheet}, ${/^\w+$/.test(cell) ? 'ô' : 'vùng'} ${cell}`))];
  return [...texts.slice(0, NAMED), ...(texts.length > NAMED ? ['…'] : [])].join('; ');
}
