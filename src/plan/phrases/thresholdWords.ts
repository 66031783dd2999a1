/** The words of comparators, as targets use them: "tối thiểu", "đạt trên", "≥". */
import type { Comparator } from '../measure';
import { matchAny, wordList, type Token, type Words } from './tokens';

/** "đạt" alone is ">=", and gives way to any other beside it: "đạt trên 97%". */
type Said = Comparator | 'reaches' | 'denied';

const SAID: readonly (readonly [Said, readonly Words[]])[] = [
  ['denied', wordList('không đạt', 'chưa đạt', 'không phải', 'so với')],
  [
    '<=',
    wordList(
      'không quá',
      'không vượt quá',
      'không vượt',
      'không hơn',
      'không trên',
      'không cao hơn',
      'không lớn hơn',
      'không nhiều hơn',
      'tối đa',
      'nhiều nhất',
      '≤',
      '<=',
      '=<',
    ),
  ],
  [
    '>=',
    wordList(
      'tối thiểu',
      'ít nhất',
      'không dưới',
      'không thấp hơn',
      'không ít hơn',
      'không nhỏ hơn',
      'không kém',
      '≥',
      '>=',
      '=>',
    ),
  ],
  ['>', wordList('trên', 'hơn', 'cao hơn', 'lớn hơn', 'nhiều hơn', 'vượt', 'vượt trên', '>')],
  ['<', wordList('dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'chưa đến', '<')],
  ['reaches', wordList('đạt', 'đạt mức', 'đạt tỷ lệ', 'đạt tỉ lệ')],
];
const BETWEEN = wordList('là', ':', 'phải', 'mức', 'được', 'tỷ lệ', 'tỉ lệ');
const ABOUT = wordList('khoảng', 'gần', 'xấp xỉ', 'ước', 'ước khoảng');
const MOST_BETWEEN = 3;

export interface SaidComparator {
  /** Absent where only "đạt" or "khoảng" stands there. */
  readonly comparator: Comparator | undefined;
  readonly denied: boolean;
  /** "trên" alone, which before a number of places may mean on. */
  readonly over: boolean;
  readonly repeated: boolean;
  readonly contradicting: boolean;
  readonly approximate: boolean;
  /** Where the number should stand. */
  readonly end: number;
}

/** All comparators in a row from this place on, however many: the last one other than "đạt" counts. */
export function comparatorAt(tokens: readonly Token[], at: number): SaidComparator | undefined {
  const said: Said[] = [];
  let end = at;
  let approximate = false;
  for (;;) {
    const next = saidAt(tokens, end);
    if (next) said.push(next.said);
    const about = matchAny(tokens, end, ABOUT);
    approximate ||= about !== undefined;
    const after: number | undefined = next?.end ?? about ?? (said.length > 0 ? betweenAt(tokens, end) : undefined);
    if (after === undefined) break;
    end = after;
  }
  if (said.length === 0 && !approximate) return undefined;
  const strict = said.filter((one): one is Comparator => one !== 'reaches' && one !== 'denied');
  return {
    comparator: strict.at(-1),
    denied: said.includes('denied'),
    over: strict.length === 1 && strict[0] === '>' && tokens[at]?.key === OVER,
    repeated: strict.length > new Set(strict).size,
    contradicting: new Set(strict).size > 1,
    approximate,
    end,
  };
}

const [OVER] = wordList('trên').flat();

function saidAt(tokens: readonly Token[], at: number): { readonly said: Said; readonly end: number } | undefined {
  let best: { said: Said; end: number } | undefined;
  for (const [said, list] of SAID) {
    const end = matchAny(tokens, at, list);
    if (end !== undefined && end > (best?.end ?? at)) best = { said, end };
  }
  return best;
}

function betweenAt(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  for (let count = 0; count < MOST_BETWEEN; count += 1) {
    const next = matchAny(tokens, end, BETWEEN);
    if (next === undefined) break;
    end = next;
  }
  // Between two comparators or before the number; else it belongs to what follows ("đạt mức độ").
  return end > at && (tokens[end]?.kind === 'number' || saidAt(tokens, end) || matchAny(tokens, end, ABOUT))
    ? end
    : undefined;
}
