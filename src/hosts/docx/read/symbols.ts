/** Characters of Word's symbol fonts that plans use, as Unicode has them: "≥" is often put in from the Symbol font. */

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'symbol',
    new Map([
      [0x2d, '-'],
      [0xa3, '≤'],
      [0xae, '→'],
      [0xb0, '°'],
      [0xb1, '±'],
      [0xb3, '≥'],
      [0xb4, '×'],
      [0xb7, '•'],
      [0xb8, '÷'],
      [0xb9, '≠'],
      [0xbb, '≈'],
    ]),
  ],
  [
    'wingdings',
    new Map([
      [0x6f, '□'],
      [0xa7, '▪'],
      [0xa8, '□'],
      [0xd8, '➢'],
      [0xe0, '→'],
      [0xfc, '✓'],
      [0xfe, '☑'],
    ]),
  ],
]);

/** Symbol fonts keep their characters in the private use area. */
const PRIVATE_USE = 0xf000;
/** Shows that a sign stood here. */
const UNKNOWN = '□';

/** symbolText('Symbol', 'F0B3') is "≥". */
export function symbolText(font: string, code: string): string {
  const number = /^[0-9A-Fa-f]{1,5}$/.test(code) ? Number.parseInt(code, 16) : 0;
  const isPrivate = number >= PRIVATE_USE && number < PRIVATE_USE + 0x100;
  const known = FONTS.get(font.toLowerCase())?.get(isPrivate ? number - PRIVATE_USE : number);
  if (known !== undefined) return known;
  return isPrivate || number < 0x20 ? UNKNOWN : String.fromCodePoint(number);
}
