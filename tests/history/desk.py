"""The author's desk: the working files of a catalogue, and how they are written.

Every sentence holds a word that no other sentence has, so that a text that stands in the wrong
place, or is gone, is found by its words alone.
"""

import copy
import json
import shutil
from dataclasses import dataclass, field

CONSONANTS, VOWELS = "bdfghklmnprstv", "aeiouy"
LEVELS = ["base", "advanced", "spearhead"]
CATALOGUE = """title = {{ sv = "Historien", en = "The history" }}
description = {{ sv = "En katalog för prov.", en = "A catalogue for tests." }}
base_url = "https://krav.example"
languages = ["sv", "en"]
example = true
documents = []
single_documents = []
id_prefixes = ["KRA"]

[publisher]
name = {{ sv = "Utgivaren", en = "The publisher" }}
email = "funktion@krav.example"

[licence]
id = "CC0-1.0"
title = "CC0 1.0"
url = "https://creativecommons.org/publicdomain/zero/1.0/"

[[themes]]
id = "kemikalier"
title = {{ sv = "Kemikalier", en = "Chemicals" }}
green = ["pollu-prev"]
{redirects}"""
EVIDENCE = """[[evidence]]
id = "{id}"
title = "Utredning om {words}"
description = "Den visar {words}."
kind = "other-means"

"""
TERM = """[[term]]
id = "{id}"
title = "{id}"
definition = "Det är {words}."

"""
REFERENCE = """[[reference]]
id = "{id}"
title = "Lag om {words}"
kind = "eu-law"
designation = "(EU) {id}"
status = "in-force"
free = true
checked = 2026-01-15

"""
UNITS = """[[unit]]
id = "viktprocent"
symbol = { sv = "viktprocent", en = "per cent by weight" }
title = { sv = "viktprocent", en = "per cent by weight" }
"""


def nonce(number):
    """A word that no language has, another for each number."""
    word = ""
    for _ in range(5):
        number, consonant = divmod(number, len(CONSONANTS))
        number, vowel = divmod(number, len(VOWELS))
        word += CONSONANTS[consonant] + VOWELS[vowel]
    return word


def quoted(value):
    """TOML writes strings and lists of them as JSON does."""
    return json.dumps(value, ensure_ascii=False)


def written(number, language):
    return str(number).replace(".", "," if language == "sv" else ".")


@dataclass
class Words:
    """What one text says in one language: the nonce words, and what sentences they stand in."""

    language: str
    title: str
    scope: str
    motive: str
    number: float

    def heading(self):
        return f"Vara utan {self.title}" if self.language == "sv" else f"Article without {self.title}"

    def normative(self):
        number = written(self.number, self.language)
        if self.language == "sv":
            return f"Varan ska innehålla högst {number} viktprocent bly. Med vara menas {self.scope}."
        return f"The article shall contain at most {number} per cent by weight of lead. An article is a {self.scope}."

    def rationale(self):
        return f"Bly skadar {self.motive}." if self.language == "sv" else f"Lead harms {self.motive}."


@dataclass
class Requirement:
    """A requirement as its author has it before them."""

    id: str
    area: str
    version: tuple
    words: Words
    level: str = "base"
    status: str = "current"
    changes: list = field(default_factory=list)
    moved_from: str = ""
    replaces: str = ""
    complements: str = ""
    evidence: str = "annan-utredning"
    withdrawn: str = ""
    consultation: str = ""
    picture: str = ""
    term: str = ""
    reference: str = ""

    def path(self):
        return f"requirements/{self.area}/{self.id}.md"


@dataclass
class Translation:
    """The English text of a requirement, and the version that it was made from."""

    version: tuple
    words: Words
    picture: str = ""


@dataclass
class Page:
    """A text beside the requirements: an area, a guidance page or a page about the catalogue."""

    title: str
    words: str
    updated: str
    shows: str = ""
    term: str = ""


def said(version):
    return f"{version[0]}.{version[1]}"


def picture_path(one, name):
    return "../" * (one.area.count("/") + 2) + f"images/{name}"


def requirement_text(one):
    """The Swedish file of a requirement."""
    lines = ["+++", f'id = "{one.id}"', f'version = "{said(one.version)}"',
             f"title = {quoted(one.words.heading())}", f'status = "{one.status}"',
             'type = "technical-specification"', f'level = "{one.level}"', 'scope = "product"',
             'themes = ["kemikalier"]', "review_by = 2099-12-31", 'owner = "Kravgruppen"']
    for key in ("replaces", "complements"):
        if getattr(one, key):
            lines.append(f'{key} = ["{getattr(one, key)}"]')
    if one.reference:
        lines.append(f'derived_from = ["{one.reference}"]')
    if one.moved_from:
        lines.append(f'moved_from = "{one.moved_from}"')
    if one.withdrawn:
        lines += ["", "[withdrawn]", f"date = {one.withdrawn}", 'reason = "Det behövs inte."']
    if one.consultation:
        lines += ["", "[consultation]", f"from = {one.consultation}", "to = 2099-01-31",
                  'question = "Går det?"', 'answers_to = "funktion@krav.example"']
    lines += ["", "[answer]", 'question = "Uppfyller varan kravet?"', 'kind = "yes-no"',
              "mandatory = true", 'when = "tender"', "", "[[values]]", 'concept = "Halt av bly"',
              'operator = "at-most"', f"number = {one.words.number}", 'unit = "viktprocent"', "",
              "[[evidence]]", f'all = ["{one.evidence}"]']
    for version, date, kind, text in one.changes:
        lines += ["", "[[changes]]", f'version = "{said(version)}"', f"date = {date}",
                  f'class = "{kind}"', f"text = {quoted(text)}"]
    lines += ["+++", "", "## Kravtext", "", one.words.normative(), "", "## Motiv", "",
              one.words.rationale()]
    if one.term:
        lines += ["", f"Se [ordet](term:{one.term})."]
    if one.reference:
        lines += ["", f"Läs [källan](ref:{one.reference})."]
    if one.picture:
        lines += ["", "## Vägledning", "", f"![En bild]({picture_path(one, one.picture)})"]
    return "\n".join(lines) + "\n"


