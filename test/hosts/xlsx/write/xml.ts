/** The little of XML these tests look at: elements by name, with their attributes. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#10;': '\n',
  '&amp;': '&',
};

const plain = (text: string): string => text.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity);

/** The attributes of every element of a name, in document order. */
export const attributesOf = (xml: string, element: string): readonly Readonly<Record<string, string>>[] =>
  [...xml.matchAll(new RegExp(`<${element}(?= |/|>)([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)])),
  );

/** The texts of every element of a name that has no elements within, in document order. */
export const textsOf = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(([, text]) => plain(text!));

/** One cell's element as written, from "<c" to its end. */
export const cellXml = (sheet: string, ref: string): string =>
  new RegExp(`<c r="${ref}"(?:[^>]*/>|.*?</c>)`, 's').exec(sheet)?.[0] ?? '';
