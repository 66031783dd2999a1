/** Texts as XML can hold them. */

/** What XML has no place for: an agency's text may hold it. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Line by line. */
export const linesOf = (text: string): string[] => text.replace(NOT_IN_XML, '').split(/\r\n|\r|\n/);

export const oneLine = (text: string): string => linesOf(text).join(' ');
