/** Marks on the cells that a slip names: the graver of two shows, and nothing else on the sheets changes. */
import { withMarks } from '../../../src/layout/reviewSlip/marked';
import { entryStyle, palette } from '../../../src/layout/styles';
import type { SheetModel } from '../../../src/workbook/model';

const style = entryStyle('0', 'right');
const own = { area: 'B2:C3', formula: 'B2=""', style: { fill: palette.ask } };
const sheet = (name: string): SheetModel => ({
  name,
  columns: [],
  rows: [2, 3].map((row) => ({ row, cells: [2, 3].map((column) => ({ column, value: row * column, style })) })),
  conditionalFormats: [own],
});
const cellOf = ({ rows }: SheetModel, row: number, column: number) =>
  rows.find((each) => each.row === row)?.cells.find((each) => each.column === column);

it('shows the graver of two findings in one cell', () => {
  const [marked] = withMarks(
    [sheet('A')],
    [
      { sheet: 'A', cell: 'B2', severity: 'error' },
      { sheet: 'A', cell: 'B2', severity: 'notice' },
      { sheet: 'A', cell: 'C3', severity: 'explain' },
    ],
  );
  expect(cellOf(marked!, 2, 2)?.style?.fill).toBe(palette.bad);
  expect(cellOf(marked!, 3, 3)?.style?.fill).toBe(palette.ask);
});

it('leaves value, format and lock of a marked cell, and every other cell, as they are', () => {
  const [marked] = withMarks([sheet('A')], [{ sheet: 'A', cell: 'B2', severity: 'error' }]);
  expect(cellOf(marked!, 2, 2)).toMatchObject({
    value: 4,
    style: { numberFormat: '0', unlocked: true, horizontal: 'right' },
  });
  expect(cellOf(marked!, 3, 2)).toEqual(cellOf(sheet('A'), 3, 2));
});

it('goes before the colours of the form, which stay', () => {
  const [marked] = withMarks([sheet('A')], [{ sheet: 'A', cell: 'B2', severity: 'error' }]);
  expect(marked!.conditionalFormats).toEqual([
    { area: 'B2', formula: 'TRUE', style: { fill: palette.bad, color: palette.badText, bold: true } },
    own,
  ]);
});

it.each([
  ['of another sheet', { sheet: 'B', cell: 'B2' }],
  ['of a whole sheet', { sheet: 'A' }],
  ['of the whole file', {}],
])('marks no cell for a finding %s', (_, place) => {
  expect(withMarks([sheet('A')], [{ ...place, severity: 'error' }])).toEqual([sheet('A')]);
});
