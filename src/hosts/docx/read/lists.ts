/** The lists of a Word file as its numbering part defines them (ISO 29500-1, 17.9). */
import type { XmlScanner } from '../../ooxml/xml/scanner';

export interface ListLevel {
  readonly start: number;
  /** "decimal", "lowerLetter", "bullet", … */
  readonly format: string;
  /** "%1.%2" with its signs; undefined where the level says nothing of it. */
  readonly text: string | undefined;
  /** All numbers in it are written plainly. */
  readonly isPlain: boolean;
  /** Counts on whatever stands above it. */
  readonly neverRestarts: boolean;
  /** The paragraph style that is numbered by this level. */
  readonly style: string | undefined;
}

/** What several lists share: their levels, and one count for them all. */
export interface Outline {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The numbering style that has the levels instead. */
  readonly styleLink: string | undefined;
}

export interface List {
  readonly outline: string;
  /** The number a level starts from anew where this list begins. */
  readonly starts: ReadonlyMap<number, number>;
  /** Levels of its own. */
  readonly levels: ReadonlyMap<number, ListLevel>;
}

export interface Lists {
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly lists: ReadonlyMap<string, List>;
}

export const noLists: Lists = { outlines: new Map(), lists: new Map() };

/** The scanner stands in the root of the part. */
export function readLists(xml: XmlScanner): Lists {
  const outlines = new Map<string, Outline>();
  const lists = new Map<string, List>();
  while (xml.nextChild(1)) {
    if (xml.is('abstractNum')) outlines.set(xml.prefixedAttribute('abstractNumId') ?? '', readOutline(xml));
    else if (xml.is('num')) lists.set(xml.prefixedAttribute('numId') ?? '', readList(xml));
  }
  return { outlines, lists };
}

const valueOf = (xml: XmlScanner): string => xml.prefixedAttribute('val') ?? '';

function readOutline(xml: XmlScanner): Outline {
  const levels = new Map<number, ListLevel>();
  let styleLink: string | undefined;
  while (xml.nextChild(2)) {
    if (xml.is('lvl')) levels.set(levelNumber(xml), readLevel(xml));
    else if (xml.is('numStyleLink')) styleLink = valueOf(xml);
  }
  return { levels, styleLink };
}

function readList(xml: XmlScanner): List {
  let outline = '';
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  while (xml.nextChild(2)) {
    if (xml.is('abstractNumId')) outline = valueOf(xml);
    if (!xml.is('lvlOverride')) continue;
    const level = levelNumber(xml);
    while (xml.nextChild(3)) {
      if (xml.is('startOverride')) starts.set(level, Number(valueOf(xml)));
      else if (xml.is('lvl')) levels.set(level, readLevel(xml));
    }
  }
  return { outline, starts, levels };
}

const levelNumber = (xml: XmlScanner): number => Number(xml.prefixedAttribute('ilvl') ?? '0');

function readLevel(xml: XmlScanner): ListLevel {
  const { depth } = xml;
  let start = 0;
  let format = 'decimal';
  let text: string | undefined;
  let isPlain = false;
  let neverRestarts = false;
  let style: string | undefined;
  while (xml.nextChild(depth)) {
    if (xml.is('start')) start = Number(valueOf(xml));
    else if (xml.is('numFmt')) format = valueOf(xml);
    else if (xml.is('lvlText')) text = valueOf(xml);
    else if (xml.is('isLgl')) isPlain = isOn(xml);
    else if (xml.is('lvlRestart')) neverRestarts = valueOf(xml) === '0';
    else if (xml.is('pStyle')) style = valueOf(xml);
  }
  return { start, format, text, isPlain, neverRestarts, style };
}

const isOn = (xml: XmlScanner): boolean => !['0', 'false', 'off'].includes(valueOf(xml));
