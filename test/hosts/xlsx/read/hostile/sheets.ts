/** Sheets past all measure, and what stands in them where nothing should: sound zips, sound XML. */
import { buildWorkbook, relationships, workbookXml } from '../workbookBuilder';
import { FULL_PART, MEGABYTE, numbered, repeated, values, type HostileFile, type Reads } from './hostileFile';

const ALL = 'A1:XFD1048576';
const one = '<row><c><v>1</v></c></row>';

const manySheets = (count: number): Record<string, string> => ({
  'xl/workbook.xml': workbookXml(
    `<sheets>${Array.from({ length: count }, (_, n) => `<sheet name="${n}" sheetId="${n + 1}" r:id="rId1"/>`).join('')}</sheets>`,
  ),
});
const merges = (count: number): string => `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(count)}</mergeCells>`;

const names: Reads = {
  found: ({ sheets }) => sheets.map(({ name }) => name),
  expected: ['__proto__', 'constructor', 'toString'],
};
const keys: Reads = {
  found: ({ sheets, properties }) => [
    sheets[0]?.cells.map(({ value }) => value),
    [...properties],
    Object.keys(Object.prototype),
  ],
  expected: [
    ['__proto__', 'constructor', null],
    [
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ],
    [],
  ],
};

const nameList = (refersTo: string, count: number): string =>
  `<definedNames>${Array.from({ length: count }, (_, n) => `<definedName name="T${n}">${refersTo}</definedName>`).join('')}</definedNames>`;

