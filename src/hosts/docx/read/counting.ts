/** Counts what Word itself numbers: the number stands on the page and in no text of the file. */
import type { List, ListLevel, Lists, Outline } from './lists';
import { numberText } from './numberFormats';
import { numberingOf, type NumberedStyles } from './numberedStyles';
import type { ScannedParagraph } from './scannedParagraph';

export interface AutoNumber {
  /** "3.", "1.1", "a)"; a bullet's sign for a bullet. */
  readonly text: string;
  readonly isBullet: boolean;
}

/** Word knows levels 0 to 8. */
const LEVELS = 9;
const PLACE = /%([1-9])/g;
/** A bullet from a symbol font stands in the private use area; a dash is what a plan would have typed. */
const DRAWN_BULLET = /^[\uE000-\uF8FF]$/;
const DASH = '-';
/** "0" is no list: what the style gives is taken away. */
const NO_LIST = '0';

/** The numbers of paragraphs in the order they stand, by index. */
export function autoNumbers(
  paragraphs: readonly ScannedParagraph[],
  lists: Lists,
  styles: NumberedStyles,
): ReadonlyMap<number, AutoNumber> {
  const counter = new Counter(lists, styles);
  const numbers = new Map<number, AutoNumber>();
  paragraphs.forEach((paragraph, index) => {
    const number = paragraph.isHidden ? undefined : counter.next(paragraph);
    if (number) numbers.set(index, number);
  });
  return numbers;
}

interface Found {
  readonly outlineId: string;
  readonly outline: Outline;
  readonly list: List;
}

class Counter {
  /** Counts of an outline by level: all its lists go on counting together. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Levels of lists that have begun: "5/0". */
  private readonly begun = new Set<string>();

  constructor(
    private readonly lists: Lists,
    private readonly styles: NumberedStyles,
  ) {}

  next({ list: own, level: ownLevel, style }: ScannedParagraph): AutoNumber | undefined {
    const styled = numberingOf(this.styles, style);
    const id = own ?? styled?.list;
    if (id === undefined || id === NO_LIST) return undefined;
    const found = this.find(id);
    if (!found) return undefined;
    const level = ownLevel ?? styled?.level ?? (styled ? levelOfStyle(found, styled.style) : undefined) ?? 0;
    const definition = levelOf(found, level);
    if (!definition || !Number.isInteger(level) || level < 0 || level >= LEVELS) return undefined;
    this.count(found, id, level, definition);
    if (definition.format === 'bullet') return { text: bullet(definition.text ?? ''), isBullet: true };
    const text = this.written(found, level, definition).trim();
    return text === '' ? undefined : { text, isBullet: false };
  }

  /** The outline of a list, through the numbering style it may hand over to; a circle of them leads nowhere. */
  private find(id: string): Found | undefined {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const list = this.lists.lists.get(at);
      const outline = list && this.lists.outlines.get(list.outline);
      if (!list || !outline) return undefined;
      if (outline.styleLink === undefined) return { outlineId: list.outline, outline, list };
      at = this.styles.get(outline.styleLink)?.list;
    }
    return undefined;
  }

  private count(found: Found, id: string, level: number, { start }: ListLevel): void {
    const counts = this.counts.get(found.outlineId) ?? [];
    this.counts.set(found.outlineId, counts);
    const key = `${id}/${level}`;
    const anew = this.begun.has(key) ? undefined : found.list.starts.get(level);
    this.begun.add(key);
    const last = counts[level];
    counts[level] = anew ?? (last === undefined ? start : last + 1);
    for (let below = level + 1; below < LEVELS; below += 1) {
      if (levelOf(found, below)?.neverRestarts !== true) counts[below] = undefined;
    }
  }

  private written(found: Found, level: number, { text, isPlain }: ListLevel): string {
    const counts = this.counts.get(found.outlineId) ?? [];
    return (text ?? `%${level + 1}.`).replaceAll(PLACE, (_, digit: string) => {
      const at = Number(digit) - 1;
      const definition = levelOf(found, at);
      return numberText(counts[at] ?? definition?.start ?? 1, isPlain ? 'decimal' : (definition?.format ?? 'decimal'));
    });
  }
}

const levelOf = ({ list, outline }: Found, level: number): ListLevel | undefined =>
  list.levels.get(level) ?? outline.levels.get(level);

const levelOfStyle = ({ outline }: Found, style: string): number | undefined =>
  [...outline.levels].find(([, level]) => level.style === style)?.[0];

const bullet = (text: string): string => (text === '' || DRAWN_BULLET.test(text) ? DASH : text);
