"""The same documents by other tools: Word by pandoc, PDF by pandoc and typst, Excel by openpyxl.

    cargo bench --bench catalogue -- generate FOLDER 1000 25
    python3 benches/documents.py FOLDER

Makes one document a category of the texts that `krav bundle` gives as JSON: less than ours hold, since
nothing but headings, text and evidence is laid out. Installs pandoc, typst and openpyxl from PyPI into a room of
its own. Each tool runs as it is meant to be run, all categories one after the other.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
KRAV = HERE.parent / "target/release/krav"


def room():
    """The python that has the tools."""
    place = HERE.parent / "target/benches"
    python = place / "bin/python"
    if not python.exists():
        venv.create(place, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "typst", "openpyxl", "pypandoc_binary"], check=True)
    return python


def timed(name, work):
    start = time.monotonic()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    user = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name:<24} {time.monotonic() - start:8.2f} s  {user:8.2f} s of processor")


def markdown(data):
    lines = [f"---\ntitle: {data['title']['sv']}\nlang: sv\n---\n"]
    for one in data["requirements"]:
        lines.append(f"# {one['id']} {one['title']['sv']}\n\n{one['text']['normative']['sv']}\n")
        lines.append("Något av följande räcker:\n")
        for way in one["evidence"]:
            lines.append("- " + " tillsammans med ".join(part["title"]["sv"] for part in way["all"]))
        for layer in ("motive", "guidance"):
            text = one["text"].get(layer)
            if text:
                lines.append(f"\n## {layer}\n\n{text['sv']}\n")
    return "\n".join(lines)


TYPST = "import sys, typst\nfor name in sys.argv[1:]:\n    typst.compile(name, output=name[:-3] + 'pdf')\n"

EXCEL = """
import json, sys, openpyxl
from openpyxl.styles import Alignment
from openpyxl.worksheet.datavalidation import DataValidation
for name in sys.argv[1:]:
    data = json.load(open(name))["data"]
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Nr", "Id", "Krav", "Text", "Svar"])
    choice = DataValidation(type="list", formula1='"Ja,Nej"')
    sheet.add_data_validation(choice)
    for number, one in enumerate(data["requirements"], 1):
        sheet.append([number, one["id"], one["title"]["sv"], one["text"]["normative"]["sv"], ""])
        sheet.cell(number + 1, 4).alignment = Alignment(wrap_text=True)
        choice.add(f"E{number + 1}")
    book.save(name + ".xlsx")
"""


def main(folder):
    python = room()
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        categories = sorted(one.parent.name for one in (folder / "content/requirements").glob("*/_category.md"))
        for name in categories:
            words = [KRAV, "bundle", "--category", name, "--format", "json", "--root", folder, "-o", place, "--quiet"]
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        files = sorted(place.glob("*.json"))
        texts = []
        for file in files:
            text = file.with_suffix(".md")
            text.write_text(markdown(json.loads(file.read_text())["data"]))
            texts.append(text)
        print(f"{len(files)} categories")
        path = subprocess.run([python, "-c", "import pypandoc; print(pypandoc.get_pandoc_path())"], capture_output=True, text=True, check=True)
        pandoc = path.stdout.strip()

        def written(kind, ending):
            for one in texts:
                words = [pandoc, one, "-s", "--toc", "-t", kind, "-o", one.with_suffix(ending)]
                subprocess.run(words, check=True)

        timed("pandoc, Word", lambda: written("docx", ".docx"))
        timed("pandoc, typst source", lambda: written("typst", ".typ"))
        sources = [one.with_suffix(".typ") for one in texts]
        timed("typst, PDF", lambda: subprocess.run([python, "-c", TYPST, *sources], check=True))
        timed("openpyxl, Excel", lambda: subprocess.run([python, "-c", EXCEL, *files], check=True))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 benches/documents.py FOLDER")
    main(Path(sys.argv[1]).resolve())
