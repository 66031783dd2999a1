/**
 * Which item of an older list became which of a newer one: rows, measures, headings, duties. First those whose words are
 * the same, then the most alike; each item is paired once at most, and the same lists always give the same pairs.
 */
import { fold } from '../vietnamese';
import { likeness, wordsOf } from './likeness';

/** What an item is recognised by. */
export interface Look {
  /** Items of different kin are never paired. */
  readonly kin: string;
  readonly text: string;
  /** Further words, which tell apart items of one text. */
  readonly more: string;
  readonly place: string;
}

/** The least likeness of a pair; what stands at the same place needs less. */
export interface Least {
  readonly anywhere: number;
  readonly samePlace: number;
}

export const LEAST: Least = { anywhere: 0.5, samePlace: 0.3 };

const SAME_PLACE_BONUS = 0.1;

interface Item<T> extends Look {
  readonly value: T;
  readonly index: number;
}

/** The new item by the old one. */
export function correspondence<T>(
  before: readonly T[],
  after: readonly T[],
  look: (item: T) => Look,
  least: Least = LEAST,
): ReadonlyMap<T, T> {
  const left = items(before, look);
  const right = items(after, look);
  const pairs = new Map<Item<T>, Item<T>>();
  for (const key of [
    ({ kin, text, more }: Look) => JSON.stringify([kin, text, more]),
    ({ kin, text }: Look) => JSON.stringify([kin, text]),
  ]) {
    const taken = new Set(pairs.values());
    const same = grouped(
      right.filter((item) => !taken.has(item)),
      key,
    );
    const open = grouped(
      left.filter((item) => !pairs.has(item)),
      key,
    );
    for (const [words, olds] of open) pairAlike(olds, same.get(words) ?? [], pairs);
  }
  pairByLikeness(left, right, pairs, least);
  return new Map([...pairs].map(([old, now]) => [old.value, now.value]));
}

const items = <T>(values: readonly T[], look: (item: T) => Look): Item<T>[] =>
  values.map((value, index) => {
    const { kin, text, more, place } = look(value);
    return { value, index, kin, text: fold(text), more: fold(more), place };
  });

function grouped<T>(all: readonly Item<T>[], key: (look: Look) => string): Map<string, Item<T>[]> {
  const groups = new Map<string, Item<T>[]>();
  for (const item of all) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Of as many old as new items with the same words each becomes the next; of fewer, the one at its own place first. */
function pairAlike<T>(olds: readonly Item<T>[], news: readonly Item<T>[], pairs: Map<Item<T>, Item<T>>): void {
  const open = new Set(news);
  if (olds.length !== news.length) {
    for (const old of olds) {
      const now = [...open].find(({ place }) => place === old.place);
      if (now) pair(old, now);
    }
  }
  for (const old of olds) {
    const [now] = open;
    if (now && !pairs.has(old)) pair(old, now);
  }

  function pair(old: Item<T>, now: Item<T>): void {
    pairs.set(old, now);
    open.delete(now);
  }
}

function pairByLikeness<T>(
  left: readonly Item<T>[],
  right: readonly Item<T>[],
  pairs: Map<Item<T>, Item<T>>,
  least: Least,
): void {
  const taken = new Set(pairs.values());
  const news = right.filter((item) => !taken.has(item)).map((item) => ({ item, words: wordsOf(item.text) }));
  const candidates = left
    .filter((item) => !pairs.has(item))
    .flatMap((old) => {
      const words = wordsOf(old.text);
      return news.flatMap(({ item: now, words: others }) => {
        if (now.kin !== old.kin) return [];
        const alike = likeness(words, others);
        const isSamePlace = now.place === old.place;
        if (alike < (isSamePlace ? least.samePlace : least.anywhere)) return [];
        return [{ old, now, score: alike + (isSamePlace ? SAME_PLACE_BONUS : 0) }];
      });
    })
    .sort((a, b) => b.score - a.score || a.old.index - b.old.index || a.now.index - b.now.index);
  for (const { old, now } of candidates) {
    if (pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
}
