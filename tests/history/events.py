"""What authors do between two releases: one function an event, and the table of them all.

An event looks for something that it is legal for, edits the desk, and says what it did; where
there is nothing of the kind it says nothing, and another event is drawn.
"""

import copy

from desk import LEVELS, Requirement, Translation

MAJOR = ("tightened", "loosened", "new")
CHANGED = {"tightened": "Gränsen är lägre", "loosened": "Gränsen är högre", "clarified": "Ordet är klarare",
           "editorial": "Ett ord är bytt", "moved": "Kravet har bytt område", "new": "Kravet gäller igen",
           "withdrawn": "Kravet behövs inte"}


class Author:
    """The desk, the account and the chance that decides, as each event sees them."""

    def __init__(self, desk, account, rng, most):
        self.desk, self.account, self.rng, self.most = desk, account, rng, most
        self.date, self.touched, self.kept, self.removed, self.numbered = "", set(), {}, {}, 0

    def pick(self, fits=lambda one: True, status=("current",)):
        """A requirement that has not been edited since the last release, or None."""
        found = [one for id, one in sorted(self.desk.requirements.items())
                 if one.status in status and id not in self.touched and fits(one)]
        return self.touch(self.rng.choice(found)) if found else None

    def touch(self, one):
        self.touched.add(one.id)
        return one

    def choose(self, options):
        options = sorted(options)
        return self.rng.choice(options) if options else None

    def leaves(self):
        return [area for area in self.desk.areas if "/" in area]

    def change(self, one, kind, version=None):
        """Gives a requirement its next version and the entry that explains it."""
        major, minor = one.version
        one.version = version or ((major + 1, 0) if kind in MAJOR else (major, minor + 1))
        one.changes.append((one.version, self.date, kind, f"{CHANGED[kind]}: {self.desk.word()}."))
        if kind in ("tightened", "loosened"):
            one.words.number = self.limit(one.words.number, 1 if kind == "loosened" else -1)
        if kind == "clarified":
            one.words.scope = self.desk.word()
        if kind == "editorial":
            one.words.motive = self.desk.word()

    def limit(self, number, way):
        """Another limit, higher or lower, that is never written without decimals."""
        new = round(number + way * self.rng.randint(1, 4) / 10, 1)
        if new < 0.1:
            return round(number * 0.8, 4)
        return round(new + way / 10, 1) if new == int(new) else new

    def leaned_on(self, one):
        """Whether something in force leans on it, so that it is not to be taken out of use."""
        others = self.desk.requirements.values()
        return (any(one.id in (other.replaces, other.complements) for other in others)
                or any(len(ids) == 1 for _, _, ids in self.desk.packages.values() if one.id in ids))

    def let_go(self, id):
        """Takes a requirement out of guidance and packages before it goes out of use."""
        for name, page in self.desk.guidance.items():
            if page.shows.startswith(id + "@"):
                page.shows, page.updated = "", self.date
                self.desk.save_page("guidance", name)
        for name, (words, _, ids) in self.desk.packages.items():
            if id in ids:
                self.desk.packages[name] = (words, self.date, [one for one in ids if one != id])
                self.desk.save_package(name)


def create(author, status="current", **fields):
    if len(author.desk.requirements) >= author.most:
        return None
    author.numbered += 1
    id, rng, desk = f"KRA-{author.numbered:03}", author.rng, author.desk
    number = rng.choice([one / 10 for one in range(21, 90) if one % 10])
    one = Requirement(id, author.choose(author.leaves()), (1, 0), desk.words("sv", number),
                      level=fields.pop("level", rng.choice(LEVELS)), status=status, **fields)
    if rng.random() < 0.5:
        one.term, one.reference = author.choose(desk.terms), author.choose(desk.references)
    one.evidence = author.choose(desk.evidence)
    desk.requirements[id] = author.touch(one)
    desk.save(id)
    return id


