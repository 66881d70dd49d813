"""Fills the supplier's form in eight ways, lets LibreOffice count it and reads the states.

    python3 tests/documents/answers.py WORKBOOK

WORKBOOK is an answer form with requirements that must be met, some of them with exceptions, with
clauses and with award criteria. Prints what each way gives, and ends with 1 where a state is wrong.
"""

import datetime
import sys
import tempfile
from pathlib import Path

import openpyxl

from xlsx import Counter, expect, failures, listed, named, validations

LAST_DAY = datetime.date(2027, 6, 30)
LATER = datetime.date(2031, 6, 30)
FRESH, OLD = datetime.date(2027, 3, 31), datetime.date(2019, 3, 31)
OPEN, ANSWERED, FAILS = "Inte besvarat", "Besvarat", "Uppfylls inte"
MUST, CLAUSE, SCORED = "Måste uppfyllas", "Gäller i avtalet", "Ger mervärde, frivilligt"
NOT_CONCERNED = "Berörs inte"


def offered(book, cell):
    """The choices of a cell, or nothing where it is written in."""
    lists = (one for one in validations(cell) if one.type == "list")
    found = next(lists, None)
    return found and [one.value for one in listed(book, found)]


class Form:
    """A form that is being filled in."""

    def __init__(self, path, day=LAST_DAY, articles=2):
        self.book = openpyxl.load_workbook(path)
        values = named(self.book, "buyer_values")
        values[0].value = day
        for cell in values[1:]:
            cell.value = "30"
        for cell in named(self.book, "supplier"):
            cell.value = day if cell.number_format.startswith("yyyy") else "abc"
        self.articles = articles
        names = named(self.book, "articles")
        for row in range(articles):
            for cell in names[row * 4 : row * 4 + 2]:
                cell.value = f"Artikel {row + 1}"
        matrix = named(self.book, "article_answers")
        self.matrix, self.first = matrix[0].parent, matrix[0]
        self.columns = range(matrix[0].column, matrix[-1].column + 1)
        evidence = named(self.book, "article_evidence")
        self.evidence, self.reason = evidence[0].parent, evidence[0]
        answers = named(self.book, "answers")
        self.list, self.answer = answers[0].parent, answers[0]
        self.rows = range(answers[0].row, answers[-1].row + 1)

    def article_cells(self, column):
        return [self.matrix.cell(self.first.row + at, column) for at in range(self.articles)]

    def article_class(self, column):
        return self.matrix.cell(5, column).value

    def own_row(self, column):
        return self.reason.row + column - self.first.column

    def list_class(self, row):
        return self.list.cell(row, 6).value

    def give(self, cell, wanted):
        choices = offered(self.book, cell)
        if choices is None:
            cell.value = 1.5 if cell.number_format == "General" and cell.alignment.horizontal == "right" else "abc"
            return
        find = {"yes": lambda: choices[0], "no": lambda: no(choices), "exception": lambda: exception(choices)}
        cell.value = find[wanted]()

    def prove(self, sheet, row, first, issued=FRESH):
        way = sheet.cell(row, first)
        if way.protection.locked:
            return
        way.value = (offered(self.book, way) or ["abc"])[0]
        sheet.cell(row, first + 1).value = "bevis.pdf"
        sheet.cell(row, first + 2).value = "abc"
        sheet.cell(row, first + 3).value = issued

    def fill(self, wanted="yes", columns=None, rows=None, issued=FRESH):
        for column in self.columns if columns is None else columns:
            for cell in self.article_cells(column):
                self.give(cell, wanted)
            if wanted != "no":
                self.prove(self.evidence, self.own_row(column), self.reason.column + 1, issued)
        for row in self.rows if rows is None else rows:
            self.give(self.list.cell(row, self.answer.column), wanted)
            if wanted != "no":
                self.prove(self.list, row, self.answer.column + 1, issued)

    def read(self, counted):
        """The states as they were counted: of each requirement, and of the whole."""
        matrix, evidence, own = (counted[sheet.title] for sheet in (self.matrix, self.evidence, self.list))
        states = {}
        for column in self.columns:
            row = self.own_row(column)
            state, left = (evidence.cell(row, self.reason.column - at).value for at in (2, 1))
            expect(matrix.cell(6, column).value == state, Path("form"), "the two sheets say different states")
            states[evidence.cell(row, 2).value] = (self.article_class(column), state, left or "")
        for row in self.rows:
            state, left = (own.cell(row, self.answer.column - at).value for at in (2, 1))
            states[own.cell(row, 2).value] = (self.list_class(row), state, left or "")
        return states, named(counted, "completeness")[0].value


def no(choices):
    return next((one for one in choices if one.split()[0].strip(",") in ("Nej", "Varken") or one.startswith("Vi godtar inte")), choices[-1])


