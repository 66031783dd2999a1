/** A text as a paragraph of its style; what is set on the paragraph itself is only what no style can say. */
import { Paragraph, TextRun } from 'docx';
import { twips } from './lengths';
import { numbered } from './lists';
import type { StyleName } from './looks';
import { linesOf } from './words';

const runs = (text: string): TextRun[] =>
  linesOf(text).map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));

/** @param staysWithNext no page parts it from what follows, whatever its style says */
export function styled(style: StyleName, text: string, staysWithNext = false): Paragraph {
  const list = numbered[style];
  return new Paragraph({
    style,
    // Said again where a style shares its level with another: programs differ in what they take from a style then.
    ...(style === 'khoanText' && list !== undefined ? { numbering: list } : {}),
    ...(staysWithNext ? { keepNext: true } : {}),
    children: text === '' ? [] : runs(text),
  });
}

/** A rule in the middle of a place: the upper border of an almost empty line. Lengths in points. */
export function rule(length: number, placeWidth: number): Paragraph {
  const side = twips(Math.max(0, placeWidth - length) / 2);
  return new Paragraph({ style: 'rule', indent: { left: side, right: side } });
}
