/**
 * Tóm tắt trình ký as a .docx file: what the head of office looks at before signing.
 *
 *   await writeFile('224_2026-11_so-noi-vu_tom-tat.docx', await writeBrief(brief));
 */
import type { Brief } from '../../../report/brief';
import { textParagraph } from './body';
import { packageBytes } from './package';
import { pages } from './page';
import { titleParagraphs } from './title';

/** No document goes out with it: it names nobody as its author. */
const NOBODY = '';

export function writeBrief({ title, subtitle, parts }: Brief): Promise<Uint8Array> {
  return packageBytes({
    title: [title, ...subtitle].join(' '),
    creator: NOBODY,
    sections: [
      pages([
        ...titleParagraphs(title, subtitle),
        ...parts.flatMap(({ heading, lines }) => [
          textParagraph({ kind: 'khoan', text: heading }),
          ...lines.map((text) => textParagraph({ kind: lines.length === 1 ? 'paragraph' : 'item', text })),
        ]),
      ]),
    ],
  });
}
