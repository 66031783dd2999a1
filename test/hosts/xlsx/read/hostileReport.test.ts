/** A genuine report with what hostile files are made of inside: its entries come out as they are, or it is said what is not. */
import type { SubmittedReport } from '../../../../src/consolidation/submission';
import { codesOf, edited, packed, partTexts, reportFile, submitted, type PartTexts } from './reportFile';

jest.setTimeout(60_000);

const ALL = 'A1:XFD1048576';
/** The sheet of tasks. */
const TASKS = /sheet3\.xml$/;
const WORKBOOK = /^xl\/workbook\.xml$/;
const LAST_ROW = 41;
/** The first task's row. */
const ROW = 7;

let parts: PartTexts;
let plain: SubmittedReport;
beforeAll(async () => {
  const bytes = await reportFile();
  parts = partTexts(bytes);
  plain = await submitted(bytes);
});

type Edit = (parts: PartTexts) => PartTexts;
const inTasks =
  (edit: (xml: string) => string): Edit =>
  (of) =>
    edited(of, TASKS, edit);
const afterData =
  (xml: string): Edit =>
  (of) =>
    edited(of, TASKS, (sheet) => sheet.replace('</sheetData>', () => `</sheetData>${xml}`));
const rowsBelow = (xml: string): Edit => inTasks((sheet) => sheet.replace('</sheetData>', () => `${xml}</sheetData>`));
const inWorkbook =
  (from: string | RegExp, to: string): Edit =>
  (of) =>
    edited(of, WORKBOOK, (xml) => xml.replace(from, () => to));
/** The cell is a text, whatever it was. */
const typed = (ref: string, text: string): Edit =>
  inTasks((sheet) =>
    sheet.replace(new RegExp(`<c r="${ref}"[^>]*?(/>|>.*?</c>)`), () => `<c r="${ref}" t="str"><v>${text}</v></c>`),
  );
const rowsOf = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => row(LAST_ROW + 1 + n)).join('');
const text = (ref: string, content: string): string => `<c r="${ref}" t="str"><v>${content}</v></c>`;

/** Codes beyond those of the plain report. */
const found = (report: SubmittedReport): string[] => {
  const known = new Set(codesOf(plain));
  return codesOf(report).filter((code) => !known.has(code));
};
const entriesOf = ({ lines }: SubmittedReport): unknown =>
  lines.map(({ id, entry, hasUnread, sheetRow }) => [id, entry, hasUnread, sheetRow]);

test.each<[string, Edit, readonly string[]]>([
  ['200,000 ghost rows', rowsBelow(rowsOf(200_000, (row) => `<row r="${row}" s="1" customFormat="1"/>`)), []],
  ['a million ghost cells', rowsBelow(rowsOf(60, (row) => `<row r="${row}">${'<c s="9"/>'.repeat(16_384)}</row>`)), []],
  [
    'validations over everything',
    afterData(`<dataValidations>${`<dataValidation sqref="${ALL}"/>`.repeat(10_000)}</dataValidations>`),
    [],
  ],
  [
    'names over everything',
    inWorkbook(
      '</definedNames>',
      `${`<definedName name="T">'224-PL II'!${ALL}</definedName>`.repeat(10_000)}</definedNames>`,
    ),
    [],
  ],
  ['a merge over everything', afterData(`<mergeCells><mergeCell ref="${ALL}"/></mergeCells>`), ['merged-entries']],
  ['a dimension that lies', inTasks((xml) => xml.replace(/<dimension ref="[^"]*"/, `<dimension ref="${ALL}"`)), []],
  ['a sheet called __proto__', inWorkbook('name="224-PL II"', 'name="__proto__"'), []],
  ['a sheet called constructor', inWorkbook('name="Thông tin chung"', 'name="constructor"'), []],
  [
    'a property called __proto__',
    (of) =>
      edited(of, /custom\.xml$/, (xml) =>
        xml.replace('</Properties>', '<property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property></Properties>'),
      ),
    [],
  ],
  [
    'macros',
    (of) =>
      edited(of, /workbook\.xml\.rels$/, (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="m" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      ),
    ['macros'],
  ],
  [
    'a link to another file',
    (of) =>
      edited(of, /workbook\.xml\.rels$/, (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="m" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        ),
      ),
    ['external-links'],
  ],
])('%s: the entries as they are', async (_, edit, codes) => {
  const report = await submitted(packed(edit(parts)));
  expect(entriesOf(report)).toEqual(entriesOf(plain));
  expect([report.entriesHash, found(report)]).toEqual([plain.entriesHash, codes]);
});

test.each<[string, Edit, readonly string[]]>([
  [
    'a cell at XFD1048576',
    rowsBelow('<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'),
    ['inserted-row'],
  ],
  [
    '90,000 rows of nobody',
    rowsBelow(rowsOf(90_000, (row) => `<row r="${row}">${text(`A${row}`, `x-${row}`)}${text(`C${row}`, 'y')}</row>`)),
    ['unknown-row'],
  ],
  [
    '100,000 rows of one id',
    rowsBelow(rowsOf(100_000, (row) => `<row r="${row}">${text(`A${row}`, '224-2025/II/13')}</row>`)),
    ['duplicated-row'],
  ],
  [
    'rows of ids that are object keys',
    rowsBelow(rowsOf(3, (row) => `<row r="${row}">${text(`A${row}`, '__proto__')}${text(`C${row}`, 'y')}</row>`)),
    ['unknown-row'],
  ],
  [
    'a text of 10 MB beside',
    rowsBelow(rowsOf(1, (row) => `<row r="${row}">${text(`C${row}`, 'x'.repeat(1e7))}</row>`)),
    ['inserted-row'],
  ],
])('%s: the entries as they are, and what else stands there is told', async (_, edit, codes) => {
  const report = await submitted(packed(edit(parts)));
  expect(entriesOf(report)).toEqual(entriesOf(plain));
  expect(found(report)).toEqual(expect.arrayContaining([...codes]));
});

test('a text of 10 MB in an entry is kept whole, and found too long', async () => {
  const long = 'Đã ban hành. '.repeat(800_000).trim();
  const report = await submitted(packed(typed(`K${ROW}`, long)(parts)));
  expect(report.lines.filter(({ entry }) => 'result' in entry && entry.result === long)).toHaveLength(1);
  expect(found(report)).toEqual(['text-too-long']);
});

test('a row whose id is an object key is missing, not lost in silence', async () => {
  const id = plain.lines.find(({ kind }) => kind === 'task')!.id;
  const report = await submitted(packed(typed(`A${ROW}`, '__proto__')(parts)));
  expect(report.lines.find((line) => line.id === id)).toMatchObject({ entry: {}, faults: ['missing-row'] });
  expect(found(report)).toEqual(expect.arrayContaining(['missing-row', 'unknown-row']));
});

test('a column whose key is an object key is missing, not lost in silence', async () => {
  const report = await submitted(packed(typed('K1', 'constructor')(parts)));
  expect(found(report)).toContain('missing-column');
  expect(report.lines.some(({ entry }) => 'result' in entry)).toBe(false);
});

test('both sheets under one name are both read', async () => {
  const renamed = edited(parts, WORKBOOK, (xml) => xml.replace('name="224-PL I"', 'name="224-PL II"'));
  expect(entriesOf(await submitted(packed(renamed)))).toEqual(entriesOf(plain));
});
