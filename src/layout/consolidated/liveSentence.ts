/** A sentence whose counts are taken from cells: it changes with them. */
import { quoted } from '../formula';
import type { Told } from './overviewGrid';
import type { Live } from './table';

/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 250;

/** @example liveSentence('đạt ', met, ' chỉ tiêu') shows "đạt 05 chỉ tiêu" */
export function liveSentence(...parts: readonly (string | Told)[]): Live {
  const shown = parts.filter((part) => part !== '');
  return {
    formula: shown
      .flatMap((part) => (typeof part === 'string' ? literals(part) : [`TEXT(${part.cell},"00")`]))
      .join('&'),
    value: shown.map((part) => (typeof part === 'string' ? part : String(part.value).padStart(2, '0'))).join(''),
  };
}

const literals = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / LONGEST_LITERAL) }, (_, index) =>
    quoted(text.slice(index * LONGEST_LITERAL, (index + 1) * LONGEST_LITERAL)),
  );
