/** What was typed, as the report takes it: no empty lines, no blanks at the ends; one line where only one is wanted. */
import type { PreviewText } from '../../../workflows/report/previewText';

export const typedText = (typed: string, breaks: PreviewText['breaks']): string =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(breaks === 'none' ? ' ' : '\n');
