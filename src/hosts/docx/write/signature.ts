/** Nơi nhận on the left and the signature on the right, level with each other; no page parts them. */
import { Paragraph, type Table } from 'docx';
import type { Signature } from '../../../report/report';
import { TEXT_WIDTH, twips } from './page';
import { centred, runs, type Look } from './paragraphs';
import { sideBySide } from './sideBySide';

const LEFT_PART = 0.48;
/** Room for the signature and the seal. */
const SIGNING_ROOM = 72;
const BEFORE = 12;

const looks = {
  heading: { size: 12, bold: true, italic: true },
  recipient: { size: 11 },
  authority: { size: 14, bold: true },
} as const satisfies Record<string, Look>;

export function signatureTable(recipients: readonly string[], { authority, name = '' }: Signature): Table {
  const left = Math.round(TEXT_WIDTH * LEFT_PART);
  return sideBySide([
    {
      width: left,
      children: [
        new Paragraph({ spacing: { before: twips(BEFORE) }, children: runs('Nơi nhận:', looks.heading) }),
        ...recipients.map((recipient) => new Paragraph({ children: runs(`- ${recipient}`, looks.recipient) })),
      ],
    },
    {
      width: TEXT_WIDTH - left,
      children: [
        ...authority.map((line, index) => centred(line, looks.authority, index === 0 ? BEFORE : 0)),
        centred(name, looks.authority, SIGNING_ROOM),
      ],
    },
  ]);
}
