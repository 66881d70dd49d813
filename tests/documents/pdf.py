"""Reads the PDF files of a folder back: form, tags, metadata, what is attached, and every text.

Usage: pdf.py FOLDER, where FOLDER holds what `krav bundle --format pdf` made. Says in words what is
wrong with which file, and then ends with 1. Needs pikepdf, and pdftotext of poppler.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pikepdf

POINTS_PER_MM = 72 / 25.4
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
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
        for at, (kind, _, _) in enumerate(self.elements):
            below = [own for own, _, _ in self.elements[at + 1 :]]
            end = below.index("Table") if "Table" in below else len(below)
            if kind == "Table" and "TH" not in below[:end]:
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
        if list(files) != ["urval.json"]:
            self.say(f"the attachments are {list(files)}")
            return None
        spec = files["urval.json"]
        if spec.obj.get("/AFRelationship") != "/Data":
            self.say("the attachment is not told to be the data of the document")
        if spec.get_file().mime_type != "application/json":
            self.say(f"the attachment is said to be {spec.get_file().mime_type}")
        return json.loads(spec.get_file().read_bytes())

    def bookmarks(self, told):
        with self.pdf.open_outline() as outline:
            titles = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
        for group, (title, kids) in zip(told["groups"], titles):
            if title != f"{group['number']} {group['heading']}":
                self.say(f"the bookmark of group {group['number']} is {title!r}")
            wanted = [f"{item['number']} {item['id']} " for item in group["items"]]
            if len(kids) != len(wanted) or not all(map(str.startswith, kids, wanted)):
                self.say(f"the bookmarks of group {group['number']} are {kids}")
        if len(titles) < len(told["groups"]):
            self.say("a group has no bookmark")

    def texts(self, told):
        language = LANGUAGES.get(told["language"], told["language"])
        if str(self.pdf.Root.get("/Lang")) != language:
            self.say(f"the language is {self.pdf.Root.get('/Lang')} and not {language}")
        about = told["about"]
        seen = self.letters(1, len(self.pdf.pages), whole=False)
        first = self.letters(1, 1, whole=True)
        on_first = [about["catalogue"], about["selection"], about["checksum"], about["address"]]
        on_first += [about["licence"]["title"]] + [about[key] for key in ["example", "release"] if about.get(key)]
        for text in on_first:
            if letters(text) not in first:
                self.say(f"the first page does not say {text!r}")
        if about["checksum"] not in self.words(1, 1, whole=True):
            self.say("the checksum cannot be copied in one piece")
        for page in range(1, len(self.pdf.pages) + 1):
            own = self.letters(page, page, whole=True)
            if about.get("example") and letters(about["example"]) not in own:
                self.say(f"page {page} does not say {about['example']!r}")
            if about["checksum"][:12] not in own:
                self.say(f"page {page} does not give the checksum")
        for item in (item for group in told["groups"] for item in group["items"]):
            said = [item["title"], item["cite"], item["address"], item["answer"]["question"]]
            said += list(lines(item["normative"])) + list(lines(item.get("evidence") or {}))
            for alternative in item["alternatives"]:
                said += [own["title"] for own in alternative["all"]]
                said += [alternative[key] for key in ["note", "max_age"] if alternative.get(key)]
            for own in item["placeholders"]:
                said += [f"[{own['key']}]", own["question"]]
            for own in item["values"] + item["substances"] + item["exceptions"]:
                said += [text for text in own.values() if text]
            for own in item["explanations"]:
                said += [own["heading"]] + list(lines(own["text"]))
            for text in said:
                if letters(text) not in seen:
                    self.say(f"{item['cite']} does not say {text!r}")
            lang = item.get("lang")
            if lang and not any(
                str(node.get("/Lang", "")).startswith(lang) for _, _, node in self.elements
            ):
                self.say(f"{item['cite']} is in {lang}, and no tag says so")

    def letters(self, first, last, whole):
        return letters(self.words(first, last, whole))

    def words(self, first, last, whole):
        """The text of some pages, with or without what stands above and below the text."""
        box = self.pdf.pages[0].MediaBox
        top, bottom = (0, 0) if whole else (30 * POINTS_PER_MM, 28 * POINTS_PER_MM)
        height = float(box[3]) - top - bottom
        area = ["-x", "0", "-y", f"{top:.0f}", "-W", f"{float(box[2]):.0f}", "-H", f"{height:.0f}"]
        pages = ["-f", str(first), "-l", str(last)]
        ran = subprocess.run(
            ["pdftotext", "-q", "-nopgbrk", *pages, *area, str(self.path), "-"],
            capture_output=True, check=True, text=True,
        )
        return ran.stdout


def letters(text):
    """A text without spaces and hyphens, as lines break it."""
    return re.sub(r"[\s\u00ad\u200b\u2010\u2011-]", "", text).casefold()


def lines(node):
    """The texts of some prose, each in one piece where nothing else is set between."""
    if isinstance(node, list):
        for own in node:
            yield from lines(own)
    elif isinstance(node, dict):
        if "text" in node and isinstance(node["text"], str):
            yield node["text"]
        elif node.get("kind") == "filled":
            yield node["value"]
        for key in ["blocks", "notes", "content", "items", "head", "rows"]:
            yield from lines(node.get(key, []))


def main():
    paths = sorted(Path(sys.argv[1]).rglob("*.pdf"))
    problems = [problem for path in paths for problem in Document(path).check()]
    for problem in problems:
        print(problem)
    if not paths:
        print(f"there is no PDF in {sys.argv[1]}")
    print(f"{len(paths)} PDF files, {len(problems)} problems")
    sys.exit(1 if problems or not paths else 0)


main()
