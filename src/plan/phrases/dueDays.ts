/** The schedule of a phrase that names days: one day, a span, the last of several, or one for each scope. */
import { failure, success, type Result } from '../../result';
import { isFiller, isScope, leftover, unused } from './dueLeftovers';
import { dueOf, resolve, type KnownYear, type Moment, type Span } from './dueMoments';
import type { DueDoubt, DueFailure, DueReading } from './dueReading';
import type { Item } from './dueScan';
import { matchAny, wordList, wordsOf, type Token } from './tokens';

type Days = Result<DueReading, DueFailure>;
type Dated = Item & { readonly found: Moment };

export function readDays(text: string, items: readonly Item[], assumed: number | undefined): Days | undefined {
  const [first] = items;
  if (items.length === 1 && first?.found.kind === 'span') return readSpan(text, first, first.found, assumed);
  const dated = items.filter((item): item is Dated => item.found.kind === 'moment');
  if (dated.length !== items.length) return undefined;
  if (items.length > 1 && dated.every(({ before }) => !isBetween(before) && !isFiller(before))) {
    return readScopes(text, dated, assumed);
  }
  return dated.slice(1).every(({ before }) => isBetween(before)) ? readLast(text, dated, assumed) : undefined;
}

function readSpan(text: string, item: Item, span: Span, assumed: number | undefined): Days | undefined {
  const words = wordsOf(text, item.tokens);
  const last = resolve(span.last, { assumed }, words);
  const first = resolve(span.first, { said: span.last.year?.year, assumed }, words);
  const left = leftover(text, item.before);
  if (!first || !last) return failure({ kind: 'no-year', words });
  if (!left || first.first > last.last) return undefined;
  const doubts = [...first.doubts, ...last.doubts, ...left];
  return success({ schedule: { kind: 'span', from: first.first, due: last.last }, doubts: withoutDoubles(doubts) });
}

const withoutDoubles = (doubts: readonly DueDoubt[]): DueDoubt[] =>
  doubts.filter(
    (doubt, index) => doubts.findIndex((other) => other.kind === doubt.kind && other.words === doubt.words) === index,
  );

interface DatedDay {
  readonly due: string;
  readonly doubts: readonly DueDoubt[];
}

function dayOf(text: string, { found, tokens }: Dated, known: KnownYear): DatedDay | undefined {
  const resolved = resolve(found.read, known, wordsOf(text, tokens));
  return resolved && { due: dueOf(resolved, found.strict), doubts: resolved.doubts };
}

const noYear = (text: string, { tokens }: Item): Days => failure({ kind: 'no-year', words: wordsOf(text, tokens) });

/** "Tháng 12 năm 2025 hoặc tháng 1 năm 2026": the later. */
function readLast(text: string, items: readonly Dated[], assumed: number | undefined): Days | undefined {
  const [first] = items;
  if (!first || items.some(({ found }) => found.strict !== first.found.strict)) return undefined;
  const left = first.scopeYear === undefined ? leftover(text, first.before) : unused(text, first.before);
  if (!left) return undefined;
  const said = first.scopeYear ?? items.find(({ found }) => found.read.year !== undefined)?.found.read.year?.year;
  const days: DatedDay[] = [];
  for (const item of items) {
    const day = dayOf(text, item, { said, assumed });
    if (!day) return noYear(text, item);
    days.push(day);
  }
  const [latest] = days
    .map(({ due }) => due)
    .sort()
    .reverse();
  if (latest === undefined) return undefined;
  const all = wordsOf(
    text,
    items.flatMap(({ tokens }) => tokens),
  );
  const several: DueDoubt[] = items.length > 1 ? [{ kind: 'last-of', words: all }] : [];
  const doubts = [...several, ...days.flatMap((day) => day.doubts), ...left];
  return success({ schedule: { kind: 'once', due: latest }, doubts });
}

/** "Cấp xã tháng 9/2025; Cấp thành phố trong năm 2025" */
function readScopes(text: string, items: readonly Dated[], assumed: number | undefined): Days | undefined {
  const parts: { of: string; due: string }[] = [];
  const doubts: DueDoubt[] = [];
  for (const item of items) {
    const { scope, rest } = scopeOf(item.before);
    const of = wordsOf(text, scope);
    if (of === '' || (item.scopeYear === undefined && !isScope(scope))) return undefined;
    const day = dayOf(text, item, { said: item.scopeYear, assumed });
    if (!day) return noYear(text, item);
    parts.push({ of, due: day.due });
    doubts.push(...unused(text, rest), ...day.doubts);
  }
  return success({ schedule: { kind: 'several', parts }, doubts });
}

const AND = wordList('và', 'hoặc', ',', '/', '-', '+', ';');
const TOWARDS = wordList('đối với', 'với', 'riêng', 'riêng đối với', 'còn');
const BY_THE_WAY = wordList('hoàn thành', 'theo lộ trình', 'phải hoàn thành');
const UNSAID = new Set(wordList('lộ trình').flat());

const isBetween = (tokens: readonly Token[]): boolean =>
  tokens.every((_, at) => matchAny(tokens, at, AND) !== undefined);

/** Without "đối với" and what merely leads up to the day; "theo lộ trình" is shown as unused. */
function scopeOf(tokens: readonly Token[]): { scope: readonly Token[]; rest: readonly Token[] } {
  let from = 0;
  while (from < tokens.length) {
    const next = matchAny(tokens, from, TOWARDS) ?? matchAny(tokens, from, AND);
    if (next === undefined) break;
    from = next;
  }
  let to = tokens.length;
  for (const back of [3, 2]) {
    if (to - back > from && matchAny(tokens, to - back, BY_THE_WAY) === to) to -= back;
  }
  const rest = tokens.slice(to);
  return { scope: tokens.slice(from, to), rest: rest.some(({ key }) => UNSAID.has(key)) ? rest : [] };
}
