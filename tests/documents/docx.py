"""Reads the Word files of a folder back: package, styles, headings, tables, controls, links, notes.

Usage: docx.py FOLDER, where FOLDER holds what `krav bundle --format docx` made, or a whole site.
Says in words what is wrong with which file, and then ends with 1. Needs python-docx, and the
validator of the schema that `npm ci` installs beside this file; it is asked about the largest and
the smallest file of each kind, since it takes seconds for each.
"""

import json
import re
import subprocess
import sys
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

# This file is named after its format, as the library is.
sys.path.pop(0)
import docx
from docx.oxml.ns import qn

LANGUAGES = {"": "sv-SE", "-en": "en-GB"}
BUILT_IN = {
    "Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "List Bullet", "List Number",
    "Quote", "toc 1", "toc 2", "Header", "Footer", "Caption", "footnote text", "Table Grid", "Hyperlink",
    "Placeholder Text", "footnote reference",
}
WIDTH = 9072


class Document:
    def __init__(self, path):
        self.path = path
        self.problems = []
        self.docx = docx.Document(path)
        self.body = self.docx.element.body
        self.is_english = path.stem.endswith("-en")
        self.is_annex = path.name.startswith("kravbilaga")
        with zipfile.ZipFile(path) as file:
            self.names = file.namelist()
            self.dates = {one.date_time for one in file.infolist()}
            self.parts = {name: file.read(name).decode() for name in self.names}

    def say(self, problem):
        self.problems.append(f"{self.path.name}: {problem}")

    def check(self):
        self.package()
        self.properties()
        self.styles()
        self.headings()
        self.requirements()
        self.tables()
        self.controls()
        self.fields()
        self.links()
        self.notes()
        self.edges()
        return self.problems

    def all(self, name, within=None):
        return (self.body if within is None else within).iter(qn(name))

    def values(self, name, attribute="w:val", within=None):
        return [one.get(qn(attribute)) for one in self.all(name, within)]

    def package(self):
        if self.names[0] != "[Content_Types].xml":
            self.say("the list of parts does not come first")
        if self.dates != {(1980, 1, 1, 0, 0, 0)}:
            self.say("a part carries a day")
        for name, text in self.parts.items():
            try:
                ElementTree.fromstring(text)
            except ElementTree.ParseError as error:
                self.say(f"{name} is no XML: {error}")
            if re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", text):
                self.say(f"{name} holds a mark of direction")

    def properties(self):
        own = self.docx.core_properties
        for name in ["title", "subject", "author", "language", "comments"]:
            if not getattr(own, name):
                self.say(f"the property {name} is missing")
        if own.language != self.language():
            self.say(f"the language of the file is {own.language}")
        if own.title != self.first("Title").text:
            self.say(f"the title of the file, {own.title!r}, is not the one on its page")
        has_day = bool(re.search(r"<dcterms:created ", self.parts["docProps/core.xml"]))
        if has_day == ("utkast" in self.path.stem):
            self.say("the day is missing, or a draft has one")
        settings = self.parts["word/settings.xml"]
        if "updateFields" in settings:
            self.say("it asks the reader whether fields are to be updated")
        if 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' not in settings:
            self.say("it opens in compatibility mode")
        if f'<w:themeFontLang w:val="{self.language()}"/>' not in settings:
            self.say("its settings have another language")

    def language(self):
        return LANGUAGES["-en" if self.is_english else ""]

    def first(self, style):
        return next((one for one in self.docx.paragraphs if one.style.name == style), None)

    def styles(self):
        missing = BUILT_IN - {style.name for style in self.docx.styles}
        if missing:
            self.say(f"it lacks the styles {sorted(missing)}")
        default = self.docx.styles.element.find(".//" + qn("w:rPrDefault"))
        if self.values("w:lang", within=default) != [self.language()]:
            self.say("its styles have another language")
        known = {style.style_id for style in self.docx.styles}
        for name in ["w:pStyle", "w:rStyle", "w:tblStyle"]:
            unknown = set(self.values(name)) - known
            if unknown:
                self.say(f"it uses the styles {sorted(unknown)}, which it does not have")
        numbers = set(re.findall(r'<w:num w:numId="(\d+)"', self.parts["word/numbering.xml"]))
        lost = set(self.values("w:numId")) - numbers
        if lost:
            self.say(f"it uses the lists {sorted(lost)}, which it does not have")
        for tag in set(self.values("w:lang")) - set(LANGUAGES.values()):
            self.say(f"a text is in {tag}")

    def headings(self):
        before = 0
        for one in self.docx.paragraphs:
            level = re.fullmatch(r"Heading (\d)", one.style.name)
            level = int(level[1]) if level else None
            if level is None:
                continue
            if not one.text.strip():
                self.say("a heading has no text")
            if level > before + 1:
                self.say(f"a heading of level {level} follows one of level {before}: {one.text}")
            before = level
        if sum(one.style.name == "Title" for one in self.docx.paragraphs) != 1:
            self.say("there is not one title")

    def requirements(self):
        """Each requirement counts by itself, and has its address to cite and its evidence."""
        paragraphs = self.docx.paragraphs
        places = [at for at, one in enumerate(paragraphs) if one.style.name == "Heading 2"]
        if not places:
            self.say("it holds no requirement")
        entries = [one for one in self.all("w:p") if self.values("w:pStyle", within=one) == ["TOC2"]]
        if len(places) > 1 and len(entries) != len(places):
            self.say(f"its contents list {len(entries)} requirements of {len(places)}")
        links = {id: one.target_ref for id, one in self.docx.part.rels.items() if one.is_external}
        ends = places[1:] + [len(paragraphs)]
        for at, end in zip(places, ends):
            heading, facts = paragraphs[at], paragraphs[at + 1]
            parts = re.match(r"([A-ZÅÄÖ]+-\d+) \S", heading.text)
            if not parts:
                self.say(f"a requirement has no id, or its number is typed: {heading.text}")
                continue
            if facts.style.style_id == "NotInForce":
                facts = paragraphs[at + 2]
            cite = re.match(rf"{parts[1]} version \d+\.\d+\. ", facts.text)
            addresses = [links.get(one.get(qn("r:id"))) for one in self.all("w:hyperlink", facts._p)]
            if not cite or not addresses or f"/krav/{parts[1].lower()}/" not in (addresses[0] or ""):
                self.say(f"{parts[1]} does not say how it is cited: {facts.text}")
            if addresses and (addresses[0] or "") not in facts.text:
                self.say(f"the address of {parts[1]} cannot be read on paper")
            names = self.values("w:bookmarkStart", "w:name", heading._p)
            if not re.fullmatch(r"krav_\d+_\d+", (names or [""])[0]):
                self.say(f"{parts[1]} has the bookmarks {names}")
            subs = [one.text for one in paragraphs[at:end] if one.style.name == "Heading 3"]
            if self.is_annex and ("Evidence" if self.is_english else "Bevis") not in subs:
                self.say(f"{parts[1]} has no evidence")
            wrong = {"Motiv", "Vägledning", "Uppföljning", "Rationale", "Guidance", "Follow-up"} & set(subs)
            if self.is_annex and wrong:
                self.say(f"{parts[1]} says what belongs to the buyer: {wrong}")
        styles = self.parts["word/styles.xml"]
        for level in (0, 1):
            if f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="3"/></w:numPr>' not in styles:
                self.say(f"the headings of level {level + 1} do not count by themselves")

    def tables(self):
        for one in self.docx.tables:
            form = one._tbl.tblPr
            for name in ["w:tblCaption", "w:tblDescription"]:
                if not any(self.values(name, within=form)):
                    self.say(f"a table has no {name}")
            heads = [bool(list(self.all("w:tblHeader", row._tr))) for row in one.rows]
            is_headed = form.find(qn("w:tblLook")).get(qn("w:firstRow")) == "1"
            if heads != [is_headed] + [False] * (len(heads) - 1):
                self.say(f"the rows that are repeated are {heads}")
            for row in one.rows:
                is_kept = any(True for _ in self.all("w:cantSplit", row._tr))
                if not is_kept and len("".join(cell.text for cell in row.cells)) < 1000:
                    self.say("a short row may break over pages")
            widths = [int(one) for one in self.values("w:gridCol", "w:w", one._tbl)]
            if sum(widths) > WIDTH or min(widths) < 300:
                self.say(f"the columns of a table are {widths} wide")

    def controls(self):
        controls = [one.find(qn("w:sdtPr")) for one in self.all("w:sdt")]
        ids = [one.find(qn("w:id")).get(qn("w:val")) for one in controls]
        for id, count in Counter(ids).items():
            if count > 1:
                self.say(f"{count} controls have the number {id}")
        for form in controls:
            if form.find(qn("w:docPartObj")) is not None:
                continue
            title, tag = (form.find(qn(name)) for name in ("w:alias", "w:tag"))
            title, tag = (one.get(qn("w:val")) if one is not None else "" for one in (title, tag))
            if not 0 < len(title) <= 64 or not re.fullmatch(r"[^:]+:.{1,60}", tag):
                self.say(f"a control is called {title!r} and {tag!r}")
            text = "".join(one.text or "" for one in self.all("w:t", form.getnext()))
            if form.find(qn("w:text")) is None:
                self.say(f"{tag} cannot be filled in")
            elif form.find(qn("w:showingPlcHdr")) is not None and not re.fullmatch(r"\[.+\]", text):
                self.say(f"the place {tag} shows {text!r}")

    def fields(self):
        for name in ["word/document.xml", "word/footer.xml", "word/footnotes.xml"]:
            depth = 0
            for kind in re.findall(r'w:fldCharType="(\w+)"', self.parts[name]):
                depth += {"begin": 1, "separate": 0, "end": -1}[kind]
                if depth < 0:
                    break
            if depth:
                self.say(f"the fields of {name} are not closed")
        marks = set(self.values("w:bookmarkStart", "w:name"))
        if len(marks) != len(list(self.all("w:bookmarkStart"))):
            self.say("two bookmarks have one name")
        text = " ".join(one.text or "" for one in self.all("w:instrText"))
        asked = set(re.findall(r"(?:PAGEREF|NOTEREF) (\S+)", text)) | set(self.values("w:hyperlink", "w:anchor"))
        for name in sorted(asked - marks - {None}):
            self.say(f"nothing is called {name}, which is referred to")
        if any(len(name) > 40 or not re.fullmatch(r"[a-z]\w*", name) for name in marks):
            self.say("a bookmark has a name that word processors refuse")

    def links(self):
        for name, part in [("document", self.body), ("footnotes", ElementTree.fromstring(self.parts["word/footnotes.xml"]))]:
            relations = ElementTree.fromstring(self.parts[f"word/_rels/{name}.xml.rels"])
            known = {one.get("Id"): one for one in relations}
            used = {one.get(qn("r:id")) for one in part.iter(qn("w:hyperlink"))} - {None}
            for id in sorted(used - set(known)):
                self.say(f"the link {id} leads nowhere")
            for id, one in known.items():
                if one.get("TargetMode") == "External":
                    if id not in used:
                        self.say(f"{one.get('Target')} is in no text of the {name}")
                    if not re.match(r"(https?://|mailto:)\S+$", one.get("Target")):
                        self.say(f"a link leads to {one.get('Target')!r}")

    def notes(self):
        notes = ElementTree.fromstring(self.parts["word/footnotes.xml"])
        made = [one.get(qn("w:id")) for one in notes if not one.get(qn("w:type"))]
        referred = self.values("w:footnoteReference", "w:id")
        if made != referred:
            self.say(f"the notes are {made} and the text refers to {referred}")

    def edges(self):
        """What stands on the first page, and above and below each one."""
        cover = "\n".join(one.text for one in self.docx.paragraphs[:30])
        end = "\n".join(one.text for one in self.docx.paragraphs[-12:])
        if re.search(r"[0-9a-f]{64}", cover) and len(self.docx.paragraphs) > 60:
            self.say("the checksum stands first")
        if not re.search(r"[0-9a-f]{64}", end):
            self.say("it ends without its checksum")
        if re.search(r"\bF9\b", cover):
            self.say("it tells its reader to press a key")
        places = [tag for tag in self.values("w:tag") if tag and tag.startswith("bilaga:")]
        if self.is_annex and len(places) != 4:
            self.say(f"its cover has the places {places}")
        head = self.docx.sections[0].header.paragraphs[0].text
        foot = "\n".join(one.text for one in self.docx.sections[0].footer.paragraphs)
        if not re.search(r"\d{4}\.\d|Utkast|Draft", foot):
            self.say("the foot of the pages names no release")
        if not re.search(r" PAGE .* NUMPAGES ", self.parts["word/footer.xml"]):
            self.say("the pages are not counted")
        example = re.search(r"(Exempel – inte antagna krav|Example – not adopted requirements)", cover)
        if not example or example[0] not in head:
            self.say("it does not say on each page that it is an example")
        if "utkast" in self.path.stem and not re.search("Utkast|Draft", head):
            self.say("it does not say on each page that it is a draft")
        page = self.docx.sections[0]
        size = [round(one.mm) for one in (page.page_width, page.page_height, page.left_margin, page.top_margin)]
        if size != [210, 297, 25, 25]:
            self.say(f"the page is {size} mm")


