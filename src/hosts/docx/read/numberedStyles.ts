/** Styles that number the paragraphs they are given to (ISO 29500-1, 17.7), and numbering styles, which name a list. */
import type { XmlScanner } from '../../ooxml/xml/scanner';

interface StyleNumbering {
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly basedOn: string | undefined;
}

export type NumberedStyles = ReadonlyMap<string, StyleNumbering>;

/** The scanner stands in the root of the part. */
export function readNumberedStyles(xml: XmlScanner): NumberedStyles {
  const styles = new Map<string, StyleNumbering>();
  while (xml.nextChild(1)) {
    if (xml.is('style')) styles.set(xml.prefixedAttribute('styleId') ?? '', readStyle(xml));
  }
  return styles;
}

function readStyle(xml: XmlScanner): StyleNumbering {
  let list: string | undefined;
  let level: number | undefined;
  let basedOn: string | undefined;
  while (xml.nextChild(2)) {
    if (xml.is('basedOn')) basedOn = xml.prefixedAttribute('val');
    if (!xml.is('pPr')) continue;
    while (xml.nextChild(3)) {
      if (!xml.is('numPr')) continue;
      while (xml.nextChild(4)) {
        if (xml.is('numId')) list = xml.prefixedAttribute('val');
        else if (xml.is('ilvl')) level = Number(xml.prefixedAttribute('val'));
      }
    }
  }
  return { list, level, basedOn };
}

/** The list and level of a style: its own, else those of the style it is based on. A circle of styles gives none. */
export function numberingOf(
  styles: NumberedStyles,
  id: string | undefined,
): { readonly list: string; readonly level: number | undefined; readonly style: string } | undefined {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at);
    const found = styles.get(at);
    if (found?.list !== undefined) return { list: found.list, level: found.level, style: at };
  }
  return undefined;
}
