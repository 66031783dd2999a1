/** What comes in under the name of a workbook and is none, or not all of one. */
import { zip } from '../../../ooxml/zipBuilder';
import { buildWorkbook, relationships } from '../workbookBuilder';
import { encryptedWorkbook, oldWorkbook } from './compoundFile';
import type { HostileFile } from './hostileFile';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const sound = (): Uint8Array =>
  buildWorkbook({ rows: '<row><c t="str"><v>Chỉ tiêu</v></c><c><v>1</v></c></row>'.repeat(500) });
const cut = (share: number): Uint8Array => ((file) => file.subarray(0, file.length * share))(sound());

const pointingAt = (target: string): string => relationships(['rId1', 'officeDocument', target]);
const word = (): Uint8Array =>
  zip([
    { name: '_rels/.rels', content: pointingAt('word/document.xml') },
    { name: 'word/document.xml', content: '<w:document xmlns:w="w"><w:body/></w:document>' },
  ]);
const openDocument = (): Uint8Array =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', content: '<office:document-content xmlns:office="o"/>' },
  ]);
const binary = (): Uint8Array =>
  zip([
    { name: '_rels/.rels', content: pointingAt('xl/workbook.bin') },
    { name: 'xl/workbook.bin', content: new Uint8Array([131, 1, 0]) },
  ]);

export const notWorkbooks: readonly HostileFile[] = [
  { name: 'nothing at all', make: () => new Uint8Array(), answer: 'empty' },
  { name: 'a list with commas', make: () => text('Họ và tên,Đơn vị\n'), answer: 'not-a-zip' },
  { name: 'a web page called .xls', make: () => text('<html><table><tr><td>1'), answer: 'not-a-zip' },
  { name: 'a PDF', make: () => text('%PDF-1.7\n'), answer: 'not-a-zip' },
  { name: 'a workbook of Excel 97-2003', make: () => oldWorkbook('So lieu', 42.5), answer: 'old-xls' },
  { name: 'a workbook with a password', make: encryptedWorkbook, answer: 'password' },
  {
    name: 'a compound file that ends after its first bytes',
    make: () => encryptedWorkbook().subarray(0, 8),
    answer: 'old-xls',
  },
  { name: 'a zip of other files', make: () => zip([{ name: 'ghi chú.txt', content: 'abc' }]), answer: 'no-workbook' },
  { name: 'a zip of workbooks', make: () => zip([{ name: 'so-y-te.xlsx', content: sound() }]), answer: 'no-workbook' },
  { name: 'a Word file', make: word, answer: 'no-workbook' },
  { name: 'a spreadsheet of OpenDocument', make: openDocument, answer: 'no-workbook' },
  { name: 'a binary workbook', make: binary, answer: 'binary-workbook' },
  { name: 'half a workbook', make: () => cut(0.5), answer: 'truncated' },
  { name: 'a workbook but for its last bytes', make: () => cut(0.995), answer: 'truncated' },
];
