/** A report as a Word file an office goes on editing: what Word counts, keeps together and repeats by itself. */
import { readDocx } from '../../../../src/hosts/docx/read/readDocx';
import { writeReport } from '../../../../src/hosts/docx/write/writeReport';
import { columnShares } from '../../../../src/report/columnShares';
import type { Report } from '../../../../src/report/report';
import { plainText } from '../../../report/plainText';
import { annex, reportOf, section, text } from './reportBuilder';
import { openWord, type WordFile } from './wordFile';

const report = reportOf();
const fileOf = async (change: Partial<Report> = {}): Promise<WordFile> => openWord(await writeReport(reportOf(change)));

/** The tables of a part, each as its rows. */
const tablesOf = ({ document }: WordFile): string[][] =>
  [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([table]) => table.match(/<w:tr>.*?<\/w:tr>/g)!);

const alone = (words: string): Partial<Report> => ({
  sections: [section('one', 'MỘT', [text('paragraph', words)])],
});

it('holds every text of the report once, in order, numbered as the report is', async () => {
  const read = await readDocx(await writeReport(report), 'bao-cao.docx');
  if (!read.ok) throw new Error(read.error.code);
  const words = (line: string): string => line.replace(/[\s|]+/g, '');
  const body = read.value.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'table' ? block.table.cells.map((cell) => cell.text) : [];
  });
  const lines = plainText({ ...report, annexes: [] }).split('\n');
  const from = lines.indexOf(report.kind);
  const to = lines.indexOf(report.closing);
  expect(words(body.join(''))).toContain(words(lines.slice(from, to + 1).join('')));
});

it('counts mục, in each of them khoản with and without a title, and lists by levels of one list', async () => {
  const { paragraphs, parts } = await fileOf();
  const body = paragraphs.filter(({ list }) => list).map(({ list, style }) => [style, ...list!] as const);
  const [list] = body[0]!.slice(1);
  const levels = new Map(body.filter(([, of]) => of === list).map(([style, , level]) => [style, level]));
  expect(Object.fromEntries(levels)).toEqual({ Mục: 0, Khoản: 1, 'Khoản không có tiêu đề': 1, 'Liệt kê': 2 });
  const numbering = parts.get('word/numbering.xml')!;
  const outline = new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)![1]!;
  const definition = new RegExp(`<w:abstractNum w:abstractNumId="${outline}".*?</w:abstractNum>`).exec(numbering)![0];
  expect(definition).toContain('<w:multiLevelType w:val="multilevel"/>');
  expect(definition).not.toMatch(/tentative|lvlRestart|isLgl/);
  expect(
    [...definition.matchAll(/<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]*)"\/>/g)].map(
      ([, ...level]) => level,
    ),
  ).toEqual([
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
    ['bullet', '-'],
  ]);
});

it('writes no number and no dash as text', async () => {
  const { paragraphs } = await fileOf();
  for (const { text: words, list } of paragraphs) if (list) expect(words).not.toMatch(/^(\d+\.|[IVX]+\.|-) /);
});

