/** Whatever an officer types, the sheets hold it whole and stay within what Excel opens. */
import fc from 'fast-check';
import { assertFits } from '../../../src/workbook/fits';
import { lineHeight } from '../../../src/layout/textHeight';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { MAX_TEXT } from '../../../src/workbook/limits';
import type { SheetModel } from '../../../src/workbook/model';
import type { Report } from '../../../src/report/report';
import { department, reportOf, target, task, type Case } from '../../report/builder';
import { cutIn, find, letterOf, textOf, texts, visible } from './sheets';
import { markedTexts } from '../../report/plainText';

const LETTERS = [
  'a',
  'Ế',
  'm',
  ' ',
  '  ',
  '\n',
  '.',
  '. ',
  ';',
  '/',
  '-',
  '”',
  '\t',
  '\u00a0',
  'o\u031b\u0301',
  '𠀀',
  '\u0301',
];

/** Anything a cell can hold: a few letters over and over, up to Excel's longest text. */
const typed = fc
  .record({
    repeated: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 30 }),
    length: fc.oneof(fc.integer({ min: 1, max: 1_500 }), fc.integer({ min: 1, max: MAX_TEXT })),
  })
  .map(({ repeated, length }) =>
    repeated
      .repeat(Math.ceil(length / repeated.length))
      .slice(0, length)
      .trim(),
  )
  .map((text) => text.replace(/[\ud800-\udbff]$/, ''))
  .filter((text) => text !== '');

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** Every text of the letter that may have an officer's words in it. */
const letterTexts = ({ letterhead, sections, signature }: Report): string[] => [
  letterhead.symbol,
  letterhead.placeAndDate,
  ...sections.flatMap(({ blocks }) => markedTexts(blocks)),
  ...signature.authority,
  ...(signature.name === undefined ? [] : [signature.name]),
];

const toldIn = (report: Report): string[] => [
  ...(report.isAdministrative ? letterTexts(report) : []),
  ...report.annexes.flatMap(({ attachedTo, rows }) => [attachedTo, ...rows.flatMap(({ lines }) => lines.flat())]),
];

/** What each column says from top to bottom. */
function columnsOf(sheet: SheetModel): string[] {
  const columns = new Map<number, string[]>();
  for (const { cell } of texts(sheet)) {
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), withoutSpace(textOf(cell))]);
  }
  return [...columns.values()].map((parts) => parts.join(''));
}

function expectWhole(given: Case): void {
  const report = reportOf(given);
  const sheets = submissionSheets({ report, edits: [] });
  assertFits({ sheets, names: [], properties: {}, title: 'Báo cáo', activeSheet: 0 });
  const columns = visible(sheets).flatMap(columnsOf);
  const lost = toldIn(report).filter((text) => !columns.some((column) => column.includes(withoutSpace(text))));
  expect(lost.map((text) => text.slice(0, 80))).toEqual([]);
  expect(visible(sheets).flatMap(cutIn)).toEqual([]);
}

const reported = { targets: [target('5')], tasks: [task('1', '2026-06-30')] };
const link = `https://vanban.cantho.gov.vn/${'ho-so/2026/'.repeat(50)}`;

test.each<[string, Case]>([
  ['delayCause', { done: { 1: { percent: 0.5, delayCause: link } } }],
  ['proposal', { done: { 1: { percent: 0.5, proposal: link.slice(0, 300) } } }],
  ['result', { done: { 1: { percent: 0.5, result: link } } }],
  ['evidence', { measures: { 5: { numerator: 3, denominator: 6, evidence: link } } }],
  ['overview', { general: { overview: link.repeat(8) } }],
  ['authority', { info: { authority: 'Giám đốc phụ trách '.repeat(50).trim() } }],
  ['signerTitle', { info: { authority: 'KT. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC '.repeat(70).trim() } }],
  ['signer', { info: { signer: 'Nguyễn'.repeat(150) } }],
  ['documentNumber', { info: { documentNumber: '5'.repeat(3_000) } }],
  ['abbreviation', { info: { abbreviation: 'SNV '.repeat(800).trim() } }],
  ['place', { info: { place: 'Cần Thơ '.repeat(120).trim() } }],
])('a long %s', (_, given) => {
  expectWhole({ ...reported, ...given });
});

test('any texts, up to the longest a cell holds', () => {
  const anywhere = fc.record({
    info: fc.record(
      {
        authority: typed,
        signerTitle: typed,
        signer: typed,
        documentNumber: typed,
        abbreviation: typed,
        place: typed,
      },
      { requiredKeys: [] },
    ),
    general: fc.record({ overview: typed, proposals: typed, outside: typed }, { requiredKeys: [] }),
    done: fc.record({ result: typed, delayCause: typed, proposal: typed, basis: typed }, { requiredKeys: [] }),
    measured: fc.record({ cause: typed, evidence: typed, basis: typed }, { requiredKeys: [] }),
    isAdministrative: fc.boolean(),
  });
  fc.assert(
    fc.property(anywhere, ({ info, general, done, measured, isAdministrative }) => {
      expectWhole({
        ...reported,
        agency: { ...department, administrative: isAdministrative },
        info,
        general,
        done: { 1: { percent: 0.5, rowCase: 'extended', newDue: '2026-10-31', ...done } },
        measures: { 5: { numerator: 3, denominator: 6, ...measured } },
        checkCode: '7F3A-91C2',
      });
    }),
    { numRuns: 25 },
  );
});

test('a signature over several rows keeps its room and keeps together', () => {
  const letter = letterOf({ ...reported, info: { authority: 'PHỤ TRÁCH '.repeat(90).trim(), signer: 'Lê Thị B' } });
  const first = find(letter, 'PHỤ TRÁCH').row.row;
  const [room, name] = letter.rows.slice(-2);
  expect(find(letter, 'Lê Thị B').row).toBe(name);
  expect(room!.height).toBe(4 * lineHeight(14));
  expect(name!.row).toBeGreaterThan(first + 2);
  expect(letter.page?.rowBreaks?.some((row) => row > first) ?? false).toBe(false);
});
