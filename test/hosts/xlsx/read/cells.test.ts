/** Cells in every form that is legal or common, and what is refused. */
import { buildWorkbook, cellsOf, codeOfPieces, snapshotOf, valuesOf, worksheetXml } from './workbookBuilder';

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const cell = (inner: string, attributes = ''): string => row(`<c r="A1"${attributes}>${inner}</c>`);

describe('values', () => {
  test.each<[string, string, unknown]>([
    ['<v>12</v>', '', 12],
    ['<v>12</v>', ' t="n"', 12],
    ['<v>12</v>', ' t="n" s="3"', 12],
    ['<v>12</v>', ' s="3" t="n"', 12],
    ['<v>12</v>', ' s="x"', 12],
    ['<v>1234567890123456789</v>', '', Number('1234567890123456789')],
    ['<v>00000000000000012</v>', '', 12],
    ['<v>-0.5</v>', '', -0.5],
    ['<v>1.5E-3</v>', '', 0.0015],
    ['<v> 7 </v>', '', 7],
    ['<v>0.30000000000000004</v>', '', 0.1 + 0.2],
    ['<v>&#49;2</v>', '', 12],
    ['<v><!-- x -->12</v>', '', 12],
    ['<v>46340</v>', ' s="3"', 46340],
    ['<v>0,85</v>', '', '0,85'],
    ['<v>0x1F</v>', '', '0x1F'],
    ['<v>Infinity</v>', '', 'Infinity'],
    ['<v>1</v>', ' t="b"', true],
    ['<v>0</v>', ' t="b"', false],
    ['<v>true</v>', ' t="b"', true],
    ['<v>false</v>', ' t="b"', false],
    ['<v>#REF!</v>', ' t="e"', { error: '#REF!' }],
    ['<v>2026-11-14T00:00:00</v>', ' t="d"', '2026-11-14T00:00:00'],
    ['<v>Cần Thơ</v>', ' t="str"', 'Cần Thơ'],
    ['<v>12</v>', ' t="str"', '12'],
    ['<is><t>Ủy_x000D_ ban</t></is>', ' t="inlineStr"', 'Ủy\r ban'],
    ['<is><r><rPr><b/></rPr><t>Ủy </t></r><r><t>ban</t></r></is>', ' t="inlineStr"', 'Ủy ban'],
    ['<v>a_x000D_\nb_x005F_x000D__x12</v>', ' t="str"', 'a\r\nb_x000D__x12'],
    ['<v>a\r\nb\rc&#13;d</v>', ' t="str"', 'a\nb\nc\rd'],
    ['<v>&lt;&gt;&amp;&quot;&apos;&#x1EA0;&#128512;</v>', ' t="str"', `<>&"'Ạ😀`],
    ['<v>a<![CDATA[<b>&amp;]]>c</v>', ' t="str"', 'a<b>&amp;c'],
    ['<v>=CMD()</v>', ' t="str"', '=CMD()'],
    ['<v>\u202Eabc\u200B</v>', ' t="str"', '\u202Eabc\u200B'],
    ['<v>e\u0302\u0323</v>', ' t="str"', 'e\u0302\u0323'],
  ])('%s%s', (inner, attributes, value) => expect(valuesOf({ rows: cell(inner, attributes) })).toEqual([value]));

  test.each(['', '<v/>', '<v></v>', '<v> </v>'])('an empty cell costs nothing: %s', (inner) => {
    expect(cellsOf({ rows: cell(inner, ' s="4"') })).toEqual([]);
  });

  test.each([' t="str"', ' t="s"', ' t="inlineStr"'])('nor does an empty text: %s', (attributes) => {
    expect(cellsOf({ rows: cell('<v></v>', attributes), strings: '' })).toEqual([]);
  });
});

