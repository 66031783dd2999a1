/** The properties of a paragraph that say how Word numbers it (ISO 29500-1, 17.3.1.19 and 17.3.1.27). */
import type { XmlScanner } from '../../ooxml/xml/scanner';
import type { ScannedParagraph } from './scannedParagraph';

/** Only what stands in them directly: properties as they were before a tracked change are nested deeper. */
export function readParagraphProperties(xml: XmlScanner, paragraph: ScannedParagraph | undefined): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (!paragraph) continue;
    if (xml.is('pStyle')) paragraph.style = xml.prefixedAttribute('val');
    if (!xml.is('numPr')) continue;
    while (xml.nextChild(depth + 1)) {
      if (xml.is('numId')) paragraph.list = xml.prefixedAttribute('val');
      if (xml.is('ilvl')) paragraph.level = Number(xml.prefixedAttribute('val'));
    }
  }
}
