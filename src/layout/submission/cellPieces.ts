/** Texts beside each other in a table's row as sheet rows: one, and more where a text is too high for one. */
import { textHeight } from '../textHeight';
import { withJoints, type Piece } from './pieces';
import { CELL_MARGINS, type Font } from './sizes';
import { splitText } from './splitText';

const PADDING = 6;

export interface CellText {
  readonly text: string;
  /** Of its column, in points. */
  readonly width: number;
  readonly font: Font;
}

export interface PieceRow {
  readonly height: number;
  /** Of each text, in order; undefined where it has ended. */
  readonly pieces: readonly (Omit<Piece, 'height'> | undefined)[];
}

/** @param highest no piece is higher, in points. */
export function pieceRows(texts: readonly CellText[], highest: number): PieceRow[] {
  const split = texts.map((cell) =>
    withJoints(
      cell.text,
      splitText(cell.text, (piece) => cellHeight({ ...cell, text: piece }) <= highest),
    ),
  );
  const count = Math.max(1, ...split.map((pieces) => pieces.length));
  return Array.from({ length: count }, (_, index) => {
    const pieces = split.map((parts) => parts[index]);
    return { height: highestOf(texts.map((cell, place) => ({ ...cell, text: pieces[place]?.value ?? '' }))), pieces };
  });
}

export const highestOf = (texts: readonly CellText[]): number => Math.max(0, ...texts.map(cellHeight));

const cellHeight = ({ text, width, font }: CellText): number =>
  textHeight(text, width - CELL_MARGINS, font.fontSize, font) + PADDING;
