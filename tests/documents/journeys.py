"""Goes the ways of those who have filled-in forms, with `krav answers`.

    python3 tests/documents/journeys.py KRAV

KRAV is the program; it is run in the folder that holds `content/`. A buyer compares nine forms. A
supplier carries last year's answers to the present release. An auditor carries last year's assessment.
Each failure is a line, and the script ends with 1.
"""

import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

from answers import Form
from returned import Bidder, read, requirements, saved_by_libreoffice
from xlsx import by_schema, choose, failures, named

CHOSEN = ["SAR-001", "SAR-004", "SAR-006", "MIL-001", "UPP-007", "SAR-003", "SAR-002", "SAR-011", "MIL-003"]
# What has happened from 2024.1 to 2026.3: see the changes of each requirement.
CARRIED = ["SAR-001", "SAR-004", "SAR-007", "SAR-013", "SAR-003", "UPP-006", "UPP-009", "MIL-001", "LAK-011", "MIL-003"]
OLD, NEW = "2024.1", "2026.3"
WORDS = {
    "not-met": "uppfylls inte", "refused": "godtas inte", "exception-ended": "undantaget har slutat gälla",
    "unclear": "kan inte läsas", "unanswered": "inte besvarat", "no-reason": "berörs inte, skäl saknas",
    "excepted": "uppfylls, med undantag", "answered": "besvarat", "met": "uppfylls", "accepted": "godtas",
    "not-concerned": "berörs inte",
}
GRAVEST = list(WORDS)
SAME, LOOK, AGAIN, FRESH = (
    "Samma text. Svaret är kvar.", "Svaret är kvar. Kontrollera att det fortfarande stämmer.", "Svara på nytt.", "Nytt krav. Svara på det.",
)


def expect(holds, name, words):
    if not holds:
        failures.append(f"{name}: {words}")


def bundle(krav, folder, kind, *wanted):
    subprocess.run([krav, "bundle", "--quiet", "--format", kind, "--output", folder, *wanted], check=True, capture_output=True)
    return next(folder.glob("*.xlsx"))


def ask(krav, *wanted):
    return subprocess.run([krav, "answers", "--lang", "sv", *wanted], capture_output=True, text=True)


def verdict(truth):
    return min((one for one, _ in truth["given"]), key=GRAVEST.index, default="unanswered")


