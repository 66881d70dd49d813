"""Damages filled-in answer forms as people and programs do, and asks `krav answers` what it makes of each.

    python3 tests/documents/damaged.py KRAV

KRAV is the program; it is run in the folder that holds `content/`. Each damage has to be told, and no
answer may be read that was not given to the text that was asked. Workbooks that are made to do harm have
to be refused, without much memory. Each failure is a line, and the script ends with 1.
"""

import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl

from answers import Form
from returned import read
from xlsx import named

CHOSEN = ["SAR-001", "SAR-004", "SAR-006", "MIL-001", "UPP-007", "SAR-003", "SAR-002", "SAR-011", "MIL-003"]
TEXT = "text-altered"
# What a hostile workbook may cost, in megabytes of memory and seconds.
MEMORY, SECONDS = 200, 30
failures = []


def expect(holds, name, words):
    if not holds:
        failures.append(f"{name}: {words}")


class Damage:
    """A form that is filled in with a yes everywhere, and then damaged."""

    def __init__(self, krav, form, name, **how):
        self.krav, self.name, self.how = krav, name, how
        self.filled = Form(form)
        self.filled.fill()
        self.book = self.filled.book
        self.list, self.matrix, self.evidence = self.filled.list, self.filled.matrix, self.filled.evidence

    def answer_of(self, cite):
        """The row of a requirement that is answered once."""
        return next(row for row in self.filled.rows if self.list.cell(row, 2).value.startswith(cite))

    def column_of(self, cite):
        return next(column for column in self.filled.columns if cite in self.matrix.cell(4, column).value)

    def row_of(self, cite):
        return self.filled.own_row(self.column_of(cite))

    def ask(self, folder, before):
        path = folder / f"{self.name}.xlsx"
        self.book.save(path)
        found, code, said = read(self.krav, [path])
        if not found:
            return None, code, said
        own = found[0]
        verdicts = {one["id"]: one["verdict"] for one in own["requirements"]}
        kinds = {one["kind"] for one in own["told"]}
        for kind in self.how.get("told", []):
            expect(kind in kinds, self.name, f"`{kind}` is not told, but {sorted(kinds)}")
        more = kinds - set(self.how.get("told", [])) - set(self.how.get("also", []))
        expect(not more, self.name, f"told without cause: {[one for one in own['told'] if one['kind'] in more][:3]}")
        lost = set(self.how.get("unclear", []))
        for id, verdict in verdicts.items():
            wanted = "unclear" if id in lost or self.how.get("all_unclear") else before[id]
            expect(verdict == wanted, self.name, f"{id} is read as {verdict}, and should be {wanted}")
        expect(code == self.how.get("code", 1), self.name, f"the program ends with {code}: {said}")
        return own, code, said


def swap(sheet, one, other, columns):
    for column in columns:
        first, second = sheet.cell(one, column), sheet.cell(other, column)
        first.value, second.value = second.value, first.value


