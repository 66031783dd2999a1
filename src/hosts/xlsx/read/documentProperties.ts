/** What docProps says of a workbook: its custom properties and the program that saved it. */
import { unescapeExcel } from './excelEscapes';
import type { XmlScanner } from '../../ooxml/xml/scanner';

/** Custom properties by name; numbers, Booleans and times as the file writes them. */
export function readCustomProperties(xml: XmlScanner, most: number): Map<string, string> {
  const properties = new Map<string, string>();
  while (xml.nextChild(1)) {
    if (properties.size === most) xml.fail('too-many-parts');
    const name = xml.attribute('name');
    if (name !== undefined && xml.nextChild(2)) properties.set(name, unescapeExcel(xml.text()));
  }
  return properties;
}

export function readApplication(xml: XmlScanner): string {
  let application = '';
  while (xml.nextChild(1)) if (xml.is('Application')) application = xml.text();
  return application;
}
