/** A list that goes with a letter: its label, title and what it is attached to, centred over the table. */
import type { FileChild } from 'docx';
import type { LetterAnnex } from '../../../report/letters/letter';
import { columnsTable } from './columnsTable';
import { styled } from './paragraphs';

export const listAnnexChildren = ({ label, title, attachedTo, columns, sections }: LetterAnnex): FileChild[] => [
  styled('annexLabel', label),
  ...title.map((line) => styled('annexTitle', line)),
  styled('annexOf', attachedTo),
  styled('beforeTable', ''),
  columnsTable(columns, sections),
];
