/** The numbers and marks before the texts of a body, where a face sets them as text: "I. ", "1. ", "- ". */
import type { Block, Section } from './report';
import { roman } from '../entries/roman';

/** "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ" @param place of the section, from 0 */
export const sectionHeading = ({ title }: Pick<Section, 'title'>, place: number): string =>
  `${roman(place + 1)}. ${title}`;

/** Of a text, or nothing of a table. */
export const textOf = (block: Block): string[] => (block.kind === 'table' ? [] : [block.text]);

/** Of each block, in order: khoản are numbered throughout their section. */
export function blockMarks(blocks: readonly Pick<Block, 'kind'>[]): string[] {
  let khoan = 0;
  return blocks.map(({ kind }) => {
    if (kind === 'item') return '- ';
    if (kind === 'paragraph' || kind === 'table') return '';
    khoan += 1;
    return `${khoan}. `;
  });
}
