/** "Kính gửi: Sở Y tế" on one line; several each on a line of their own. */
import type { Paragraph } from 'docx';
import { styled } from './paragraphs';

export function addresseeParagraphs(addressees: readonly string[]): Paragraph[] {
  const [only, ...others] = addressees;
  if (only !== undefined && others.length === 0) return [styled('addressee', `Kính gửi: ${only}`)];
  return [
    styled('addressees', 'Kính gửi:'),
    ...addressees.map((addressee, index) =>
      styled('addresseeItem', `${addressee}${index === addressees.length - 1 ? '.' : ';'}`),
    ),
  ];
}
