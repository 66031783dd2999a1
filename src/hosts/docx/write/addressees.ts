/** "Kính gửi: Sở Y tế" on one line; several each on a line of their own, with Word's own dash. */
import type { Paragraph } from 'docx';
import { ADDRESSEE_MARK } from '../../../report/addressees';
import { balanced } from './balanced';
import { points } from './lengths';
import { textWidth } from './page';
import { styled } from './paragraphs';

/** Of a letter in Times New Roman at 14 points, by which a line's width is estimated. */
const LETTER_WIDTH = 6.3;

/** @param lines as they are printed, or as an officer wrote them */
export function addresseeParagraphs(lines: readonly string[]): Paragraph[] {
  if (lines.length <= 1) {
    const most = Math.floor(points(textWidth('portrait')) / LETTER_WIDTH);
    return lines.map((line) => styled('addressee', balanced(line, most).join('\n')));
  }
  return lines.map((line) =>
    line.startsWith(ADDRESSEE_MARK)
      ? styled('addresseeItem', line.slice(ADDRESSEE_MARK.length))
      : styled('addressees', line),
  );
}
