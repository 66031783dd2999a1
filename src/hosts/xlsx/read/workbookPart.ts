/** The workbook part: which sheets there are, in their order, and from which year days are counted. */
import type { Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { readXml, type Source } from '../../ooxml/xml/readXml';
import type { XmlScanner } from '../../ooxml/xml/scanner';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904-01-01, as Excel for Mac once did. */
  readonly is1904: boolean;
}

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readSheets(xml: XmlScanner, maxSheets: number): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (!xml.is('sheet')) continue;
    if (sheets.length === maxSheets) xml.fail('too-many-sheets', String(maxSheets));
    sheets.push({
      name: xml.attribute('name') ?? '',
      visibility: visibilityOf(xml.attribute('state')),
      relationshipId: xml.prefixedAttribute('id') ?? '',
    });
  }
  return sheets;
}

/** Refuses as no workbook a part that is another program's document, as that of a .docx. */
export function readWorkbookPart(source: Source, part: string): Result<WorkbookPart, Refusal> {
  return readXml(
    source,
    part,
    'workbook',
    (xml) => {
      let sheets: readonly SheetEntry[] = [];
      let is1904 = false;
      while (xml.nextChild(1)) {
        if (xml.is('sheets')) sheets = readSheets(xml, source.limits.sheets);
        else if (xml.is('workbookPr')) is1904 = ['1', 'true'].includes(xml.attribute('date1904') ?? '');
      }
      return { sheets, is1904 };
    },
    'no-workbook',
  );
}
