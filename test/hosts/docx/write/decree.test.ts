/** Reports, briefs and letters as Word files, measured against the table of Nghị định 30/2020/NĐ-CP, point by point. */
import { writeLetter } from '../../../../src/hosts/docx/write/writeLetter';
import { writeReport } from '../../../../src/hosts/docx/write/writeReport';
import { addresseeLines } from '../../../../src/report/addressees';
import { lateLetter } from '../../../../src/report/letters/lateLetter';
import {
  decreeFont,
  decreeLooks,
  decreePage,
  decreeText,
  type DecreeElement,
  type DecreeLook,
} from '../../../decree30';
import { letterInput, notSent } from '../../../report/letters/builder';
import { commune, reportOf } from './reportBuilder';
import { openWord, paragraphsOf, type WordFile, type WordParagraph } from './wordFile';

const report = reportOf();
let file: WordFile;
beforeAll(async () => {
  file = openWord(await writeReport(report));
});

/** The look of a kind of letters, so far as the decree says it. */
const lookOf = ({ size, bold, italic, alignment, text }: WordParagraph, { sizes, ...wanted }: DecreeLook) => ({
  isOfSize: size >= sizes[0] && size <= sizes[1],
  bold,
  italic,
  ...(wanted.alignment === undefined ? {} : { alignment: alignment === 'both' ? 'justify' : alignment }),
  ...(wanted.capitals === undefined ? {} : { capitals: text === text.toLocaleUpperCase('vi') }),
});

const wantedLook = ({ sizes: _, ...wanted }: DecreeLook) => ({ isOfSize: true, ...wanted });

