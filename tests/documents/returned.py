"""Fills answer forms in by chance, saves them as others do, and asks `krav answers` what they say.

    python3 tests/documents/returned.py KRAV [SELECTIONS [BIDDERS [SEED]]]

KRAV is the program; it is run in the folder that holds `content/`. For each of SELECTIONS selections,
BIDDERS fill the form in, each by a throw of the dice that is written down. Every form is saved by
openpyxl, which leaves formulas without results, and then by LibreOffice, which counts them. What
`krav answers` reads of both must be what was thrown: no state wrong, and none invented. Each failure
is a line, and the script ends with 1.
"""

import calendar
import datetime
import json
import random
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

import openpyxl

from answers import Form, no, offered
from xlsx import listed, named, validations

LAST_DAY = datetime.date(2027, 6, 30)
NOT_CONCERNED = "Berörs inte"
failures = []


def expect(holds, file, words):
    if not holds:
        failures.append(f"{file}: {words}")


def requirements():
    """The front matter of each requirement, by its id: what is asked, independent of the program."""
    found = {}
    for path in Path("content/requirements").rglob("*.md"):
        if path.name.startswith("_") or path.name.count(".") > 1:
            continue
        front = path.read_text().split("+++\n")[1]
        found[path.stem] = tomllib.loads(front)
    return found


def until(facts):
    """The last day on which an exception may be used, or none where one has no end."""
    days = [own.get("until") for own in facts.get("exceptions", [])]
    if not days or None in days:
        return None
    return max(datetime.date.fromisoformat(str(day)) for day in days)


def months_later(day, months):
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(years, month + 1)[1]
    return datetime.date(years, month + 1, min(day.day, last))