def entry(kind):
    """The event of one change of one class."""
    def act(author):
        if not (one := author.pick()):
            return None
        author.change(one, kind)
        author.desk.save(one.id)
        return one.id
    return act


def several(author):
    """Several versions between two releases, none of which has another number than before."""
    if not (one := author.pick()):
        return None
    kinds = author.rng.choice([["tightened", "loosened"], ["loosened", "tightened"], ["tightened", "moved"],
                               ["clarified", "editorial"], ["tightened", "clarified"], ["loosened", "editorial"],
                               ["tightened", "loosened", "moved"], ["loosened", "clarified", "tightened"]])
    number = one.words.number
    for kind in kinds:
        move(author, one) if kind == "moved" else author.change(one, kind)
    one.words.number, one.words.scope = number, author.desk.word()
    author.desk.save(one.id)
    return f"{one.id} {kinds}"


def several_numbers(author):
    """Several versions, whose entries tell of the numbers together but not each alone."""
    if not (one := author.pick(lambda one: one.words.number > 2)):
        return None
    kinds = author.rng.choice([["tightened", "clarified"], ["loosened", "editorial"]])
    for kind in kinds:
        author.change(one, kind)
    author.desk.save(one.id)
    return f"{one.id} {kinds}"


def move(author, one):
    """Moves a requirement to another area, if there is one, and says so in it."""
    area = author.choose(set(author.leaves()) - {one.area})
    for ending in (".md", ".en.md")[:1 + (one.id in author.desk.english)]:
        author.desk.remove(one.path()[:-3] + ending)
    one.moved_from, one.area = one.area, area
    author.change(one, "moved")


def moved(author):
    if len(author.leaves()) < 2 or not (one := author.pick()):
        return None
    move(author, one)
    author.desk.save(one.id)
    return one.id


def withdrawn(author):
    one = author.pick(lambda one: not author.leaned_on(one))
    if not one:
        return None
    author.let_go(one.id)
    author.change(one, "withdrawn")
    one.status, one.withdrawn, one.replaces, one.complements = "withdrawn", author.date, "", ""
    author.desk.save(one.id)
    return one.id


def back_in_force(author):
    if not (one := author.pick(status=("withdrawn",))):
        return None
    author.change(one, "new")
    one.status, one.withdrawn = "current", ""
    author.desk.save(one.id)
    return one.id


def superseded(author):
    """An author takes a requirement out of use without withdrawing it."""
    one = author.pick(lambda one: not author.leaned_on(one))
    if not one:
        return None
    author.let_go(one.id)
    author.change(one, "clarified")
    one.status, one.replaces, one.complements = "superseded", "", ""
    author.desk.save(one.id)
    return one.id


def over(key):
    """A requirement of a higher level that replaces or complements one of the lowest."""
    def act(author):
        lower = author.choose([one.id for one in author.desk.requirements.values()
                               if one.level == "base" and one.status == "current"])
        one = author.pick(lambda one: one.level != "base" and not one.replaces and not one.complements)
        if not lower or not one:
            return None
        setattr(one, key, lower)
        author.change(one, "clarified")
        author.desk.save(one.id)
        return one.id
    return act


def draft_decided(author):
    if not (one := author.pick(status=("draft",))):
        return None
    one.status = "current"
    author.desk.save(one.id)
    return one.id


def consultation_opened(author):
    if not (one := author.pick(lambda one: one.id in author.account.last().holds)):
        return None
    author.kept[one.id] = copy.deepcopy(one)
    author.change(one, author.rng.choice(["tightened", "clarified"]))
    one.status, one.consultation = "consultation", author.date
    author.desk.save(one.id)
    return one.id


def consultation_decided(author):
    if not (one := author.pick(status=("consultation",))):
        return None
    one.status, one.consultation = "current", ""
    author.kept.pop(one.id)
    author.desk.save(one.id)
    return one.id


