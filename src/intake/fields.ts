/** The field (lĩnh vực) of a target, where the plan's body lists the same target below a heading: "a) Chính quyền số". */
import { fold } from '../plan/vietnamese';
import type { TextLine } from './annexTables';

const HEADING = /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,2}|\p{Ll})[.)]\s*(\P{Ll}?[^.;:]{2,80}):?$/u;
const BESIDE_WORDS = /[^\p{L}\p{M}\d%]+/gu;

/** The letters and digits of a text: a list's dashes, stray spaces and the sign at its end say nothing. */
const keyOf = (text: string): string => fold(text).replace(BESIDE_WORDS, '');

/** @returns finds the heading a target's text stands below in the body; undefined where the body has no such line. */
export function bodyFields(lines: readonly TextLine[]): (text: string) => string | undefined {
  const fields = new Map<string, string>();
  let heading: string | undefined;
  for (const { text } of lines) {
    const title = HEADING.exec(text)?.[1];
    if (title !== undefined) heading = title.trim();
    else if (heading !== undefined) fields.set(keyOf(text), heading);
  }
  return (text) => fields.get(keyOf(text));
}
