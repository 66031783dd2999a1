/** How the rows of an annex are numbered: "1", "1.", "II.1", "1.1.", "a)", "-", or not at all. */

export type NumberKind =
  /** I, II */
  | 'roman'
  /** A, B */
  | 'capital'
  /** II.1 */
  | 'roman-dotted'
  /** 1 */
  | 'plain'
  /** 1.1, 1.1.2 */
  | 'dotted'
  /** a, đ */
  | 'letter'
  | 'bullet'
  /** No number, or something that is none. */
  | 'none';

export interface Numbering {
  readonly kind: NumberKind;
  /** Fit for an id: "1.1", "II.1", "a"; empty for a bullet and for none. */
  readonly clean: string;
  /** As it stands: "1.1.", "a)". */
  readonly text: string;
}

const AROUND = /^[\s([]+|[\s.,):\]/-]+$/gu;
/** Excel shows 1.1 as "1,1" where the decimal sign is a comma. */
const DOTS = /\s*[.,]\s*/gu;
const ROMAN = /^[IVX]{1,6}$/u;
const DOTTED_ROMAN = /^[IVX]{1,6}(?:\.\d{1,3}){1,3}$/u;
const PLAIN = /^\d{1,4}$/u;
const DOTTED = /^\d{1,4}(?:\.\d{1,3}){1,4}$/u;
const CAPITAL = /^[A-ZĐ]$/u;
const LETTER = /^\p{Ll}$/u;
const BULLET = /^[-–—+*•·o]+$/u;
const LONGEST = 20;

/** The letters of a Vietnamese list that no id holds, as they are typed. */
const TYPED = new Map([
  ['ă', 'aw'],
  ['â', 'aa'],
  ['ê', 'ee'],
  ['ô', 'oo'],
  ['ơ', 'ow'],
  ['ư', 'uw'],
]);

export function readNumber(source: string): Numbering {
  const text = source.trim();
  if (text.length > LONGEST) return { kind: 'none', clean: '', text };
  if (BULLET.test(text)) return { kind: 'bullet', clean: '', text };
  const bare = text.replace(AROUND, '').replace(DOTS, '.');
  const kind = kindOf(bare);
  if (kind === 'none') return { kind, clean: '', text };
  if (kind === 'letter' || kind === 'capital') return { kind, clean: TYPED.get(bare.toLowerCase()) ?? bare, text };
  return { kind, clean: bare, text };
}

function kindOf(bare: string): NumberKind {
  if (ROMAN.test(bare)) return 'roman';
  if (DOTTED_ROMAN.test(bare)) return 'roman-dotted';
  if (PLAIN.test(bare)) return 'plain';
  if (DOTTED.test(bare)) return 'dotted';
  if (CAPITAL.test(bare)) return 'capital';
  return LETTER.test(bare) ? 'letter' : 'none';
}

/** A number at the start of a text, with the sign that ends it: "I. Nhiệm vụ chung", "1.2. Rà soát", "a) Xây dựng". */
const LEADING = /^((?:[IVX]{1,6}|\d{1,4}|[A-ZĐ]|\p{Ll})(?:\.\d{1,3}){0,4}\s?[.)]|\d{1,4}(?:\.\d{1,3}){1,4})\s+(?=\S)/u;

/** Splits the number a text begins with from the text: 'I. Nhiệm vụ chung' is 'I.' and 'Nhiệm vụ chung'. */
export function splitNumber(text: string): { readonly number: string; readonly rest: string } {
  const match = LEADING.exec(text);
  if (!match) return { number: '', rest: text };
  return { number: (match[1] ?? '').trim(), rest: text.slice(match[0].length) };
}
