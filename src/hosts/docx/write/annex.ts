/** A list that goes with a document: its label, title and what it is attached to, centred over the table. */
import type { FileChild } from 'docx';
import type { LetterAnnex } from '../../../report/letters/letter';
import { TEXT_WIDTH } from './page';
import { centred, type Look } from './paragraphs';
import { table } from './table';

const looks = {
  label: { size: 14, bold: true },
  title: { size: 14, bold: true },
  attachedTo: { size: 13, italic: true },
  gap: { size: 6 },
} as const satisfies Record<string, Look>;

export const annexChildren = (annex: LetterAnnex): FileChild[] => [
  centred(annex.label, looks.label),
  ...annex.title.map((line) => centred(line, looks.title)),
  centred(annex.attachedTo, looks.attachedTo),
  centred('', looks.gap),
  table(annex, TEXT_WIDTH),
];
