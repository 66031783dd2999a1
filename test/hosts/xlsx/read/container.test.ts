/** The zip around a workbook: which forms are read, and which are refused before anything is inflated. */
import { writeXlsx } from 'hucre';

import { zip } from '../../ooxml/zipBuilder';
import { buildWorkbook, codeOf, partsOf, read, snapshotOf, valuesOf, workbookXml } from './workbookBuilder';

const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
const plain = buildWorkbook({ rows });
const MEGABYTE = 1024 * 1024;

describe('forms that are read', () => {
  const valueIn = (bytes: Uint8Array): unknown => snapshotOf(bytes).sheets[0]?.cells[0]?.value;

  test.each([
    ['deflated entries', plain],
    ['stored entries', zip(partsOf({ rows }).map((part) => ({ ...part, stored: true })))],
    ['data descriptors', zip(partsOf({ rows }).map((part) => ({ ...part, descriptor: true })))],
    ['ZIP64 sizes and offsets', zip(partsOf({ rows }).map((part) => ({ ...part, zip64: true })))],
    ['a ZIP64 end record', buildWorkbook({ rows }, { zip64: true })],
    ['a comment', buildWorkbook({ rows }, { comment: 'Phụ lục PK\u0005\u0006' })],
    ['names in another case', zip(partsOf({ rows }).map((part) => ({ ...part, name: part.name.toUpperCase() })))],
    ['names after a slash', zip(partsOf({ rows }).map((part) => ({ ...part, name: `/${part.name}` })))],
    [
      'names with backslashes',
      zip(partsOf({ rows }).map((part) => ({ ...part, name: part.name.replace(/\//g, '\\') }))),
    ],
    ['folders as entries', zip([{ name: 'xl/', content: '', stored: true }, ...partsOf({ rows })])],
    ['bytes after the end', new Uint8Array([...plain, 0, 0, 0])],
    ['bytes inside a larger buffer', new Uint8Array([1, 2, 3, ...plain]).subarray(3)],
  ])('%s', (_, bytes) => expect(valueIn(bytes)).toBe(7));
});

describe('what is no zip', () => {
  test.each([
    ['not-a-zip', new Uint8Array([0x50])],
    ['truncated', Buffer.from('PK')],
    ['truncated', plain.subarray(0, plain.length - 10)],
    ['truncated', plain.subarray(0, 100)],
  ])('%s', (code, bytes) => expect(codeOf(bytes)).toBe(code));

  test('a workbook that Excel encrypted with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [[1]] }],
      encryption: { password: 'matkhau', spinCount: 1 },
    });
    expect(codeOf(bytes)).toBe('password');
  });

  test('a file past the limit, whatever it is', () => {
    expect(read(new Uint8Array(26 * MEGABYTE))).toEqual({
      ok: false,
      error: { code: 'too-large', detail: String(26 * MEGABYTE) },
    });
  });
});

describe('zips that are no workbook', () => {
  const relationship = (target: string): string =>
    `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;

  test.each([
    ['no-workbook', zip([])],
    ['no-workbook', zip([{ name: 'ghi chú.txt', content: 'abc' }])],
    ['no-workbook', zip([{ name: '_rels/.rels', content: relationship('xl/workbook.xml') }])],
    [
      'no-workbook',
      zip([
        { name: '_rels/.rels', content: relationship('word/document.xml') },
        { name: 'word/document.xml', content: '<w:document xmlns:w="w"><w:body/></w:document>' },
      ]),
    ],
    [
      'binary-workbook',
      zip([
        { name: '_rels/.rels', content: relationship('xl/workbook.bin') },
        { name: 'xl/workbook.bin', content: new Uint8Array([131, 1, 0]) },
      ]),
    ],
  ])('%s', (code, bytes) => expect(codeOf(bytes)).toBe(code));
});

describe('damage and deceit', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const withSheet = (change: Parameters<typeof zip>[0][number]): Uint8Array =>
    zip(partsOf({ rows }).map((part) => (part.name === sheet ? { ...part, ...change } : part)));
  const claim = (claimed: { size?: number; compressedSize?: number; crc?: number }): Uint8Array =>
    withSheet({ ...partsOf({ rows }).find(({ name }) => name === sheet)!, claimed });

  test.each([
    ['corrupt', 'a size of nothing', claim({ size: 0 })],
    ['part-too-large', 'a size past the limit', claim({ size: 65 * MEGABYTE })],
    ['corrupt', 'another compression', zip(partsOf({ rows }).map((part) => ({ ...part, method: 12 })))],
    ['password', 'encrypted entries', zip(partsOf({ rows }).map((part) => ({ ...part, flags: 1 })))],
    ['too-many-parts', 'too many entries', zip([...Array(2_001).keys()].map((n) => ({ name: `${n}`, content: '' })))],
    ['corrupt', 'a claim of fewer than there are', buildWorkbook({ rows, parts: { last: '' } }, { entries: 4 })],
    ['corrupt', 'a claim of more than there are', buildWorkbook({ rows }, { entries: 9 })],
  ])('%s: %s', (code, _, bytes) => expect(codeOf(bytes)).toBe(code));

  test('one flipped byte in the data', () => {
    const bytes = new Uint8Array(zip(partsOf({ rows }).map((part) => ({ ...part, stored: true }))));
    const at = Buffer.from(bytes).indexOf('<v>7</v>') + 3;
    bytes[at] = '8'.charCodeAt(0);
    expect(read(bytes)).toEqual({ ok: false, error: { code: 'corrupt', detail: sheet } });
  });

  test('all parts together past the limit, one part read many times among them', () => {
    const sheets = [...Array(50).keys()].map((n) => `<sheet name="${n}" sheetId="${n + 1}" r:id="rId1"/>`).join('');
    const parts = { 'xl/workbook.xml': workbookXml(`<sheets>${sheets}</sheets>`) };
    expect(codeOf(buildWorkbook({ rows, parts }), { totalBytes: 10_000 })).toBe('total-too-large');
    expect(valuesOf({ rows, parts })).toEqual([7]);
  });
});
