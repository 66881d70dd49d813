"""Reads the PDF files of a folder back: form, tags, metadata, what is attached, and every text.

Usage: pdf.py FOLDER, where FOLDER holds what `krav bundle --format pdf` made. Says in words what is
wrong with which file, and then ends with 1. Needs pikepdf, and pdftotext of poppler.
"""

import functools
import json
import re
import subprocess
import sys
from pathlib import Path

import pikepdf

POINTS_PER_MM = 72 / 25.4
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
# In the order in which a buyer needs them.
TYPES = ["qualification", "technical-specification", "award-criterion", "contract-clause"]
EXPLAINING = {
    "motive": "section-motive",
    "guidance": "section-guidance",
    "supplier": "section-supplier",
    "follow-up": "section-follow-up",
}
# What may stand in what; the rest may stand anywhere.
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI", "Note", "TOCI", "P", "Link", "H1", "H2", "H3", "H4", "H5", "H6"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}


class Document:
    def __init__(self, path):
        self.path = path
        self.problems = []
        self.pdf = pikepdf.open(path)
        # The name says the language; the document has to say the same.
        self.language = "en" if path.stem.endswith("-en") else "sv"
        self.elements = []
        self.walk(self.pdf.Root.StructTreeRoot.K, "StructTreeRoot")

    def say(self, problem):
        self.problems.append(f"{self.path.name}: {problem}")

    def walk(self, node, parent):
        """Lists the structure elements in reading order, each with the kind that it stands in."""
        if isinstance(node, pikepdf.Array):
            for kid in node:
                self.walk(kid, parent)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            kind = str(node.S)[1:]
            self.elements.append((kind, parent, node))
            if "/K" in node:
                self.walk(node.K, kind)

    def check(self):
        self.form()
        self.metadata()
        self.tags()
        self.tables()
        self.links()
        told = self.attachment()
        if told:
            self.bookmarks(told)
            self.texts(told)
        return self.problems

    def form(self):
        for problem in self.pdf.check_pdf_syntax():
            self.say(f"the syntax is wrong: {problem}")

    def metadata(self):
        root = self.pdf.Root
        if not (root.get("/MarkInfo") or {}).get("/Marked"):
            self.say("it is not marked as tagged")
        if not (root.get("/ViewerPreferences") or {}).get("/DisplayDocTitle"):
            self.say("the title is not shown in place of the file name")
        with self.pdf.open_metadata() as meta:
            for key, wanted in {
                "pdfaid:part": "3",
                "pdfaid:conformance": "A",
                "pdfuaid:part": "1",
            }.items():
                if meta.get(key) != wanted:
                    self.say(f"{key} is {meta.get(key)!r} and not {wanted!r}")
            for key in ["dc:title", "dc:creator", "dc:description", "xmp:CreateDate"]:
                if not meta.get(key):
                    self.say(f"{key} is missing")

    def tags(self):
        kinds = [kind for kind, _, _ in self.elements]
        if kinds[:1] != ["Document"] or kinds.count("Document") != 1:
            self.say("the tags do not begin with one Document")
        if kinds.count("Title") != 1:
            self.say("there is not one Title")
        for kind, parent, _ in self.elements:
            if kind in PARENTS and parent not in PARENTS[kind]:
                self.say(f"{kind} stands in {parent}")
            # A list within a list stands beside the item that it belongs to.
            if parent == "L" and kind not in {"L", "LI", "Caption"}:
                self.say(f"{kind} stands in a list")
        levels = [int(kind[1]) for kind in kinds if re.fullmatch(r"H[1-6]", kind)]
        for before, level in zip([0] + levels, levels):
            if level > before + 1:
                self.say(f"a heading of level {level} follows one of level {before}")

    def tables(self):
        kinds = [kind for kind, _, _ in self.elements]
        starts = [at for at, kind in enumerate(kinds) if kind == "Table"]
        for start, end in zip(starts, starts[1:] + [len(kinds)]):
            if "TH" not in kinds[start:end]:
                self.say("a table has no header cell")
        for kind, _, node in self.elements:
            if kind != "TH":
                continue
            attributes = node.get("/A", pikepdf.Array())
            attributes = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
            if not any("/Scope" in own for own in attributes if isinstance(own, pikepdf.Dictionary)):
                self.say("a header cell does not say what it heads")

    def links(self):
        tagged = sum(1 for kind, _, _ in self.elements if kind == "Link")
        annotations = 0
        for number, page in enumerate(self.pdf.pages, 1):
            if page.get("/Tabs") != "/S":
                self.say(f"page {number} is not walked in the order of its tags")
            for annotation in page.get("/Annots", []):
                annotations += 1
                if not str(annotation.get("/Contents", "")).strip():
                    self.say(f"a link on page {number} has no words")
                if "/StructParent" not in annotation:
                    self.say(f"a link on page {number} is not in the tags")
        if tagged == 0 or annotations < tagged:
            self.say(f"{tagged} links are tagged, and {annotations} can be followed")

    def attachment(self):
        files = self.pdf.attachments
        if sorted(files) != ["kravverk.json", "urval.json"]:
            self.say(f"the attachments are {list(files)}")
            return None
        for name, spec in files.items():
            if spec.obj.get("/AFRelationship") != "/Data":
                self.say(f"{name} is not told to be the data of the document")
            if spec.get_file().mime_type != "application/json":
                self.say(f"{name} is said to be {spec.get_file().mime_type}")
        own, told = (json.loads(files[name].get_file().read_bytes()) for name in sorted(files))
        versions = [(one["id"], one["version"]) for one in told["data"]["requirements"]]
        if sorted((one["id"], one["version"]) for one in own["requirements"]) != sorted(versions):
            self.say("what it knows of itself and its data are not of the same requirements")
        return told

    def bookmarks(self, told):
        with self.pdf.open_outline() as outline:
            titles = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
        groups = self.groups(told)
        for (number, kind, items), (title, kids) in zip(groups, titles):
            if title != f"{number} {self.word(f'bundle-type-{kind}')}":
                self.say(f"the bookmark of group {number} is {title!r}")
            wanted = [f"{number}.{at} {item['id']} " for at, item in enumerate(items, 1)]
            if len(kids) != len(wanted) or not all(map(str.startswith, kids, wanted)):
                self.say(f"the bookmarks of group {number} are {kids}")
        if len(titles) < len(groups):
            self.say("a group has no bookmark")

    def groups(self, told):
        """The requirements by type in the order of a purchase, and the numbers of the types."""
        groups = []
        for kind in TYPES:
            items = [item for item in told["data"]["requirements"] if item["type"] == kind]
            if items:
                groups.append((len(groups) + 1, kind, items))
        return groups

    def word(self, name):
        """A string of the interface in the language of the document."""
        return STRINGS[self.language][name]

    def pick(self, texts):
        return texts.get(self.language) or texts["sv"]

    def texts(self, told):
        if str(self.pdf.Root.get("/Lang")) != LANGUAGES[self.language]:
            self.say(f"the language is {self.pdf.Root.get('/Lang')} and not {LANGUAGES[self.language]}")
        catalogue, data = told["catalogue"], told["data"]
        seen = self.letters(1, len(self.pdf.pages), whole=False)
        first = self.letters(1, 1, whole=True)
        place = told["id"].rsplit("/", 1)[0].removeprefix(catalogue["id"].rstrip("/"))
        example = self.word("example-banner") if catalogue["example"] else None
        on_first = [self.pick(catalogue["title"]), self.pick(data["title"]), data["checksum"], place]
        on_first += [self.pick(catalogue["licence"]["title"]), example]
        on_first += [told["release"]["name"]] if told.get("release") else []
        for text in filter(None, on_first):
            if letters(text) not in first:
                self.say(f"the first page does not say {text!r}")
        if data["checksum"] not in self.words(1, 1, whole=True):
            self.say("the checksum cannot be copied in one piece")
        for page in range(1, len(self.pdf.pages) + 1):
            own = self.letters(page, page, whole=True)
            if example and letters(example) not in own:
                self.say(f"page {page} does not say {example!r}")
            if data["checksum"][:12] not in own:
                self.say(f"page {page} does not give the checksum")
        languages = [str(node.get("/Lang", "")) for _, _, node in self.elements]
        is_swedish_told = any(one.startswith("sv") for one in languages)
        for item in data["requirements"]:
            cite = f"{item['id']} version {item['version']}"
            filled = {one["key"]: one["value"] for one in data["filled"] if item["id"] in one["requirements"]}
            for text in self.said(item, cite, filled):
                if letters(text) not in seen:
                    self.say(f"{cite} does not say {text!r}")
            is_foreign = self.language not in item["title"]
            if is_foreign and not is_swedish_told:
                self.say(f"{cite} is in sv, and no tag says so")

    def said(self, item, cite, filled):
        """Every text of a requirement, each in one piece where nothing else is set between."""
        yield from [self.pick(item["title"]), cite, self.pick(item["answer"]["question"])]
        own_page = item["pages"].get(self.language)
        yield own_page or item["pages"]["sv"]
        layers = item["text"]
        yield from pieces(self.pick(layers["normative"]), filled)
        if layers.get("evidence"):
            yield from pieces(self.pick(layers["evidence"]), filled)
        for way in item["evidence"]:
            yield from [self.pick(part["title"]) for part in way["all"]]
            if way.get("note"):
                yield self.pick(way["note"])
            if way.get("max_age_months"):
                yield str(way["max_age_months"])
        for own in item["placeholders"]:
            yield filled.get(own["key"], f"[{own['key']}]")
            if own["key"] not in filled:
                yield self.pick(own["question"])
        for own in item["values"]:
            yield from [self.pick(own["concept"]), self.word(f"operator-{own['operator']}")]
            yield self.quantity(own["limit"])
            yield from [self.pick(own[key]) for key in ["measured_on", "method"] if own.get(key)]
        for own in item["substances"]:
            yield self.pick(own["name"])
            yield from [own["cas"]] if own.get("cas") else []
            yield from [self.quantity(own["limit"])] if own.get("limit") else []
        for own in item["exceptions"]:
            yield from [self.pick(own["scope"]), self.pick(own["reason"])]
            if own.get("until"):
                year, month, day = own["until"].split("-")
                yield f"{int(day)} {self.word(f'month-{int(month)}')} {year}"
        for layer, heading in EXPLAINING.items():
            if layers.get(layer):
                yield self.word(heading)
                yield from pieces(self.pick(layers[layer]), filled)

    def quantity(self, limit):
        number = limit["written"].replace(".", self.word("decimal-separator"))
        return f"{number}{self.pick(limit['symbol'])}"

    def letters(self, first, last, whole):
        return letters(self.words(first, last, whole))

    def words(self, first, last, whole):
        """The text of some pages, with or without what stands above and below the text."""
        return "".join(self.pages(whole)[first - 1 : last])

    @functools.cache
    def pages(self, whole):
        """The text of each page. Pages end with a form feed, which no text holds."""
        box = self.pdf.pages[0].MediaBox
        top, bottom = (0, 0) if whole else (30 * POINTS_PER_MM, 28 * POINTS_PER_MM)
        height = float(box[3]) - top - bottom
        area = ["-x", "0", "-y", f"{top:.0f}", "-W", f"{float(box[2]):.0f}", "-H", f"{height:.0f}"]
        ran = subprocess.run(["pdftotext", "-q", *area, str(self.path), "-"], capture_output=True, check=True, text=True)
        pages = ran.stdout.split("\f")[:-1]
        assert len(pages) == len(self.pdf.pages), f"{self.path.name}: {len(pages)} pages of text"
        return pages


