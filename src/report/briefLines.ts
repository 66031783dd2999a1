/** How the lines of a Tóm tắt trình ký keep to half a page: the first of many are told, the rest counted. */
import { countText } from '../entries/words';
import type { BriefPart } from './brief';
import { NIL, oneLine } from './sentences';

/** Lines of one part before the rest is counted. */
export const MOST_LINES = 3;
/** Things named within one line before the rest is counted. */
const MOST_NAMED = 6;

export const briefPart = (heading: string, lines: readonly string[]): BriefPart => ({
  heading,
  lines: lines.length === 0 ? [NIL] : lines,
});

/** The first lines, then "Và 05 nhiệm vụ khác." @param noun "nhiệm vụ" */
export function firstOf(lines: readonly string[], noun: string): string[] {
  const rest = lines.length - MOST_LINES;
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_LINES), `Và ${countText(rest)} ${noun} khác.`];
}

/** "5, 7, 9 và 05 chỉ tiêu khác" @param noun "chỉ tiêu" */
export function named(names: readonly string[], noun: string, most = MOST_NAMED): string {
  const rest = names.length - most;
  return rest <= 0 ? names.join(', ') : `${names.slice(0, most).join(', ')} và ${countText(rest)} ${noun} khác`;
}

const LONGEST = 70;

/** The beginning of a text, cut between words: enough to know which one is meant. */
export function beginning(text: string): string {
  const line = oneLine(text).replace(/[.;]$/, '');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[ ,;:]+$/, '')}…`;
}
