/**
 * A letter as a .docx file, after Nghị định 30/2020/NĐ-CP, mẫu 1.5.
 *
 *   await writeFile('cong-van-don-doc_224_2026-11.docx', await writeLetter(letter));
 */
import { addresseeLines } from '../../../report/addressees';
import type { Letter } from '../../../report/letters/letter';
import { addresseeParagraphs } from './addressees';
import { textParagraph } from './body';
import { letterheadTable } from './letterhead';
import { listAnnexChildren } from './listAnnex';
import { packageBytes } from './package';
import { pages } from './page';
import { signatureTable } from './signature';

export function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { letterhead, subject, addressees, blocks, recipients, signature, annexes } = letter;
  return packageBytes({
    title: subject,
    creator: letterhead.body.join(' '),
    sections: [
      pages([
        letterheadTable(letterhead, subject),
        ...addresseeParagraphs(addresseeLines(addressees)),
        ...blocks.map((block, index) => textParagraph(block, index === blocks.length - 1)),
        signatureTable(recipients, signature),
      ]),
      ...annexes.map((annex) => pages(listAnnexChildren(annex))),
    ],
  });
}
