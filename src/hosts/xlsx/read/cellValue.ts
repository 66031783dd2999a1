/** The value of one cell from its type and text (ISO 29500-1, 18.18.11), shared strings apart. */
import type { CellValue } from '../../../workbook/snapshot';
import { unescapeExcel } from './excelEscapes';

/** A text that is no number stays text: shown to people as what it is, where a guess or a lost cell would hide it. */
function numberOf(text: string): CellValue {
  if (text.trim() === '') return null;
  const value = Number(text);
  // parseFloat disagrees with Number on what only JavaScript calls a number, as "0x1F".
  return Number.isFinite(value) && parseFloat(text) === value ? value : text;
}

function booleanOf(text: string): CellValue {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : text;
}

/** Null for an empty cell. A type this does not know is read as text. */
export function cellValue(type: string, text: string): CellValue {
  switch (type) {
    case 'n':
      return numberOf(text);
    case 'b':
      return booleanOf(text);
    case 'e':
      return { error: text };
    default:
      return unescapeExcel(text);
  }
}