def buyer(krav, folder):
    """Nine forms have come in, some saved by LibreOffice. What each answers stands in a column of its own."""
    name = "köparen"
    form = bundle(krav, folder / "kopare", "xlsx-answers", *CHOSEN)
    facts = requirements()
    bidders, files = [], []
    (folder / "anbud").mkdir()
    for at in range(9):
        bidder = Bidder(form, facts, 700 + at)
        file = folder / "anbud" / f"anbud-{at + 1}.xlsx"
        bidder.form.book.save(file)
        bidders.append(bidder)
        files.append(file)
    files[5:] = saved_by_libreoffice(folder, files[5:])
    output = folder / "jamforelse.xlsx"
    ran = ask(krav, *files, "-o", output)
    expect(ran.returncode == 0, name, f"the program ends with {ran.returncode}: {ran.stderr}")
    for bidder in bidders:
        expect(bidder.company in ran.stdout, name, f"{bidder.company} is not on the terminal")
    book = openpyxl.load_workbook(output)
    titles = ["Översikt", "Kvalificeringskrav", "Tekniska specifikationer", "Tilldelningskriterier", "Kontraktsvillkor", "Att fråga om"]
    expect(book.sheetnames == titles, name, f"the sheets are {book.sheetnames}")
    seen = set()
    for sheet in book.worksheets[1:-1]:
        heads = [cell.value for cell in sheet[4]]
        expect(heads[4:] == [own.company for own in bidders], name, f"{sheet.title} has the columns {heads}")
        expect(sheet.freeze_panes == "E5" and sheet.auto_filter.ref, name, f"{sheet.title} keeps nothing in sight")
        expect(sheet.page_setup.paperSize == 9 and sheet.print_title_rows, name, f"{sheet.title} is not set up for print")
        expect(sheet.conditional_formatting, name, f"{sheet.title} has no colours")
        for row in sheet.iter_rows(min_row=5):
            cite, what = row[1].value, row[3].value
            for cell, bidder in zip(row[4:], bidders):
                truth = bidder.truth[cite]
                if what == "Svar":
                    seen.add(cite)
                    expect(cell.value == WORDS[verdict(truth)], name, f"{sheet.title} {cell.coordinate} says {cell.value} of {cite}, which is {verdict(truth)}")
                elif what == "Bevis":
                    says = {"missing": "bevis saknas", "undated": "beviset saknar utfärdandedatum", "too-old": "beviset är för gammalt", "run-out": "beviset gäller inte sista anbudsdagen"}
                    for flaw, words in says.items():
                        expect((words in (cell.value or "")) == (flaw in truth["flaws"]), name, f"{sheet.title} {cell.coordinate} says {cell.value!r}, and what is wrong is {truth['flaws']}")
    expect(seen == set(bidders[0].truth), name, f"compared are {sorted(seen)}")
    asked = {(row[0].value, row[1].value) for row in book["Att fråga om"].iter_rows(min_row=5)}
    for bidder in bidders:
        for cite, truth in bidder.truth.items():
            own = verdict(truth)
            is_scored = bidder.facts[cite.split()[0]]["type"] == "award-criterion"
            some = any(one != "unanswered" for one, _ in truth["given"])
            is_open = own == "no-reason" or own == "exception-ended" or own == "unanswered" and (not is_scored or some)
            wanted = bool(is_open or truth["flaws"])
            expect(((bidder.company, cite) in asked) == wanted, name, f"{bidder.company} and {cite} ({own}, {truth['flaws']}): to ask is {not wanted}")
    overview = book["Översikt"]
    head = next(row[0].row for row in overview.iter_rows() if row[0].value == "Anbudsgivare")
    for at, bidder in enumerate(bidders):
        row = [cell.value for cell in overview[head + 1 + at]]
        fails = sum(verdict(own) in ("not-met", "refused", "exception-ended") and bidder.facts[cite.split()[0]]["type"] != "award-criterion" for cite, own in bidder.truth.items())
        expect(row[0] == bidder.company and row[4] == fails, name, f"the overview says {row}, and {fails} are not met")
    again = ask(krav, *files, "-o", output)
    expect(again.returncode == 2 and "finns redan" in again.stderr, name, "the comparison is written over without consent")
    first = output.read_bytes()
    ask(krav, *files, "-o", output, "--overwrite")
    expect(output.read_bytes() == first, name, "the same forms give other bytes")
    return output


def beside(sheet, head, cite, number=None):
    """What stands in the columns beside a table, in the row of a requirement."""
    names = {cell.value: cell.column for cell in sheet[head] if cell.value}
    for row in sheet.iter_rows(min_row=head + 1):
        own = row[1].value if number is None else row[0].value
        if own == (cite if number is None else number):
            since, changed = (row[names[one] - 1].value or "" for one in ("Sedan förra gången", "Vad som har ändrats"))
            last = names.get("Ert tidigare svar") or names.get("Tidigare bedömning")
            return since, changed, row[last - 1].value or ""
    return None