const byStyle: readonly (readonly [style: string, element: DecreeElement, texts: readonly string[]])[] = [
  ['Quốc hiệu', 'nation', [report.letterhead.nation]],
  ['Tiêu ngữ', 'motto', [report.letterhead.motto]],
  ['Cơ quan chủ quản', 'parent', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ']],
  ['Cơ quan ban hành', 'body', ['SỞ NỘI VỤ']],
  ['Số, ký hiệu', 'symbol', [report.letterhead.symbol]],
  ['Địa danh, ngày tháng', 'placeAndDate', [report.letterhead.placeAndDate]],
  ['Tên loại', 'kind', [report.kind]],
  ['Trích yếu', 'abstract', report.abstract],
  ['Kính gửi', 'addressee', report.addressees],
  ['Mục', 'section', report.sections.map(({ title }) => title)],
  ['Khoản', 'khoan', ['Nhiệm vụ hoàn thành trong kỳ', 'Nhiệm vụ thường xuyên']],
  [
    'Khoản không có tiêu đề',
    'text',
    [
      'Không có nhiệm vụ quá hạn.',
      'Nhân lực chuyên trách công nghệ thông tin còn thiếu.',
      'Một số phần mềm của Bộ chưa mở kết nối.',
    ],
  ],
  ['Liệt kê', 'text', ['Nhiệm vụ số 33: hoàn thành ngày 03/11/2026.', 'Nhiệm vụ số 34: hoàn thành ngày 05/11/2026.']],
  [
    'Nội dung',
    'text',
    [
      report.opening,
      'Sở chủ trì 08 chỉ tiêu và 17 nhiệm vụ.',
      'Đăng 12 tin, bài; lũy kế 1.250 lượt xem.',
      report.closing,
    ],
  ],
  ['Chức vụ', 'authority', report.signature.authority],
  ['Họ tên', 'signer', ['Nguyễn Văn A']],
  ['Nơi nhận', 'recipientsHeading', ['Nơi nhận:']],
  ['Nơi nhận liệt kê', 'recipients', report.recipients],
  ['Phụ lục', 'annexLabel', ['Phụ lục I', 'Phụ lục II']],
  ['Tên phụ lục', 'annexTitle', report.annexes.map(({ title }) => title)],
  ['Kèm theo', 'annexOf', report.annexes.map(({ attachedTo }) => attachedTo)],
];

it('addresses several each in a paragraph with its dash, ended by ";" and the last by "."', async () => {
  const addressees = addresseeLines(['Ủy ban nhân dân thành phố', 'Bộ Thông tin và Truyền thông']);
  const { paragraphs } = openWord(await writeReport({ ...report, addressees }));
  const start = paragraphs.findIndex(({ text }) => text === 'Kính gửi:');
  const found = paragraphs.slice(start, start + 3);
  expect(found.map(({ style, text }) => [style, text])).toEqual([
    ['Kính gửi nhiều nơi', 'Kính gửi:'],
    ['Nơi được kính gửi', 'Ủy ban nhân dân thành phố;'],
    ['Nơi được kính gửi', 'Bộ Thông tin và Truyền thông.'],
  ]);
  const { alignment: _, ...element } = decreeLooks.addressee;
  for (const each of found) expect(lookOf(each, element)).toEqual(wantedLook(element));
});

it.each(byStyle)('sets the style "%s" as the decree does', (style, element, texts) => {
  const paragraphs = file.paragraphs.filter((paragraph) => paragraph.style === style);
  expect(paragraphs.map(({ text }) => text)).toEqual(texts);
  const decree = decreeLooks[element];
  for (const paragraph of paragraphs) expect(lookOf(paragraph, decree)).toEqual(wantedLook(decree));
});

it('sets trích yếu of a letter under its number', async () => {
  const letter = lateLetter(letterInput({ agencies: { 'so-y-te': notSent } }))!;
  const { paragraphs } = openWord(await writeLetter(letter));
  const [subject, ...others] = paragraphs.filter(({ style }) => style === 'Trích yếu công văn');
  expect(others).toEqual([]);
  expect(lookOf(subject!, decreeLooks.letterSubject)).toEqual(wantedLook(decreeLooks.letterSubject));
});

it('sets the text in, and its paragraphs and lines apart', () => {
  const styles = ['Nội dung', 'Mục', 'Khoản', 'Khoản không có tiêu đề', 'Liệt kê'];
  const texts = file.paragraphs.filter(({ style }) => styles.includes(style));
  for (const { firstLine, before, lines } of texts) {
    expect(decreeText.indents).toContain(Number(firstLine.toFixed(1)));
    expect(before).toBeGreaterThanOrEqual(decreeText.between);
    expect(lines).toBeGreaterThanOrEqual(decreeText.spacing[0]);
    expect(lines).toBeLessThanOrEqual(decreeText.spacing[1]);
  }
});

it('is in one font, black, and in Vietnamese', () => {
  const styles = file.parts.get('word/styles.xml')!;
  const fonts = [...styles.matchAll(/<w:rFonts [^>]*>/g)].flatMap(([xml]) => [...xml.matchAll(/="([^"]*)"/g)]);
  expect(new Set(fonts.map(([, font]) => font))).toEqual(new Set([decreeFont]));
  expect(styles).toContain('<w:lang w:val="vi-VN"/>');
  const colours = file.paragraphs.map(
    ({ style }) => styles.split(`<w:name w:val="${style}"/>`)[1]!.split('</w:style>')[0]!,
  );
  for (const style of colours) expect(style).not.toMatch(/<w:color w:val="(?!000000)/);
});

it('leaves letters to the styles: nothing is set on a text itself', () => {
  expect(file.document).not.toMatch(/<w:(b|i|sz|rFonts|color|jc)[ /]/);
});

const attribute = (xml: string, element: string, name: string): number =>
  Number(new RegExp(`<w:${element} [^>]*w:${name}="([\\d.]+)"`).exec(xml)?.[1]);
const inMillimetres = (twips: number): number => Math.round((twips * 25.4) / 1440);

it('is on A4: the report upright, its annexes across, with the margins of the decree', () => {
  const { short, long } = decreePage.paper;
  const sizes = file.sections.map((xml) => [
    inMillimetres(attribute(xml, 'pgSz', 'w')),
    inMillimetres(attribute(xml, 'pgSz', 'h')),
  ]);
  expect(sizes).toEqual([
    [short, long],
    [long, short],
    [long, short],
  ]);
  expect(file.sections.map((xml) => xml.includes('w:orient="landscape"'))).toEqual([false, true, true]);
  for (const xml of file.sections) {
    for (const [side, [least, most]] of Object.entries(decreePage.margins)) {
      const margin = inMillimetres(attribute(xml, 'pgMar', side));
      expect(margin).toBeGreaterThanOrEqual(least);
      expect(margin).toBeLessThanOrEqual(most);
    }
  }
});

it('numbers pages in the middle of the top margin, from 1 in the report and in each annex, the first of each bare', () => {
  const relations = file.parts.get('word/_rels/document.xml.rels')!;
  const headerOf = (xml: string, type: string): string => {
    const id = new RegExp(`<w:headerReference (?=[^>]*w:type="${type}")[^>]*r:id="([^"]+)"`).exec(xml)![1]!;
    const relation = relations.match(/<Relationship [^>]*>/g)!.find((one) => one.includes(`Id="${id}"`))!;
    return file.parts.get(`word/${/Target="([^"]+)"/.exec(relation)![1]!}`)!;
  };
  expect(file.sections).toHaveLength(3);
  for (const xml of file.sections) {
    expect(xml).toContain('<w:titlePg/>');
    expect(attribute(xml, 'pgNumType', 'start')).toBe(1);
    expect(attribute(xml, 'pgMar', 'header')).toBeLessThan(attribute(xml, 'pgMar', 'top'));
    expect(headerOf(xml, 'first')).not.toMatch(/instrText|<w:t[ >]/);
    const header = headerOf(xml, 'default');
    expect(header).toMatch(/<w:instrText[^>]*>PAGE</);
    const [number, ...others] = paragraphsOf(header, file.parts.get('word/styles.xml')!);
    expect(others).toEqual([]);
    expect(lookOf(number!, decreeLooks.pageNumber)).toEqual(wantedLook(decreeLooks.pageNumber));
  }
});

it('writes a commune without a body above it, and its lines of who signs for whom', async () => {
  const { paragraphs } = openWord(await writeReport(reportOf(commune)));
  const textsOf = (wanted: string): string[] =>
    paragraphs.filter(({ style }) => style === wanted).map(({ text }) => text);
  expect(textsOf('Cơ quan chủ quản')).toEqual([]);
  expect(textsOf('Cơ quan ban hành')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ PHONG ĐIỀN']);
  expect(textsOf('Chức vụ')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
});
