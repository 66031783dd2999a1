/** Every word a reader of the pages sees is read, in its place; what is deleted or mere code is not. */
import { blocksOf, gridOf, p, paragraphsOf, part, tableOf, tbl, tc, tr, wordFile } from './wordBuilder';

const run = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`;

test.each<[string, string, string[]]>([
  ['plain words', p('Kế hoạch'), ['Kế hoạch']],
  ['runs of one word', '<w:p><w:r><w:t>Kế ho</w:t></w:r><w:r><w:t>ạch</w:t></w:r></w:p>', ['Kế hoạch']],
  ['a tab', run('<w:t>a</w:t><w:tab/><w:t>b</w:t>'), ['a\tb']],
  ['a tab to a position', run('<w:t>a</w:t><w:ptab/><w:t>b</w:t>'), ['a\tb']],
  ['a line break', run('<w:t>a</w:t><w:br/><w:t>b</w:t>'), ['a\nb']],
  ['a carriage return', run('<w:t>a</w:t><w:cr/><w:t>b</w:t>'), ['a\nb']],
  ['a hyphen that does not break', run('<w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t>'), ['KH-UBND']],
  ['a sign of the Symbol font', run('<w:sym w:font="Symbol" w:char="F0B3"/><w:t> 80%</w:t>'), ['≥ 80%']],
  ['a sign nobody knows', run('<w:sym w:font="Chưa rõ" w:char="F099"/>'), ['□']],
  ['a hyperlink', '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>cổng</w:t></w:r></w:hyperlink></w:p>', ['cổng']],
  ['a field', '<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>09/4/2025</w:t></w:r></w:fldSimple></w:p>', ['09/4/2025']],
  [
    'a field in pieces',
    run(
      '<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/>',
    ),
    ['7'],
  ],
  ['inserted words', '<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>', ['thêm']],
  ['deleted words', '<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>còn</w:t></w:r></w:p>', ['còn']],
  [
    'moved words',
    '<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>',
    ['mới'],
  ],
  [
    'a deleted paragraph end',
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một </w:t></w:r></w:p><w:p><w:r><w:t>đoạn</w:t></w:r></w:p>',
    ['một đoạn'],
  ],
  ['an equation', '<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>', ['a+b']],
  ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${p('trong khung')}</w:sdtContent></w:sdt>`, ['trong khung']],
  ['no words', '<w:p/><w:p><w:r/></w:p>', []],
  ['white space around', p('  giữa   hai chữ  '), ['giữa   hai chữ']],
  ['tab stops, which are no tabs', p('a', '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), ['a']],
])('%s', async (_, body, expected) => {
  expect(await paragraphsOf(wordFile(body))).toEqual(expected);
});

const box = (text: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const shape = (text: string): string =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const choice = (newer: string, older: string): string =>
  run(`<w:t>quanh</w:t><mc:AlternateContent><mc:Choice>${newer}</mc:Choice>${older}</mc:AlternateContent>`);

test.each<[string, string, string[]]>([
  ['of old', run(`<w:t>quanh</w:t>${box('hộp')}`), ['quanh', 'hộp']],
  ['in both forms, once', choice(shape('hộp'), `<mc:Fallback>${box('hộp')}</mc:Fallback>`), ['quanh', 'hộp']],
  ['in the new form alone', choice(shape('hộp'), ''), ['quanh', 'hộp']],
  ['beside an older form that says nothing', choice(shape('hộp'), '<mc:Fallback/>'), ['quanh', 'hộp']],
  ['without alternatives', run(shape('hộp')), ['hộp']],
])('a text box %s', async (_, body, expected) => {
  expect(await paragraphsOf(wordFile(body))).toEqual(expected);
});

test('footnotes, headers, footers and comments stand after the text', async () => {
  const bytes = wordFile(p('thân') + tbl(tr(tc(p('ô')))), {
    header: part('hdr', p('đầu trang')),
    footnotes: part(
      'footnotes',
      `<w:footnote w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote>${p('chú thích')}</w:footnote>`,
    ),
    footer: part('ftr', p('chân trang')),
    comments: part('comments', `<w:comment>${p('góp ý')}</w:comment>`),
    endnotes: part('endnotes', `<w:endnote>${p('cuối')}</w:endnote>`),
  });
  expect((await blocksOf(bytes)).map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
    'thân',
    'table',
    'chú thích',
    'cuối',
    'đầu trang',
    'chân trang',
    'góp ý',
  ]);
});