it('shows mục and annexes in the navigation pane, khoản below them', async () => {
  const { paragraphs } = await fileOf();
  expect(paragraphs.filter(({ outline }) => outline !== undefined).map((one) => [one.outline, one.text])).toEqual([
    [0, 'TÌNH HÌNH CHUNG'],
    [0, 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ'],
    [1, 'Nhiệm vụ hoàn thành trong kỳ'],
    [1, 'Nhiệm vụ thường xuyên'],
    [0, 'KHÓ KHĂN, VƯỚNG MẮC'],
    [0, 'Phụ lục I'],
    [0, 'Phụ lục II'],
  ]);
});

it("rests its headings on Word's own", async () => {
  const { parts } = await fileOf();
  const styles = parts.get('word/styles.xml')!;
  expect(styles).toMatch(/<w:name w:val="heading 1"\/>/);
  expect(styles).toMatch(/<w:name w:val="Mục"\/><w:basedOn w:val="Heading1"\/>/);
  expect(styles).toMatch(/<w:name w:val="Khoản"\/><w:basedOn w:val="Heading2"\/>/);
});

it('repeats the headings of every table with borders, and parts none of its rows', async () => {
  const tables = tablesOf(await fileOf());
  const bordered = tables.filter((rows) => rows.some((row) => row.includes('<w:tblHeader/>')));
  expect(bordered).toHaveLength(3);
  for (const [heading, ...rows] of bordered) {
    expect(heading).toContain('<w:tblHeader/>');
    for (const row of rows) expect(row).not.toContain('<w:tblHeader/>');
    for (const row of [heading!, ...rows]) expect(row).toContain('<w:cantSplit/>');
  }
});

it('lets a page part a row higher than half of one', async () => {
  const [first, ...others] = annex('Phụ lục', 2).rows;
  const long = { ...first!, lines: [['', '', 'Rất dài '.repeat(400)]] };
  const rows = tablesOf(await fileOf({ annexes: [{ ...annex('Phụ lục', 2), rows: [long, ...others] }] })).at(-1)!;
  const row = rows.find((one) => one.includes('Rất dài'))!;
  expect(row).not.toContain('<w:cantSplit/>');
  expect(row).toContain('<w:vAlign w:val="top"/>');
});

it("lets a row's own cells run over its lines, which stay together", async () => {
  const { paragraphs, document } = await fileOf();
  expect(document.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(6);
  const line = (words: string) => paragraphs.find(({ text: found }) => found === words)!;
  expect(line('Dòng đầu của hai dòng').staysWithNext).toBe(true);
  expect(line('Dòng sau của hai dòng').staysWithNext).toBe(false);
  expect(line('Chính quyền số').staysWithNext).toBe(false);
});

it('gives every table the width of its page, the columns of an annex by their shares', async () => {
  const widths = [...(await fileOf()).document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
    [...grid!.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
  );
  const wholes = widths.map((columns) => columns.reduce((sum, width) => sum + width, 0));
  [9_354, 9_354, 9_354, 14_287, 14_287].forEach((width, index) => {
    expect(Math.abs(wholes[index]! - width)).toBeLessThan(8);
  });
  columnShares(report.annexes[1]!).forEach(({ share }, place) => {
    expect(Math.abs(widths.at(-1)![place]! - 14_287 * share)).toBeLessThan(2);
  });
});

it.each<[string, Partial<Report>, string]>([
  ['the closing', {}, report.closing],
  ['the last text where no closing is', { closing: '', ...alone('Hết.') }, 'Hết.'],
])('keeps the signature with %s', async (_, change, last) => {
  const { paragraphs } = await fileOf(change);
  const from = paragraphs.findIndex(({ text: words }) => words === last);
  const to = paragraphs.findIndex(({ text: words }) => words === 'Nguyễn Văn A');
  expect(to).toBeGreaterThan(from);
  for (const paragraph of paragraphs.slice(from, to)) expect(paragraph).toMatchObject({ staysWithNext: true });
});

it('leaves out Kính gửi and the closing where there are none', async () => {
  const styles = (await fileOf({ addressees: [], closing: '' })).paragraphs.map(({ style }) => style);
  expect(styles).not.toContain('Kính gửi');
  expect(styles.filter((style) => style === 'Nội dung')).toHaveLength(3);
});

it('writes the annexes alone, the code under the last, for a body outside the decree', async () => {
  const { paragraphs, sections } = await fileOf({ isAdministrative: false });
  expect(paragraphs[0]).toMatchObject({ text: 'Phụ lục I' });
  expect(sections).toHaveLength(2);
  expect(paragraphs.filter(({ text: words }) => words !== '').at(-1)).toMatchObject({ text: report.checkCode });
});

it('can be opened though such a body has no annex', async () => {
  const { paragraphs } = await fileOf({ isAdministrative: false, annexes: [] });
  expect(paragraphs.map(({ text: words }) => words)).toEqual([report.checkCode, '']);
});

it('keeps line breaks of a text, and none of what XML has no place for, in its properties neither', async () => {
  const { paragraphs, parts } = await fileOf({
    abstract: ['Tiến độ\u0001 & <hai>\nba \uFFFE“bốn”'],
    ...alone('Một\u0001 & <hai>\r\nba \uFFFE“bốn”'),
  });
  expect(paragraphs.map(({ text: words }) => words)).toContain('Một & <hai>\nba “bốn”');
  expect(parts.get('docProps/core.xml')).toContain('Tiến độ &amp; &lt;hai&gt; ba “bốn”');
});

it('writes a very long text whole', async () => {
  const long = 'Khó khăn, vướng mắc của ngành. '.repeat(3_000);
  expect((await fileOf(alone(long))).paragraphs.map(({ text: words }) => words)).toContain(long);
});

it('names the report and its body in the properties', async () => {
  const properties = (await fileOf()).parts.get('docProps/core.xml')!;
  expect(properties).toContain(`<dc:title>${[report.kind, ...report.abstract].join(' ')}</dc:title>`);
  expect(properties).toContain('<dc:creator>SỞ NỘI VỤ</dc:creator>');
  expect(properties).not.toMatch(/dcterms:(created|modified)/);
});

it('is the same bytes whenever it is written', async () => {
  const first = await writeReport(report);
  jest.useFakeTimers({ advanceTimers: true, now: new Date('2031-05-06T07:08:09Z') });
  const later = await writeReport(report);
  jest.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
});
