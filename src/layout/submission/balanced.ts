/** A centred text over several lines, broken so that the lines are about as long as each other. */
import { textWidth, type Face } from '../textHeight';

const STEP = 3;

/** As many lines as the width needs, none longer than it unless one word is. */
export function balancedLines(text: string, width: number, fontSize: number, face: Face = {}): string[] {
  const broken = (room: number): string[] => brokenLines(text, (piece) => textWidth(piece, fontSize, face) <= room);
  let best = broken(width);
  for (let room = width - STEP; room > 0; room -= STEP) {
    const tighter = broken(room);
    if (tighter.length > best.length) break;
    best = tighter;
  }
  return best;
}

function brokenLines(text: string, fits: (piece: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
