/** A centred text over several lines, broken so that the lines are about as long as each other. */
import { textWidth, type Face } from '../textHeight';
import { splitWords } from './splitText';

const STEP = 3;

/** As many lines as the width needs, none longer than it. */
export function balancedLines(text: string, width: number, fontSize: number, face: Face = {}): string[] {
  const broken = (room: number): string[] => splitWords(text, (piece) => textWidth(piece, fontSize, face) <= room);
  let best = broken(width);
  for (let room = width - STEP; room > 0; room -= STEP) {
    const tighter = broken(room);
    if (tighter.length > best.length) break;
    best = tighter;
  }
  return best;
}
