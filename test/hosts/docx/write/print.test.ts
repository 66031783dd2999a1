/** Reports as LibreOffice prints them: each text once and in order, pages numbered, and the signature never alone. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeReport } from '../../../../src/hosts/docx/write/writeReport';
import { decreeRules } from '../../../decree30';
import { describeWithPdf, LIBRE_OFFICE_TIMEOUT, pdfToText, pdfWords, toPdfs } from '../../../judges/libreOffice';
import { plainText } from '../../../report/plainText';
import { commune, reportOf, section, text } from './reportBuilder';
import { openWord } from './wordFile';

const report = reportOf();

/** So many lines before the closing that the signature comes to stand about a page's end. */
const fillings = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
const filled = (lines: number) =>
  reportOf({
    ...commune,
    sections: [
      section(
        'one',
        'TÌNH HÌNH CHUNG',
        Array.from({ length: lines }, (_, line) => text('paragraph', `Dòng ${line + 1}.`)),
      ),
    ],
    annexes: [],
  });

/** As an officer does in Word: a new khoản before the one that follows. */
function withKhoanBefore(bytes: Uint8Array, following: string, words: string): Uint8Array {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml']!);
  const at = document.lastIndexOf('<w:p>', document.indexOf(following));
  const put = `<w:p><w:pPr><w:pStyle w:val="khoan"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  parts['word/document.xml'] = strToU8(document.slice(0, at) + put + document.slice(at));
  return zipSync(parts);
}

/** The pages of the body and of each annex, each page without the number above it. */
function runsOf(pages: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const page of pages) {
    if (/^\s*Phụ lục/.test(page)) runs.push([]);
    runs.at(-1)!.push(page.replace(/^\s*\d+\s*\n/, ''));
  }
  return runs;
}

/** Of a short and a long name: the rules' lengths are estimated before a line is printed. */
const bodies = ['SỞ Y TẾ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'].map((body) =>
  reportOf({ letterhead: { ...report.letterhead, body: [body] }, sections: [], annexes: [] }),
);

/** The rules of a report in order, in points: of the body, tiêu ngữ and trích yếu. */
function rulesOf(bytes: Uint8Array): number[] {
  const { document } = openWord(bytes);
  const places = [...document.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].slice(0, 2).map(([, width]) => Number(width));
  const widths = [...places, places[0]! + places[1]!];
  const sides = [...document.matchAll(/<w:pStyle w:val="rule"\/><w:ind w:left="(\d+)" w:right="(\d+)"\/>/g)];
  return sides.map(([, left, right], index) => (widths[index]! - Number(left) - Number(right)) / 20);
}

const withoutSpaces = (words: string): string => words.replace(/\s+/g, '');

describeWithPdf('as LibreOffice prints it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-report-'));
  const pages = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const whole = await writeReport(report);
    const ruled = await Promise.all(bodies.map(writeReport));
    const files: [string, Uint8Array][] = [
      ...ruled.map((bytes, index): [string, Uint8Array] => [`ruled-${index}`, bytes]),
      ['whole', whole],
      ['inserted', withKhoanBefore(whole, 'Không có nhiệm vụ quá hạn.', 'Khoản mới thêm')],
    ];
    for (const lines of fillings) files.push([`filled-${lines}`, await writeReport(filled(lines))]);
    const paths = files.map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    toPdfs(paths, folder).forEach((pdf, index) => {
      if (existsSync(pdf)) pages.set(files[index]![0], pdfToText(pdf));
    });
    if (pages.size === 0) console.warn('Skipped without LibreOffice Writer: a report in print');
  }, LIBRE_OFFICE_TIMEOUT);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every text of the body once, in order, numbered as the report is', () => {
    const whole = pages.get('whole');
    if (!whole) return;
    const lines = plainText({ ...report, annexes: [] })
      .replaceAll(' | ', ' ')
      .split('\n');
    const wanted = lines.slice(lines.indexOf(report.kind), lines.indexOf(report.closing) + 1).join('');
    expect(withoutSpaces(runsOf(whole)[0]!.join(''))).toContain(withoutSpaces(wanted));
  });

  it('numbers the pages of each annex from 1, its first bare, and repeats its headings', () => {
    const whole = pages.get('whole');
    if (!whole) return;
    const [body, ...annexes] = runsOf(whole);
    expect(annexes.map(({ length }) => length)).toEqual([1, expect.any(Number)]);
    expect(annexes[1]!.length).toBeGreaterThan(2);
    for (const page of annexes.flat()) expect(page).toContain('Cơ quan chủ trì');
    const numbers = whole.map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1]);
    const wanted = [body!, ...annexes].flatMap((run) =>
      run.map((_, place) => (place === 0 ? undefined : `${place + 1}`)),
    );
    expect(numbers).toEqual(wanted);
  });

  it('has every row of an annex once, in order', () => {
    const whole = pages.get('whole');
    if (!whole) return;
    const numbers = runsOf(whole)[2]!.flatMap((page) => [...page.matchAll(/Nguyên nhân của chỉ tiêu số (\d+)/g)]);
    expect(numbers.map(([, number]) => Number(number))).toEqual([1, ...Array.from({ length: 58 }, (_, no) => no + 3)]);
  });

  it('renumbers the khoản after one that an officer puts in, and those of no other mục', () => {
    const [body] = pages.get('inserted') ?? [];
    if (body === undefined) return;
    const numbers = [...body.matchAll(/^\s*((?:\d|[IVX]+)\. \S+ \S+)/gm)].map(([, start]) => start);
    expect(numbers).toEqual([
      'I. TÌNH HÌNH',
      'II. KẾT QUẢ',
      '1. Nhiệm vụ',
      '2. Khoản mới',
      '3. Không có',
      '4. Nhiệm vụ',
      'III. KHÓ KHĂN,',
      '1. Nhân lực',
      '2. Một số',
    ]);
  });

  it.each([0, 1])('draws its rules as long as the decree says, of body %i', async (index) => {
    if (pages.size === 0) return;
    const words = pdfWords(join(folder, `ruled-${index}.pdf`));
    const widthOf = (line: string): number => {
      const parts = line.split(' ');
      const at = words.findIndex((_, start) => parts.every((part, place) => words[start + place]?.text === part));
      return words[at + parts.length - 1]!.to - words[at]!.from;
    };
    const { letterhead, abstract } = bodies[index]!;
    const lines = [letterhead.body[0]!, letterhead.motto, abstract.at(-1)!];
    const rules = rulesOf(await writeReport(bodies[index]!));
    const of = rules.map((length, place) => length / widthOf(lines[place]!));
    const wanted = [decreeRules.body, decreeRules.motto, decreeRules.abstract];
    expect(of).toHaveLength(wanted.length);
    wanted.forEach(([least, most], place) => {
      // A hundredth for what is rounded to a twentieth of a point.
      expect(of[place]).toBeGreaterThan(least - 0.01);
      expect(of[place]).toBeLessThan(most + 0.01);
    });
  });

  it('never has the signature alone on a page', () => {
    if (pages.size === 0) return;
    const counts = fillings.map((lines) => pages.get(`filled-${lines}`)!.length);
    expect(new Set(counts)).toEqual(new Set([1, 2]));
    for (const lines of fillings) {
      const last = withoutSpaces(pages.get(`filled-${lines}`)!.at(-1)!);
      for (const words of ['Trên đây là', 'kính báo cáo./.', 'Nơi nhận:', 'CHỦ TỊCH', 'Trần Thị B', '7F3A-91C2-0B5E']) {
        expect(last).toContain(withoutSpaces(words));
      }
    }
  });
});
