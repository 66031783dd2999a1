/** What holds for any bytes and any cells. */
import fc from 'fast-check';
import { writeXlsx } from 'hucre';

import { NumberReader } from '../../../../src/hosts/ooxml/xml/number';
import { cellRef } from '../../../../src/workbook/a1';
import { refusalCodes } from '../../../../src/workbook/refusal';
import { zip } from '../../ooxml/zipBuilder';
import { buildWorkbook, cellsOf, codeOf, partsOf, snapshotOf, worksheetXml, type Pieces } from './workbookBuilder';

const answers = ['read', ...refusalCodes];

/** Files hold no negative zero. */
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);

const pieces: Pieces = {
  rows: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0">A1&amp;"x"</f><v>1.5</v></c></row>
    <row><c t="inlineStr"><is><r><t>a_x000D_</t></r></is></c><!-- x --><c><v>-12e3</v></c></row>`,
  strings: '<si><t>Cần Thơ</t></si><si><r><t>a</t></r></si>',
};

describe('any bytes get an answer and nothing is thrown', () => {
  test('noise, with and without the first bytes of a zip', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, isZip) => {
        expect(answers).toContain(codeOf(isZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...noise]) : noise));
      }),
    );
  });

  const mutation = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  const mutated = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
    const copy = new Uint8Array(bytes);
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return copy;
  };

  test('a workbook with some bytes changed', () => {
    const workbook = buildWorkbook(pieces);
    fc.assert(
      fc.property(mutation, (changes) => expect(answers).toContain(codeOf(mutated(workbook, changes)))),
      { numRuns: 500 },
    );
  });

  test('a workbook cut anywhere', () => {
    const workbook = buildWorkbook(pieces);
    for (let length = 0; length < workbook.length; length++) {
      expect(['empty', 'not-a-zip', 'truncated']).toContain(codeOf(workbook.subarray(0, length)));
    }
  });

  test('a sound zip whose parts have some bytes changed', () => {
    const parts = partsOf(pieces);
    fc.assert(
      fc.property(fc.nat(parts.length - 1), mutation, (index, changes) => {
        const changed = parts.map((part, at) =>
          at === index ? { ...part, content: mutated(Buffer.from(part.content), changes) } : part,
        );
        expect(answers).toContain(codeOf(zip(changed)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('a sheet cut anywhere behind long texts is refused, never read in part', () => {
    const long = 'x'.repeat(200);
    const cells = `<c r="A1" t="str"><f>${long}</f><v>${long}</v></c><c r="B1" t="inlineStr"><is><t>${long}</t></is></c>
      <c r="C1"><f aca="false">${long}</f><v>1</v></c><c r="D1" t="str"><v>${long}</v></c>`;
    const sheet = worksheetXml(`<sheetData><row r="1">${cells}</row></sheetData>`);
    for (let length = 0; length < sheet.length; length++) {
      if (sheet.startsWith('xx', length)) continue;
      for (const end of ['', '>', '</>']) {
        const parts = { 'xl/worksheets/sheet1.xml': sheet.slice(0, length) + end };
        const isWhole = parts['xl/worksheets/sheet1.xml'] === sheet;
        expect(codeOf(buildWorkbook({ parts }))).toBe(isWhole ? 'read' : 'bad-xml');
      }
    }
  });

  test('a sheet cut anywhere is refused, never read in part', () => {
    const sheet = partsOf(pieces).find(({ name }) => name.endsWith('sheet1.xml'))!;
    for (let length = 0; length < sheet.content.length; length++) {
      const parts = { [sheet.name]: sheet.content.slice(0, length) };
      expect(codeOf(buildWorkbook({ ...pieces, parts }))).toBe('bad-xml');
    }
  });
});

describe('numbers', () => {
  const read = (text: string): number | undefined => {
    const numbers = new NumberReader(Buffer.from(`${text}<`));
    return numbers.read(0) === text.length ? numbers.value : undefined;
  };

  test('the plain ones are exactly what the language makes of their text', () => {
    const digits = fc.stringMatching(/^-?\d{1,8}(\.\d{1,7})?$/);
    fc.assert(
      fc.property(digits, (text) => expect(read(text)).toBe(Number(text))),
      { numRuns: 1_000 },
    );
  });

  test.each(['', '-', '.', '1e3', '1.2.3', '1234567890123456', ' 1', '+1'])('%j is left to others', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('cells', () => {
  const value = fc.oneof(
    double,
    fc.integer(),
    fc.nat(1).map((n) => `s${n}`),
  );
  const cell = fc.record({
    column: fc.integer({ min: 1, max: 16_384 }),
    row: fc.integer({ min: 1, max: 1_048_576 }),
    style: fc.option(fc.nat(500)),
    value: fc.option(value),
  });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => cellRef(row, column), maxLength: 20 });

  test('the short way and the scanner read the same', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const written = list.map(({ row, column, style, value: content }) => {
          const isShared = typeof content === 'string';
          const type = isShared ? ' t="s"' : '';
          const inner = content === null ? '' : `<v>${isShared ? content.slice(1) : content}</v>`;
          return `<c r="${cellRef(row, column)}"${style === null ? '' : ` s="${style}"`}${type}>${inner}</c>`;
        });
        const plain = `<row>${written.join('').replaceAll('"></c>', '"/>')}</row>`;
        const spaced = plain.replaceAll('</c>', '</c >').replaceAll('/>', ' />');
        const strings = '<si><t>Một</t></si><si><t>Hai</t></si>';
        const read = cellsOf({ rows: plain, strings });
        expect(read).toEqual(cellsOf({ rows: spaced, strings }));
        expect(read.length).toBe(list.filter(({ value: content }) => content !== null).length);
      }),
    );
  });
});

test('a workbook written by another program reads as it was written', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((s) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(s));
  const value = fc.oneof(text, double, fc.boolean(), fc.constant(null));
  const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(grid, fc.constantFrom('shared' as const, 'inline' as const), async (rows, stringMode) => {
      const bytes = await writeXlsx({
        sheets: [
          { name: 'Tờ 1', rows },
          { name: 'Tờ 2', hidden: true, rows: [] },
        ],
        stringMode,
      });
      const { sheets } = snapshotOf(bytes);
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Tờ 1', 'visible'],
        ['Tờ 2', 'hidden'],
      ]);
      const expected = rows.flatMap((row, r) =>
        row.map((content, c) => ({ row: r + 1, column: c + 1, value: content })),
      );
      expect(sheets[0]?.cells).toEqual(expected.filter(({ value: content }) => content !== null));
    }),
  );
});
