/** A Word file as it looks: every paragraph with what its style, and those it rests on, give it. No reader of ours is asked. */
import { zipParts } from '../../../judges/zipParts';

export interface WordParagraph {
  readonly text: string;
  /** As Word lists it. */
  readonly style: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly alignment: string;
  /** Points. */
  readonly before: number;
  /** Lines, where the height is not given exactly. */
  readonly lines: number;
  /** Millimetres. */
  readonly firstLine: number;
  readonly staysWithNext: boolean;
  readonly outline: number | undefined;
  /** The list it is counted in, and its level there. */
  readonly list: readonly [list: string, level: number] | undefined;
  readonly xml: string;
}

export interface WordFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: string;
  readonly paragraphs: readonly WordParagraph[];
  /** The properties of its sections, in order. */
  readonly sections: readonly string[];
}

const TWIPS_A_MILLIMETRE = 1440 / 25.4;
const ENTITIES = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
] as const;

export function openWord(bytes: Uint8Array): WordFile {
  const parts = zipParts(bytes);
  const document = parts.get('word/document.xml')!;
  return {
    parts,
    document,
    paragraphs: paragraphsOf(document, parts.get('word/styles.xml')!),
    sections: document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [],
  };
}

export function paragraphsOf(part: string, styles: string): WordParagraph[] {
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)![0];
  const byId = new Map(
    [...styles.matchAll(/<w:style w:type="paragraph" w:styleId="([^"]+)".*?<\/w:style>/g)].map(([xml, id]) => [
      id!,
      xml,
    ]),
  );
  /** The nearest first; the document's defaults last. */
  const layers = (xml: string): string[] => {
    const own = byId.get(/<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? 'Normal')!;
    const chain = [own];
    for (let base = baseOf(own); base !== undefined; base = baseOf(chain.at(-1)!)) chain.push(byId.get(base)!);
    return [/<w:pPr>.*?<\/w:pPr>/.exec(xml)?.[0] ?? '', ...chain, defaults];
  };
  return [...part.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => paragraph(xml, layers(xml)));
}

const baseOf = (style: string): string | undefined => /<w:basedOn w:val="([^"]+)"/.exec(style)?.[1];

function paragraph(xml: string, layers: readonly string[]): WordParagraph {
  /** An attribute of the first layer that has the element; "" where it stands without it. */
  const given = (element: string, attribute = 'val'): string | undefined => {
    const found = layers.map((layer) => new RegExp(`<w:${element}(?: [^>]*)?/>`).exec(layer)?.[0]).find(Boolean);
    return found === undefined ? undefined : (new RegExp(`w:${attribute}="([^"]*)"`).exec(found)?.[1] ?? '');
  };
  const isOn = (element: string): boolean => !['false', '0', undefined].includes(given(element));
  const list = given('numId');
  return {
    text: textOf(xml),
    style: /<w:name w:val="([^"]+)"/.exec(layers[1]!)![1]!,
    size: Number(given('sz')) / 2,
    bold: isOn('b'),
    italic: isOn('i'),
    alignment: given('jc') ?? 'left',
    before: Number(given('spacing', 'before') ?? 0) / 20,
    lines: Number(given('spacing', 'line') ?? 240) / 240,
    firstLine: Number(given('ind', 'firstLine') ?? 0) / TWIPS_A_MILLIMETRE,
    staysWithNext: isOn('keepNext'),
    outline: given('outlineLvl') === undefined ? undefined : Number(given('outlineLvl')),
    list: list === undefined ? undefined : [list, Number(given('ilvl'))],
    xml,
  };
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => (text === undefined ? '\n' : plain(text)))
    .join('');

const plain = (text: string): string => ENTITIES.reduce((all, [entity, sign]) => all.replaceAll(entity, sign), text);
