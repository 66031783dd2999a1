/** Word's number formats (ISO 29500-1, 17.18.59): how a count is written. One that is not known is written plainly. */
import { LARGEST_ROMAN, roman } from '../../../entries/roman';

/** Beyond it, a letter would be repeated without end. */
const LARGEST_LETTER = 26 * 30;

/** Word goes on after "z" with "aa", "bb". */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

/** numberText(4, 'upperRoman') is "IV". */
export function numberText(count: number, format: string): string {
  const isRoman = count >= 1 && count <= LARGEST_ROMAN;
  const isLetter = count >= 1 && count <= LARGEST_LETTER;
  switch (format) {
    case 'upperRoman':
      return isRoman ? roman(count) : String(count);
    case 'lowerRoman':
      return isRoman ? roman(count).toLowerCase() : String(count);
    case 'upperLetter':
      return isLetter ? letter(count).toUpperCase() : String(count);
    case 'lowerLetter':
      return isLetter ? letter(count) : String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}
