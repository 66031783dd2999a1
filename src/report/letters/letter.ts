/** A letter (công văn) as data: every text as it will be read, in the order of Nghị định 30/2020/NĐ-CP, mẫu 1.5. No layout. */
import type { Letterhead, Signature, TableColumn, TextBlock } from '../report';

/** A letter's texts are not edited sentence by sentence: they have no ids. */
export type LetterBlock = Pick<TextBlock, 'kind' | 'text'>;

export const letterParagraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });

/** Rows under a heading of their own: "I. Sở, ban, ngành (05 cơ quan)". */
export interface LetterSection {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/** A list that goes with the letter, on pages of its own. */
export interface LetterAnnex {
  /** "PHỤ LỤC" */
  readonly label: string;
  /** Line by line. */
  readonly title: readonly string[];
  /** "(Kèm theo Công văn số …)" */
  readonly attachedTo: string;
  readonly columns: readonly TableColumn[];
  readonly sections: readonly LetterSection[];
}

export interface Letter {
  /** Số, ký hiệu with its number left blank; a letter has no tên loại. */
  readonly letterhead: Letterhead;
  /** Trích yếu, under the number: "V/v …". */
  readonly subject: string;
  /** Kính gửi: one stands on its line, several each on a line of their own. */
  readonly addressees: readonly string[];
  readonly blocks: readonly LetterBlock[];
  /** Nơi nhận, one a line. */
  readonly recipients: readonly string[];
  readonly signature: Signature;
  readonly annexes: readonly LetterAnnex[];
}
