/** Numbers that Word counts itself stand on the page and in no text: they are counted as Word does. */
import { numberText } from '../../../../src/hosts/docx/read/numberFormats';
import { blocksOf, numbered, p, paragraphsOf, part, tableOf, tbl, tc, tr, wordFile } from './wordBuilder';

const level = (n: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const outline = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numbering = (...content: readonly string[]): string => part('numbering', content.join(''));

const PLAIN = numbering(
  outline(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '%3)')),
  list(1, 0),
  list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
);

const read = (body: string, lists = PLAIN, styles?: string): Promise<string[]> =>
  paragraphsOf(wordFile(body, { numbering: lists, ...(styles === undefined ? {} : { styles }) }));

test('levels count under each other and begin anew', async () => {
  const body = [0, 1, 1, 2, 2, 0, 1].map((at) => numbered('x', 1, at)).join('');
  expect(await read(body)).toEqual(['1. x', '1.1 x', '1.2 x', 'a) x', 'b) x', '2. x', '2.1 x']);
});

test('two lists of one outline go on counting, unless one begins anew', async () => {
  expect(await read(numbered('x', 1) + numbered('x', 2) + numbered('x', 1))).toEqual(['1. x', '1. x', '2. x']);
});

test('what is deleted or has no list is not counted', async () => {
  const none = p('x', '<w:numPr><w:numId w:val="0"/></w:numPr>');
  const gone = `<w:del>${numbered('x', 1)}</w:del>`;
  expect(await read(numbered('x', 1) + none + gone + numbered('x', 1))).toEqual(['1. x', 'x', '2. x']);
});

test('a list nobody defines numbers nothing', async () => {
  expect(await read(numbered('x', 7))).toEqual(['x']);
});

test('a column numbered by Word holds no text', async () => {
  const rows = [1, 2, 3].map((n) => tr(tc(numbered('', 1)), tc(p(`việc ${n}`))));
  const { cells } = await tableOf(wordFile(tbl(...rows), { numbering: PLAIN }));
  expect(cells.filter(({ column }) => column === 1).map(({ text, autoNumber }) => [text, autoNumber])).toEqual([
    ['', '1.'],
    ['', '2.'],
    ['', '3.'],
  ]);
  expect(cells[1]).not.toHaveProperty('autoNumber');
});

test('numbers of further lines and bullets are part of the text', async () => {
  const lists = numbering(
    outline(0, level(0, 'lowerLetter', '%1)')),
    outline(1, level(0, 'bullet', '\uf0b7')),
    list(1, 0),
    list(2, 1),
  );
  const cells = tr(tc(numbered('một', 1) + numbered('hai', 1)), tc(numbered('Sở', 2) + numbered('Xã', 2)));
  const table = await tableOf(wordFile(tbl(cells), { numbering: lists }));
  expect(table.cells).toMatchObject([{ text: 'một\nb) hai', autoNumber: 'a)' }, { text: '- Sở\n- Xã' }]);
});

test('numbers a style gives, its own level found by the list', async () => {
  const styles = part(
    'styles',
    `<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
     <w:style w:styleId="Tieu"><w:basedOn w:val="Muc"/></w:style>
     <w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>`,
  );
  const lists = numbering(
    outline(0, level(0, 'decimal', '%1.'), level(1, 'upperRoman', '%2.', '<w:pStyle w:val="Muc"/>')),
    list(1, 0),
  );
  const of = (style: string): string => p('x', `<w:pStyle w:val="${style}"/>`);
  expect(await read(of('Muc') + of('Tieu') + of('Vong'), lists, styles)).toEqual(['I. x', 'II. x', 'x']);
});

test('a numbering style that names the list', async () => {
  const lists = numbering(
    '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kieu"/></w:abstractNum>',
    outline(1, level(0, 'decimalZero', '%1')),
    list(1, 0),
    list(2, 1),
  );
  const styles = part(
    'styles',
    '<w:style w:type="numbering" w:styleId="Kieu"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  );
  expect(await read(numbered('x', 1), lists, styles)).toEqual(['01 x']);
});

test('a format nobody knows is counted plainly, and legal numbers are plain', async () => {
  const lists = numbering(
    outline(0, level(0, 'ideographTraditional', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
    outline(1, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
    list(1, 0),
    list(2, 1),
  );
  expect(await read(numbered('x', 1) + numbered('x', 2) + numbered('x', 2, 1), lists)).toEqual([
    '1. x',
    'I x',
    '1.1 x',
  ]);
});

test('a numbered picture alone is still a line', async () => {
  expect(await blocksOf(wordFile(numbered('', 1), { numbering: PLAIN }))).toEqual([{ kind: 'paragraph', text: '1.' }]);
});

test.each<[number, string, string]>([
  [4, 'upperRoman', 'IV'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [4000, 'upperRoman', '4000'],
  [0, 'upperRoman', '0'],
  [2, 'lowerLetter', 'b'],
  [28, 'upperLetter', 'BB'],
  [1e9, 'lowerLetter', '1000000000'],
  [7, 'decimalZero', '07'],
  [7, 'none', ''],
  [7, 'decimal', '7'],
])('%i as %s is "%s"', (count, format, text) => {
  expect(numberText(count, format)).toBe(text);
});
