/** The names of a directory as a tree of words: from any place of a text, the longest name that stands there. */
import type { Directory } from '../directory';
import type { BodyRef } from '../plan';
import { bare } from '../vietnamese';
import { bodyTokens, type Token } from './bodyTokens';

/** Whom a name means. */
interface Bearer {
  readonly body: BodyRef;
  /** The name as the directory spells it, folded word by word. */
  readonly spelling: string;
  readonly standing: boolean;
}

export interface Branch {
  readonly next: Map<string, Branch>;
  /** Those whose name ends here. */
  readonly bearers: Bearer[];
}

export interface BodyNames {
  readonly root: Branch;
  /** What may follow any name without changing whom it means: "thành phố", "Cần Thơ", "trên địa bàn". */
  readonly tails: readonly (readonly string[])[];
}

export function bodyNames(directory: Directory): BodyNames {
  const root: Branch = { next: new Map(), bearers: [] };
  const add = (name: string, body: BodyRef, standing: boolean): void => {
    const words = bodyTokens(name.normalize('NFC')).filter(({ kind }) => kind === 'word');
    let at = root;
    for (const word of words) at = grown(at, word.bare);
    const bearer = { body, spelling: spellingOf(words), standing };
    if (at !== root) at.bearers.push(bearer);
  };
  const bearers = new Map<string, number>();
  for (const { abbreviation } of directory.agencies) bearers.set(abbreviation, (bearers.get(abbreviation) ?? 0) + 1);
  for (const { id, name, aliases, abbreviation, ended } of directory.agencies) {
    const own = bearers.get(abbreviation) === 1;
    for (const each of [name, ...aliases, ...(own ? [abbreviation] : [])])
      add(each, { agency: id }, ended === undefined);
  }
  for (const { id, name, aliases, ended } of directory.groups) {
    for (const each of [name, ...aliases]) add(each, { group: id }, ended === undefined);
  }
  return { root, tails: tailsOf(directory.province.name) };
}

function grown(at: Branch, word: string): Branch {
  const next = at.next.get(word) ?? { next: new Map(), bearers: [] };
  at.next.set(word, next);
  return next;
}

const spellingOf = (words: readonly Token[]): string => words.map(({ key }) => key).join(' ');

function tailsOf(province: string): string[][] {
  const [city, ...own] = bodyTokens(province.normalize('NFC')).map((token) => token.bare);
  const cities = city === undefined ? [] : [[city], ['cua', city], ['thuoc', city]];
  return [...cities, ...(own.length > 0 ? [own] : []), bare('trên địa bàn').split(' ')];
}

/** A name found in a text. */
export interface FoundName {
  /** More than one where several bodies are called so. */
  readonly bodies: readonly BodyRef[];
  /** Who was called so at another time and has ended: "UBND cấp xã" were xã, phường, thị trấn. */
  readonly formerly: readonly BodyRef[];
  /** Its diacritics are not those of the directory. */
  readonly misspelt: boolean;
  /** The first token after it. */
  readonly end: number;
}

/** Words of one name with more than this between them are no name. */
const MOST_BETWEEN = 3;

/**
 * The longest name that begins at a token and ends where a body may end.
 * @param from words that go before the text's own: of "Các sở: Nội vụ, Y tế" the word "Sở"
 */
export function findName(
  names: BodyNames,
  tokens: readonly Token[],
  start: number,
  from?: Branch,
): FoundName | undefined {
  let at = from ?? names.root;
  let between = 0;
  let found: FoundName | undefined;
  const words: Token[] = [];
  for (let n = start; n < tokens.length && between <= MOST_BETWEEN; n++) {
    const token = tokens[n];
    if (token?.kind === 'link' || token?.kind === 'article') {
      between++;
      continue;
    }
    const next = token?.kind === 'word' ? at.next.get(token.bare) : undefined;
    if (token === undefined || next === undefined) break;
    at = next;
    between = 0;
    words.push(token);
    const end = afterTails(names, tokens, n + 1);
    const kind = tokens[end]?.kind;
    if (at.bearers.length > 0 && kind !== 'word' && kind !== 'article') found = { ...bearersOf(at, words), end };
  }
  return found;
}

/** Of those who bear a name, the ones it is spelt for, and of these the ones that still exist, if any. */
function bearersOf({ bearers }: Branch, words: readonly Token[]): Omit<FoundName, 'end'> {
  const spelling = spellingOf(words);
  const exact = bearers.filter((bearer) => bearer.spelling.endsWith(spelling));
  const spelt = exact.length > 0 ? exact : bearers;
  const standing = spelt.filter((bearer) => bearer.standing);
  const [meant, ended] = standing.length > 0 ? [standing, spelt.filter((bearer) => !bearer.standing)] : [spelt, []];
  return { bodies: bodiesOf(meant), formerly: bodiesOf(ended), misspelt: exact.length === 0 };
}

/** Each once: two of its names may differ in what stands between their words alone. */
const bodiesOf = (bearers: readonly Bearer[]): BodyRef[] => [
  ...new Map(bearers.map(({ body }) => [JSON.stringify(body), body])).values(),
];

function afterTails(names: BodyNames, tokens: readonly Token[], start: number): number {
  const tailAt = (n: number): number =>
    names.tails.find((words) => words.every((word, m) => tokens[n + m]?.bare === word))?.length ?? 0;
  let end = start;
  for (let length = tailAt(end); length > 0; length = tailAt(end)) end += length;
  return end;
}
