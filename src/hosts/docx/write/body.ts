/** The body of a document: mục, khoản, paragraphs, lists and tables, numbered by Word. */
import type { FileChild } from 'docx';
import type { LetterBlock } from '../../../report/letters/letter';
import type { Block, Section, TableBlock } from '../../../report/report';
import { columnsTable } from './columnsTable';
import type { StyleName } from './looks';
import { styled } from './paragraphs';

const styles: Record<LetterBlock['kind'], StyleName> = {
  khoan: 'khoan',
  'khoan-text': 'khoanText',
  item: 'item',
  paragraph: 'text',
};

/** @param staysWithNext no page parts it from what follows */
export const textParagraph = ({ kind, text }: LetterBlock, staysWithNext: boolean): FileChild =>
  styled(styles[kind], text, staysWithNext);

/** @param endsWithText whether a text follows the last section, which the signature stays with instead */
export function bodyChildren(sections: readonly Section[], endsWithText: boolean): FileChild[] {
  return sections.flatMap(({ title, blocks }, place) => {
    const isLast = !endsWithText && place === sections.length - 1;
    return [
      ...(title === '' ? [] : [styled('section', title)]),
      ...blocks.flatMap((block, index) => blockChildren(block, isLast && index === blocks.length - 1)),
    ];
  });
}

const blockChildren = (block: Block, staysWithNext: boolean): FileChild[] =>
  block.kind === 'table' ? tableChildren(block, staysWithNext) : [textParagraph(block, staysWithNext)];

const tableChildren = ({ columns, rows }: TableBlock, staysWithNext: boolean): FileChild[] => [
  styled('beforeTable', ''),
  columnsTable(columns, [{ heading: '', rows: rows.map(({ cells }) => cells) }], staysWithNext),
];