def damages(krav, form):
    """Each damage, ready to be asked about."""
    def begin(name, **how):
        return Damage(krav, form, name, **how)

    own = begin("ett blad med annat namn", told=["sheet-renamed"], code=0)
    own.matrix.title = "Svar"
    yield own

    own = begin("blad som bytte namn med varandra", told=["sheet-renamed"], code=0)
    own.matrix.title, own.list.title = "x", "Svar per artikel"
    own.matrix.title = "Övriga svar"
    yield own

    own = begin("sorterade rader", told=["rows-moved"], code=0)
    swap(own.list, own.answer_of("SAR-011"), own.answer_of("MIL-001"), range(1, own.list.max_column + 1))
    yield own

    own = begin("bara texterna sorterade", told=[TEXT, "rows-moved"], unclear=["SAR-011", "MIL-003"])
    swap(own.list, own.answer_of("SAR-011"), own.answer_of("MIL-003"), range(1, 7))
    yield own

    own = begin("en kolumn till", told=["column-added"], code=0)
    own.list.insert_cols(own.filled.answer.column)
    yield own

    own = begin("en kolumn till i matrisen", told=["column-added"], code=0)
    own.matrix.insert_cols(2)
    yield own

    own = begin("en kolumn till med anteckningar", told=["column-added", "not-placed"])
    column = own.filled.answer.column
    own.list.insert_cols(column)
    own.list.cell(own.answer_of("SAR-011"), column).value = "Ja, men bara i Norden"
    yield own

    own = begin("en ändrad text", told=[TEXT], unclear=["SAR-004"])
    cell = own.evidence.cell(own.row_of("SAR-004"), 4)
    cell.value = cell.value.replace("0,1", "1,0", 1)
    yield own

    own = begin("en ändrad text som köparen fyller i", told=[TEXT], unclear=["SAR-011"])
    cell = own.list.cell(own.answer_of("SAR-011"), 4)
    cell.value = "Leverantören ska senast [frist] dagar efter avtalsstart om det går redovisa bomullens ursprung."
    yield own

    own = begin("en ändrad formel", told=[TEXT], unclear=["SAR-011"])
    cell = own.list.cell(own.answer_of("SAR-011"), 4)
    cell.value = f'=SUBSTITUTE({cell.value[1:]},"senast","om möjligt")'
    yield own

    own = begin("ett förbehåll i instruktionen", told=["front-altered"])
    own.book.worksheets[0]["C3"] = "Vi lämnar anbudet med förbehåll."
    yield own

    own = begin("en ändrad instruktion", told=["front-altered"])
    cell = next(row[1] for row in own.book.worksheets[0].iter_rows() if row[0].value == "Bevisen")
    cell.value = "Inga bevis behövs."
    yield own

    own = begin("ett ändrat bevis", told=[TEXT], unclear=["SAR-001"])
    cell = own.evidence.cell(own.row_of("SAR-001"), 5)
    cell.value += "\nAlternativ 9: Ett muntligt löfte"
    yield own

    own = begin("en ändrad fråga", told=[TEXT], unclear=["SAR-001"])
    cell = own.matrix.cell(7, own.column_of("SAR-001"))
    cell.value = cell.value.replace("?", " i huvudsak?")
    yield own

    own = begin("ett måste som blev frivilligt", told=[TEXT], unclear=["SAR-004"])
    own.evidence.cell(own.row_of("SAR-004"), 6).value = "Ger mervärde, frivilligt"
    yield own

    own = begin("skyddet borta", told=["not-protected"], code=0)
    for sheet in own.book:
        sheet.protection.sheet = False
    yield own

    own = begin("ett tal som text", told=["no-number"], unclear=["UPP-007"])
    cell = own.filled.article_cells(own.column_of("UPP-007"))[0]
    cell.value = "12,5"
    yield own

    own = begin("ett datum som text", told=["no-day"])
    own.evidence.cell(own.row_of("SAR-001"), own.filled.reason.column + 4).value = "2027-03-31"
    yield own

    own = begin("sista dagen som text", told=["no-day", "no-last-day"])
    named(own.book, "buyer_values")[0].value = "30 juni 2027"
    yield own

    own = begin("ett eget svar", told=["no-choice"], unclear=["SAR-004"])
    own.filled.article_cells(own.column_of("SAR-004"))[1].value = "Ja, i allt väsentligt"
    yield own

    own = begin("en formel i stället för ett svar", told=["no-result"], unclear=["SAR-004"])
    own.filled.article_cells(own.column_of("SAR-004"))[1].value = "=B1"
    yield own

    own = begin("en rad två gånger", told=["requirement-twice"], also=["not-placed"], unclear=["SAR-011"])
    last, row = own.list.max_row + 1, own.answer_of("SAR-011")
    for column in range(1, own.list.max_column + 1):
        own.list.cell(last, column).value = own.list.cell(row, column).value
    yield own

    own = begin("en rad borta", told=["requirement-missing"], unclear=["SAR-011"])
    row = own.answer_of("SAR-011")
    for column in range(1, own.list.max_column + 1):
        own.list.cell(row, column).value = None
    yield own

    own = begin("svar utan artikel", told=["not-placed"])
    own.matrix.cell(own.filled.first.row + 5, own.column_of("SAR-004")).value = "Ja"
    yield own

    own = begin("ett blad till", told=["sheet-added", "not-placed"])
    own.book.create_sheet("Förbehåll")["B2"] = "Vi reserverar oss mot vite."
    yield own

    own = begin("ett blad borta", told=["sheet-missing"], unclear=["MIL-001", "SAR-002", "SAR-011", "MIL-003"])
    del own.book["Övriga svar"]
    yield own

    own = begin("en rubrik borta", told=["column-missing"], unclear=["MIL-001", "SAR-002", "SAR-011", "MIL-003"], also=["not-placed", "column-added"])
    own.list.cell(4, own.filled.answer.column).value = "Vårt svar"
    yield own

    own = begin("svar under en annan rubrik", told=["requirement-missing"], also=["not-placed"], unclear=["SAR-004"])
    own.matrix.cell(4, own.column_of("SAR-004")).value = "Vårt krav"
    yield own


