/** Header and footer codes, as one text in the model, as three in Excel's page layout. */

export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const sides = { L: 'left', C: 'center', R: 'right' } as const;
/** "&&" is an ampersand, and what a font code quotes is no code. */
const CODES = /&(?:&|"[^"]*"|[LCR])|[^&]+|&/g;

/** headerParts('&C&"Times New Roman"&13&P').center is '&"Times New Roman"&13&P'; without a side, text is in the middle. */
export function headerParts(text = ''): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  let side: keyof HeaderParts = 'center';
  for (const [code] of text.matchAll(CODES)) {
    const next = /^&([LCR])$/.exec(code)?.[1];
    if (next === 'L' || next === 'C' || next === 'R') side = sides[next];
    else parts[side] += code;
  }
  return parts;
}
