/** What hands do to a report in LibreOffice, done by LibreOffice itself. */
import { join } from 'node:path';
import { runBasic } from '../../../../judges/libreOffice';

/** Rows and columns count from 0; lines of the sheet of tasks stand in rows 7 to 19. */
const edits: Readonly<Record<string, string>> = {
  'saved again': '',
  filtered: `
    Dim fields(0) As New com.sun.star.sheet.TableFilterField
    fields(0).Field = 10
    fields(0).IsNumeric = False
    fields(0).StringValue = "không có gì"
    fields(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
    range = tasks.getCellRangeByName("A6:S19")
    filter = range.createFilterDescriptor(True)
    filter.ContainsHeader = True
    filter.setFilterFields(fields())
    range.filter(filter)`,
  sorted: `
    Dim fields(0) As New com.sun.star.table.TableSortField
    fields(0).Field = 2
    fields(0).IsAscending = False
    Dim how(0) As New com.sun.star.beans.PropertyValue
    how(0).Name = "SortFields"
    how(0).Value = fields()
    tasks.getCellRangeByName("A7:U19").sort(how())`,
  'rows inserted': `
    tasks.Rows.insertByIndex(6, 2)
    tasks.Rows.insertByIndex(12, 1)
    tasks.getCellRangeByName("C13").String = "Việc làm thêm"
    targets.Rows.insertByIndex(0, 3)`,
  'a row deleted': `
    tasks.Rows.removeByIndex(6, 1)`,
  'columns moved': `
    tasks.Columns.insertByIndex(2, 2)
    tasks.moveRange(tasks.getCellRangeByName("C1").CellAddress, tasks.getCellRangeByName("M1:N60").RangeAddress)
    tasks.Columns.removeByIndex(12, 2)`,
  'sheets renamed and moved': `
    tasks.Name = "Nhiệm vụ"
    targets.Name = "Chỉ tiêu '26"
    book.Sheets.moveByName("Nhiệm vụ", 0)
    book.Sheets.insertNewByName("Trang 1", 0)`,
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const sub = (name: string, code: string, file: string, saved: string): string => `
Sub ${name}
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(file)}), "_blank", 0, hidden())
  targets = book.Sheets.getByName("224-PL I")
  tasks = book.Sheets.getByName("224-PL II")
  targets.unprotect("")
  tasks.unprotect("")
  ${code}
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(ConvertToURL(${quoted(saved)}), format())
  book.close(True)
End Sub`;

/** Saves each edit of the file in a folder under the edit's name: "sorted.xlsx". */
export function editWithLibreOffice(file: string, outDir: string): void {
  const subs = Object.entries(edits).map(([edit, code], index) =>
    sub(`Edit${index}`, code, file, join(outDir, `${edit}.xlsx`)),
  );
  const main = `Sub Main\n${subs.map((_, index) => `Edit${index}`).join('\n')}\nStarDesktop.terminate()\nEnd Sub`;
  runBasic([main, ...subs].join('\n'));
}
