/** Excel's own escapes for characters that XML cannot hold (ISO 29500-1, 22.9.2.19). */

const ESCAPE_START = '_x';
const ESCAPE_LENGTH = '_x000D_'.length;
/** Pieces joined at a time: a text of a million escapes stays one text and does not become a million. */
const BLOCK = 4_096;

/** "_x000D_" is a carriage return; "_x005F_" is the underscore that keeps what follows from being an escape. */
export function unescapeExcel(text: string): string {
  if (!text.includes(ESCAPE_START)) return text;
  let done = '';
  let block: string[] = [];
  let from = 0;
  for (let at = text.indexOf(ESCAPE_START); at >= 0; at = text.indexOf(ESCAPE_START, at + 1)) {
    const code = text.slice(at + ESCAPE_START.length, at + ESCAPE_LENGTH);
    if (at < from || !/^[0-9A-Fa-f]{4}_$/.test(code)) continue;
    block.push(text.slice(from, at), String.fromCharCode(parseInt(code, 16)));
    from = at + ESCAPE_LENGTH;
    if (block.length > BLOCK) {
      done += block.join('');
      block = [];
    }
  }
  return done + block.join('') + text.slice(from);
}