class Bidder:
    """Someone who fills a form in by chance, and remembers what was written."""

    def __init__(self, path, facts, seed):
        self.dice = random.Random(seed)
        self.form = Form(path, day=LAST_DAY, articles=self.dice.choice([0, 1, 2, 3, 5]))
        self.facts, self.truth = facts, {}
        self.company = f"Anbudsgivare {seed} & söner"
        supplier = named(self.form.book, "supplier")
        supplier[2].value = self.company
        self.tender = self.dice.choice([None, "Position 1", "Delområde åäö"])
        supplier[1].value = self.tender
        if "matrix" in self.sheets():
            for column in self.form.columns:
                self.article_answers(column)
        for row in self.form.rows:
            self.list_answer(row)

    def sheets(self):
        return {"matrix"} if self.form.columns else set()

    def fact(self, cite):
        return self.facts[cite.split()[0]]

    def answer(self, cell, facts, per_article):
        """Writes something in a cell, and gives what it means."""
        choices = offered(self.form.book, cell)
        if self.dice.random() < 0.2:
            cell.value = None
            return "unanswered", ""
        if per_article and self.dice.random() < 0.15:
            cell.value = NOT_CONCERNED
            return "not-concerned", NOT_CONCERNED
        if choices:
            own = [one for one in choices if one != NOT_CONCERNED]
            chosen = self.dice.choice(own)
            cell.value = self.dice.choice([chosen, chosen.upper(), f" {chosen} "]) if self.dice.random() < 0.1 else chosen
            return self.means(chosen, own, facts), chosen
        if facts["answer"]["kind"] == "number":
            cell.value = self.dice.choice([0, 1, 12, 3.5, -2, 1000000])
        else:
            cell.value = self.dice.choice(["bilaga 3.pdf", "Ja", "0", "Nej, men snart", "https://exempel.se/intyg", "två\nrader"])
        return "answered", str(cell.value)

    def means(self, chosen, choices, facts):
        refusal = no(choices)
        is_no = chosen == refusal and refusal.split()[0].strip(",").lower() in ("nej", "varken", "inte", "vi")
        if chosen.startswith("Vi godtar"):
            return "refused" if "inte" in chosen else "accepted"
        if is_no or chosen.split()[0].strip(",").lower() in ("nej", "varken", "inte"):
            return "not-met"
        if facts.get("exceptions") and ("undantag" in chosen.lower() or "utom" in chosen.lower()):
            end = until(facts)
            return "exception-ended" if end and end < LAST_DAY else "excepted"
        return "answered" if facts["answer"]["kind"] == "choice" else "met"

    def prove(self, sheet, row, first, is_needed):
        """Writes a proof, or part of one, and gives what is wrong with it."""
        way = sheet.cell(row, first)
        if way.protection.locked:
            return []
        written = self.dice.random()
        ways = offered(self.form.book, way)
        chosen = self.dice.choice(ways)
        limit = self.limit(way, chosen)
        if written < 0.25:
            return ["missing"] if is_needed else []
        way.value = chosen
        if written < 0.4:
            return ["missing"] if is_needed else []
        sheet.cell(row, first + 1).value = "bevis.pdf"
        sheet.cell(row, first + 2).value = "abc"
        issued = self.dice.choice([None, datetime.date(2027, 3, 31), datetime.date(2019, 1, 31), months_later(LAST_DAY, -limit)])
        valid = self.dice.choice([None, None, datetime.date(2026, 12, 31), LAST_DAY])
        sheet.cell(row, first + 3).value, sheet.cell(row, first + 5).value = issued, valid
        if not is_needed:
            return []
        if limit and issued is None:
            return ["undated"]
        if limit and months_later(issued, limit) < LAST_DAY:
            return ["too-old"]
        return ["run-out"] if valid and valid < LAST_DAY else []

    def limit(self, cell, chosen):
        """The greatest age of a way to prove, which stands beside it in the hidden lists."""
        for validation in validations(cell):
            if validation.type == "list":
                for own in listed(self.form.book, validation):
                    if own.value == chosen:
                        return int(own.offset(column=5).value or 0)
        raise AssertionError(f"{chosen} is no way")

    def article_answers(self, column):
        form = self.form
        row = form.own_row(column)
        cite = form.evidence.cell(row, 2).value
        facts = self.fact(cite)
        given = [self.answer(cell, facts, True) for cell in form.article_cells(column)]
        reason = self.dice.choice([None, "Artikeln innehåller ingen textil."])
        form.evidence.cell(row, form.reason.column).value = reason
        if not reason:
            given = [("no-reason" if verdict == "not-concerned" else verdict, words) for verdict, words in given]
        is_needed = any(verdict in ("met", "answered") for verdict, _ in given)
        flaws = self.prove(form.evidence, row, form.reason.column + 1, is_needed)
        self.truth[cite] = {"given": given, "flaws": flaws, "reason": reason or "", "comment": ""}

    def list_answer(self, row):
        form = self.form
        cite = form.list.cell(row, 2).value
        given = self.answer(form.list.cell(row, form.answer.column), self.fact(cite), False)
        comment = self.dice.choice([None, "se bilaga"])
        form.list.cell(row, form.answer.column + 7).value = comment
        is_needed = given[0] in ("met", "answered")
        flaws = self.prove(form.list, row, form.answer.column + 1, is_needed)
        self.truth[cite] = {"given": [given], "flaws": flaws, "reason": "", "comment": comment or ""}

    def hold(self, read, file):
        """Whether what was read is what was written."""
        expect(read["fields"].get("company") == self.company, file, f"the company is read as {read['fields'].get('company')}")
        expect(read["fields"].get("tender") == self.tender, file, f"the lot is read as {read['fields'].get('tender')}")
        expect(read.get("last_day") == str(LAST_DAY), file, f"the last day is read as {read.get('last_day')}")
        names = [own["name"] for own in read.get("articles", [])]
        wanted = [f"Artikel {at + 1}" for at in range(self.form.articles)] if self.form.columns else []
        expect(names == wanted, file, f"the articles are read as {names}")
        expect(not read["told"], file, f"told without cause: {read['told'][:3]}")
        cites = [f"{own['id']} version {own['version']}" for own in read["requirements"]]
        expect(sorted(cites) == sorted(self.truth), file, f"the requirements are read as {cites}")
        states = 0
        for cite, own in zip(cites, read["requirements"]):
            truth = self.truth.get(cite)
            if truth is None:
                continue
            given = [(one["verdict"], one["words"]) for one in own.get("answers", [])]
            same = [one[0] for one in given] == [one[0] for one in truth["given"]]
            expect(same, file, f"{cite} is read as {given}, and was {truth['given']}")
            words = [one[1].strip().lower() for one in given] == [shown(one[1]) for one in truth["given"]]
            expect(words, file, f"the words of {cite} are read as {given}, and were {truth['given']}")
            flaws = own.get("flaws", [])
            expect(flaws == truth["flaws"], file, f"the proof of {cite} is read as {flaws}, and was {truth['flaws']}")
            for name in ("reason", "comment"):
                expect(own.get(name, "") == truth[name], file, f"the {name} of {cite} is read as {own.get(name)}")
            states += len(given) or 1
        return states


