"""Reads workbooks with openpyxl, values only, in rounds; prints the seconds of each round and the cells found, as JSON.

    python3 read_by_openpyxl.py read-only|whole ROUNDS FILE...
"""

import json
import sys
import time

import openpyxl


def filled(path, read_only):
    workbook = openpyxl.load_workbook(path, read_only=read_only, data_only=True)
    found = sum(
        value is not None
        for sheet in workbook.worksheets
        for row in sheet.iter_rows(values_only=True)
        for value in row
    )
    workbook.close()
    return found


def main(mode, rounds, *paths):
    seconds = []
    cells = 0
    for _ in range(int(rounds)):
        start = time.perf_counter()
        cells = sum(filled(path, mode == "read-only") for path in paths)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"seconds": seconds, "cells": cells}))


main(*sys.argv[1:])
