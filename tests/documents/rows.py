"""Reads rows to paste back as spreadsheets do, cell by cell.

Usage: rows.py FOLDER, where FOLDER holds what `krav bundle --profile` made. Each `rader-….tsv` is opened
by LibreOffice as it opens text between tabs, and each `rader-….xlsx` is opened and saved by it; both must
give the cells that the other file has. Says in words what differs, and then ends with 1. Needs openpyxl.
"""

import csv
import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

# Tabs, quotes, UTF-8, from the first line, no formats of columns, no language, quoted fields are texts.
AS_TEXT = "CSV:9,34,76,1,,0,true,false"
FORMULA = "=+-@＝＋－＠"


def opened(paths, room, *more):
    """What LibreOffice makes of some files, as workbooks by their names. It is started once for all of them."""
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{room}/profile", *more, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", room / "opened", *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    made = {path.stem: openpyxl.load_workbook(room / "opened" / f"{path.stem}.xlsx") for path in paths}
    shutil.rmtree(room / "opened")
    return made


def cells(sheet):
    """The cells of a sheet, without the empty rows and cells at its ends."""
    rows = [["" if one.value is None else one.value for one in row] for row in sheet.iter_rows()]
    trimmed = []
    for row in rows:
        while row and row[-1] == "":
            row.pop()
        trimmed.append(row)
    while trimmed and not trimmed[-1]:
        trimmed.pop()
    return trimmed


def text(path):
    """The rows of a file of text between tabs."""
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter="\t"))
    for row in rows:
        while row and row[-1] == "":
            row.pop()
    return rows


def plain(cell):
    """A cell as it was meant: an apostrophe keeps what would be a formula a text."""
    is_inert = cell.startswith("'") and cell[1:].lstrip(" \u00a0")[:1] in FORMULA
    return cell[1:] if is_inert else cell


def difference(name, expected, actual):
    if len(expected) != len(actual):
        yield f"{name}: {len(actual)} rows for {len(expected)}"
    for at, (one, other) in enumerate(zip(expected, actual), 1):
        for column in range(max(len(one), len(other))):
            before, after = (row[column] if column < len(row) else "" for row in (one, other))
            if before != after:
                yield f"{name}: row {at}, column {column + 1} is {after!r} and should be {before!r}"


def problems(path, as_text, as_book):
    written = text(path)
    for row in written:
        for cell in row:
            if cell.lstrip(" \u00a0")[:1] and cell.lstrip(" \u00a0")[:1] in FORMULA:
                yield f"{path.name}: {cell[:40]!r} would be a formula"
    yield from difference(path.name, written, cells(as_text.worksheets[0]))
    book = path.with_suffix(".xlsx")
    before = openpyxl.load_workbook(book)
    # Parts that are sheets of their own stand below each other in the text, each under its title.
    whole = []
    for sheet in before.worksheets:
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            yield f"{book.name}: {sheet.title} has a formula"
        own = cells(sheet)
        yield from difference(f"{book.name}, {sheet.title}", own, cells(as_book[sheet.title]))
        if len(written) > len(own):
            whole += ([[]] if whole else []) + [[sheet.title]]
        whole += own
    yield from difference(f"{book.name} beside {path.name}", [[plain(cell) for cell in row] for row in written], whole)


def main():
    files = sorted(Path(sys.argv[1]).glob("rader-*.tsv"))
    if not files:
        sys.exit("there are no rows in the folder")
    with tempfile.TemporaryDirectory() as room:
        texts = opened(files, Path(room), f"--infilter={AS_TEXT}")
        books = opened([path.with_suffix(".xlsx") for path in files], Path(room))
    found = [problem for path in files for problem in problems(path, texts[path.stem], books[path.stem])]
    print(f"{len(files)} files of rows, each as text and as a workbook")
    for problem in found:
        print(problem)
    sys.exit(1 if found else 0)


main()