def refusals(form, folder):
    """Files that are no form any more, or do harm: the name, the file, and a word of why."""
    whole = form.read_bytes()

    def put(name, bytes):
        path = folder / name
        path.write_bytes(bytes)
        return path

    def with_part(name, part, text):
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for one in source.namelist():
                own = source.read(one)
                target.writestr(one, text(own) if one == part else own)
            if part not in source.namelist():
                target.writestr(part, text(b""))
        return put(name, out.getvalue())

    sheet = "xl/worksheets/sheet3.xml"
    yield "en halv fil", put("halv.xlsx", whole[: len(whole) // 2]), "broken"
    yield "en tom fil", put("tom.xlsx", b""), "broken"
    yield "en textfil", put("text.xlsx", b"SAR-001\tJa\n" * 50), "broken"
    other = openpyxl.Workbook()
    other.active["A1"] = "SAR-001"
    other.save(folder / "annan.xlsx")
    yield "en annan arbetsbok", folder / "annan.xlsx", "no-key"
    book = openpyxl.load_workbook(form)
    key = next(one for one in book if one["A1"].value == "kravverk")
    meaning = next(cell for row in key.iter_rows() for cell in row if cell.value and '"Nej","no"' in str(cell.value))
    meaning.value = meaning.value.replace('"Nej","no"', '"Nej","yes"')
    book.save(folder / "nyckel.xlsx")
    yield "en ändrad nyckel", folder / "nyckel.xlsx", "key-altered"
    book = openpyxl.load_workbook(form)
    key = next(one for one in book if one["A1"].value == "kravverk")
    key["B1"] = "2"
    book.save(folder / "senare.xlsx")
    yield "ett senare format", folder / "senare.xlsx", "later"
    yield "en miljard nollor", with_part("nollor.xlsx", "xl/media/noll.xml", lambda _: b"0" * 1_000_000_000), "too-much"
    entities = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    yield "entiteter", with_part("entiteter.xlsx", sheet, lambda own: entities + own[own.index(b"<worksheet") :]), "strange"
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (at, at) for at in range(1, 1_000_001))
    yield "en miljon rader", with_part("rader.xlsx", sheet, lambda own: re.sub(rb"<sheetData>.*</sheetData>", b"<sheetData>" + rows + b"</sheetData>", own, flags=re.S)), "too-much"
    yield "påhittat många texter", with_part("texter.xlsx", "xl/sharedStrings.xml", lambda own: re.sub(rb'uniqueCount="\d+"', b'uniqueCount="99999999999"', own)), "too-much"
    row = lambda at: "".join(f'<c r="{column}{at}" t="s"><v>1</v></c>' for column in letters(16_384))
    many = "".join(f'<row r="{at}">{row(at)}</row>' for at in range(1, 41)).encode()
    yield "väldigt många rutor", with_part("rutor.xlsx", sheet, lambda own: re.sub(rb"<sheetData>.*</sheetData>", b"<sheetData>" + many + b"</sheetData>", own, flags=re.S)), "too-much"
    far = lambda own: own.replace(b'<c r="A1"', b'<c r="AAAAAAAAAAAA1"', 1)
    yield "en ruta utanför bladet", with_part("utanfor.xlsx", sheet, far), "strange"
    signs = lambda own: far(own).replace(b"<sheetData", b"<!--" + b"=" * 30_000_000 + b"--><sheetData", 1)
    yield "den efter trettio miljoner tecken", with_part("tecken.xlsx", sheet, signs), "strange"
    utf16 = lambda own: own.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    yield "en annan teckenkodning", with_part("utf16.xlsx", sheet, utf16), "strange"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for at in range(1_000):
            target.writestr(f"xl/worksheets/sheet{at}.xml", "<worksheet/>")
    yield "tusen blad", put("blad.xlsx", out.getvalue()), "too-much"


def letters(count):
    return [openpyxl.utils.get_column_letter(at) for at in range(1, count + 1)]


# A word of the sentence that says why, in English.
WHY = {
    "broken": "not a whole workbook", "no-key": "not an answer form", "key-altered": "has been altered",
    "later": "later version", "too-much": "more than a form can", "strange": "no form does",
}


def refused(krav, name, path, why):
    ran = subprocess.run(
        ["/usr/bin/env", "python3", "-c", MEASURE, krav, "answers", "--lang", "en", str(path)], capture_output=True, text=True
    )
    measured = json.loads(ran.stdout.splitlines()[-1])
    expect(measured["code"] == 2, name, f"the program ends with {measured['code']}: {ran.stderr[:300]}")
    expect(WHY[why] in ran.stderr, name, f"it is refused for another reason: {ran.stderr[:300]}")
    expect(measured["megabytes"] < MEMORY, name, f"it costs {measured['megabytes']} MB")
    expect(measured["seconds"] < SECONDS, name, f"it takes {measured['seconds']} s")
    print(f"{name}: refused in {measured['seconds']:.1f} s with {measured['megabytes']} MB")


MEASURE = """
import json, resource, subprocess, sys, time
began = time.monotonic()
ran = subprocess.run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(json.dumps({"code": ran.returncode, "megabytes": used, "seconds": time.monotonic() - began}))
"""


def older_release(krav, folder):
    """A form of an earlier release is read, and what has changed since is told."""
    subprocess.run([krav, "bundle", "--quiet", "--release", "2025.1", "--package", "sarvard-bas", "--format", "xlsx-answers", "--output", folder / "aldre"], check=True, capture_output=True)
    form = Form(next((folder / "aldre").glob("*.xlsx")))
    form.fill()
    form.book.save(folder / "aldre.xlsx")
    found, code, _ = read(krav, [folder / "aldre.xlsx"])
    told = {(one["kind"], one.get("requirement")) for one in found[0]["told"]}
    expect(told == {("superseded", "SAR-001@1.1"), ("superseded", "SAR-007@1.0")}, "en äldre utgåva", f"told is {told}")
    expect(code == 0, "en äldre utgåva", f"the program ends with {code}")
    return folder / "aldre.xlsx"


def other_catalogue(krav, folder, form):
    """A form of another catalogue is not held against this one."""
    copy = folder / "annan-katalog"
    shutil.copytree("content", copy / "content", ignore=shutil.ignore_patterns("releases"))
    path = copy / "content/catalogue.toml"
    path.write_text(re.sub(r'base_url = "[^"]*"', 'base_url = "https://annan.exempel.se/"', path.read_text()))
    found, code, said = read(krav, [form], ["--root", copy])
    kinds = {one["kind"] for one in found[0]["told"]} if found else said
    expect(kinds == {"other-catalogue"}, "en annan katalog", f"told is {kinds}")
    expect(code == 1, "en annan katalog", f"the program ends with {code}")


def forged(krav, folder, form):
    """A key that was made anew with another text agrees with itself, but not with what is published."""
    import hashlib
    book = openpyxl.load_workbook(form)
    key = next(one for one in book if one["A1"].value == "kravverk")
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and "0,1 viktprocent" in cell.value:
                    cell.value = cell.value.replace("0,1 viktprocent", "9,9 viktprocent")
    texts = [str(cell.value) for row in key.iter_rows() for cell in row if cell.value not in (None, "") and cell.coordinate != "C1"]
    key["C1"] = hashlib.sha256("".join(f"{text}\n" for text in texts).encode()).hexdigest()
    book.save(folder / "forfalskad.xlsx")
    found, code, said = read(krav, [folder / "forfalskad.xlsx"])
    expect(found, "en förfalskad nyckel", f"it is not read: {said}")
    if not found:
        return
    kinds = {one["kind"] for one in found[0]["told"]}
    expect("not-as-published" in kinds, "en förfalskad nyckel", f"told is {kinds}")
    lost = [one["id"] for one in found[0]["requirements"] if one["verdict"] == "unclear"]
    expect("SAR-004" in lost, "en förfalskad nyckel", f"unclear are {lost}")
    expect(code == 1, "en förfalskad nyckel", f"the program ends with {code}")


def main():
    if len(sys.argv) != 2:
        sys.exit("say which program to ask")
    krav = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        subprocess.run([krav, "bundle", "--quiet", "--format", "xlsx-answers", "--output", folder / "form", *CHOSEN], check=True, capture_output=True)
        form = next((folder / "form").glob("*.xlsx"))
        whole = Damage(krav, form, "hel", code=0)
        whole.book.save(folder / "whole.xlsx")
        found, _, _ = read(krav, [folder / "whole.xlsx"])
        before = {one["id"]: one["verdict"] for one in found[0]["requirements"]}
        expect("unclear" not in before.values() and "unanswered" not in before.values(), "hel", f"before any damage: {before}")
        count = 0
        for own in damages(krav, form):
            read_now, code, said = own.ask(folder, before)
            expect(read_now, own.name, f"it is not read ({code}): {said}")
            count += 1
        older_release(krav, folder)
        other_catalogue(krav, folder, folder / "whole.xlsx")
        forged(krav, folder, folder / "whole.xlsx")
        for name, path, why in refusals(form, folder):
            refused(krav, name, path, why)
            count += 1
    for failure in failures:
        print(failure)
    print(f"{count + 3} kinds of damage, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
