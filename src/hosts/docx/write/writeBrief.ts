/**
 * Tóm tắt trình ký as a .docx file: what the head of office looks at before signing.
 *
 *   await writeFile('224_2026-11_so-noi-vu_tom-tat.docx', await writeBrief(brief));
 */
import type { Brief } from '../../../report/brief';
import { packageBytes } from './package';
import { pages, textWidth } from './page';
import { styled } from './paragraphs';
import { partWidths, sideBySide } from './sideBySide';
import { titleParagraphs } from './title';

/** No document goes out with it: it names nobody as its author. */
const NOBODY = '';
/** Of the page's width. */
const HEADINGS = 0.24;
/** Twips above each part. */
const ABOVE = 30;

export function writeBrief({ title, subtitle, parts }: Brief): Promise<Uint8Array> {
  return packageBytes({
    title: [title, ...subtitle].join(' '),
    creator: NOBODY,
    sections: [
      pages([
        ...titleParagraphs(title, subtitle),
        sideBySide(
          partWidths(textWidth('portrait'), HEADINGS),
          parts.map(({ heading, lines }) => ({
            left: [styled('briefHeading', heading)],
            right: lines.map((text) => styled('briefText', text)),
          })),
          ABOVE,
        ),
      ]),
    ],
  });
}
