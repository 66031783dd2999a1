/** Sheets a caller has no use for: known by their first cell, given with their first row, and well-formed all the same. */
import { nodePlatform } from '../../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../../src/hosts/xlsx/read/readXlsx';
import type { PassOver } from '../../../../src/workbook/snapshot';
import { buildWorkbook, relationships, worksheetXml } from './workbookBuilder';

const sheet = (first: string, rest: string): string =>
  worksheetXml(
    `<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="B2" t="str"><v>${first}</v></c><c r="C2"><v>1</v></c></row>` +
      `${rest}</sheetData><mergeCells><mergeCell ref="A9:B9"/></mergeCells>`,
  );
const REST = '<row r="3"><c r="A3"><v>7</v></c></row><row r="4"><c r="A4" t="str"><v>bỏ qua</v></c></row>';

const workbookOf = (passed: string): Uint8Array =>
  buildWorkbook({
    workbook: '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" r:id="rId2"/></sheets>',
    parts: {
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet1.xml': passed,
      'xl/worksheets/sheet2.xml': sheet('giữ', REST),
    },
  });

const isPassedOver: PassOver = ({ value }) => value === 'bỏ qua';
const read = (passed: string) => readXlsx(workbookOf(passed), nodePlatform, { isPassedOver });

test('the sheet is given with its first row and its merges, the others whole', () => {
  const result = read(sheet('bỏ qua', REST));
  expect(result.ok && result.value.sheets.map(({ cells, merges }) => [cells.length, merges])).toEqual([
    [2, ['A9:B9']],
    // What one of its later cells says is nobody's mark.
    [4, ['A9:B9']],
  ]);
});

test.each([
  ['a tag left open', '<row r="3"><c r="A3"><v>7</v></row>', 'bad-xml'],
  ['a document type', '<!DOCTYPE x><row r="3"/>', 'dtd'],
  ['deep nesting', '<a>'.repeat(100), 'too-deep'],
])('%s in it refuses the file as in any other', (_, rest, code) => {
  expect(read(sheet('bỏ qua', rest))).toMatchObject({ ok: false, error: { code } });
});

test('each sheet is asked about once, by its first cell that holds something', () => {
  const asked: unknown[] = [];
  readXlsx(workbookOf(sheet('đầu', REST)), nodePlatform, {
    isPassedOver: (cell) => {
      asked.push(cell);
      return false;
    },
  });
  expect(asked).toEqual([
    { row: 2, column: 2, value: 'đầu' },
    { row: 2, column: 2, value: 'giữ' },
  ]);
});
