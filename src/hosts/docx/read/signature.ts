/** What a file's first bytes already tell: most files that are no Word document are refused here, before any unzipping. */
import type { Refusal } from '../../../workbook/refusal';
import { refusedAtSight } from '../../ooxml/signature';
import { ascii, hasAt } from '../../ooxml/xml/bytes';

const PDF = ascii('%PDF-');
const RTF = ascii('{\\rtf');

/** Why these bytes cannot be a .docx file, or undefined when they may be one. */
export function noWordFile(bytes: Uint8Array, maxBytes: number): Refusal | undefined {
  const refused = refusedAtSight(bytes, maxBytes);
  if (refused?.code !== 'not-a-zip') return refused;
  if (hasAt(bytes, 0, PDF)) return { code: 'pdf' };
  return hasAt(bytes, 0, RTF) ? { code: 'rtf' } : refused;
}
