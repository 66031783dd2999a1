/** Defined names, and the two by which Excel knows a sheet's print area and repeated rows. */
import type { WriteOptions } from 'hucre/xlsx';
import type { Position } from '../../../workbook/a1';
import type { SheetModel, WorkbookModel } from '../../../workbook/model';
import { areaOf, columnLetters, quoteSheet } from '../../../workbook/a1';

type Name = NonNullable<WriteOptions['namedRanges']>[number];

const corner = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

function fixedArea(ref: string): string {
  const { from, to } = areaOf(ref);
  return `${corner(from)}:${corner(to)}`;
}

/** Written here and not through hucre's page setup, which does not quote the sheet's name. */
function printNames({ name, page }: SheetModel): Name[] {
  const of = (kind: string, ref: string): Name => ({ name: kind, range: `${quoteSheet(name)}!${ref}`, scope: name });
  const { printArea, repeatRows } = page ?? {};
  return [
    ...(printArea === undefined ? [] : [of('_xlnm.Print_Area', fixedArea(printArea))]),
    ...(repeatRows ? [of('_xlnm.Print_Titles', `$${repeatRows.from}:$${repeatRows.to}`)] : []),
  ];
}

export const namesOf = ({ names, sheets }: WorkbookModel): Name[] => [
  ...names.map(({ name, refersTo }) => ({ name, range: refersTo })),
  ...sheets.flatMap(printNames),
];
