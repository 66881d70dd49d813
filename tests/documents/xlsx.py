"""Reads the workbooks in a folder back as a supplier's and an auditor's programs do.

    python3 tests/documents/xlsx.py FOLDER

FOLDER holds what `krav bundle --format xlsx,csv` made, of as many selections as one likes. Openpyxl reads
what is locked, open, frozen, repeated and offered; LibreOffice counts the formulas, of the workbook
as it was made and of the same one filled in. The validator of the schema that `npm install` puts
beside this file is asked about the largest and the smallest workbook of each kind. Each failure is a
line, and the script ends with 1.
"""

import csv
import datetime
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.utils import range_boundaries

failures = []


def expect(holds, file, words):
    if not holds:
        failures.append(f"{file.name}: {words}")


def named(book, name):
    """The sheet and the cells of a named range, or nothing."""
    if name not in book.defined_names:
        return None
    sheet, place = next(book.defined_names[name].destinations)
    cells = book[sheet.replace("''", "'")][place.replace("$", "")]
    return [cells] if not isinstance(cells, tuple) else [cell for row in cells for cell in row]


def counted(book):
    """What is said of the whole workbook, and how much lacks in all."""
    lacking = named(book, "lacking")
    return named(book, "completeness")[0].value, sum(cell.value for cell in lacking)


class Counter:
    """Lets LibreOffice count many workbooks at once, for it is slow to start."""

    def __init__(self, folder):
        self.asked, self.counted, self.profile = folder / "asked", folder / "counted", folder / "profile"
        self.asked.mkdir()

    def ask(self, book, name):
        # Saved by openpyxl the formulas have no results, so that LibreOffice has to count them.
        book.save(self.asked / name)

    def count(self):
        files = sorted(self.asked.iterdir())
        if not files:
            return
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{self.profile}",
             "--convert-to", "xlsx", "--outdir", self.counted, *files],
            check=True, capture_output=True, timeout=900,
        )

    def answer(self, name):
        return openpyxl.load_workbook(self.counted / name, data_only=True)


def shape(file, book):
    values = named(book, "buyer_values")
    buyers = values[0].parent if values else None
    for sheet in book:
        where = f"`{sheet.title}`"
        expect(sheet.protection.sheet, file, f"{where} is not protected")
        expect(sheet.protection.password is None, file, f"{where} has a password")
        expect(not sheet.protection.formatRows, file, f"the rows of {where} cannot be made higher")
        expect(not sheet.merged_cells.ranges, file, f"{where} has merged cells")
        expect(len(sheet.title) <= 31, file, f"the name of {where} is too long")
        if sheet.sheet_state != "visible":
            continue
        expect(sheet.page_setup.paperSize == 9, file, f"{where} does not print on A4")
        footer = sheet.oddFooter.left.text or ""
        expect("SHA-256" in footer, file, f"{where} prints no checksum")
        expect("&P" in (sheet.oddFooter.right.text or ""), file, f"{where} prints no page numbers")
        for row in sheet.iter_rows():
            for cell in row:
                is_formula = cell.data_type == "f"
                expect(not is_formula or cell.protection.locked, file, f"{where} {cell.coordinate} is an open formula")
                expect(not is_formula or len(cell.value) <= 8192, file, f"{where} {cell.coordinate} is too long a formula")
        if sheet.freeze_panes:
            expect(sheet.auto_filter.ref, file, f"{where} has no filters")
            expect(sheet.print_title_rows, file, f"{where} repeats no head when printed")
            expect(not sheet.protection.autoFilter, file, f"{where} cannot be filtered")
            head = range_boundaries(sheet.auto_filter.ref)[1]
            frozen = openpyxl.utils.cell.coordinate_from_string(sheet.freeze_panes)[1]
            expect(frozen == head + 1, file, f"{where} does not keep its head in sight")
            for cell in sheet[head]:
                expect(cell.value, file, f"{where} {cell.coordinate} is a column without a name")
        for validation in sheet.data_validations.dataValidation:
            expect(validation.promptTitle and validation.prompt, file, f"{where} {validation.sqref} does not say what to write")
            for coordinate in validation.sqref.ranges:
                cell = sheet.cell(coordinate.min_row, coordinate.min_col)
                is_open = not cell.protection.locked
                is_buyers = sheet is buyers and file.name.startswith("svarsbilaga")
                expect(is_open != is_buyers, file, f"{where} {cell.coordinate} asks for what cannot be written, or is open to bidders")
            if validation.type == "list":
                expect(all(cell.value for cell in listed(book, validation)), file, f"{where} {validation.sqref} offers nothing")
            if validation.type:
                expect(validation.error, file, f"{where} {validation.sqref} does not say what was wrong")
    for name in book.defined_names:
        expect(named(book, name), file, f"the name `{name}` leads nowhere")
    visible = [sheet for sheet in book if sheet.sheet_state == "visible"]
    unlocked = [
        cell for sheet in visible for row in sheet.iter_rows() for cell in row if not cell.protection.locked
    ]
    expect(unlocked, file, "nothing can be written")
    properties = book.properties
    expect(properties.title and properties.creator, file, "it has no title or author")
    first = book.worksheets[0]
    texts = [cell.value for row in first.iter_rows() for cell in row if cell.value]
    expect(any(str(text).startswith("https://") for text in texts), file, "its first sheet has no address")


