/** A wrapped text as sheet rows: one, or several where it is higher than Excel's highest row. */
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import { lineHeight, textHeight } from '../textHeight';
import { CELL_MARGINS, PARAGRAPH_GAP, type Font } from './sizes';
import { splitText } from './splitText';

export interface Piece {
  readonly value: string;
  /** Points, of the text alone. */
  readonly height: number;
}

/** @param width of the cell, in points. */
export function piecesOf(text: string, width: number, font: Font): Piece[] {
  const heightOf = (piece: string): number => textHeight(piece, width - CELL_MARGINS, font.fontSize, font);
  // A line to spare: another screen or printer may break the text otherwise.
  const highest = MAX_ROW_HEIGHT - PARAGRAPH_GAP - lineHeight(font.fontSize);
  return splitText(text, (piece) => heightOf(piece) <= highest).map((value) => ({ value, height: heightOf(value) }));
}
