/** Files made to hang, crash or fill the memory of whoever reads them: each has its answer. */
import { buildWorkbook, codeOf, codeOfPieces, snapshotOf, valuesOf } from './workbookBuilder';

const MEGABYTE = 1024 * 1024;
test('a million rows that hold something', () => {
  const rows = '<row><c><v>1</v></c></row>'.repeat(1_000_000);
  expect(codeOfPieces({ rows })).toBe('too-many-cells');
});

test('a million ghost rows, and a value after them', () => {
  const rows = `${'<row s="1" customFormat="1"/>'.repeat(1_000_000)}<row><c><v>1</v></c></row>`;
  expect(snapshotOf(buildWorkbook({ rows })).sheets[0]?.cells).toEqual([{ row: 1_000_001, column: 1, value: 1 }]);
});

test('a million styled cells that hold nothing', () => {
  const rows = [...Array(62).keys()].map((n) => `<row r="${n + 1}">${'<c s="9"/>'.repeat(16_384)}</row>`).join('');
  expect(valuesOf({ rows })).toEqual([]);
});

test('cells at both corners of a sheet', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  expect(valuesOf({ rows })).toEqual([1, 2]);
});

test('validations, formats and merges over everything', () => {
  const all = 'A1:XFD1048576';
  const sheet = `<sheetData><row><c><v>1</v></c></row></sheetData>
    <mergeCells><mergeCell ref="${all}"/></mergeCells>
    <conditionalFormatting sqref="${all}"><cfRule><formula>A1</formula></cfRule></conditionalFormatting>
    <dataValidations>${`<dataValidation sqref="${all}"/>`.repeat(1_000)}</dataValidations>`;
  expect(snapshotOf(buildWorkbook({ sheet })).sheets[0]).toMatchObject({ merges: [all], cells: [{ value: 1 }] });
});

test('a text of 10 MB', () => {
  const text = 'ố'.repeat((10 * MEGABYTE) / 3);
  const strings = `<si><t>${text}</t></si>`;
  expect(valuesOf({ rows: '<row><c t="s"><v>0</v></c></row>', strings })).toEqual([text]);
});

test('a text of a million references', () => {
  const rows = `<row><c t="str"><v>${'&amp;&#7889;'.repeat(500_000)}</v></c></row>`;
  expect(valuesOf({ rows })).toEqual(['&ố'.repeat(500_000)]);
});

test('a text of a million escapes', () => {
  const rows = `<row><c t="str"><v>${'_x0041_'.repeat(1_000_000)}</v></c></row>`;
  expect(valuesOf({ rows })).toEqual(['A'.repeat(1_000_000)]);
});

test('a reference, a number and an attribute of a million characters', () => {
  const long = 'A'.repeat(MEGABYTE);
  expect(codeOfPieces({ rows: `<row><c r="${long}"><v>1</v></c></row>` })).toBe('bad-xml');
  expect(valuesOf({ rows: `<row><c r="A1" x="${long}"><v>1</v></c></row>` })).toEqual([1]);
  const digits = '1'.repeat(MEGABYTE);
  expect(valuesOf({ rows: `<row><c r="A1"><v>${digits}</v></c></row>` })).toEqual([digits]);
});

test('an element of a thousand attributes, and of a million', () => {
  const rows = (count: number): string => `<row><c${' a=""'.repeat(count)} t="b"><v>1</v></c></row>`;
  expect(valuesOf({ rows: rows(999) })).toEqual([true]);
  expect(codeOfPieces({ rows: rows(1_000_000) })).toBe('bad-xml');
});

test('a million comments, and one that never ends', () => {
  expect(valuesOf({ rows: `${'<!---->'.repeat(1_000_000)}<row><c><v>1</v></c></row>` })).toEqual([1]);
  expect(codeOfPieces({ rows: `<!--${'->'.repeat(1_000_000)}` })).toBe('bad-xml');
});

test('traps for regular expressions', () => {
  const traps = [`${'a'.repeat(50_000)}!`, `${' '.repeat(50_000)}x`, '_x'.repeat(50_000), '((a+)+)+$'.repeat(5_000)];
  const rows = `<row>${traps.map((trap) => `<c t="str"><v>${trap}</v></c>`).join('')}</row>`;
  expect(valuesOf({ rows })).toEqual(traps);
});

test('shared strings by the million that no cell asks for', () => {
  expect(codeOfPieces({ strings: '<si><t>x</t></si>'.repeat(1_000_000) })).toBe('read');
});

test('a file of 25 MB of noise with the first bytes of a zip', () => {
  const noise = new Uint8Array(25 * MEGABYTE).fill(0x4b);
  noise.set([0x50, 0x4b, 3, 4]);
  expect(codeOf(noise)).toBe('truncated');
});

test('object keys as names, types, numbers and texts', () => {
  const rows = '<row><c t="__proto__"><v>constructor</v></c><c t="str"><f t="shared" si="__proto__">A1</f></c></row>';
  expect(valuesOf({ rows })).toEqual(['constructor', null]);
  expect(({} as Record<string, unknown>)['A1']).toBeUndefined();
});