describe('shared strings', () => {
  const strings = [
    '<si><t>Một</t></si>',
    '<si><t xml:space="preserve"> hai </t></si>',
    '<si><r><t>Ba</t></r><r><rPr><b/></rPr><t xml:space="preserve"> bốn</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    '<si/>',
    '<si><t/></si>',
    '<si><t>Sở KH&amp;CN_x000D_</t></si>',
    '<si>\n<t>năm</t>\n<phoneticPr fontId="1"/></si>',
  ].join('');
  const cells = (...indexes: readonly (number | string)[]): string =>
    row(indexes.map((index) => `<c t="s"><v>${index}</v></c>`).join(''));

  test('plain, spaced, rich with phonetic runs, empty, with references', () => {
    expect(cellsOf({ rows: cells(0, 1, 2, 3, 4, 5, 6, 0), strings })).toEqual([
      { row: 1, column: 1, value: 'Một' },
      { row: 1, column: 2, value: ' hai ' },
      { row: 1, column: 3, value: 'Ba bốn' },
      { row: 1, column: 6, value: 'Sở KH&CN\r' },
      { row: 1, column: 7, value: 'năm' },
      { row: 1, column: 8, value: 'Một' },
    ]);
  });

  test('their own counts are not believed', () => {
    const parts = { 'xl/sharedStrings.xml': '<sst count="-1" uniqueCount="4000000000"><si><t>a</t></si></sst>' };
    expect(valuesOf({ rows: cells(0), parts })).toEqual(['a']);
  });

  test.each([7, -1, 1.5, 'a', '__proto__', 4e9])('number %s, which none has, refuses the file', (index) => {
    expect(codeOfPieces({ rows: cells(index), strings })).toBe('bad-xml');
  });

  test('none at all', () => expect(codeOfPieces({ rows: cells(0) })).toBe('bad-xml'));

  test.each([
    ['dtd', '<si><t>&lol;</t></si>'],
    ['bad-xml', '<si><t>&#0;</t></si>'],
    ['dtd', '<si><r><t>&lol;</t></r></si>'],
  ])('refused where one is asked for: %s', (code, string) => {
    expect(codeOfPieces({ rows: cells(0), strings: string })).toBe(code);
  });

  test('bytes that are not UTF-8', () => {
    const content = Buffer.concat([
      Buffer.from('<sst><si><t>'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('</t></si></sst>'),
    ]);
    expect(codeOfPieces({ rows: cells(0), parts: { 'xl/sharedStrings.xml': content } })).toBe('bad-xml');
  });
});

describe('formulas', () => {
  test('their text and cached value', () => {
    const rows = row(
      '<c r="A1"><f>IF(B1&gt;0,"x",1)</f><v>3</v></c><c r="B1" t="str"><f>C1</f><v></v></c><c r="C1"><f>D1</f></c>',
    );
    expect(cellsOf({ rows })).toEqual([
      { row: 1, column: 1, value: 3, formula: 'IF(B1>0,"x",1)' },
      { row: 1, column: 2, value: '', formula: 'C1' },
      { row: 1, column: 3, value: null, formula: 'D1' },
    ]);
  });

  test('after the value', () => {
    expect(cellsOf({ rows: cell('<v>1</v><f>B1</f>') })).toEqual([{ row: 1, column: 1, value: 1, formula: 'B1' }]);
  });

  test('shared ones give the text of their first cell; an array formula stands in its first cell', () => {
    const rows = row(
      [
        '<c r="A1"><f t="shared" ref="A1:C1" si="0">E1+1</f><v>1</v></c>',
        '<c r="B1"><f t="shared" si="0"/><v>2</v></c>',
        '<c r="C1"><f t="shared" si="9"/><v>3</v></c>',
        '<c r="D1"><f t="array" ref="D1:E1">TRANSPOSE(A2:A3)</f><v>4</v></c>',
        '<c r="E1"><v>5</v></c>',
      ].join(''),
    );
    expect(cellsOf({ rows }).map(({ value, formula }) => [value, formula])).toEqual([
      [1, 'E1+1'],
      [2, 'E1+1'],
      [3, ''],
      [4, 'TRANSPOSE(A2:A3)'],
      [5, undefined],
    ]);
  });
});

describe('places', () => {
  const placesOf = (rows: string): string[] =>
    cellsOf({ rows }).map((cell) => `${cell.row}.${cell.column}=${JSON.stringify(cell.value)}`);
  const c = (value: number, ref = ''): string => `<c${ref && ` r="${ref}"`}><v>${value}</v></c>`;

  test('rows and cells without references follow the one before', () => {
    const rows = `<row>${c(1)}${c(2)}</row><row r="5">${c(3)}${c(4, 'D5')}${c(5)}</row><row>${c(6)}</row>`;
    expect(placesOf(rows)).toEqual(['1.1=1', '1.2=2', '5.1=3', '5.4=4', '5.5=5', '6.1=6']);
  });

  test('out of order, they come in reading order', () => {
    const rows = `<row r="9">${c(1, 'C9')}${c(2, 'A9')}</row><row r="2">${c(3, 'B2')}</row>`;
    expect(placesOf(rows)).toEqual(['2.2=3', '9.1=2', '9.3=1']);
  });

  test('the last cell of a sheet, and small letters', () => {
    expect(placesOf(`<row r="1048576">${c(1, 'XFD1048576')}</row><row r="1">${c(2, 'ab1')}</row>`)).toEqual([
      '1.28=2',
      '1048576.16384=1',
    ]);
  });

  test.each([
    'ZZZZ1',
    'XFE1',
    'A0',
    'A1048577',
    '1A',
    'A',
    '1',
    '',
    'A1B',
    '$A$1',
    'A-1',
    'A1 ',
    'AAAAAAAAAAAAAAAAAAAA1',
  ])('the reference %j refuses the file: its value would be lost or misplaced', (ref) =>
    expect(codeOfPieces({ rows: row(`<c r="${ref}"><v>1</v></c>`) })).toBe('bad-xml'),
  );

  test.each(['0', '1048577', 'x', '-1', '1e3', ''])('so does the row %j', (ref) => {
    expect(codeOfPieces({ rows: `<row r="${ref}">${c(1, 'A1')}</row>` })).toBe('bad-xml');
  });

  test('and a cell that runs out of the sheet', () => {
    expect(codeOfPieces({ rows: row(c(1, 'XFD1') + c(2)) })).toBe('bad-xml');
    expect(codeOfPieces({ rows: `<row r="1048576"/><row>${c(2)}</row>` })).toBe('bad-xml');
  });

  test('and two cells that hold something in one place', () => {
    expect(codeOfPieces({ rows: row(c(1, 'A1') + c(1, 'A1')) })).toBe('bad-xml');
    expect(codeOfPieces({ rows: `<row r="1">${c(1, 'A1')}</row><row r="2">${c(2, 'A1')}</row>` })).toBe('bad-xml');
    expect(placesOf(row(`${c(1, 'A1')}<c r="A1" s="1"/>`))).toEqual(['1.1=1']);
  });
});

describe('merged areas', () => {
  const merges = (...refs: readonly string[]) => {
    const list = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return { sheet: `<sheetData/><mergeCells count="1">${list}</mergeCells>` };
  };

  test('in A1 notation, corners in order', () => {
    expect(snapshotOf(buildWorkbook(merges('B2:B5', '$D$4:C1', 'A1:XFD1048576'))).sheets[0]?.merges).toEqual([
      'B2:B5',
      'C1:D4',
      'A1:XFD1048576',
    ]);
  });

  test.each(['', 'A', 'A1:B2:C3', '#REF!'])('the area %j refuses the file', (ref) => {
    expect(codeOfPieces(merges(ref))).toBe('bad-xml');
  });
});

describe('days counted from 1904', () => {
  const workbook = '<workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>';
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
  const rows = row(
    '<c><v>100</v></c><c r="B1" s="1"><v>100</v></c><c s="2"><f>B1</f><v>100</v></c><c s="3"><v>0.5</v></c><c s="1" t="str"><v>a</v></c>',
  );

  test('only cells that show a day are moved to the count from 1900', () => {
    expect(valuesOf({ rows, workbook, parts: { 'xl/styles.xml': styles } })).toEqual([100, 1562, 1562, 0.5, 'a']);
  });

  test('none is where days are counted from 1900, and styles are not even read', () => {
    expect(valuesOf({ rows, parts: { 'xl/styles.xml': '<broken' } })).toEqual([100, 100, 100, 0.5, 'a']);
  });
});

test('a sheet without data, with data twice, with what is passed over', () => {
  expect(valuesOf({ sheet: '' })).toEqual([]);
  const one = `<sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData>`;
  const two = '<sheetData><row r="2"><extLst><c r="Z9"><v>9</v></c></extLst><c><v>2</v></c></row></sheetData>';
  const other = '<extLst><ext><x14:sheetData><row><c><v>8</v></c></row></x14:sheetData></ext></extLst>';
  expect(valuesOf({ parts: { 'xl/worksheets/sheet1.xml': worksheetXml(one + other + two) } })).toEqual([1, 2]);
});

test('more cells, strings or merged areas than the limit, and ghost cells that do not count', () => {
  const rows = (inner: string): string => [...Array(6).keys()].map(() => `<row>${inner}</row>`).join('');
  const limits = { cells: 5 };
  expect(codeOfPieces({ rows: rows('<c><v>1</v></c>') }, limits)).toBe('too-many-cells');
  expect(codeOfPieces({ rows: rows('<c s="1"/><c s="1"><v/></c>') }, limits)).toBe('read');
  expect(codeOfPieces({ rows: rows('<c><v>1</v></c>') }, { totalCells: 5 })).toBe('too-many-cells');
  expect(codeOfPieces({ strings: '<si/>'.repeat(6) }, { totalCells: 5 })).toBe('too-many-cells');
  expect(codeOfPieces({ strings: '<si/>'.repeat(5) }, { totalCells: 5 })).toBe('read');
  const merges = `<mergeCells>${'<mergeCell ref="A1"/>'.repeat(6)}</mergeCells>`;
  expect(codeOfPieces({ sheet: merges }, limits)).toBe('too-many-cells');
});