def shown(words):
    return words.strip().lower().removesuffix(".0")


def forms(krav, folder, selections, seed):
    """Answer forms of selections by chance."""
    dice = random.Random(seed)
    listed = subprocess.run([krav, "list"], check=True, capture_output=True, text=True).stdout
    known = [line.split("\t") for line in listed.splitlines() if "\t" in line]
    # Of what is withdrawn it is told that it is.
    known = [row for row in known if row[2] == "current"]
    per_article = [row[0] for row in known if row[3] in ("technical-specification", "award-criterion")]
    once = [row[0] for row in known if row[3] in ("qualification", "contract-clause")]
    for at in range(selections):
        chosen = dice.sample(per_article, dice.randint(3, 9)) + dice.sample(once, dice.randint(2, 6))
        dice.shuffle(chosen)
        place = folder / f"form-{at}"
        subprocess.run([krav, "bundle", "--quiet", "--format", "xlsx-answers", "--output", place, *chosen], check=True, capture_output=True)
        yield next(place.glob("*.xlsx"))


def saved_by_libreoffice(folder, files):
    """The same files, saved by LibreOffice."""
    saved = folder / "libreoffice"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder / 'profile'}",
         "--convert-to", "xlsx", "--outdir", saved, *files],
        check=True, capture_output=True, timeout=3600,
    )
    return [saved / file.name for file in files]


def read(krav, files, more=()):
    """What the program reads of some files, and how it ends."""
    ran = subprocess.run([krav, "answers", "--format", "json", *more, *files], capture_output=True, text=True)
    return json.loads(ran.stdout or '{"files": []}')["files"], ran.returncode, ran.stderr


def main():
    if len(sys.argv) < 2:
        sys.exit("say which program to ask")
    krav = str(Path(sys.argv[1]).resolve())
    selections, bidders, seed = (int(own) for own in (sys.argv[2:] + ["3", "3", "1"][len(sys.argv) - 2 :]))
    began = time.monotonic()
    facts = requirements()
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        (folder / "openpyxl").mkdir()
        filled = []
        for at, path in enumerate(forms(krav, folder, selections, seed)):
            for number in range(bidders):
                bidder = Bidder(path, facts, seed * 10_000 + at * 100 + number)
                file = folder / "openpyxl" / f"{at}-{number}.xlsx"
                bidder.form.book.save(file)
                filled.append((bidder, file))
        files = [file for _, file in filled]
        states = 0
        for how, saved in (("openpyxl", files), ("LibreOffice", saved_by_libreoffice(folder, files))):
            found, code, said = read(krav, saved)
            expect(len(found) == len(saved), how, f"{len(found)} of {len(saved)} files were read: {said}")
            expect(code == 0, how, f"the program ends with {code}: {said}")
            for (bidder, file), own in zip(filled, found):
                states += bidder.hold(own, f"{how} {file.name}")
    for failure in failures[:50]:
        print(failure)
    print(f"{len(filled)} forms, each saved in two ways: {states} states, {len(failures)} failures, {time.monotonic() - began:.0f} s")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
