/** A cell read in one go gives what the scanner gives, whatever its form; the usual forms are read in one go. */
import fc from 'fast-check';
import { CellRefReader } from '../../../../src/hosts/xlsx/read/cellRef';
import { PlainCellReader } from '../../../../src/hosts/xlsx/read/plainCell';
import { columnLetters } from '../../../../src/workbook/a1';
import { buildWorkbook, read } from './workbookBuilder';

const STRINGS = '<si><t>Một</t></si><si><t>Hai</t></si>';

/** No plain form has two spaces before the reference, and no XML reader minds. */
const toScanner = (rows: string): string => rows.replaceAll('<c r=', '<c  r=');

const readRows = (cells: string): unknown =>
  read(buildWorkbook({ rows: `<row r="1">${cells}</row>`, strings: STRINGS }));

function isPlain(cell: string): boolean {
  const bytes = Buffer.from(cell + ' '.repeat(200));
  return new PlainCellReader(bytes, new CellRefReader(bytes)).read(0) === Buffer.byteLength(cell);
}

const text = fc.oneof(
  fc.string({ maxLength: 12 }).map((each) => each.replaceAll(/[<&]|\p{Cc}/gu, '')),
  fc.constantFrom(
    'có',
    'a&amp;b',
    '&#x1EA0;',
    '&quot;&gt;',
    '_x000D_',
    'a\r\nb',
    ' ',
    '',
    '>',
    ']]>',
    '"/>',
    '12',
    '-1.5',
    '#REF!',
    'dài '.repeat(80),
  ),
);
/** What no plain form may let pass. */
const odd = fc.constantFrom(
  '&lol;',
  '&#0;',
  '&',
  'a<!-- x -->b',
  '<![CDATA[a]]>',
  '<x/>',
  '</f>',
  '</v>',
  '</t>',
  '</c>',
  '<',
);
const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('0', '1', '7', '-', '1e3', '.5', '5.', '1234567890123456', ' 1', '01', '-0'),
);
const often = <T>(usual: readonly T[], ...unusual: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 8 }, { arbitrary: fc.constantFrom(...unusual), weight: 1 });

const style = often(['', ' s="3"'], ' s="x"', ' s=""', ' s="1234567890123"', " s='3'");
const formula = often(
  [() => '', (inner: string) => `<f>${inner}</f>`, (inner: string) => `<f aca="false">${inner}</f>`],
  () => '<f/>',
  (inner) => `<f aca="true">${inner}</f>`,
  (inner) => `<f >${inner}</f>`,
  (inner) => `<f t="shared" si="0">${inner}</f>`,
);
const value = often(
  [(inner: string) => `<v>${inner}</v>`],
  () => '',
  () => '<v/>',
  (inner) => `<v >${inner}</v>`,
  (inner) => `<v>${inner}</v >`,
  (inner) => `<v>${inner}</v><f>A2</f>`,
);
const inline = often(
  [(inner: string) => `<is><t>${inner}</t></is>`, (inner: string) => `<is><r><t>${inner}</t></r></is>`],
  () => '<is/>',
  (inner) => `<is><t xml:space="preserve">${inner}</t></is>`,
  (inner) => `<is><r><rPr><b/></rPr><t>${inner}</t></r><r><t>x</t></r></is>`,
  (inner) => `<is><t>${inner}</t></is><v>1</v>`,
);

/** Most of them as some writer writes them, each piece now and then as none does. */
const cell = fc.record({
  style,
  type: often(['', ' t="n"', ' t="s"', ' t="str"', ' t="inlineStr"'], ' t="b"', ' t="e"', ' t="strx"', ' t=""'),
  isStyleFirst: fc.boolean(),
  formula,
  formulaText: fc.oneof({ arbitrary: text, weight: 12 }, { arbitrary: odd, weight: 1 }),
  value,
  inline,
  text: fc.oneof({ arbitrary: text, weight: 12 }, { arbitrary: odd, weight: 1 }),
  number: fc.oneof({ arbitrary: number, weight: 12 }, { arbitrary: odd, weight: 1 }),
  index: often(['0', '1'], '2', '-1', 'x', '01'),
  end: often(['</c>'], '</c >', ''),
  isEmpty: often([false], true),
});
type Cell = typeof cell extends fc.Arbitrary<infer T> ? T : never;

function written(ref: string, each: Cell): string {
  const { type } = each;
  const start = `<c r="${ref}"${each.isStyleFirst ? each.style + type : type + each.style}`;
  if (each.isEmpty) return `${start}/>`;
  if (type === ' t="inlineStr"') return `${start}>${each.inline(each.text)}${each.end}`;
  const content = type === ' t="s"' ? each.index : type === '' || type === ' t="n"' ? each.number : each.text;
  return `${start}>${each.formula(each.formulaText)}${each.value(content)}${each.end}`;
}

test('any forms, plain and odd', () => {
  const seen = { plain: 0, read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (list) => {
      const cells = list.map((each, at) => written(`${columnLetters(at + 1)}1`, each));
      const inOneGo = readRows(cells.join(''));
      expect(inOneGo).toEqual(readRows(toScanner(cells.join(''))));
      if (cells.some(isPlain)) seen.plain += 1;
      seen[(inOneGo as { ok: boolean }).ok ? 'read' : 'refused'] += 1;
    }),
    { numRuns: 1_000 },
  );
  // Each kind came up so often that the law says something of it.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});

test.each([
  '/>',
  ' s="3"/>',
  '><v>0.5</v></c>',
  ' s="3" t="n"><v>-12</v></c>',
  ' t="s" s="3"><v>1</v></c>',
  ' s="3" t="str"><v>có</v></c>',
  ' s="3"><f>A2*2</f><v>4</v></c>',
  ' s="3" t="str"><f>IF(A2=0,"",A2)</f><v></v></c>',
  ' s="3" t="str"><f aca="false">IF(A2=0,&quot;&quot;,A2)</f><v>có</v></c>',
  ' s="3"><f aca="false">A2</f><v>4</v></c>',
  ' t="inlineStr" s="3"><is><t>có</t></is></c>',
  ' s="3" t="inlineStr"><is><r><t>có</t></r></is></c>',
])('as writers write it, %s is read in one go', (rest) => {
  const each = `<c r="B1"${rest}`;
  expect(isPlain(each)).toBe(true);
  expect(readRows(each)).toMatchObject({ ok: true });
  expect(readRows(each)).toEqual(readRows(toScanner(each)));
});

test.each([
  '></c>',
  ' />',
  ' s="x"/>',
  ' t="b"><v>1</v></c>',
  '><v>1e3</v></c>',
  '><f t="shared" si="0">A2</f><v>4</v></c>',
  '><f>A2</f></c>',
  '><v>4</v><f>A2</f></c>',
  ' t="str"><v>a<!-- x -->b</v></c>',
  ' t="inlineStr"><is><t xml:space="preserve">a</t></is></c>',
  ' t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
])('its odd twin %s is left to the scanner', (rest) => {
  expect(isPlain(`<c r="B1"${rest}`)).toBe(false);
});

test.each([110, 115, 119, 120, 121, 200])(
  'a reference of %i zeros that a broken part ends in is left alone',
  (zeros) => {
    const bytes = Buffer.from(`<c r="A${'0'.repeat(zeros)}1">`);
    expect(new PlainCellReader(bytes, new CellRefReader(bytes)).read(0)).toBe(-1);
  },
);
