/** Nơi nhận on the left, mã đối chiếu under it, and the signature on the right, level with it; no page parts them. */
import type { Paragraph, Table } from 'docx';
import type { Signature } from '../../../report/report';
import { twips } from './lengths';
import { textWidth } from './page';
import { styled } from './paragraphs';
import { partWidths, sideBySide } from './sideBySide';

const LEFT_PART = 0.48;
/** Points. */
const BEFORE = 12;

/** @param below what stands under Nơi nhận */
export function signatureTable(
  recipients: readonly string[],
  { authority, name = '' }: Signature,
  below: readonly Paragraph[] = [],
): Table {
  const sentTo = [
    styled('recipientsHeading', 'Nơi nhận:'),
    ...recipients.map((recipient) => styled('recipient', recipient)),
    ...below,
  ];
  const signed = [...authority.map((line) => styled('authority', line)), styled('signer', name)];
  return sideBySide(partWidths(textWidth('portrait'), LEFT_PART), [{ left: sentTo, right: signed }], twips(BEFORE));
}
