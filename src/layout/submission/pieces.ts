/** A wrapped text as sheet rows: one, or several where it is higher than Excel's highest row. */
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import { lineHeight, textHeight } from '../textHeight';
import { CELL_MARGINS, PARAGRAPH_GAP, type Font } from './sizes';
import { splitText } from './splitText';
import { joints, type Joint } from './tokens';

export interface Piece {
  readonly value: string;
  /** Points, of the text alone. */
  readonly height: number;
  /** Absent on the first piece. */
  readonly joint?: Joint;
}

/** @param width of the cell, in points. */
export function piecesOf(text: string, width: number, font: Font): Piece[] {
  const heightOf = (piece: string): number => textHeight(piece, width - CELL_MARGINS, font.fontSize, font);
  // A line to spare: another screen or printer may break the text otherwise.
  const highest = MAX_ROW_HEIGHT - PARAGRAPH_GAP - lineHeight(font.fontSize);
  return withJoints(
    text,
    splitText(text, (piece) => heightOf(piece) <= highest),
  ).map((piece) => ({ ...piece, height: heightOf(piece.value) }));
}

/** What stood between the pieces of a text, so that they can be put together again. */
export function withJoints(text: string, pieces: readonly string[]): Omit<Piece, 'height'>[] {
  let end = 0;
  return pieces.map((value, index) => {
    const start = text.indexOf(value, end);
    const between = text.slice(end, start);
    end = start + value.length;
    return index === 0 ? { value } : { value, joint: jointOf(between) };
  });
}

function jointOf(between: string): Joint {
  if (between === '') return joints.none;
  return between.includes('\n') ? joints.line : joints.blank;
}
