"""What other programs and hands do to a report workbook, done with openpyxl: edit-xlsx.py FILE FOLDER."""
import os
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
source, folder = sys.argv[1:]


def values(sheet, row):
    return [cell.value for cell in sheet[row]]


def put(sheet, row, contents):
    for column, value in enumerate(contents, 1):
        sheet.cell(row, column).value = value


def saved(book):
    pass


def filtered(book):
    tasks = book["224-PL II"]
    for row in range(8, 15):
        tasks.row_dimensions[row].hidden = True


def sorted_by_id(book):
    tasks = book["224-PL II"]
    rows = sorted((values(tasks, row) for row in range(7, 20)), key=lambda row: row[0], reverse=True)
    for index, contents in enumerate(rows):
        put(tasks, 7 + index, contents)


def inserted(book):
    tasks = book["224-PL II"]
    tasks.insert_rows(9, 2)
    tasks["C9"] = "Việc làm thêm"


def deleted(book):
    book["224-PL II"].delete_rows(7)


def column_moved(book):
    tasks = book["224-PL II"]
    tasks.insert_cols(3)
    for row in range(1, tasks.max_row + 1):
        tasks.cell(row, 3).value = tasks.cell(row, 12).value
    tasks.delete_cols(12)


def renamed(book):
    book["224-PL I"].title = "Chỉ tiêu '26"
    book["224-PL II"].title = "Nhiệm vụ"
    book.move_sheet("Nhiệm vụ", -2)
    book.create_sheet("Trang 1", 0)


edits = {
    "saved again": saved,
    "filtered": filtered,
    "sorted": sorted_by_id,
    "rows inserted": inserted,
    "a row deleted": deleted,
    "columns moved": column_moved,
    "sheets renamed and moved": renamed,
}
for name, edit in edits.items():
    book = openpyxl.load_workbook(source)
    edit(book)
    book.save(os.path.join(folder, name + ".xlsx"))
