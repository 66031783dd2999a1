/** The text of a shared or inline string: plain, or in runs whose formats are left out. */
import { unescapeExcel } from './excelEscapes';
import { Pieces } from '../../ooxml/xml/pieces';
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { LONGEST_TEXT } from '../../ooxml/xml/text';

/** The text of the element that stands open. Spaces at its ends stay, with and without xml:space: runs need theirs. */
function readText(xml: XmlScanner): string {
  return unescapeExcel(xml.text());
}

/** The joined text of the open `si` or `is`. Phonetic runs (rPh) repeat the text for reading aloud and are passed over. */
export function readRichText(xml: XmlScanner): string {
  const { depth } = xml;
  const text = new Pieces();
  while (xml.nextChild(depth)) {
    if (xml.is('t')) text.push(readText(xml));
    else if (xml.is('r')) {
      while (xml.nextChild(depth + 1)) if (xml.is('t')) text.push(readText(xml));
    }
    if (text.length > LONGEST_TEXT) xml.fail('part-too-large');
  }
  return text.join();
}