def translation_text(source, one):
    """The English file of a requirement. Its picture is that of the text it was made from."""
    lines = ["+++", f'id = "{source.id}"', f'version = "{said(one.version)}"',
             f"title = {quoted(one.words.heading())}", "", "[answer]",
             'question = "Does the article meet the requirement?"', "+++", "", "## Requirement", "",
             one.words.normative(), "", "## Rationale", "", one.words.rationale()]
    if one.picture:
        lines += ["", "## Guidance", "", f"![A picture]({picture_path(source, one.picture)})"]
    return "\n".join(lines) + "\n"


def page_text(kind, page):
    """The file of an area, a guidance page or a page."""
    lines = ["+++", f"title = {quoted(page.title)}", f"summary = {quoted('Om ' + page.words + '.')}"]
    if kind == "guidance":
        lines += ['role = "buyer"', 'stage = "prepare"']
    lines += ['owner = "Kravgruppen"', f"updated = {page.updated}", "+++", "",
              f"Sidan handlar om {page.words}."]
    if page.term:
        lines += ["", f"Läs [ordet](term:{page.term})."]
    if page.shows:
        lines += ["", f"![[{page.shows}#normative]]"]
    return "\n".join(lines) + "\n"


class Desk:
    """The folder with `content/`. Whatever is changed is written at once, as an editor saves."""

    def __init__(self, root):
        self.root, self.content = root, root / "content"
        self.requirements, self.english, self.areas = {}, {}, {}
        self.guidance, self.pages, self.packages = {}, {}, {}
        self.terms, self.references, self.evidence = {}, {}, {}
        self.redirects, self.renamed, self.pictures = [], {}, {}
        self.count = 0

    def word(self):
        self.count += 1
        return nonce(self.count * 7919)

    def words(self, language, number):
        return Words(language, self.word(), self.word(), self.word(), number)

    def write(self, path, text):
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def save(self, id):
        """Writes a requirement and its translation where they are now."""
        one = self.requirements[id]
        self.write(one.path(), requirement_text(one))
        if id in self.english:
            self.write(one.path()[:-3] + ".en.md", translation_text(one, self.english[id]))

    def remove(self, path):
        (self.content / path).unlink()

    def save_page(self, kind, name):
        if kind == "area":
            self.write(f"requirements/{name}/_category.md", page_text(kind, self.areas[name]))
        else:
            pages = self.guidance if kind == "guidance" else self.pages
            self.write(f"{kind}/{name}.md", page_text(kind, pages[name]))

    def save_package(self, name):
        words, updated, ids = self.packages[name]
        lines = [f'title = "Paket {words}"', f'summary = "Om {words}."', 'category = "vard"',
                 'level = "base"', 'owner = "Kravgruppen"', f"updated = {updated}"]
        for id in ids:
            lines += ["", "[[requirements]]", f'id = "{id}"']
        self.write(f"packages/{name}.toml", "\n".join(lines) + "\n")

    def save_registers(self):
        for name, form, entries in (("terms", TERM, self.terms), ("evidence", EVIDENCE, self.evidence),
                                    ("references", REFERENCE, self.references)):
            self.write(f"registers/{name}.toml",
                       "".join(form.format(id=id, words=words) for id, words in entries.items()))
        self.write("registers/units.toml", UNITS)

    def save_catalogue(self):
        redirects = "".join(f'\n[[redirects]]\nfrom = "{old}"\nto = "{new}"\n'
                            for old, new in self.redirects)
        self.write("catalogue.toml", CATALOGUE.format(redirects=redirects))

    def draw(self, name):
        """Draws a picture anew: its words make its bytes others."""
        self.pictures[name] = self.word()
        self.write(f"images/{name}", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
                   f"<title>{self.pictures[name]}</title><path d=\"M1 1h7v7z\"/></svg>\n")

    def redirect(self, old, new):
        """Leads an old address on. A chain of two is left as it is: its end is what counts."""
        self.redirects = [pair for pair in self.redirects if pair[0] != new] + [(old, new)]
        self.save_catalogue()

    def lead_back(self, old):
        """The page is there again, and nothing leads away from it."""
        self.redirects = [pair for pair in self.redirects if pair[0] != old]
        self.save_catalogue()

    def move_folder(self, old, new):
        shutil.move(self.content / "requirements" / old, self.content / "requirements" / new)

    def files(self):
        """The working files and their bytes; what is released is not the author's to edit."""
        return {file.relative_to(self.content): file.read_bytes() for file in self.content.rglob("*")
                if file.is_file() and file.relative_to(self.content).parts[0] != "releases"}

    def snapshot(self):
        state = {key: value for key, value in vars(self).items() if key not in ("root", "content")}
        return copy.deepcopy(state), self.files()

    def restore(self, snapshot):
        """Puts the desk back, the files and what is known of them."""
        state, before = snapshot
        vars(self).update(state)
        now = self.files()
        for path in now.keys() - before.keys():
            (self.content / path).unlink()
            if not any((self.content / path).parent.iterdir()):
                (self.content / path).parent.rmdir()
        for path, data in before.items():
            if now.get(path) != data:
                (self.content / path).parent.mkdir(parents=True, exist_ok=True)
                (self.content / path).write_bytes(data)
