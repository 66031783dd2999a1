/** Excel's own escapes for characters that XML cannot hold (ISO 29500-1, 22.9.2.19). */
import { Pieces } from '../../ooxml/xml/pieces';
import { TextMemory } from '../../ooxml/xml/textMemory';

const ESCAPE_START = '_x';
const ESCAPE_LENGTH = '_x000D_'.length;

/** "_x000D_" is a carriage return; "_x005F_" is the underscore that keeps what follows from being an escape. */
export function unescapeExcel(text: string): string {
  if (!text.includes(ESCAPE_START)) return text;
  const pieces = new Pieces();
  let from = 0;
  for (let at = text.indexOf(ESCAPE_START); at >= 0; at = text.indexOf(ESCAPE_START, at + 1)) {
    const code = text.slice(at + ESCAPE_START.length, at + ESCAPE_LENGTH);
    if (at < from || !/^[0-9A-Fa-f]{4}_$/.test(code)) continue;
    pieces.push(text.slice(from, at));
    pieces.push(String.fromCharCode(parseInt(code, 16)));
    from = at + ESCAPE_LENGTH;
  }
  return pieces.join() + text.slice(from);
}

/** The texts of cells, unescaped once for all the cells and workbooks they stand in. */
export const cellTexts = new TextMemory(unescapeExcel);
