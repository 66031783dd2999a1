/**
 * How much room a text takes in Times New Roman, estimated from the font's own advance widths, so that a row can be made
 * high enough before anything is drawn. Always on the safe side: a screen rounds glyphs to whole pixels and may need more
 * lines than paper.
 */

export interface Face {
  readonly bold?: boolean;
}

/** Thousandths of the font size, and the characters that are so wide. Vietnamese letters are as wide as their base letter. */
const REGULAR: readonly (readonly [width: number, characters: string])[] = [
  [180, "'"],
  [200, '|'],
  [250, ' \u00a0,.'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr‘’'],
  [389, 'Js'],
  [408, '"'],
  [444, '?acez“”'],
  [480, '{}^'],
  [500, '#$*0123456789_bdghknopquvxyđ–'],
  [564, '+<=>×~≥≤FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [944, 'W@'],
];

const BOLD: readonly (readonly [width: number, characters: string])[] = [
  [278, "'|\\/il"],
  [250, ' \u00a0,.'],
  [333, '!()-:;[]`fjt‘’'],
  [389, 'Is'],
  [394, '{}'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy“”–'],
  [570, '"Sbdhknpquđ+<=>×≥≤~'],
  [611, 'FP^'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQ'],
  [833, '&m'],
  [944, 'M@'],
];

/** For what stands in neither table: an em. */
const WIDEST = 1000;
/** The horn of ơ and ư is the one mark that widens its letter. */
const HORN = '\u031b';
const HORN_WIDTH = 50;
const MARK = /\p{M}/u;

const SAFETY = 1.04;
/** Excel's line of Times New Roman, rounded up to a pixel: 18,75 points at size 14. */
const LINE_EMS = 1.335;
const PIXEL = 0.75;

const widthsOf = (table: typeof REGULAR): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width])));

const regular = widthsOf(REGULAR);
const bold = widthsOf(BOLD);

/** The width of a text on one line, in points, as the font has it. */
export function textWidth(text: string, fontSize: number, face: Face = {}): number {
  const widths = face.bold === true ? bold : regular;
  let thousandths = 0;
  for (const character of text.normalize('NFD')) {
    if (MARK.test(character)) thousandths += character === HORN ? HORN_WIDTH : 0;
    else thousandths += widths.get(character) ?? WIDEST;
  }
  return (thousandths * fontSize) / 1000;
}

/** The height of one line, in points. */
export const lineHeight = (fontSize: number): number => Math.ceil((fontSize * LINE_EMS) / PIXEL) * PIXEL;

/**
 * The height in points of a text wrapped into a width in points (without the cell's own margins); an empty text is one line.
 *
 *   textHeight('Sở Nội vụ', 200, 14) === 18.75
 */
export const textHeight = (text: string, widthPoints: number, fontSize: number, face: Face = {}): number =>
  countLines(text, widthPoints, fontSize, face) * lineHeight(fontSize);

/** How many lines a text takes, its own line breaks counted. */
export function countLines(text: string, widthPoints: number, fontSize: number, face: Face = {}): number {
  const room = widthPoints / SAFETY;
  return text
    .split('\n')
    .map((paragraph) => wrappedLines(paragraph, room, (piece) => textWidth(piece, fontSize, face)))
    .reduce((total, lines) => total + lines, 0);
}

/** Words go on a line while they fit; a word wider than the line is broken, and each broken line wastes up to a letter. */
function wrappedLines(paragraph: string, room: number, widthOf: (piece: string) => number): number {
  const space = widthOf(' ');
  const brokenRoom = Math.max(room - widthOf('m'), room / 2);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += used > 0 ? space + width : width;
    if (used > room) {
      const broken = Math.ceil(used / brokenRoom) - 1;
      lines += broken;
      used -= broken * brokenRoom;
    }
  }
  return lines;
}
