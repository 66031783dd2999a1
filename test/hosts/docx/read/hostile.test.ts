/** Files that are no Word document, broken ones, and those made to hang or crash a reader: each has its answer and sentence. */
import { describeRefusal } from '../../../../src/checks/describe/refusals';
import { docxLimits } from '../../../../src/hosts/docx/read/limits';
import { readDocx } from '../../../../src/hosts/docx/read/readDocx';
import type { RefusalCode } from '../../../../src/workbook/refusal';
import { deflatedZeros, zip } from '../../ooxml/zipBuilder';
import { buildWorkbook } from '../../xlsx/read/workbookBuilder';
import { p, paragraphsOf, part, refusalOf, tbl, tc, tr, W, wordFile, wordParts } from './wordBuilder';

jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const COMPOUND = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const withMain = (main: string): Uint8Array => zip(wordParts('', {}, main));
const nested = (open: string, close: string, times: number): Uint8Array =>
  wordFile(open.repeat(times) + p('đáy') + close.repeat(times));

test.each<[string, () => Uint8Array, RefusalCode]>([
  ['nothing', () => new Uint8Array(), 'empty'],
  ['a text file', () => bytes('STT;Nhiệm vụ'), 'not-word'],
  ['a PDF', () => bytes('%PDF-1.7 …'), 'pdf'],
  ['an RTF', () => bytes('{\\rtf1\\ansi …}'), 'rtf'],
  ['a .doc', () => joined(COMPOUND, new Uint8Array(1024)), 'old-doc'],
  [
    'a document with a password',
    () => joined(COMPOUND, new Uint8Array(120), utf16('EncryptedPackage')),
    'word-password',
  ],
  ['50 MB', () => joined(bytes('PK'), new Uint8Array(50 * MEGABYTE)), 'word-too-large'],
  ['a workbook', () => buildWorkbook({ rows: '<row><c><v>1</v></c></row>' }), 'no-document'],
  ['any other zip', () => zip([{ name: 'a.txt', content: 'a' }]), 'no-document'],
  ['a zip whose document is another XML', () => withMain('<html/>'), 'no-document'],
  ['a document of no known namespace', () => withMain('<document><body/></document>'), 'corrupt'],
  ['the first half of a file', () => wordFile(p('x')).slice(0, 300), 'truncated'],
  [
    'a part that does not inflate',
    () => zip(wordParts('').map((one) => ({ ...one, deflated: bytes('hỏng') }))),
    'corrupt',
  ],
  ['XML that is not closed', () => withMain(`<w:document xmlns:w="${W}"><w:body>`), 'corrupt'],
  [
    'text in another encoding',
    () =>
      zip([
        ...wordParts('').slice(0, 2),
        { name: 'word/document.xml', content: new Uint8Array(Buffer.from(part('document', p('Kế hoạch')), 'latin1')) },
      ]),
    'corrupt',
  ],
  ['a document type', () => withMain(`<!DOCTYPE a [<!ENTITY x "y">]>${part('document', '<w:body/>')}`), 'word-unsafe'],
  ['an entity', () => wordFile('<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>'), 'word-unsafe'],
  [
    'a document type in the lists',
    () => wordFile(p('x'), { numbering: `<!DOCTYPE a>${part('numbering', '')}` }),
    'word-unsafe',
  ],
  [
    'parts that share bytes',
    () => zip([...wordParts(p('x')), { name: 'b.xml', content: 'b', sameDataAs: 0 }]),
    'word-unsafe',
  ],
  [
    'ten thousand tables in each other',
    () => nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 10_000),
    'word-unsafe',
  ],
  ['ten thousand runs in each other', () => nested('<w:r>', '</w:r>', 10_000), 'word-unsafe'],
  [
    'thousands of parts',
    () => zip(Array.from({ length: 2_001 }, (_, n) => ({ name: `${n}`, content: '' }))),
    'word-too-large',
  ],
  [
    'a bomb',
    () =>
      zip([
        ...wordParts('').slice(0, 2),
        { name: 'word/document.xml', content: '', deflated: deflatedZeros(100), claimed: { size: 100 * MEGABYTE } },
      ]),
    'word-too-large',
  ],
  ['half a million paragraphs', () => wordFile('<w:p/>'.repeat(500_000)), 'word-too-large'],
])('%s', async (_, file, code) => {
  expect(await refusalOf(file())).toBe(code);
  const { message, fix } = describeRefusal({ code });
  expect(message + fix).not.toMatch(/Excel, lưu|\.xlsx rồi thử lại/);
  expect(message.endsWith('.') && fix.endsWith('.')).toBe(true);
});

test('past its time a file is refused', async () => {
  expect(await refusalOf(wordFile(p('x').repeat(5_000)), { ...docxLimits, milliseconds: -1 })).toBe('word-too-large');
});

test('a table of 20 000 cells is read in bounded time', async () => {
  const rows = Array.from({ length: 4_000 }, (_, n) => tr(...Array.from({ length: 5 }, () => tc(p(`dòng ${n}`)))));
  const started = performance.now();
  expect(await refusalOf(wordFile(tbl(...rows)))).toBe('read');
  expect(performance.now() - started).toBeLessThan(40_000);
});

test('namespaces by the thousand, fields that never end', async () => {
  const declared = Array.from({ length: 999 }, (_, n) => `xmlns:n${n}="u"`).join(' ');
  expect(await refusalOf(withMain(`<w:document xmlns:w="${W}" ${declared}><w:body ${declared}/></w:document>`))).toBe(
    'word-unsafe',
  );
  const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000);
  expect(await paragraphsOf(wordFile(`<w:p>${begun}<w:r><w:t>x</w:t></w:r></w:p>`))).toEqual(['x']);
});

test('macros are left where they are, and the document is read', async () => {
  expect(await paragraphsOf(wordFile(p('x'), { vbaProject: 'không phải XML' }))).toEqual(['x']);
});

test('no address is followed', async () => {
  const fetched = jest.spyOn(globalThis, 'fetch');
  const linked = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const parts = wordParts(linked).map((one) =>
    one.name.endsWith('document.xml.rels')
      ? {
          ...one,
          content:
            '<Relationships><Relationship Id="rId1" Type="image" Target="http://example.invalid/a.png" TargetMode="External"/></Relationships>',
        }
      : one,
  );
  const read = await readDocx(zip(parts), 'thu.docx');
  expect(read.ok && read.value.blocks).toEqual([{ kind: 'image' }]);
  expect(fetched).not.toHaveBeenCalled();
});

test('marks and bookmarks of the file itself are no marks of ours', async () => {
  const body = `<w:p><w:bookmarkStart w:name="phuluc:1"/><w:r><w:t>a</w:t></w:r></w:p>${p('b')}`;
  expect(await paragraphsOf(wordFile(body))).toEqual(['a', 'b']);
});

test('spans past all bounds', async () => {
  const wide = tbl(
    tr(
      tc(p('a'), '<w:gridSpan w:val="999999999"/>'),
      tc(p('b'), '<w:gridSpan w:val="-3"/>'),
      tc(p('c'), '<w:gridSpan w:val="x"/>'),
    ),
  );
  expect(await refusalOf(wordFile(wide))).toBe('read');
});

test('a document that is one picture is read as one', async () => {
  const picture = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId3"/></v:shape></w:pict></w:r></w:p>';
  const read = await readDocx(wordFile(picture), 'anh.docx');
  expect(read).toEqual({ ok: true, value: { file: 'anh.docx', blocks: [{ kind: 'image' }] } });
});