def consultation_dropped(author):
    if not (one := author.pick(status=("consultation",))):
        return None
    author.desk.requirements[one.id] = author.kept.pop(one.id)
    author.desk.save(one.id)
    return one.id


def translated(author):
    """A first translation, of the version that is on the desk."""
    desk = author.desk
    one = author.pick(lambda one: one.id not in desk.english and one.id not in author.removed
                      and not author.account.sealed(one.id, one.version, "en"))
    if not one:
        return None
    desk.english[one.id] = Translation(one.version, desk.words("en", one.words.number), one.picture)
    desk.lead_back(f"en/krav/{one.id.lower()}/")
    desk.save(one.id)
    return one.id


def translation_follows(author):
    """A source and its translation get a new version together, or a stale one catches up."""
    desk = author.desk
    if not (one := author.pick(lambda one: one.id in desk.english)):
        return None
    if desk.english[one.id].version == one.version:
        author.change(one, author.rng.choice(["tightened", "clarified"]))
    desk.english[one.id] = Translation(one.version, desk.words("en", one.words.number), one.picture)
    desk.save(one.id)
    return one.id


def translation_removed(author):
    desk = author.desk
    if not (one := author.pick(lambda one: one.id in author.account.last().english)):
        return None
    author.removed[one.id] = desk.english.pop(one.id)
    desk.remove(one.path()[:-3] + ".en.md")
    address = f"krav/{one.id.lower()}/"
    desk.redirect("en/" + address, address)
    return one.id


def translation_back(author):
    """The same words under the same version come back, stale or not."""
    desk = author.desk
    if not (one := author.pick(lambda one: one.id in author.removed)):
        return None
    desk.english[one.id] = author.removed.pop(one.id)
    desk.lead_back(f"en/krav/{one.id.lower()}/")
    desk.save(one.id)
    return one.id


def drawn(author, again):
    """A picture is added to a text, or drawn anew, with a new version; a translation follows."""
    desk = author.desk
    if not (one := author.pick(lambda one: bool(one.picture) == again)):
        return None
    one.picture = f"{one.id.lower()}.svg"
    desk.draw(one.picture)
    author.change(one, "clarified")
    if one.id in desk.english:
        desk.english[one.id] = Translation(one.version, desk.words("en", one.words.number), one.picture)
    author.removed.pop(one.id, None) if again else None
    desk.save(one.id)
    return one.id


def linked(author):
    """A text begins to link to registers, or ceases to."""
    if not (one := author.pick()):
        return None
    if one.term:
        one.term, one.reference = "", ""
    else:
        one.term = author.choose(author.desk.terms)
        one.reference = author.choose(author.desk.references)
    author.change(one, "clarified")
    author.desk.save(one.id)
    return one.id


# The name, how often it is drawn, and what is done. Events of the pages are in `pages.py`.
EVENTS = [
    ("new requirement", 6, create),
    ("clarified", 6, entry("clarified")),
    ("editorial", 3, entry("editorial")),
    ("tightened", 5, entry("tightened")),
    ("loosened", 3, entry("loosened")),
    ("several entries", 4, several),
    ("several entries with numbers", 2, several_numbers),
    ("moved", 3, moved),
    ("withdrawn", 2, withdrawn),
    ("back in force", 1, back_in_force),
    ("superseded by its author", 1, superseded),
    ("replaces another", 2, over("replaces")),
    ("complements another", 2, over("complements")),
    ("draft added", 2, lambda author: create(author, status="draft")),
    ("draft decided", 2, draft_decided),
    ("consultation opened", 2, consultation_opened),
    ("consultation decided", 2, consultation_decided),
    ("consultation dropped", 1, consultation_dropped),
    ("translation added", 7, translated),
    ("translation follows", 4, translation_follows),
    ("translation removed", 2, translation_removed),
    ("translation back", 2, translation_back),
    ("picture added", 3, lambda author: drawn(author, False)),
    ("picture redrawn", 2, lambda author: drawn(author, True)),
    ("links changed", 5, linked),
]
