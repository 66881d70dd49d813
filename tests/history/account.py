"""The account: what was released, kept beside the tool and without asking it.

It is written from the author's desk at the moment of each release. What must be published follows
from it alone.
"""

import copy
import hashlib
from dataclasses import dataclass, field

from desk import said

# The gravest first. What is back in force or new stands alone.
ORDER = ["withdrawn", "tightened", "loosened", "moved", "clarified", "editorial", "new"]


def sha(data):
    return hashlib.sha256(data).hexdigest()


def number(version):
    return tuple(int(part) for part in version.split("."))


@dataclass
class Text:
    """One language of one version, as it was sealed."""

    id: str
    version: str
    language: str
    words: object
    data: bytes
    picture: bytes
    path: str
    releases: list = field(default_factory=list)
    status: str = "current"
    term: str = ""
    reference: str = ""


@dataclass
class Change:
    """What one release changed in one requirement."""

    id: str
    before: str
    after: str
    kind: str
    entries: list
    area: str

    def gravest(self):
        return min((kind for _, kind, _ in self.entries), key=ORDER.index) if self.before else "new"

    def both_ways(self):
        return {"tightened", "loosened"} <= {kind for _, kind, _ in self.entries}


@dataclass
class Release:
    name: str
    date: str
    notes: str
    holds: dict
    english: dict
    changes: list
    translated: list
    areas: dict
    guidance: dict
    pages: dict
    packages: dict
    terms: dict
    references: dict
    evidence: dict
    proposals: dict


class Account:
    """Everything that was ever released."""

    def __init__(self):
        self.releases, self.texts, self.by_id, self.renamed = [], {}, {}, {}

    def last(self):
        return self.releases[-1]

    def versions(self, id):
        """The published versions of a requirement, the oldest first."""
        return self.by_id.get(id, [])

    def latest(self, id):
        return self.texts[id, self.versions(id)[-1], "sv"]

    def sealed(self, id, version, language):
        return self.texts.get((id, said(version) if isinstance(version, tuple) else version, language))

    def standing(self, id, version):
        """How a version stands: by its own status if it is the last one, else superseded."""
        latest = self.latest(id)
        return latest.status if latest.version == version else "superseded"

    def after(self, id, version):
        later = [one for one in self.versions(id) if number(one) > number(version)]
        return later[0] if later else None

    def before(self, id, version):
        earlier = [one for one in self.versions(id) if number(one) < number(version)]
        return earlier[-1] if earlier else None

    def now(self, area):
        """Where an area that may have been renamed is today."""
        while area in self.renamed:
            area = self.renamed[area]
        return area

    def leaned(self, kind, entry):
        """Whether any published text links to an entry of a register."""
        return any(getattr(text, kind) == entry for text in self.texts.values())

    def english_of(self, id):
        """The English text in the last release, of whatever version; None if there is none."""
        version = self.last().english.get(id)
        return self.texts[id, version, "en"] if version else None

    def seal(self, desk, name, date, notes):
        """Writes down what the desk holds as what this release publishes."""
        self.renamed = dict(desk.renamed)
        earlier = self.releases[-1] if self.releases else None
        holds, english, translated = {}, {}, []
        for id, one in sorted(desk.requirements.items()):
            if one.status == "draft":
                continue
            if one.status == "consultation":
                # What is proposed stays out: the text that was published holds on.
                if not earlier or id not in earlier.holds:
                    continue
                holds[id] = earlier.holds[id]
            else:
                holds[id] = said(one.version)
                self.put(desk, one, holds[id], "sv", name)
            self.texts[id, holds[id], "sv"].releases.append(name)
            if id in desk.english:
                english[id] = said(desk.english[id].version)
                self.put(desk, one, english[id], "en", name)
                # It is told where the text that holds is read in English now and was not before.
                was = earlier and id in earlier.holds and earlier.english.get(id) == earlier.holds[id]
                if english[id] == holds[id] and not was:
                    translated.append(id)
                self.texts[id, english[id], "en"].releases.append(name)
        self.releases.append(Release(
            name, date, notes, holds, english, [], translated,
            *(copy.deepcopy(one) for one in (desk.areas, desk.guidance, desk.pages)),
            {name: ids for name, (_, _, ids) in desk.packages.items()},
            *(dict(one) for one in (desk.terms, desk.references, desk.evidence)),
            {id: copy.deepcopy(one) for id, one in desk.requirements.items()
             if one.status == "consultation"}))
        self.by_id = {}
        for id, version, language in self.texts:
            if language == "sv":
                self.by_id.setdefault(id, []).append(version)
        for versions in self.by_id.values():
            versions.sort(key=number)
        self.last().changes = self.changes(desk, earlier, self.last())

    def put(self, desk, one, version, language, release):
        """Keeps a text the first time that it is sealed, and says whether it was that."""
        if (one.id, version, language) in self.texts:
            return False
        path = one.path() if language == "sv" else one.path()[:-3] + ".en.md"
        source = one if language == "sv" else desk.english[one.id]
        picture = (desk.content / "images" / source.picture).read_bytes() if source.picture else b""
        text = Text(one.id, version, language, copy.copy(source.words),
                    (desk.content / path).read_bytes(), picture, path)
        if language == "sv":
            text.status, text.term, text.reference = one.status, one.term, one.reference
        self.texts[one.id, version, language] = text
        return True

    def changes(self, desk, earlier, release):
        found = []
        for id, version in release.holds.items():
            before = earlier.holds.get(id) if earlier else None
            if before == version:
                continue
            one = desk.requirements[id]
            entries = [(said(at), kind, text) for at, _, kind, text in one.changes
                       if before and at > number(before)]
            found.append(Change(id, before, version, kind_of(one, before, version), entries, one.area))
        return found

    def between(self, first, second):
        """The requirements that differ between two releases."""
        return {id for id, version in second.holds.items() if first.holds.get(id) != version}

    def told_in(self, area):
        """The changes that the feed of an area tells, with the day of each: the area's own and
        those below it, under the name that it has today."""
        for release in self.releases:
            for change in release.changes:
                place = self.now(change.area)
                if area is None or place == area or place.startswith(area + "/"):
                    yield release, change


def kind_of(one, before, version):
    if before is None:
        return "new"
    if one.status == "withdrawn" and one.changes[-1][2] == "withdrawn":
        return "withdrawn"
    return "major" if number(version)[0] > number(before)[0] else "minor"
