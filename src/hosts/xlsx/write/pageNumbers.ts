/** Sheets whose pages have numbers of their own, put into the parts that hucre has written: it has no option for that. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetModel } from '../../../workbook/model';

/** The first day a zip can name. */
const NO_TIME = new Date(1980, 0, 1);
const OPENING = '<pageSetup ';

export function withPageNumbers(bytes: Uint8Array, sheets: readonly SheetModel[]): Uint8Array {
  const numbers = new Map(
    sheets.flatMap(({ page }, index): [string, number][] =>
      page?.firstPageNumber === undefined ? [] : [[`xl/worksheets/sheet${index + 1}.xml`, page.firstPageNumber]],
    ),
  );
  if (numbers.size === 0) return bytes;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    const number = numbers.get(name);
    return [name, number === undefined ? part : strToU8(numbered(name, strFromU8(part), number))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME });
}

function numbered(name: string, sheet: string, number: number): string {
  if (!sheet.includes(OPENING)) throw new Error(`No page setup in ${name}`);
  return sheet.replace(OPENING, `${OPENING}firstPageNumber="${number}" useFirstPageNumber="1" `);
}