def supplier(krav, folder):
    """Last year's answers go along where the text is the same or only clearer; the rest is empty."""
    name = "leverantören"
    form = bundle(krav, folder / "leverantor", "xlsx-answers", "--release", OLD, *CARRIED)
    own = Form(form)
    own.fill()
    old, new = folder / "gammal.xlsx", folder / "ny.xlsx"
    own.book.save(old)
    before = old.read_bytes()
    then = {one["id"]: one for one in read(krav, [old])[0][0]["requirements"]}
    ran = ask(krav, "--to", NEW, old, "-o", new)
    expect(ran.returncode == 0, name, f"the program ends with {ran.returncode}: {ran.stderr}")
    expect(old.read_bytes() == before, name, "the old form was changed")
    expect(ask(krav, "--to", NEW, old, "-o", new).returncode == 2, name, "a new form is written over without consent")
    expect(ask(krav, "--to", NEW, old, "-o", old, "--overwrite").returncode == 2, name, "the old form may be written over")
    expect(ask(krav, "--to", "2031.9", old, "-o", folder / "x.xlsx").returncode == 2, name, "a release that is not there is taken")
    now_read, code, said = read(krav, [new])
    now = {one["id"]: one for one in now_read[0]["requirements"]}
    kinds = {one["kind"] for one in now_read[0]["told"]}
    expect(kinds <= {"no-last-day"}, name, f"the new form is told of: {now_read[0]['told'][:3]}")
    expect(now_read[0]["fields"].get("company") == "abc", name, "the company is lost")
    expect([one["name"] for one in now_read[0]["articles"]] == ["Artikel 1", "Artikel 2"], name, "the articles are lost")
    fates = {"SAR-001": AGAIN, "SAR-004": SAME, "SAR-007": LOOK, "SAR-003": AGAIN, "UPP-006": AGAIN, "MIL-001": AGAIN, "LAK-008": AGAIN, "MIL-003": SAME}
    # A tightened, two loosened, a merged text, and one of those that another was split into.
    classes = {"SAR-001": "Skärpt", "SAR-003": "Mildrat", "MIL-001": "Mildrat", "UPP-006": "Sammanslaget", "LAK-008": "Uppdelat", "SAR-007": "Förtydligat"}
    expect(set(now) == set(fates), name, f"the new form asks {sorted(now)}")
    book = openpyxl.load_workbook(new)
    for id, fate in fates.items():
        found = beside(book["Krav och bevis"], 4, f"{id} version {now[id]['version']}") or beside(book["Övriga svar"], 4, f"{id} version {now[id]['version']}")
        expect(found is not None and found[0] == fate, name, f"beside {id} it says {found}")
        since, changed, last = found or ("", "", "")
        expect(bool(changed) == (fate in (LOOK, AGAIN)), name, f"what has changed in {id} is {changed!r}")
        expect(classes.get(id, "") in changed, name, f"what has changed in {id} is {changed!r}")
        given = [[(one["verdict"], one["words"]) for one in own.get(id, {}).get("answers", [])] for own in (now, then)]
        same = given[0] == given[1]
        if fate in (SAME, LOOK):
            expect(same, name, f"{id} had {then.get(id, {}).get('answers')}, and has {now[id].get('answers')}")
            for one in now[id].get("proofs", []):
                expect(one.get("reference") == "bevis.pdf", name, f"the proof of {id} is {one}")
        else:
            expect(now[id]["verdict"] == "unanswered" and not now[id].get("proofs"), name, f"{id} is answered: {now[id]}")
            expect((f"{id} version" if id in then else "LAK-011 version") in last, name, f"the old answer of {id} does not stand beside: {last!r}")
    expect("[-" in beside(book["Krav och bevis"], 4, "SAR-007 version 1.1")[1] or "{+" in beside(book["Krav och bevis"], 4, "SAR-007 version 1.1")[1], name, "the words that changed are not shown")
    gone = {row[1].value and row[0].value: [cell.value for cell in row] for row in book["Gäller inte längre"].iter_rows(min_row=5)}
    expect(set(gone) == {"SAR-013 version 1.0", "UPP-009 version 1.0", "LAK-011 version 1.0"}, name, f"no longer in force are {sorted(gone)}")
    for cite, successor in (("SAR-013 version 1.0", "SAR-001"), ("UPP-009 version 1.0", "UPP-006")):
        row = gone.get(cite, [""] * 4)
        expect(successor in (row[2] or "") and cite in (row[3] or ""), name, f"of {cite} it is said {row}")
    for id, taken in (("SAR-001", "SAR-013"), ("UPP-006", "UPP-009")):
        found = beside(book["Krav och bevis"], 4, f"{id} version {now[id]['version']}") or beside(book["Övriga svar"], 4, f"{id} version {now[id]['version']}")
        expect(taken in found[2], name, f"the answer of {taken}, whose place {id} takes, does not stand beside: {found[2]!r}")
    # What was carried can be filled in and counted as any form.
    saved = saved_by_libreoffice(folder, [new])
    counted = read(krav, saved)[0][0]
    verdicts = {one["id"]: one["verdict"] for one in counted["requirements"]}
    expect(verdicts == {id: one["verdict"] for id, one in now.items()}, name, f"saved by LibreOffice it says {verdicts}")
    return new


