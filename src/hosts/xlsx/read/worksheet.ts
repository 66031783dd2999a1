/** One worksheet: its cells and merged areas. Widths, formats, validations and all the rest are passed over. */
import { areaRef, parseAreaRef } from '../../../workbook/a1';
import type { SheetSnapshot, SnapshotCell } from '../../../workbook/snapshot';
import { RowsReader, type SheetContext } from './rows';
import type { XmlScanner } from '../../ooxml/xml/scanner';

/** Reads the open worksheet. Cells may come in any order, but two that hold something in one place refuse the file. */
export function readWorksheet(xml: XmlScanner, context: SheetContext): Pick<SheetSnapshot, 'cells' | 'merges'> {
  const rows = new RowsReader(xml, context);
  const merges: string[] = [];
  while (xml.nextChild(1)) {
    if (xml.is('sheetData')) rows.read();
    else if (xml.is('mergeCells')) readMerges(xml, context, merges);
  }
  const { cells } = rows;
  if (!rows.isOrdered && !putInOrder(cells)) xml.fail('bad-xml');
  return { cells, merges };
}

/** False where two hold one place. */
function putInOrder(cells: SnapshotCell[]): boolean {
  cells.sort(compare);
  return cells.every((cell, index) => index === 0 || compare(cells[index - 1]!, cell) < 0);
}

const compare = (a: SnapshotCell, b: SnapshotCell): number => a.row - b.row || a.column - b.column;

function readMerges(xml: XmlScanner, context: SheetContext, merges: string[]): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (!xml.is('mergeCell')) continue;
    const area = parseAreaRef(xml.attribute('ref') ?? '');
    if (!area) return xml.fail('bad-xml');
    if (merges.length === context.maxMerges) return xml.fail('too-many-cells', context.sheetName);
    merges.push(areaRef(area.from.row, area.from.column, area.to.row, area.to.column));
  }
}
