"""Load .xlsx files with openpyxl and print what it found in them, as JSON: load-xlsx.py FILE..."""
import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def cell_facts(cell, cached):
    facts = {"value": plain(cell.value), "type": cell.data_type, "format": cell.number_format}
    if cell.data_type == "f":
        facts["cached"] = plain(cached.value)
    if not cell.protection.locked:
        facts["unlocked"] = True
    return facts


def validation_facts(rule):
    return {
        "area": str(rule.sqref),
        "type": rule.type,
        "style": rule.errorStyle,
        "formula1": rule.formula1,
        "formula2": rule.formula2,
    }


def sheet_facts(sheet, cached):
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "isProtected": sheet.protection.sheet,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "repeatRows": sheet.print_title_rows,
        "validations": [validation_facts(rule) for rule in sheet.data_validations.dataValidation],
        "conditionalAreas": [str(rules.sqref) for rules in sheet.conditional_formatting],
        "cells": {
            cell.coordinate: cell_facts(cell, cached[cell.coordinate])
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        },
    }


def defined_names(book):
    """A list until openpyxl 3.0, a dictionary since."""
    names = book.defined_names
    return names.values() if isinstance(names, dict) else names.definedName


def workbook_facts(path):
    book = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    return {
        "title": book.properties.title,
        "names": {name.name: name.attr_text for name in defined_names(book)},
        "sheets": [sheet_facts(sheet, cached[sheet.title]) for sheet in book.worksheets],
    }


json.dump([workbook_facts(path) for path in sys.argv[1:]], sys.stdout, ensure_ascii=False)