def same_as_table(file, book):
    """Every requirement of the table of the same selection is there, with its text and evidence."""
    stem = file.name.split("-", 1)[1].removesuffix(".xlsx")
    table = file.with_name(f"krav-{stem}.csv")
    if not table.exists():
        return
    texts, links = set(), set()
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    texts.add(cell.value)
                if cell.hyperlink:
                    links.add((str(cell.value), cell.hyperlink.target))
    whole = "\n".join(texts)
    with open(table, encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows, delimiter=";"):
            cite = f"{row['id']} version {row['version']}"
            expect(any(cite in text and target == row["address"] for text, target in links), file, f"no link to {cite}")
            expect(row["text"] in whole, file, f"the text of {cite} is not there as it stands")
            for line in filter(None, row["exceptions"].split("\n")):
                expect(line in whole, file, f"{cite} does not say its exception: {line}")
            if file.name.startswith("svarsbilaga"):
                for alternative in filter(None, row["alternatives"].split("\n")):
                    evidence = alternative.split(" + ")
                    expect(all(one in whole for one in evidence), file, f"{cite} does not say: {alternative}")


def kinds(files):
    """The largest and the smallest file of each kind."""
    found = {}
    for file in sorted(files, key=lambda one: (one.stat().st_size, one)):
        found.setdefault(file.name.split("-")[0], []).append(file)
    return sorted({one for files in found.values() for one in (files[0], files[-1])})


def by_schema(file):
    tool = Path(__file__).parent / "node_modules/.bin/ooxml-validator"
    ran = subprocess.run([tool, file], capture_output=True, text=True)
    for one in json.loads(ran.stdout)["errors"]:
        expect(False, file, f"{one['description']} ({one['path']} {one['xPath']})")


# The checks that count first ask, and go on when all has been counted.


def cached(file, counter):
    """What the file says before it is counted is what LibreOffice counts."""
    formulas = openpyxl.load_workbook(file)
    first = openpyxl.load_workbook(file, data_only=True)
    counter.ask(formulas, f"made-{file.name}")
    yield
    fresh = counter.answer(f"made-{file.name}")
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in (cell for cell in row if cell.data_type == "f"):
                before = first[sheet.title][cell.coordinate].value
                after = fresh[sheet.title][cell.coordinate].value
                same = (before or "") == (after or "") or before == after
                expect(same, file, f"`{sheet.title}` {cell.coordinate} shows {before!r}, but is {after!r}")


def validations(cell):
    """The rules for what may be written in a cell."""
    for validation in cell.parent.data_validations.dataValidation:
        # openpyxl's own `in` reads the name of the cell anew for each range.
        if any(one.min_row <= cell.row <= one.max_row and one.min_col <= cell.column <= one.max_col for one in validation.sqref.ranges):
            yield validation


def listed(book, validation):
    """The first cells of the rows that a list offers."""
    sheet, place = validation.formula1.rsplit("!", 1)
    rows = book[sheet.strip("'")][place.replace("$", "")]
    return [row[0] for row in (rows if isinstance(rows, tuple) else ((rows,),))]


def choose(book, cell):
    """Something that may be written in a cell."""
    for validation in validations(cell):
        if validation.type == "list":
            return listed(book, validation)[0].value
        if validation.type == "date":
            return datetime.date(2027, 6, 30)
        if validation.type in ("decimal", "custom"):
            return 1.5
    return "abc"