export const sheets: readonly HostileFile[] = [
  {
    name: 'a million rows that hold something',
    make: () => buildWorkbook({ rows: one.repeat(1_000_000) }),
    answer: 'too-many-cells',
  },
  {
    name: 'a million cells over five sheets',
    isHeavy: true,
    make: millionCells,
    answer: { found: (read) => read.sheets.map(({ cells }) => cells.length), expected: [2e5, 2e5, 2e5, 2e5, 2e5] },
  },
  {
    name: 'a million ghost rows, and a value after them',
    make: () => buildWorkbook({ rows: `${'<row s="1" customFormat="1"/>'.repeat(1_000_000)}${one}` }),
    answer: { found: (read) => read.sheets[0]?.cells, expected: [{ row: 1_000_001, column: 1, value: 1 }] },
  },
  { name: 'a million styled cells that hold nothing', make: ghostCells, answer: values() },
  {
    name: 'cells at both corners of a sheet',
    make: () =>
      buildWorkbook({
        sheet: `<dimension ref="${ALL}"/><cols><col min="1" max="16384" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`,
      }),
    answer: values(1, 2),
  },
  {
    name: 'validations, formats and a merge over everything',
    make: overEverything,
    answer: {
      found: (read) => read.sheets[0],
      expected: { name: 'Một', visibility: 'visible', cells: [{ row: 1, column: 1, value: 1 }], merges: [ALL] },
    },
  },
  {
    name: 'names over everything',
    make: () =>
      buildWorkbook({
        rows: one,
        workbook: `<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>${nameList(`Một!$${ALL.replace(':', ':$')}`, 100_000)}`,
      }),
    answer: values(1),
  },
  {
    name: 'merges by the million on one sheet',
    isHeavy: true,
    make: () => buildWorkbook({ sheet: merges(1_000_000) }),
    answer: 'too-many-cells',
  },
  {
    name: 'merges by the million over many sheets',
    isHeavy: true,
    make: () => buildWorkbook({ sheet: merges(199_000), parts: manySheets(50) }),
    answer: 'too-many-cells',
  },
  {
    name: 'sheets by the thousand',
    make: () => buildWorkbook({ rows: one, parts: manySheets(1_000) }),
    answer: 'too-many-sheets',
  },
  {
    name: 'a string table that says it holds four billion',
    make: () => stringTable('count="4294967295" uniqueCount="4294967295"', 0),
    answer: values('a'),
  },
  {
    name: 'a string table that says it holds less than nothing',
    make: () => stringTable('count="-1" uniqueCount="x"', 0),
    answer: values('a'),
  },
  { name: 'a string that no table holds', make: () => stringTable('count="9" uniqueCount="9"', 8), answer: 'bad-xml' },
  {
    name: 'strings by the million that no cell asks for',
    make: () => buildWorkbook({ rows: one, strings: '<si><t>x</t></si>'.repeat(1_000_001) }),
    answer: 'too-many-cells',
  },
  {
    name: 'a shared text of 10 MB',
    make: () =>
      buildWorkbook({
        rows: '<row><c t="s"><v>0</v></c></row>',
        strings: `<si><t>${'ố'.repeat((10 * MEGABYTE) / 3)}</t></si>`,
      }),
    answer: values('ố'.repeat((10 * MEGABYTE) / 3)),
  },
  {
    name: 'a shared text of 10 MB in ten thousand cells',
    make: () =>
      buildWorkbook({
        rows: '<row><c t="s"><v>0</v></c></row>'.repeat(10_000),
        strings: `<si><t>${'ố'.repeat((10 * MEGABYTE) / 3)}</t></si>`,
      }),
    answer: 'total-too-large',
  },
  { name: 'texts of 63 MB, read in each of four sheets', isHeavy: true, make: fullStrings, answer: 'total-too-large' },
  {
    name: 'shared formulas by the million in one cell',
    isHeavy: true,
    make: () =>
      buildWorkbook({ rows: `<row><c>${numbered((n) => `<f t="shared" si="${n}">A1</f>`, 20 * MEGABYTE)}</c></row>` }),
    answer: { found: (read) => read.sheets[0]?.cells, expected: [{ row: 1, column: 1, value: null, formula: 'A1' }] },
  },
  ...['ZZZZ1', 'XFE1', 'A0', 'A1048577', '$A$1', 'A'.repeat(MEGABYTE), '#REF!'].map((ref): HostileFile => ({
    name: `a cell at ${ref.slice(0, 10)}`,
    make: () => buildWorkbook({ rows: `<row><c r="${ref}"><v>1</v></c></row>` }),
    answer: 'bad-xml',
  })),
  {
    name: 'a merge over no place',
    make: () => buildWorkbook({ sheet: '<mergeCells><mergeCell ref="#REF!"/></mergeCells>' }),
    answer: 'bad-xml',
  },
  {
    name: 'two values in one cell',
    make: () => buildWorkbook({ rows: '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }),
    answer: 'bad-xml',
  },
  {
    name: 'a sheet that leads nowhere',
    make: () => buildWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
    answer: 'corrupt',
  },
  { name: 'a sheet out on the network', make: outside, answer: 'corrupt' },
  { name: 'sheets named as object keys', make: namedAsKeys, answer: names },
  { name: 'texts, types and properties named as object keys', make: keyed, answer: keys },
];

function ghostCells(): Uint8Array {
  const rows = Array.from({ length: 62 }, (_, n) => `<row r="${n + 1}">${'<c s="9"/>'.repeat(16_384)}</row>`);
  return buildWorkbook({ rows: rows.join('') });
}

function millionCells(): Uint8Array {
  const rows = Array.from({ length: 200_000 }, (_, n) => `<row><c t="str"><v>Chỉ tiêu ${n}</v></c></row>`);
  return buildWorkbook({ rows: rows.join(''), parts: manySheets(5) });
}

function overEverything(): Uint8Array {
  return buildWorkbook({
    sheet: `<sheetData>${one}</sheetData><mergeCells><mergeCell ref="${ALL}"/></mergeCells>
      <conditionalFormatting sqref="${ALL}"><cfRule><formula>A1</formula></cfRule></conditionalFormatting>
      <dataValidations>${`<dataValidation sqref="${ALL}"/>`.repeat(100_000)}</dataValidations>`,
  });
}

function stringTable(counts: string, asked: number): Uint8Array {
  return buildWorkbook({
    rows: `<row><c t="s"><v>${asked}</v></c></row>`,
    parts: { 'xl/sharedStrings.xml': `<sst ${counts}><si><t>a</t></si></sst>` },
  });
}

function fullStrings(): Uint8Array {
  const text = 'abcdefghijklmnopqrstuvwxyz '.repeat(2);
  const rows = Array.from({ length: 199_999 }, (_, n) => `<row><c r="A${n + 1}" t="s"><v>${n}</v></c></row>`);
  return buildWorkbook({
    rows: rows.join(''),
    strings: repeated(`<si><t>${text}</t></si>`, FULL_PART),
    parts: manySheets(4),
  });
}

function outside(): Uint8Array {
  const target = relationships(['rId1', 'worksheet', 'http://example.invalid/sheet1.xml']);
  return buildWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': target.replace('/>', ' TargetMode="External"/>') } });
}

function namedAsKeys(): Uint8Array {
  const list = ['__proto__', 'constructor', 'toString'].map(
    (name) => `<sheet name="${name}" sheetId="1" r:id="rId1"/>`,
  );
  return buildWorkbook({ rows: one, workbook: `<sheets>${list.join('')}</sheets>` });
}

function keyed(): Uint8Array {
  const property = (name: string, value: string): string =>
    `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
  return buildWorkbook({
    rows: '<row><c t="str"><v>__proto__</v></c><c t="__proto__"><v>constructor</v></c><c t="str"><f t="shared" si="__proto__">A1</f></c></row>',
    parts: {
      '_rels/.rels': relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'custom-properties', 'c.xml'],
      ),
      'c.xml': `<Properties xmlns:vt="vt">${property('__proto__', 'a')}${property('constructor', 'b')}</Properties>`,
    },
  });
}
