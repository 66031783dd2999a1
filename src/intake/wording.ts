/** How sentences about an import are built: what is the matter and why, then what to do. */

export interface IntakeSentence {
  /** What was read, or not, and why. */
  readonly message: string;
  /** What to do; begins with "Hãy" or says that nothing needs doing. */
  readonly fix: string;
}

export const sentence = (message: string, fix: string): IntakeSentence => ({ message, fix });

const LONGEST = 80;

/** Words of the source in quotation marks, on one line and cut short: they may be anything. */
export function quoted(text: string): string {
  const line = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return `“${
    line.length > LONGEST
      ? `${line
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : line.join('')
  }”`;
}

/** “a”, “b” */
export const list = (names: readonly string[]): string => names.map(quoted).join(', ');