def kinds(paths):
    """The largest and the smallest file of each kind."""
    found = {}
    for path in sorted(paths, key=lambda one: (one.stat().st_size, one)):
        kind = (path.name.split("-")[0], path.stem.endswith("-en"))
        found.setdefault(kind, []).append(path)
    return sorted({one for paths in found.values() for one in (paths[0], paths[-1])})


def by_schema(path):
    tool = Path(__file__).parent / "node_modules/.bin/ooxml-validator"
    ran = subprocess.run([tool, path], capture_output=True, text=True)
    told = json.loads(ran.stdout)
    return [f"{path.name}: {one['description']} ({one['path']} {one['xPath']})" for one in told["errors"]]


def main():
    paths = sorted(Path(sys.argv[1]).rglob("*.docx"))
    problems = [problem for path in paths for problem in Document(path).check()]
    asked = kinds(paths)
    with ThreadPoolExecutor(2) as pool:
        problems += [problem for told in pool.map(by_schema, asked) for problem in told]
    for problem in problems[:60]:
        print(problem)
    if not paths:
        print(f"there is no Word file in {sys.argv[1]}")
    print(f"{len(paths)} Word files, {len(asked)} of them held against the schema, {len(problems)} problems")
    sys.exit(1 if problems or not paths else 0)


main()
