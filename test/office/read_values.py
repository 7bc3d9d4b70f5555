"""What openpyxl reads in workbooks: a JSON object of every file's sheets, cells as the core knows them.

read_values.py book.xlsx …     the values, formulas as their cached results; dates as {"date": …}, errors as {"error": …}
"""
import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def cell_value(cell):
    value = cell.value
    if cell.data_type == "e":
        return {"error": value}
    if isinstance(value, datetime.datetime):
        text = value.isoformat(timespec="seconds")
        return {"date": text[:10] if text.endswith("T00:00:00") else text}
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="seconds")
    return None if value == "" else value


def trimmed(rows):
    """Without blank ends, as the file host reads."""
    result = []
    for row in rows:
        cells = [cell_value(cell) for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        result.append(cells)
    while result and not result[-1]:
        result.pop()
    return result


def sheets(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: trimmed(sheet.iter_rows()) for sheet in book.worksheets}


def formulas(path):
    """Addresses of the cells that hold a formula, by sheet."""
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
        for sheet in book.worksheets
    }


answer = {path: {"values": sheets(path), "formulas": formulas(path)} for path in sys.argv[1:]}
json.dump(answer, sys.stdout)
