#!/usr/bin/env python3
"""A catalogue to measure search on: the example's sentences with invented compounds mixed in, so
that its vocabulary grows as a real one does.

    search_catalogue.py FOLDER COUNT                       writes the catalogue into FOLDER
    search_catalogue.py FOLDER COUNT --releases 10 --krav target/release/krav
                                                           and publishes it that many times, with one
                                                           requirement in twenty changed before each

The same arguments give the same texts.
"""

import argparse
import random
import re
import subprocess
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent.parent / "content" / "requirements"
PAIRS = "b d f g h k l m n p r s t v".split(), "aeiouyåäö", "nrlskt"

CATALOGUE = """title = "Mätkatalog"
description = "En katalog att mäta sökningen på."
base_url = "https://krav.example"
languages = ["sv"]

[publisher]
name = "Utgivaren"

[licence]
id = "CC0-1.0"
title = "CC0 1.0"
url = "https://creativecommons.org/publicdomain/zero/1.0/"

[[themes]]
id = "kemikalier"
title = "Kemikalier"
green = ["pollu-prev"]
"""

EVIDENCE = "".join(
    f'[[evidence]]\nid = "{name}"\ntitle = "{name.capitalize()}"\ndescription = "Visar att kravet uppfylls."\nkind = "{kind}"\n\n'
    for name, kind in [("markning", "label"), ("underlag", "documentation"), ("utredning", "other-means")]
)

FIELDS = """+++
id = "{id}"
version = "1.0"
title = "{title}"
status = "current"
type = "{kind}"
level = "{level}"
scope = "product"
themes = ["kemikalier"]
review_by = 2029-06-30
owner = "Kravgruppen"
cpv = ["33141110"]

[answer]
question = "Uppfylls kravet?"
kind = "yes-no"
when = "tender"

[[evidence]]
all = ["markning"]

[[evidence]]
all = ["underlag", "utredning"]
note = "Hela underlaget."
+++

"""

SECTIONS = [("Kravtext", [4]), ("Motiv", [10]), ("Vägledning", [10, 4]), ("Till leverantören", [6])]


def sentences():
    """The plain sentences of the example's requirements."""
    found = []
    for file in sorted(EXAMPLE.rglob("*.md")):
        if ".en." in file.name or file.name.startswith("_"):
            continue
        body = file.read_text().split("+++", 2)[2]
        for paragraph in re.split(r"\n\n+", body):
            text = re.sub(r"\[([^\]\[]*)\]\([^)]*\)", r"\1", paragraph)
            if len(text) >= 80 and not text.startswith(("#", "|", "-")) and "[" not in text:
                found += [line.strip() for line in text.split("\n") if len(line) > 30]
    return found


class Writer:
    def __init__(self):
        self.sentences = sentences()
        self.words = sorted({word for line in self.sentences for word in re.findall(r"[a-zåäö]{4,10}", line.lower())})
        syllables = [first + vowel + last for first in PAIRS[0] for vowel in PAIRS[1] for last in PAIRS[2]]
        self.invented = ["".join(random.choice(syllables) for _ in range(2)) for _ in range(3000)]

    def sentence(self):
        words = random.choice(self.sentences).split()
        for at in range(len(words)):
            chance = random.random()
            if chance < 0.03:
                words[at] = random.choice(self.words) + random.choice(["", "s"]) + random.choice(self.words)
            elif chance < 0.05:
                words[at] = random.choice(self.invented) + random.choice(self.words)
        return " ".join(words)

    def section(self, heading, lengths):
        paragraphs = ["\n".join(self.sentence() for _ in range(length)) for length in lengths]
        return f"## {heading}\n\n" + "\n\n".join(paragraphs) + "\n\n"

    def requirement(self, number):
        group = number // 1000
        fields = FIELDS.format(
            id=f"K{chr(65 + group // 26)}{chr(65 + group % 26)}-{number % 1000:03}",
            title=" ".join(random.sample(self.words, 5)).capitalize()[:80],
            kind=["technical-specification", "award-criterion", "qualification"][number % 3],
            level=["base", "advanced", "spearhead"][number // 4 % 3],
        )
        return fields + "".join(self.section(*section) for section in SECTIONS)


def write(folder, count):
    content = folder / "content"
    writer = Writer()
    for name, text in [("catalogue.toml", CATALOGUE), ("registers/evidence.toml", EVIDENCE)]:
        put(content / name, text)
    for number in range(count):
        area = content / "requirements" / f"k{number // 100}"
        if number % 100 == 0:
            fields = f'title = "Område {number // 100}"\nsummary = "Ett område."\nowner = "Kravgruppen"\nupdated = 2026-01-31\n'
            put(area / "_category.md", f"+++\n{fields}+++\n\nText.\n")
        text = writer.requirement(number)
        name = re.search(r'id = "(.*)"', text)[1]
        put(area / f"{name}.md", text)


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def publish(folder, releases, krav):
    files = sorted(file for file in (folder / "content" / "requirements").rglob("*.md") if not file.name.startswith("_"))
    for release in range(1, releases + 1):
        if release > 1:
            for file in files[release % 20 :: 20]:
                change(file, release)
        subprocess.run([krav, "release", f"2000.{release}", "--date", "2026-01-31", "-q"], cwd=folder, check=True)


def change(file, release):
    text = file.read_text()
    old = re.search(r'version = "1\.(\d+)"', text)[1]
    new = f"1.{int(old) + 1}"
    entry = f'\n[[changes]]\nversion = "{new}"\ndate = 2026-01-31\nclass = "clarified"\ntext = "Ändring {release}."\n'
    text = text.replace(f'version = "1.{old}"', f'version = "{new}"', 1)
    text = text.replace("\n+++\n\n## Kravtext", f"\n{entry}+++\n\n## Kravtext", 1)
    file.write_text(text.replace("## Motiv\n\n", f"## Motiv\n\nSkälet är tydligare sedan ändring {release}.\n", 1))


arguments = argparse.ArgumentParser()
arguments.add_argument("folder", type=Path)
arguments.add_argument("count", type=int)
arguments.add_argument("--releases", type=int, default=0)
arguments.add_argument("--krav", default="krav")
given = arguments.parse_args()
random.seed(7)
write(given.folder, given.count)
publish(given.folder, given.releases, Path(given.krav).resolve() if "/" in given.krav else given.krav)