def auditor(krav, folder):
    """Last year's judgements stand beside the empty ones."""
    name = "granskaren"
    form = bundle(krav, folder / "granskare", "xlsx-assessment", "--release", OLD, *CARRIED)
    book = openpyxl.load_workbook(form)
    for own in ("buyer_values", "audit"):
        for cell in named(book, own) or []:
            cell.value = choose(book, cell)
    cells = [cell for cell in named(book, "assessments") if not cell.protection.locked]
    grades = None
    judged = {}
    for at, row in enumerate(sorted({cell.row for cell in cells})):
        own = [cell for cell in cells if cell.row == row]
        grades = grades or [cell.value for cell in next(sheet for sheet in book if sheet.sheet_state == "hidden")["A"] if cell.value]
        scale = ["Uppfyllt", "Observation", "Mindre avvikelse", "Större avvikelse", "Allvarlig avvikelse", "Kan inte bedömas", "Inte tillämpligt"]
        grade = scale[at % len(scale)]
        own[0].value, own[1].value, own[2].value = grade, f"iakttagelse {at}", "handling 3"
        if grade.endswith("avvikelse"):
            own[4].value, own[5].value, own[6].value = f"åtgärd {at}", "kvalitetsansvarig", datetime.date(2026, 3, 31)
        sheet = own[0].parent
        judged[sheet.cell(row, 2).value, sheet.cell(row, 3).value] = (grade, f"iakttagelse {at}")
    old, new = folder / "bedomning-2025.xlsx", folder / "bedomning-2026.xlsx"
    book.save(old)
    first, code, said = read(krav, [old, *saved_by_libreoffice(folder, [old])])
    words = {"met": 0, "observation": 1, "minor": 2, "major": 3, "serious": 4, "unknown": 5, "not-applicable": 6}
    for file in first:
        for one in file["requirements"]:
            for check in one["checks"]:
                grade, finding = judged[f"{one['id']} version {one['version']}", check["point"]]
                expect(scale[words[check["grade"]]] == grade and check["finding"] == finding, name, f"{one['id']}: {check} was {grade}")
        kinds = {one["kind"] for one in file["told"]}
        expect(kinds <= {"superseded", "withdrawn"}, name, f"told is {kinds}")
    before = old.read_bytes()
    ran = ask(krav, "--to", NEW, old, "-o", new)
    expect(ran.returncode in (0, 1), name, f"the program ends with {ran.returncode}: {ran.stderr}")
    expect(old.read_bytes() == before, name, "the old assessment was changed")
    now = read(krav, [new])[0][0]
    expect(not now["told"], name, f"the new assessment is told of: {now['told'][:3]}")
    expect(all(not check["grade"] for one in now["requirements"] for check in one["checks"]), name, "something is judged already")
    expect(now["fields"].get("supplier") and not now["fields"].get("auditor"), name, f"the facts are {now['fields']}")
    made = openpyxl.load_workbook(new)
    sheet = made["Kontrollpunkter"]
    shown = 0
    for one in now["requirements"]:
        for at, check in enumerate(one["checks"]):
            found = beside(sheet, 4, None, f"{one['number']}.{at + 1}")
            was = [own for (cite, point), own in judged.items() if point == check["point"] and cite.split()[0] == one["id"]]
            if was:
                shown += 1
                expect(was[0][0] in found[2] and was[0][1] in found[2], name, f"beside {one['id']} it says {found[2]!r}, and it was {was[0]}")
    expect(shown > 5, name, f"only {shown} judgements stand beside")
    return new


def main():
    if len(sys.argv) != 2:
        sys.exit("say which program to ask")
    krav = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        made = [journey(krav, folder) for journey in (buyer, supplier, auditor)]
        if (Path(__file__).parent / "node_modules/.bin/ooxml-validator").exists():
            for file in made:
                by_schema(file)
    for failure in failures:
        print(failure)
    print(f"three journeys, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
