"""Edits a Word file of ours as people do, saves it by LibreOffice, and asks `krav verify` what it is.

Usage: verify.py KRAV FOLDER, where FOLDER holds one kravbilaga of ten requirements in Swedish.
A word of the third requirement is changed and the fifth is taken out, in the file itself and in a
report of ours that the rest was pasted into; both are saved by LibreOffice as Word, OpenDocument, PDF
and text. Says what `krav verify` gets wrong, and then ends with 1. Needs python-docx and LibreOffice.
"""

import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.pop(0)
import docx

KINDS = {"docx": "docx:MS Word 2007 XML", "odt": "odt", "pdf": "pdf", "txt": "txt:Text (encoded):UTF8"}


def requirements(document):
    """The requirements by their ids, each with its paragraphs and tables, in their order."""
    found, at = {}, None
    for element in document.element.body:
        style = element.find(".//{*}pPr/{*}pStyle")
        name = style.get(style.keys()[0]) if style is not None else ""
        words = "".join(text.text or "" for text in element.iter("{*}t"))
        if name in {"Heading1", "Rubrik1", "sectPr"}:
            at = None
        elif name in {"Heading2", "Rubrik2"}:
            at = words.split(" ")[0]
        if at and not element.tag.endswith("sectPr"):
            found.setdefault(at, []).append(element)
    return found


def edit(document):
    """Changes a word of the third requirement and takes out the fifth. Gives both ids and the words."""
    own = requirements(document)
    ids = list(own)
    third, fifth = ids[2], ids[4]
    texts = [text for element in own[third][2:3] for text in element.iter("{*}t")]
    long = next(text for text in texts if len((text.text or "").split()) > 3)
    words = long.text.split(" ")
    before, words[2] = words[2], "plötsligt"
    long.text = " ".join(words)
    for element in own[fifth]:
        element.getparent().remove(element)
    return third, fifth, before


def report(document):
    """A report with headings of its own that the requirements were pasted into, in another order."""
    own = docx.Document()
    own.add_heading("Förstudie inför upphandling", 1)
    own.add_paragraph("Underlaget är hämtat ur flera källor och är inte beslutat.")
    body = own.element.body
    for number, elements in enumerate(reversed(list(requirements(document).values())), 1):
        own.add_heading(f"Område {number}", 2)
        for element in elements[1:]:
            body.insert(len(body) - 1, copy.deepcopy(element))
        own.add_paragraph("Kommentar: stäm av med verksamheten före sommaren.")
    return own


def saved(paths, folder):
    """The files as LibreOffice saves them in each kind: it is started once a kind."""
    for kind, form in KINDS.items():
        out = folder / kind
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", out, *paths]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        yield from (out / f"{path.stem}.{kind}" for path in paths)


def asked(krav, path):
    ran = subprocess.run([krav, "verify", "--format", "json", str(path)], capture_output=True, text=True)
    return ran.returncode, json.loads(ran.stdout)["files"][0]


def check(krav, path, ids, edited, has_identity):
    third, fifth, word = edited
    code, file = asked(krav, path)
    told = {one["id"]: one for one in file.get("answer", {}).get("requirements", [])}
    if code != 1:
        yield f"it ends with {code}"
    for id in ids:
        state = told.get(id, {}).get("state")
        wanted = "altered" if id == third else "published"
        if id == fifth:
            # Others may cite it; what the file knows of itself always does.
            wanted = state if state is None and not has_identity else "not-found"
        if state != wanted:
            yield f"{id} is {state} and not {wanted}: {json.dumps(told.get(id), ensure_ascii=False)[:600]}"
    pieces = [piece for own in told.get(third, {}).get("differences", []) for piece in own["pieces"]]
    changed = [(piece["kind"], piece["words"].strip(".,")) for piece in pieces if piece["kind"] != "same"]
    if changed != [("removed", word.strip(".,")), ("added", "plötsligt")]:
        yield f"{third} is said to differ in {changed}"
    if others := set(told) - set(ids):
        yield f"{others} are not in it"


def main(krav, folder):
    source = next(Path(folder).glob("kravbilaga*.docx"))
    ids = list(requirements(docx.Document(source)))
    problems, count = [], 0
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        document = docx.Document(source)
        edited = edit(document)
        document.save(place / "redigerad.docx")
        report(document).save(place / "rapport.docx")
        for path in saved([place / "redigerad.docx", place / "rapport.docx"], place):
            count += 1
            # Word files keep what they know of themselves; the report never knew it.
            has_identity = path.name == "redigerad.docx"
            problems += [f"{path.name}: {own}" for own in check(krav, path, ids, edited, has_identity)]
    for problem in problems:
        print(problem)
    print(f"{count} edited files, {len(problems)} problems")
    return 1 if problems or count != 8 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
