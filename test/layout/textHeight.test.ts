import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { countLines, lineHeight, textHeight, textWidth } from '../../src/layout/textHeight';
import { findProgram } from '../judges/judge';
import { library } from '../library';
import { describeWithPdf, LIBRE_OFFICE_TIMEOUT, toPdf } from '../judges/libreOffice';

const pdftotext = findProgram('pdftotext');
const LETTERS = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáạảãàấậẩẫầớợởỡờứựửữừAĐƠƯTNHK0123456789,.;()“”%/-');
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 });
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const width = fc.integer({ min: 60, max: 460 });
const size = fc.constantFrom(11, 12, 13, 14);

/** The apostrophe, the narrowest character of Times New Roman. */
const NARROWEST_EMS = 0.18;
/** Ascent, descent and gap of Times New Roman. */
const PRINTED_LINE_EMS = 1.149;

test('never fewer lines than the narrowest letters would take', () => {
  fc.assert(
    fc.property(text, width, size, (of, points, fontSize) => {
      const atLeast = (Array.from(of).length * NARROWEST_EMS * fontSize) / points;
      expect(countLines(of, points, fontSize)).toBeGreaterThanOrEqual(Math.ceil(atLeast));
    }),
  );
});

test('a narrower column or a larger font never takes less room', () => {
  fc.assert(
    fc.property(text, width, size, fc.nat(40), (of, points, fontSize, less) => {
      const height = textHeight(of, points, fontSize);
      expect(textHeight(of, points - less, fontSize)).toBeGreaterThanOrEqual(height);
      expect(textHeight(of, points, fontSize + 1)).toBeGreaterThanOrEqual(height);
    }),
  );
});

test('more text never takes less room', () => {
  fc.assert(
    fc.property(text, text, width, (first, second, points) => {
      expect(countLines(`${first} ${second}`, points, 14)).toBeGreaterThanOrEqual(countLines(first, points, 14));
    }),
  );
});

test('line breaks of its own, and none at all', () => {
  expect(textHeight('', 100, 14)).toBe(lineHeight(14));
  expect(textHeight('a\n\nb', 100, 14)).toBe(3 * lineHeight(14));
});

test("Excel's own line heights", () => {
  expect([12, 14].map(lineHeight)).toEqual([16.5, 18.75]);
});

describe('widths of the font', () => {
  /** Measured in print, in points. */
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, 250.1],
    ['Độc lập - Tự do - Hạnh phúc', 13, true, 159.3],
    ['Kính gửi: Ủy ban nhân dân thành phố', 14, false, 211.7],
  ])('%s', (of, fontSize, bold, points) => {
    expect(Math.abs(textWidth(of, fontSize, { bold }) - points)).toBeLessThan(points * 0.01);
  });

  test('both ways of writing a letter are as wide', () => {
    const of = 'Ủy ban nhân dân phường';
    expect(textWidth(of.normalize('NFD'), 14)).toBe(textWidth(of.normalize('NFC'), 14));
  });
});

describeWithPdf('against LibreOffice in print', () => {
  const COLUMN = 120;
  const MARGINS = 6;
  const SIZE = 11;
  /** Words as offices write them, the plan's own. */
  const plan = library.plans.get('224-2025')!;
  const words = plan.annexes.flatMap(({ rows }) => rows.flatMap(({ text: of }) => of.split(' ')));
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 10, maxLength: 90, size: 'max' });
  /** Each between two words of its own, by which its first and its last line are found. */
  const texts = fc
    .sample(sentence, { numRuns: 120, seed: 2026 })
    .map((of, index) => `Đầu${index} ${of.join(' ')} cuối${index}`);

  /** The upper edge of every word, of the page it stands on. */
  function tops(pdf: string): ReadonlyMap<string, number> {
    const html = execFileSync(pdftotext ?? '', ['-bbox', pdf, '-'], { encoding: 'utf8' });
    return new Map(
      [...html.matchAll(/yMin="([\d.]+)"[^>]*>([^<]+)</g)].map((match) => [match[2] ?? '', Number(match[1])]),
    );
  }

  test(
    'no text takes more lines than estimated',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'phu-luc-heights-'));
      try {
        const path = join(folder, 'heights.xlsx');
        const rows = texts.map((value, index) => ({
          row: index + 1,
          height: textHeight(value, COLUMN - MARGINS, SIZE),
          cells: [{ column: 1, value, style: { fontSize: SIZE, wrap: true, vertical: 'top' as const } }],
        }));
        const sheets = [{ name: 'Texts', columns: [{ column: 1, width: COLUMN }], rows }];
        writeFileSync(path, await writeXlsx({ sheets, names: [], properties: {}, title: 'Texts', activeSheet: 0 }));
        const found = tops(toPdf(path, folder));
        const pitch = SIZE * PRINTED_LINE_EMS;
        const lines = texts.map((of, index) => {
          const printed = Math.round((found.get(`cuối${index}`)! - found.get(`Đầu${index}`)!) / pitch) + 1;
          return { of, printed, estimated: countLines(of, COLUMN - MARGINS, SIZE) };
        });
        expect(lines.filter(({ printed, estimated }) => !(printed <= estimated))).toEqual([]);
        expect(Math.max(...lines.map(({ printed }) => printed))).toBeGreaterThan(8);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});
