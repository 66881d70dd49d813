"""Says whether every format of every selection says the same.

    python3 tests/documents/same.py SITE

What a selection holds is read from its JSON, which is made from the model by another way than the
documents. Each id and version, each sentence of the requirement text and each piece of evidence
must stand in each of its documents. Needs nothing but Python and `pdftotext`.
"""

import csv
import html
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def words(text):
    """The letters alone: line ends, hyphens and spaces differ between the formats."""
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2060-\u2069\ufeff-]+", "", text)


def docx(path):
    with zipfile.ZipFile(path) as file:
        parts = [name for name in file.namelist() if re.fullmatch(r"word/(document|footnotes)\.xml", name)]
        trees = [ElementTree.fromstring(file.read(name)) for name in parts]
    return "\n".join("".join(one.text or "" for one in tree.iter(f"{WORD}t")) for tree in trees)


def xlsx(path):
    with zipfile.ZipFile(path) as file:
        tree = ElementTree.fromstring(file.read("xl/sharedStrings.xml"))
    return "\n".join("".join(part.text or "" for part in one.iter(f"{SHEET}t")) for one in tree.iter(f"{SHEET}si"))


# The part of a page (A4, in points) between its running header and footer: a sentence may go on
# from one page to the next.
BODY = ["-x", "0", "-y", "72", "-W", "596", "-H", "700"]


def pdf(path):
    # Read in the order of the page, a line that is broken in a column is still one.
    raw = subprocess.run(["pdftotext", "-raw", "-nopgbrk", *BODY, path, "-"], capture_output=True, check=True)
    return raw.stdout.decode()


def page(path):
    return html.unescape(re.sub(r"<[^>]+>", "", path.read_text()))


def table(path):
    rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";")
    return "\n".join(cell.removeprefix("'") for row in rows for cell in row)


# What each format must hold beside ids, versions and addresses.
READERS = {
    "kravbilaga.docx": (docx, {"text", "exception", "evidence"}),
    "svarsbilaga.xlsx": (xlsx, {"text", "exception", "evidence"}),
    "bedomningsmall.xlsx": (xlsx, {"text", "exception"}),
    "krav-och-vagledning.pdf": (pdf, {"text", "exception", "evidence"}),
    "kravtext.html": (page, {"text", "exception", "evidence"}),
    "krav.csv": (table, {"text", "exception", "evidence"}),
    "bevis.csv": (table, {"evidence"}),
}


def sentences(text):
    for line in text.splitlines():
        line = re.sub(r"^\s*(?:[-–•]|\d+\.)\s+", "", line)
        for cell in line.split(" | "):
            yield from (one for one in re.split(r"(?<=[.:;])\s+", cell) if one.strip())


MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def day(iso, language):
    """A day as people write it."""
    year, month, date = iso.split("-")
    return f"{int(date)} {MONTHS[language][int(month) - 1]} {year}"


def expected(requirement, language):
    """What is asked for, each with what it is."""
    pick = lambda texts: texts.get(language) or next(iter(texts.values()), "")
    found = [("id", requirement["id"]), ("version", requirement["version"])]
    layers = [requirement["text"]["normative"]]
    found += [("text", one) for layer in layers for one in sentences(pick(layer))]
    for one in requirement["exceptions"]:
        found += [("exception", pick(one["scope"])), ("exception", pick(one["reason"]))]
        if one.get("until"):
            found.append(("exception", day(one["until"], language)))
    for alternative in requirement["evidence"]:
        found += [("evidence", pick(part["title"])) for part in alternative["all"]]
        if alternative.get("note"):
            found.append(("evidence", pick(alternative["note"])))
    return found


def main(site):
    lacks, looked, formats = [], 0, set()
    data = sorted(site.glob("**/krav-*.json"))
    singles = sorted(one for one in site.glob("api/krav/*/*.json") if one.stem.count(".") == 1)
    jobs = [(one.parent, re.sub(r"^krav-|\.json$", "", one.name), json.loads(one.read_text())["data"]["requirements"]) for one in data]
    for one in singles:
        record = json.loads(one.read_text())["data"]
        folder = site / "krav" / record["id"].lower() / record["version"]
        jobs.append((folder, f"{record['id'].lower()}-{record['version']}", [record]))
    for folder, slug, requirements in jobs:
        for language, suffix in (("sv", ""), ("en", "-en")):
            place = folder if language == "sv" else site / "en" / folder.relative_to(site)
            for name, (read, kinds) in READERS.items():
                stem, ending = name.split(".")
                path = place / f"{stem}-{slug}{suffix}.{ending}"
                if not path.exists():
                    # A later translation, or a format that is not made of this selection.
                    continue
                looked += 1
                formats.add(name)
                text = words(read(path))
                for requirement in requirements:
                    for kind, asked in expected(requirement, language):
                        is_due = kind in kinds or (kind in ("id", "version") and stem != "bevis")
                        if is_due and words(asked) not in text:
                            lacks.append(f"{path.relative_to(site)}: lacks {kind} of {requirement['id']}: {asked}")
    for line in lacks[:40]:
        print(line)
    missing = set(READERS) - formats
    for name in sorted(missing):
        print(f"no document is a {name}")
    print(f"{len(jobs)} selections, {looked} documents: {len(lacks)} lacks")
    return 1 if lacks or missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
