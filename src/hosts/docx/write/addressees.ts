/** "Kính gửi: Sở Y tế" on one line; several each on a line of their own, with Word's own dash. */
import type { Paragraph } from 'docx';
import { ADDRESSEE_MARK } from '../../../report/addressees';
import { styled } from './paragraphs';

/** @param lines as they are printed, or as an officer wrote them */
export function addresseeParagraphs(lines: readonly string[]): Paragraph[] {
  if (lines.length <= 1) return lines.map((line) => styled('addressee', line));
  return lines.map((line) =>
    line.startsWith(ADDRESSEE_MARK)
      ? styled('addresseeItem', line.slice(ADDRESSEE_MARK.length))
      : styled('addressees', line),
  );
}
