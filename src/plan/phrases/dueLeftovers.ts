/** What is left of a due phrase when its day or rhythm is read: nothing of weight, words to show, or a reason not to read it. */
import type { DueDoubt } from './dueReading';
import { matchAny, trimmed, wordList, wordsOf, type Token } from './tokens';

/** Words that name the cell and say nothing of the day: "Thời gian thực hiện:". */
const LABELS = [
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời gian',
  'thời hạn thực hiện',
  'thời hạn hoàn thành',
  'thời hạn xử lý',
  'thời hạn',
];
const LABEL = wordList(...LABELS, ...LABELS.map((label) => `${label} :`));
const FILLERS = wordList(
  ...LABELS,
  'hoàn thành',
  'thực hiện',
  'triển khai',
  'xong',
  'phải',
  'nhiệm vụ',
  ':',
  ';',
  ',',
  '-',
  '.',
);

export const withoutLabel = (part: readonly Token[]): readonly Token[] => part.slice(matchAny(part, 0, LABEL) ?? 0);

export function isFiller(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length) {
    const end = matchAny(tokens, at, FILLERS);
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

/** Left over, these may turn what was read into something else ("đầu tháng 6", "sau ngày 30/6"). */
const WEIGHTY = new Set(
  wordList(
    'sau',
    'từ',
    'kể',
    'khi',
    'số',
    'đã',
    'chưa',
    'đang',
    'nếu',
    'trừ',
    'đầu',
    'giữa',
    'trước',
    'ngoài',
    'ngày',
    'tháng',
    'quý',
    'quí',
    'năm',
    'tuần',
    'giờ',
  ).flat(),
);
const NOT = new Set(wordList('không', 'chưa').flat());

/** No number, no word of time or condition, and no "không" just before what was read. */
export function isHarmless(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    (last === undefined || !NOT.has(last.key)) &&
    tokens.every(({ kind, key }) => kind !== 'number' && !WEIGHTY.has(key))
  );
}

const LONGEST_SCOPE = 12;
/** Words a scope's own number follows: "Đợt 1", "giai đoạn 2", "mức độ 4". */
const COUNTED = new Set(wordList('đợt', 'đoạn', 'cấp', 'nhóm', 'bước', 'lần', 'loại', 'độ', 'vực').flat());

/**
 * A scope ("Cấp xã", "các TTHC còn lại") is kept whole, so its words may be any but the last, which can change what
 * follows it. A long one, or one with the number of a document, is no scope: the day after it is the document's.
 */
export function isScope(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > LONGEST_SCOPE || NOT.has(last.key)) return false;
  if (WEIGHTY.has(last.key)) return false;
  return tokens.every(({ kind }, at) => kind !== 'number' || COUNTED.has(tokens[at - 1]?.key ?? ''));
}

/** The doubt for words left over; undefined where they forbid the reading. */
export function leftover(text: string, tokens: readonly Token[]): readonly DueDoubt[] | undefined {
  if (isFiller(tokens)) return [];
  return isHarmless(tokens) ? unused(text, tokens) : undefined;
}

export function unused(text: string, tokens: readonly Token[]): readonly DueDoubt[] {
  const words = wordsOf(text, tokens);
  return words === '' || isFiller(trimmed(tokens)) ? [] : [{ kind: 'unused-words', words }];
}