def write(book, cells):
    for cell in cells or []:
        if not cell.protection.locked:
            cell.value = choose(book, cell)


def answers(file, counter):
    """Filled in, nothing lacks; without one answer that must be given, one does."""
    book = openpyxl.load_workbook(file)
    values = named(book, "buyer_values")
    for cell in values:
        # The buyer unlocks the sheet.
        cell.value = choose(book, cell)
    write(book, named(book, "supplier"))
    write(book, named(book, "answers"))
    matrix, articles = named(book, "article_answers"), named(book, "articles")
    if matrix:
        write(book, [cell for cell in articles if cell.row < articles[0].row + 2])
        rows = [cell for cell in matrix if cell.row < matrix[0].row + 2]
        write(book, rows)
        evidence = named(book, "article_evidence")
        sheet = evidence[0].parent
        # The rows for more evidence begin where the requirement can be chosen.
        write(book, [cell for cell in evidence if sheet.cell(cell.row, 2).protection.locked])
    counter.ask(book, f"full-{file.name}")
    asked = ("Måste uppfyllas", "Must be met")
    must = [cell for cell in rows if matrix[0].parent.cell(5, cell.column).value in asked] if matrix else []
    if must:
        must[0].value = None
        counter.ask(book, f"less-{file.name}")
    yield
    full = counter.answer(f"full-{file.name}")
    words, lacking = counted(full)
    expect(lacking == 0, file, f"filled in, it still lacks {lacking}: {words}")
    texts = [cell.value for sheet in full for row in sheet.iter_rows() for cell in row if sheet.sheet_state == "visible" and sheet.title != values[0].parent.title]
    if len(values) > 1:
        expect(any(isinstance(text, str) and "abc" in text and len(text) > 50 for text in texts), file, "what the buyer fills in does not reach the texts")
    if must:
        words, lacking = counted(counter.answer(f"less-{file.name}"))
        expect(lacking == 1, file, f"with one answer less it lacks {lacking}: {words}")


def assessment(file, counter):
    book = openpyxl.load_workbook(file)
    write(book, named(book, "buyer_values"))
    write(book, named(book, "audit"))
    # What stands above the checkpoints of a requirement is locked.
    cells = [cell for cell in named(book, "assessments") if not cell.protection.locked]
    write(book, cells)
    counter.ask(book, f"full-{file.name}")
    # A grave deviation without an action, at the first checkpoint.
    lists = next(sheet for sheet in book if sheet.sheet_state == "hidden")
    grades = [cell.value for cell in lists["A"] if cell.value]
    best = cells[0].value
    gravest = grades[grades.index(best) + 4]
    cells[0].value = gravest
    for cell in cells:
        if cell.row == cells[0].row and cell.column > cells[0].column + 3:
            cell.value = None
    counter.ask(book, f"less-{file.name}")
    yield
    full, less = (counter.answer(f"{which}-{file.name}") for which in ("full", "less"))
    words, lacking = counted(full)
    expect(lacking == 0, file, f"filled in, it still lacks {lacking}: {words}")
    results = {cell.value for cell in named(full, "results")}
    expect(results == {best}, file, f"all checkpoints are {best}, but the results are {results}")
    words, lacking = counted(less)
    expect(lacking == 1, file, f"a deviation without an action lacks {lacking}: {words}")
    found = named(less, "results")[0].value
    expect(found == gravest, file, f"a checkpoint is {gravest}, but the requirement is {found}")


def main():
    if len(sys.argv) != 2:
        sys.exit("say which folder holds the documents")
    if not shutil.which("soffice"):
        sys.exit("LibreOffice is not installed, so the formulas cannot be counted")
    files = sorted(Path(sys.argv[1]).glob("*.xlsx"))
    expect(files, Path(sys.argv[1]), "there is no workbook")
    for file in kinds(files):
        by_schema(file)
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(Path(folder))
        begun = []
        for file in files:
            book = openpyxl.load_workbook(file)
            shape(file, book)
            same_as_table(file, book)
            if failures:
                # What has another shape cannot be filled in.
                continue
            fill = answers if file.name.startswith("svarsbilaga") else assessment
            begun += [cached(file, counter), fill(file, counter)]
        for check in begun:
            next(check)
        counter.count()
        for check in begun:
            next(check, None)
    for failure in failures:
        print(failure)
    print(f"{len(files)} workbooks were read, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