def exception(choices):
    own = [one for one in choices if ("undantag" in one or "utom" in one) and not one.startswith("Varken")]
    return own[0] if own else choices[0]


def has_exception(form, column):
    choices = offered(form.book, form.article_cells(column)[0]) or []
    return exception(choices) != choices[0] if choices else False


def ways(path):
    """Each way to fill the form in: its name, the form and what is to come of it."""
    form = Form(path)
    form.fill()
    yield "allt ja", form, lambda states, all: all == "Klart" and of(states, ANSWERED) == len(states)

    form = Form(path)
    form.fill()
    column = next(one for one in form.columns if form.article_class(one) == MUST and offered(form.book, form.article_cells(one)[0]))
    form.article_cells(column)[0].value = no(offered(form.book, form.article_cells(column)[0]))
    yield "ett nej till ett måste", form, lambda states, all: of(states, FAILS) == 1 and all.startswith("Anbudet kan förkastas: 1 ")

    form = Form(path)
    form.fill("no")
    def refused(states, all):
        for kind, state, _ in states.values():
            if kind == SCORED and state == FAILS:
                return False
        return of(states, FAILS) == sum(kind != SCORED and state != ANSWERED for kind, state, _ in states.values()) > 1 and all.startswith("Anbudet kan förkastas")
    yield "allt nej", form, refused

    form = Form(path)
    columns, rows = list(form.columns), list(form.rows)
    form.fill(columns=columns[: len(columns) // 2], rows=rows[: len(rows) // 2])
    asked = sum(form.article_class(one) == MUST for one in columns[len(columns) // 2 :])
    asked += sum(form.list_class(one) != SCORED for one in rows[len(rows) // 2 :])
    yield "hälften", form, lambda states, all: of(states, FAILS) == 0 and all == f"Inte klart: {asked} kvar att göra. Raderna ovan visar var."

    for reason in ("Artikeln innehåller ingen textil.", None):
        form = Form(path)
        form.fill()
        column = next(one for one in form.columns if form.article_class(one) == MUST)
        form.article_cells(column)[1].value = NOT_CONCERNED
        form.evidence.cell(form.own_row(column), form.reason.column).value = reason
        if reason:
            yield "berörs inte, med skäl", form, lambda states, all: all == "Klart" and of(states, ANSWERED) == len(states)
        else:
            yield "berörs inte, utan skäl", form, lambda states, all: of(states, OPEN) == 1 and all.startswith("Inte klart")

    form = Form(path)
    form.fill()
    for column in form.columns:
        # The last way of each has an age in the example.
        row, first = form.own_row(column), form.reason.column + 1
        for way in offered(form.book, form.evidence.cell(row, first)) or []:
            if "Provningsrapport" in way or "underlag" in way:
                form.evidence.cell(row, first).value = way
                form.evidence.cell(row, first + 3).value = OLD
                break
        else:
            continue
        break
    yield "för gammalt bevis", form, lambda states, all: of(states, FAILS) == 0 and any(left.startswith("Beviset är för gammalt") for *_, left in states.values()) and all.startswith("Inte klart")

    form = Form(path, day=LATER)
    form.fill(issued=datetime.date(2031, 3, 31))
    column = next(one for one in form.columns if has_exception(form, one))
    form.give(form.article_cells(column)[0], "exception")
    yield "undantag som har slutat", form, lambda states, all: of(states, FAILS) == 1 and any("Undantaget gällde" in left for *_, left in states.values())

    form = Form(path)
    form.fill()
    row = next(one for one in form.rows if form.list_class(one) == CLAUSE)
    form.give(form.list.cell(row, form.answer.column), "no")
    yield "villkor inte godtaget", form, lambda states, all: of(states, FAILS) == 1 and any(left.startswith("Ni godtar inte villkoret") for *_, left in states.values())


def of(states, wanted):
    return sum(state == wanted for _, state, _ in states.values())


def main():
    if len(sys.argv) != 2:
        sys.exit("say which answer form to fill in")
    path = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(Path(folder))
        filled = list(ways(path))
        for name, form, _ in filled:
            counter.ask(form.book, f"{name}.xlsx")
        counter.count()
        for name, form, holds in filled:
            counted = counter.answer(f"{name}.xlsx")
            states, whole = form.read(counted)
            print(f"{name}: {whole}")
            for cell in counted.worksheets[0]["A"]:
                label, said = cell.value, counted.worksheets[0].cell(cell.row, 2).value
                if label in ("Krav som måste uppfyllas", "Villkor som gäller i avtalet", "Krav som ger mervärde", "Bevis och skäl", "Berörs inte") and cell.row < 25:
                    print(f"    {label}: {said}")
            for cite, (kind, state, left) in states.items():
                if state != ANSWERED or left:
                    print(f"    {cite} ({kind}): {state}. {left}")
            expect(holds(states, whole), path, f"filled in as “{name}”, the states are wrong")
    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
