/** Zips that lie, overlap or burst: what is packed is never believed, and inflated only as far as is allowed. */
import { deflatedZeros, zip, type ZipPart } from '../../../ooxml/zipBuilder';
import { buildWorkbook, partsOf, workbookXml } from '../workbookBuilder';
import { FULL_PART, MEGABYTE, values, type HostileFile } from './hostileFile';

const SHEET = 'xl/worksheets/sheet1.xml';
const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
const parts = partsOf({ rows });
const sheet = parts.find(({ name }) => name === SHEET)!;

const withSheet = (change: Partial<ZipPart>): Uint8Array =>
  zip(parts.map((part) => (part === sheet ? { ...part, ...change } : part)));
const bomb = (megabytes: number, size: number): Uint8Array =>
  withSheet({ deflated: deflatedZeros(megabytes), claimed: { size } });

/** Some bytes in the middle of the sheet's data are others. */
function corrupted(stored: boolean): Uint8Array {
  const cells = '<c><v>123456789</v></c>'.repeat(2_000);
  const file = Buffer.from(
    zip(partsOf({ rows: `<row>${cells}</row>` }).map((part) => (part.name === SHEET ? { ...part, stored } : part))),
  );
  const start = file.indexOf(SHEET) + SHEET.length;
  const end = file.indexOf('PK\u0001\u0002', start, 'latin1');
  const middle = Math.floor((start + end) / 2);
  for (let at = middle; at < middle + 8; at += 1) file[at] = (file[at] ?? 0) ^ 0x15;
  return new Uint8Array(file);
}

/** The same part, read for each of many sheets. */
function oneForMany(sheets: number): Uint8Array {
  const list = Array.from({ length: sheets }, (_, n) => `<sheet name="${n}" sheetId="${n + 1}" r:id="rId1"/>`).join('');
  return buildWorkbook({
    rows: '<row/>'.repeat(FULL_PART / '<row/>'.length),
    parts: { 'xl/workbook.xml': workbookXml(`<sheets>${list}</sheets>`) },
  });
}

const crowd = (count: number): ZipPart[] =>
  Array.from({ length: count }, (_, n) => ({ name: `x/${n}`, content: '', stored: true }));

export const packing: readonly HostileFile[] = [
  { name: 'a corrupted middle, deflated', make: () => corrupted(false), answer: 'corrupt' },
  { name: 'a corrupted middle, stored', make: () => corrupted(true), answer: 'corrupt' },
  { name: 'a bomb of 300 MB', make: () => bomb(300, 300 * MEGABYTE), answer: 'part-too-large' },
  { name: 'a bomb of 300 MB that claims to be small', make: () => bomb(300, 1_000), answer: 'corrupt' },
  { name: 'a bomb of 300 MB that claims what is allowed', make: () => bomb(300, 64 * MEGABYTE), answer: 'corrupt' },
  { name: 'a bomb of 1.5 GB', make: () => bomb(1_536, 1_536 * MEGABYTE), answer: 'part-too-large' },
  { name: 'a bomb of 1.5 GB that claims to be small', make: () => bomb(1_536, 1_000), answer: 'corrupt' },
  { name: 'a bomb of 1.5 GB that claims to be nothing', make: () => bomb(1_536, 0), answer: 'corrupt' },
  {
    name: 'a bomb of 1.5 GB where nobody looks',
    make: () =>
      zip([
        ...parts,
        { name: 'xl/media/image1.png', content: '', deflated: deflatedZeros(1_536), claimed: { size: 7 } },
      ]),
    answer: values(7),
  },
  { name: 'parts that burst only together', isHeavy: true, make: () => oneForMany(5), answer: 'total-too-large' },
  { name: 'a size said too small', make: () => withSheet({ claimed: { size: 20 } }), answer: 'corrupt' },
  { name: 'a size said too large', make: () => withSheet({ claimed: { size: 2_000 } }), answer: 'corrupt' },
  {
    name: 'a size said past 2^32',
    make: () => withSheet({ zip64: true, claimed: { size: 2 ** 52 } }),
    answer: 'part-too-large',
  },
  { name: 'packed data said too short', make: () => withSheet({ claimed: { compressedSize: 10 } }), answer: 'corrupt' },
  {
    name: 'packed data said too long',
    make: () => withSheet({ claimed: { compressedSize: 5_000 } }),
    answer: 'overlapping',
  },
  {
    name: 'stored data said longer than they are',
    make: () => withSheet({ stored: true, claimed: { size: 9_999 } }),
    answer: 'corrupt',
  },
  { name: 'a wrong CRC', make: () => withSheet({ claimed: { crc: 1 } }), answer: 'corrupt' },
  {
    name: 'two entries over the same data',
    make: () => zip([...parts, { name: 'x', content: 'x', sameDataAs: 3 }]),
    answer: 'overlapping',
  },
  {
    name: 'a thousand entries over the same data',
    make: () => zip([...parts, ...crowd(1_000).map((part) => ({ ...part, sameDataAs: 3 }))]),
    answer: 'overlapping',
  },
  {
    name: 'two parts of one name',
    make: () => zip([...parts, { name: SHEET.toUpperCase(), content: '<x/>' }]),
    answer: 'corrupt',
  },
  {
    name: '100,000 entries',
    isHeavy: true,
    make: () => zip([...parts, ...crowd(100_000)], { zip64: true }),
    answer: 'too-many-parts',
  },
  {
    name: '100,000 entries said to be few',
    isHeavy: true,
    make: () => zip([...parts, ...crowd(100_000)], { entries: 9 }),
    answer: 'corrupt',
  },
  {
    name: 'few entries said to be 100,000',
    make: () => zip(parts, { entries: 100_000, zip64: true }),
    answer: 'too-many-parts',
  },
  {
    name: 'entries named as paths and keys',
    make: () =>
      zip([
        ...parts,
        ...['../../../etc/passwd', '/etc/passwd', 'C:\\x', '__proto__', 'constructor', 'a'.repeat(65_535)].map(
          (name) => ({ name, content: 'x' }),
        ),
      ]),
    answer: values(7),
  },
  { name: '25 MB of noise after the first bytes of a zip', make: noise, answer: 'truncated' },
];

function noise(): Uint8Array {
  const bytes = new Uint8Array(25 * MEGABYTE).fill(0x4b);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
}