def letters(text):
    """A text without spaces and hyphens, as lines break it."""
    return re.sub(r"[\s\u00ad\u200b\u2010\u2011-]", "", text).casefold()


def pieces(text, filled):
    """The sentences and cells of a text in the published data, as they are set."""
    for key, value in filled.items():
        text = text.replace(f"[{key}]", value)
    for line in text.splitlines():
        line = re.sub(r"^\s*(?:-|\d+\.)\s+", "", line)
        for cell in line.split(" | "):
            yield from (one for one in re.split(r"\[\d+\]", cell) if one.strip(" ."))


def strings(language):
    """The strings of one line each that the theme has in a language."""
    file = Path(__file__).parents[2] / f"themes/default/strings/{language}.ftl"
    return dict(re.findall(r"^([a-z0-9-]+) = (.+)$", file.read_text(), re.MULTILINE))


def main():
    paths = sorted(Path(sys.argv[1]).rglob("*.pdf"))
    problems = [problem for path in paths for problem in Document(path).check()]
    for problem in problems:
        print(problem)
    if not paths:
        print(f"there is no PDF in {sys.argv[1]}")
    print(f"{len(paths)} PDF files, {len(problems)} problems")
    sys.exit(1 if problems or not paths else 0)


STRINGS = {language: strings(language) for language in LANGUAGES}

main()
