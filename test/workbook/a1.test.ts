import fc from 'fast-check';
import {
  areaRef,
  cellRef,
  columnLetters,
  MAX_COLUMN,
  MAX_ROW,
  parseAreaRef,
  parseCellRef,
  quoteSheet,
} from '../../src/workbook/a1';

const row = fc.integer({ min: 1, max: MAX_ROW });
const column = fc.integer({ min: 1, max: MAX_COLUMN });

describe('column letters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [MAX_COLUMN, 'XFD'],
  ])('%d is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
  });

  test('are all different', () => {
    const all = Array.from({ length: MAX_COLUMN }, (_, index) => columnLetters(index + 1));
    expect(new Set(all).size).toBe(MAX_COLUMN);
  });

  test.each([0, -1, 1.5, MAX_COLUMN + 1, Number.NaN])('of column %d do not exist', (number) => {
    expect(() => columnLetters(number)).toThrow(RangeError);
  });
});

describe('references', () => {
  test('of cells come back as they were', () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCellRef(cellRef(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });

  test('of areas come back with their corners in order, whichever were named', () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        expect(parseAreaRef(areaRef(r1, c1, r2, c2))).toEqual({
          from: { row: Math.min(r1, r2), column: Math.min(c1, c2) },
          to: { row: Math.max(r1, r2), column: Math.max(c1, c2) },
        });
      }),
    );
  });

  test('take dollars and small letters', () => {
    expect(parseCellRef('$c$12')).toEqual({ row: 12, column: 3 });
    expect(parseAreaRef('$B$1:$C$5')).toEqual({ from: { row: 1, column: 2 }, to: { row: 5, column: 3 } });
  });

  test('of one cell are an area too', () => {
    expect(parseAreaRef('B2')).toEqual({ from: { row: 2, column: 2 }, to: { row: 2, column: 2 } });
  });

  test.each(['', 'A', '1', 'A0', 'A01', 'XFE1', 'A1048577', 'AAAA1', 'A1 ', 'R1C1', "'Sheet'!A1", 'A1:B2:C3', 'A:B'])(
    '%j is none',
    (text) => {
      expect(parseAreaRef(text)).toBeUndefined();
    },
  );

  test('no text makes them throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseAreaRef(text);
      }),
    );
  });
});

test('a sheet is named in quotes, its own quotes doubled', () => {
  expect(quoteSheet('224-PL I')).toBe("'224-PL I'");
  expect(quoteSheet("Báo cáo '26")).toBe("'Báo cáo ''26'");
});