test('a picture is a block of its own, in the text and in a cell', async () => {
  const picture = run(
    '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  );
  const blocks = await blocksOf(wordFile(picture + tbl(tr(tc(picture)))));
  expect(blocks.map(({ kind }) => kind)).toEqual(['image', 'table', 'image']);
});

test('tables are called by their number', async () => {
  const blocks = await blocksOf(wordFile(tbl(tr(tc(p('a')))) + tbl(tr(tc(p('b'))))));
  expect(blocks.map((block) => block.kind === 'table' && block.table.place)).toEqual(['Bảng 1', 'Bảng 2']);
});

test('the lines of a cell', async () => {
  expect(await gridOf(wordFile(tbl(tr(tc(p('một') + p('') + p('hai'))))))).toEqual([['một\nhai']]);
});

test('an inner table stays in its outer cell', async () => {
  const inner = tbl(tr(tc(p('a')), tc(p('b'))), tr(tc(p('c'))));
  expect(await gridOf(wordFile(tbl(tr(tc(p('trước') + inner + p('sau')), tc(p('bên'))))))).toEqual([
    ['trước\na\nb\nc\nsau', 'bên'],
  ]);
});

const merge = (value: 'restart' | 'continue'): string => `<w:vMerge w:val="${value}"/>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

test('merged cells are listed once, where they begin', async () => {
  const table = tbl(
    tr(tc(p('STT'), merge('restart')), tc(p('Cơ quan'), span(2)), tc(p('Hạn'), merge('restart'))),
    tr(tc('<w:p/>', merge('continue')), tc(p('chủ trì')), tc(p('phối hợp')), tc('<w:p/>', merge('continue'))),
    tr(tc(p('1')), tc(p('A')), tc(p('B')), tc(p('2026'))),
  );
  expect((await tableOf(wordFile(table))).cells).toEqual([
    { row: 1, column: 1, rowSpan: 2, columnSpan: 1, text: 'STT' },
    { row: 1, column: 2, rowSpan: 1, columnSpan: 2, text: 'Cơ quan' },
    { row: 1, column: 4, rowSpan: 2, columnSpan: 1, text: 'Hạn' },
    { row: 2, column: 2, rowSpan: 1, columnSpan: 1, text: 'chủ trì' },
    { row: 2, column: 3, rowSpan: 1, columnSpan: 1, text: 'phối hợp' },
    { row: 3, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
    { row: 3, column: 2, rowSpan: 1, columnSpan: 1, text: 'A' },
    { row: 3, column: 3, rowSpan: 1, columnSpan: 1, text: 'B' },
    { row: 3, column: 4, rowSpan: 1, columnSpan: 1, text: '2026' },
  ]);
});

test('bookmarks between rows do not part merged cells', async () => {
  const bookmark = '<w:bookmarkStart w:id="1" w:name="phuluc_1"/><w:bookmarkEnd w:id="1"/>';
  const table = tbl(
    tr(tc(p('a'), merge('restart')), tc(p('b'))),
    bookmark,
    tr(tc('<w:p/>', merge('continue')), tc(p('c'))),
  );
  expect(await gridOf(wordFile(table))).toEqual([
    ['a', 'b'],
    ['', 'c'],
  ]);
});

test('a row that leaves out its first columns keeps the others in place', async () => {
  const shifted = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(p('c'))}</w:tr>`;
  expect(await gridOf(wordFile(tbl(tr(tc(p('1')), tc(p('2')), tc(p('3'))), shifted)))).toEqual([
    ['1', '2', '3'],
    ['', '', 'c'],
  ]);
});

test('a deleted row is none', async () => {
  const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${tc(p('bỏ'))}</w:tr>`;
  const bytes = wordFile(tbl(deleted, tr(tc(p('còn')))));
  expect(await gridOf(bytes)).toEqual([['còn']]);
  expect(await paragraphsOf(bytes)).toEqual([]);
});

test('rows and cells in content controls', async () => {
  const control = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  expect(await gridOf(wordFile(tbl(control(tr(tc(p('a')), control(tc(p('b'))))))))).toEqual([['a', 'b']]);
});

test('words in a cell swallowed by a merge are not lost', async () => {
  const table = tbl(tr(tc(p('a'), merge('restart'))), tr(tc(p('ẩn'), merge('continue'))));
  expect(await paragraphsOf(wordFile(table))).toEqual(['ẩn']);
});
