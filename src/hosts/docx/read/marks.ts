/** What is put into a document part before Mammoth reads it: marks by which paragraphs are found again, cells a row leaves out. */
import { ascii, hasAt } from '../../ooxml/xml/bytes';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MARK = 'phuluc:';

export const markElement = (mark: number): string => `<p:bookmarkStart xmlns:p="${MAIN}" p:name="${MARK}${mark}"/>`;
export const emptyCell = (span: number): string =>
  `<p:tc xmlns:p="${MAIN}"><p:tcPr><p:gridSpan p:val="${span}"/></p:tcPr><p:p/></p:tc>`;

/** The mark a bookmark's name carries. */
export function markOf(name: unknown): number | undefined {
  return typeof name === 'string' && name.startsWith(MARK) ? Number(name.slice(MARK.length)) : undefined;
}

/** A bookmark's name that Mammoth passes over: one between two rows would keep it from joining merged cells. */
export const UNMARKED = '_GoBack';
/** Fields that never end would be gone through again for every run after them. */
export const NO_FIELD = 'none';

/** The widest a Word table may be. */
export const MAX_COLUMNS = 63;

const NAMESPACE = ascii('xmlns');
/** Every declaration makes each element that has one dearer for Mammoth. A document has some dozens. */
const MOST_NAMESPACES = 1_000;

export function hasTooManyNamespaces(bytes: Uint8Array): boolean {
  const [first = 0] = NAMESPACE;
  let found = 0;
  for (let at = bytes.indexOf(first); at >= 0 && found <= MOST_NAMESPACES; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, NAMESPACE)) found += 1;
  }
  return found > MOST_NAMESPACES;
}
