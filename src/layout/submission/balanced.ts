/** A centred text over several lines, broken so that the lines are about as long as each other. */
import { textWidth, type Face } from '../textHeight';
import { withJoints, type Piece } from './pieces';
import type { Font } from './sizes';
import { splitWords } from './splitText';

const STEP = 3;

/** As many lines as the width needs, none longer than it. */
function balancedLines(text: string, width: number, fontSize: number, face: Face): string[] {
  const broken = (room: number): string[] => splitWords(text, (piece) => textWidth(piece, fontSize, face) <= room);
  let best = broken(width);
  for (let room = width - STEP; room > 0; room -= STEP) {
    const tighter = broken(room);
    if (tighter.length > best.length) break;
    best = tighter;
  }
  return best;
}

/** Each line of a text so; a line of its own begins without a joint. Nothing of an empty text. */
export const balancedText = (text: string, width: number, font: Font): Omit<Piece, 'height'>[] =>
  text === ''
    ? []
    : text.split('\n').flatMap((line) => withJoints(line, balancedLines(line, width, font.fontSize, font)));
