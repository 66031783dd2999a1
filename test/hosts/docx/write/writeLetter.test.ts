/** A letter as a Word file: read back by our reader, printed by LibreOffice, and looked at part by part. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../../../src/hosts/docx/read/readDocx';
import { writeLetter } from '../../../../src/hosts/docx/write/writeLetter';
import type { Letter } from '../../../../src/report/letters/letter';
import { lateLetter } from '../../../../src/report/letters/lateLetter';
import { describeWithPdf, LIBRE_OFFICE_TIMEOUT, pdfToText, toPdf } from '../../../judges/libreOffice';
import { zipParts } from '../../../judges/zipParts';
import { letterInput, notSent, scopeFor } from '../../../report/letters/builder';

const ids = scopeFor().agencies.map(({ agency }) => agency.id);
const letterTo = (agencies: readonly string[]): Letter =>
  lateLetter(letterInput({ agencies: Object.fromEntries(agencies.map((id) => [id, notSent])) }))!;
const few = letterTo(['so-y-te', 'xa-phong-dien']);
const many = letterTo(ids);

const partsOf = async (letter: Letter) => zipParts(await writeLetter(letter));
const documentOf = async (letter: Letter): Promise<string> => (await partsOf(letter)).get('word/document.xml')!;

/** Every text of a Word file in the order read, as our reader for plans understands it. */
async function textsOf(letter: Letter): Promise<string[]> {
  const read = await readDocx(await writeLetter(letter), 'cong-van.docx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.text === '' ? [] : [block.text];
    return block.kind === 'table' ? block.table.cells.map(({ text }) => text) : [];
  });
}

it('holds every text of the letter, in order', async () => {
  const texts = await textsOf(many);
  const { blocks, annexes } = many;
  const [list] = annexes;
  const wanted = [
    ...blocks.map(({ text }) => text),
    ...list!.title,
    list!.attachedTo,
    ...list!.columns.map(({ heading }) => heading),
    ...list!.sections.flatMap(({ heading, rows }) => [heading, ...rows.flat()]),
  ];
  expect(texts.filter((text) => wanted.includes(text))).toEqual(wanted);
  const whole = texts.join('\n');
  for (const text of [
    many.subject,
    many.letterhead.nation,
    many.letterhead.motto,
    'GIÁM ĐỐC',
    'Nơi nhận:',
    '- Như trên;',
  ]) {
    expect(whole).toContain(text);
  }
});

it('is the same bytes whenever it is written', async () => {
  const first = await writeLetter(many);
  jest.useFakeTimers({ advanceTimers: true, now: new Date('2031-05-06T07:08:09Z') });
  const later = await writeLetter(many);
  jest.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
});

it('says in no part when it was written', async () => {
  const parts = await partsOf(few);
  expect(parts.get('docProps/core.xml')).not.toMatch(/dcterms:(created|modified)/);
  expect(parts.get('docProps/core.xml')).toContain(few.subject);
});

it('is on A4 with the margins of Nghị định 30, in Times New Roman', async () => {
  const parts = await partsOf(few);
  const document = parts.get('word/document.xml')!.replace(/^.*<w:sectPr>/, '');
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(parts.get('word/styles.xml')).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/);
});

it('gives tables and their columns widths in twips, and repeats the headings of a list', async () => {
  const document = await documentOf(many);
  const grids = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
    [...grid!.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
  );
  expect(grids).toHaveLength(3);
  for (const width of grids) expect(Math.abs(width - 9_354)).toBeLessThan(5);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document).not.toMatch(/<w:tblW w:type="auto"/);
});

it('has a section for each list, its pages numbered from 1 and the first of them bare', async () => {
  const document = await documentOf(many);
  expect(document.match(/<w:titlePg\/>/g)).toHaveLength(2);
  expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
});

it('ends each section with a line that takes no room', async () => {
  const parts = await partsOf(many);
  expect(
    parts.get('word/document.xml')!.match(/<w:pStyle w:val="end"\/>(?:<\/w:pPr><\/w:p>)?<w:sectPr>/g),
  ).toHaveLength(2);
  const style = /w:styleId="end".*?<\/w:style>/.exec(parts.get('word/styles.xml')!)![0];
  expect(style).toMatch(/<w:spacing w:after="0" w:before="0" w:line="20" w:lineRule="exact"\/>/);
});

it('keeps line breaks of a text, and none of what XML has no place for', async () => {
  const letter: Letter = { ...few, blocks: [{ kind: 'paragraph', text: 'Một\u0001 & <hai>\nba \uFFFE“bốn”' }] };
  const texts = await textsOf(letter);
  expect(texts).toContain('Một & <hai>\nba “bốn”');
});

it('breaks the name of a body that is too long for its place into two even lines', async () => {
  const texts = await textsOf({ ...few, letterhead: { ...few.letterhead, body: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'] } });
  expect(texts.join('\n')).toContain('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG');
});

it.each([
  [['Sở Y tế'], ['Kính gửi: Sở Y tế']],
  [
    ['Sở Y tế', 'Sở Nội vụ'],
    ['Kính gửi:', '- Sở Y tế;', '- Sở Nội vụ.'],
  ],
])('addresses %j', async (addressees, lines) => {
  const texts = await textsOf({ ...few, addressees });
  expect(texts.slice(texts.indexOf(lines[0]!), texts.indexOf(lines[0]!) + lines.length)).toEqual(lines);
});

describeWithPdf('as LibreOffice prints it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-letter-'));

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function printed(letter: Letter): Promise<readonly string[] | undefined> {
    const path = join(folder, 'cong-van.docx');
    writeFileSync(path, await writeLetter(letter));
    const pdf = toPdf(path, folder);
    if (existsSync(pdf)) return pdfToText(pdf);
    console.warn('Skipped without LibreOffice Writer: a letter in print');
    return undefined;
  }

  it(
    'a letter to a few is one page without a number',
    async () => {
      const pages = await printed(few);
      if (!pages) return;
      expect(pages).toHaveLength(1);
      expect(pages[0]).not.toMatch(/^\s*1\s*$/m);
      expect(pages[0]!.replace(/\s+/g, ' ')).toContain('Đề nghị Quý cơ quan quan tâm, phối hợp thực hiện./. Nơi nhận:');
    },
    LIBRE_OFFICE_TIMEOUT,
  );

  it(
    'a list follows on pages of its own, numbered from its second, headings on each',
    async () => {
      const pages = await printed(many);
      if (!pages) return;
      const [letter, first, ...others] = pages;
      expect(letter).toContain('GIÁM ĐỐC');
      expect(first).toMatch(/^\s*PHỤ LỤC/);
      expect(others.length).toBeGreaterThan(1);
      others.forEach((page, index) => {
        expect(page.trim().split(/\s+/)[0]).toBe(String(index + 2));
        expect(page).toContain('Tên tệp báo cáo');
      });
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});
