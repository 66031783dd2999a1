/**
 * Which cell styles show a day. Asked only of a workbook that counts from 1904, whose days are moved to the count from
 * 1900 while plain numbers are not. A time of day has no year to count from and is not moved.
 */
import type { XmlScanner } from '../../ooxml/xml/scanner';

/** 1904-01-01 counted from 1900. */
export const DAYS_TO_1904 = 1_462;

/** The built-in formats of a day (ISO 29500-1, 18.8.30), those of East Asian editions among them. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** Whether a format code shows a day, a month or a year; "m" beside hours or seconds is minutes. */
export function showsDay(code: string): boolean {
  let symbols = '';
  for (let at = 0; at < code.length; at++) {
    const char = code[at]!;
    if (char === '\\' || char === '_' || char === '*') at++;
    else if (char === '"' || char === '[') {
      const end = code.indexOf(char === '"' ? '"' : ']', at + 1);
      if (end < 0) break;
      const inner = code.slice(at + 1, end);
      // "[h]", "[mm]": time elapsed. Other brackets hold colours and languages.
      if (char === '[' && /^[hms]{1,2}$/i.test(inner)) symbols += 'h';
      at = end;
    } else symbols += char.toLowerCase();
  }
  return /[dy]/.test(symbols) || (symbols.includes('m') && !/[hs]/.test(symbols));
}

/** For each cell style (a cell's `s` counts them from 0) whether it shows a day; more than `most` refuse the file. */
export function readDateStyles(xml: XmlScanner, most: number): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  while (xml.nextChild(1)) {
    if (xml.is('numFmts')) {
      while (xml.nextChild(2)) {
        if (custom.size === most) xml.fail('too-many-cells');
        custom.set(Number(xml.attribute('numFmtId')), showsDay(xml.attribute('formatCode') ?? ''));
      }
    } else if (xml.is('cellXfs')) {
      while (xml.nextChild(2)) {
        if (styles.length === most) xml.fail('too-many-cells');
        const id = Number(xml.attribute('numFmtId') ?? 0);
        styles.push(custom.get(id) ?? isBuiltInDay(id));
      }
    }
  }
  return styles;
}
