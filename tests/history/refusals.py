"""What must be refused: mistakes of authors, and tampering with what is sealed.

A mistake is made on the desk and undone afterwards. What is sealed is broken in a copy only.
"""

import json
import shutil

from desk import said
from pages import rename_area

ANY = None


def published(author, fits=lambda one: True, status=("current", "withdrawn", "superseded")):
    """A published requirement that is on the desk as it was released."""
    held = author.account.last().holds
    found = [one for one in author.desk.requirements.values()
             if one.status in status and held.get(one.id) == said(one.version) and fits(one)]
    return author.rng.choice(sorted(found, key=lambda one: one.id)) if found else None


def on_one(edit, fits=lambda one: True, status=("current",)):
    """A mistake that is an edit of one published requirement."""
    def act(author):
        if not (one := published(author, fits, status)):
            return None
        edit(author, one)
        author.desk.save(one.id)
        return one.id
    return act


def text_edited(author, one):
    one.words.scope = author.desk.word()


def gone_back(author, one):
    one.version = (max(one.version[0] - 1, 1), 0)
    one.changes = [change for change in one.changes if change[0] <= one.version]
    one.words.scope = author.desk.word()


def used_again(author, one):
    one.version, one.status, one.withdrawn, one.changes = (1, 0), "current", "", []
    one.words = author.desk.words("sv", 5.5)


def rewritten(author, one):
    version, date, kind, _ = one.changes[0]
    one.changes[0] = (version, date, kind, f"Något annat: {author.desk.word()}.")


def unsaid(author, one):
    one.version = (one.version[0] + 1, 0)


def wrong_class(author, one):
    author.change(one, "tightened")
    version, date, _, text = one.changes[-1]
    one.version = (version[0] - 1, 999)
    one.changes[-1] = (one.version, date, "clarified", text)


def moved_unsaid(author, one):
    for ending in (".md", ".en.md")[:1 + (one.id in author.desk.english)]:
        author.desk.remove(one.path()[:-3] + ending)
    one.area = next(area for area in author.leaves() if area != one.area)


def link_to_nothing(author, one):
    one.term = author.desk.word()
    author.change(one, "clarified")


def picture_redrawn(author, one):
    author.desk.draw(one.picture)


def deleted(author):
    if not (one := published(author, lambda one: one.id not in author.desk.english)):
        return None
    author.desk.remove(one.path())
    return one.id


def twice(author):
    if not (one := published(author)):
        return None
    area = next(area for area in author.leaves() if area != one.area)
    source = (author.desk.content / one.path()).read_text()
    author.desk.write(f"requirements/{area}/{one.id}.md", source)
    return one.id


def english(fits):
    """Other English words under a version that has its English words already."""
    def act(author):
        return on_one(lambda author, one: setattr(author.desk.english[one.id], "words",
                                                  author.desk.words("en", one.words.number)),
                      lambda one: one.id in author.desk.english and fits(author, one))(author)
    return act


def fresh(author, one):
    """Whether the translation is of the version of its source."""
    return author.desk.english[one.id].version == one.version


def english_and_source(author):
    """The source gets a new version, and the translation other words under the old one."""
    one = published(author, lambda one: one.id in author.desk.english and fresh(author, one), ("current",))
    if not one or not author.account.sealed(one.id, one.version, "en"):
        return None
    author.change(one, "clarified")
    author.desk.english[one.id].words = author.desk.words("en", one.words.number)
    author.desk.save(one.id)
    return one.id


def english_back(author):
    """A translation that was removed comes back under its version with other words."""
    one = published(author, lambda one: one.id in author.removed, ("current",))
    if not one:
        return None
    back = author.removed[one.id]
    back_words, back.words = back.words, author.desk.words("en", one.words.number)
    author.desk.english[one.id] = back
    author.desk.lead_back(f"en/krav/{one.id.lower()}/")
    author.desk.save(one.id)
    back.words = back_words
    return one.id


def entry_removed(kind, entries):
    """An entry goes that a working text links to."""
    def act(author):
        one = published(author, lambda one: getattr(one, kind), ("current",))
        if not one:
            return None
        del getattr(author.desk, entries)[getattr(one, kind)]
        author.desk.save_registers()
        return getattr(one, kind)
    return act


def redirects(pairs):
    def act(author):
        words = [author.desk.word() for _ in range(2)]
        author.desk.redirects += [(f"sidor/{words[a]}/", f"sidor/{words[b]}/") for a, b in pairs]
        author.desk.save_catalogue()
        return str(author.desk.redirects[-len(pairs):])
    return act


def page_gone(author):
    name = author.choose(set(author.desk.pages) & set(author.account.last().pages))
    author.desk.remove(f"pages/{name}.md")
    return name


def page_edited(author):
    name = author.choose(set(author.desk.pages) & set(author.account.last().pages))
    author.desk.pages[name].words = author.desk.word()
    author.desk.save_page("pages", name)
    return name


def package_with_draft(author):
    draft = next((one for one in author.desk.requirements.values() if one.status == "draft"), None)
    name = author.choose(author.desk.packages)
    if not draft:
        return None
    words, _, ids = author.desk.packages[name]
    author.desk.packages[name] = (words, author.date, ids + [draft.id])
    author.desk.save_package(name)
    return draft.id


# What is done, the rules one of which must speak, and the mistake.
MISTAKES = [
    ("text edited under its version", {"K124"}, on_one(text_edited)),
    ("version goes back", {"K123"}, on_one(gone_back, lambda one: one.version > (1, 1))),
    ("id used again", {"K123", "K124"}, on_one(used_again, status=("withdrawn",))),
    ("id used twice", {"K101"}, twice),
    ("entry of changes rewritten", {"K124"}, on_one(rewritten, lambda one: one.changes)),
    ("new version without an entry", {"K116"}, on_one(unsaid)),
    ("clarified with another limit", {"K125"}, on_one(wrong_class)),
    ("moved without a word", {"K126"}, on_one(moved_unsaid)),
    ("published requirement deleted", {"K122"}, deleted),
    ("link to no entry", {"K105"}, on_one(link_to_nothing)),
    ("term removed that a text links to", {"K105"}, entry_removed("term", "terms")),
    ("reference removed that a text links to", {"K105"}, entry_removed("reference", "references")),
    ("picture redrawn under its version", ANY, on_one(picture_redrawn, lambda one: one.picture)),
    ("other English words under the version", {"K124"}, english(fresh)),
    ("other English words in a stale translation", {"K124"},
     english(lambda author, one: not fresh(author, one))),
    ("other English words while the source moves on", {"K124"}, english_and_source),
    ("other English words after a removal", {"K124"}, english_back),
    ("two redirects to each other", ANY, redirects([(0, 1), (1, 0)])),
    ("redirect to itself", ANY, redirects([(0, 0)])),
    ("page gone without a redirect", {"K128"}, page_gone),
    ("page edited on the same day", {"K124"}, page_edited),
    ("package with a draft", {"K127"}, package_with_draft),
]


def first_error(answer):
    """The first error that the tool told, with its place."""
    if answer.returncode == 0:
        return "exit 0"
    lines = (answer.stderr + answer.stdout).splitlines()
    at = next((number for number, line in enumerate(lines) if line.startswith("error")), 0)
    return f"exit {answer.returncode}: " + " ".join(line.strip() for line in lines[at:at + 2])


def make_mistake(history, name, codes, act):
    """Makes a mistake, asks both `check` and `release`, and undoes it."""
    author, desk = history.author, history.author.desk
    snapshot = desk.snapshot()
    what = act(author)
    if what is not None:
        check = history.krav("check", "--format", "json")
        found = {one["code"] for one in json.loads(check.stdout)["diagnostics"] if one["severity"] == "error"}
        release = history.krav("release", history.name(ahead=1), "--date", author.date, "--dry-run")
        place = f"{what} after {author.account.last().name}"
        for command, answer in (("check", check), ("release", release)):
            history.report.says(f"refused: {name}", f"{command}, {place}", answer.returncode == 1, "exit 1",
                                first_error(answer))
        if check.returncode == 1 and codes:
            history.report.says(f"refused: {name}", f"rule, {place}", bool(codes & found), codes, found)
    desk.restore(snapshot)
    return what is not None


def rename_around_consultation(history):
    """Renames an area in which a requirement is in consultation. Whether that is refused or the
    published text moves along, `check` must foresee what `release` does."""
    author, desk = history.author, history.author.desk
    snapshot = desk.snapshot()
    areas = {one.area for one in desk.requirements.values() if one.status == "consultation"}
    if not (area := author.choose(areas)):
        return
    rename_area(author, area)
    check = history.krav("check", "--quiet")
    release = history.krav("release", history.name(ahead=1), "--date", author.date, "--dry-run", "--quiet")
    place = f"{area} after {author.account.last().name}"
    history.report.holds("an area with a consultation is renamed: check foresees release", place,
                         first_error(release), first_error(check))
    desk.restore(snapshot)


def flip(file):
    """Changes one letter in the middle of a file."""
    data = bytearray(file.read_bytes())
    at = data.index(b"viktprocent") if b"viktprocent" in data else len(data) // 2
    data[at] = data[at] ^ 1
    file.write_bytes(bytes(data))


def another_day(file):
    text = file.read_text()
    file.write_text(text.replace("\ndate = 2", "\ndate = 1", 1))


# What is broken, whether the first lock is what it is done to or a sealed text, and how.
TAMPERING = [
    ("a sealed text is changed", "text", flip),
    ("a sealed text is gone", "text", lambda file: file.unlink()),
    ("a lock is changed", "lock", lambda file: file.write_text(file.read_text() + "# \n")),
    ("the day of a lock is changed", "lock", another_day),
    ("a lock is gone", "lock", lambda file: file.unlink()),
    ("a sealed text is added", "extra", lambda file: file.write_text("+++\n")),
]


def tamper(history, folder):
    """Breaks what is sealed in a copy, and asks every command that reads it."""
    author, report = history.author, history.report
    shutil.copytree(history.root / "content", folder / "content")
    releases = folder / "content" / "releases"
    names = [release.name for release in author.account.releases]
    for what, where, act in TAMPERING:
        sealed = sorted((releases / "sealed" / "requirements").glob("*@*.md"))
        file = {"text": author.rng.choice(sealed), "lock": releases / f"{names[len(names) // 2]}.toml",
                "extra": releases / "sealed" / "requirements" / "KRA-999@1.0.md"}[where]
        before = file.read_bytes() if file.exists() else None
        act(file)
        asked = [("check",), ("build", "-o", str(folder / "public")), ("list",), ("diff", names[0], names[-1]),
                 ("verify", str(next(one for one in sealed if one != file)))]
        for command in asked:
            answer = history.krav(*command, root=folder)
            said_so = [code for code in ("K121", "K129") if code in answer.stdout + answer.stderr]
            fine = answer.returncode != 0 or said_so or (where == "extra" and command[0] != "check")
            report.says("tampering is told", f"{what} ({file.name}): krav {command[0]}", fine,
                        "K129 from check" if where == "extra" else "exit 1 or 2",
                        f"exit {answer.returncode} {said_so}")
        file.write_bytes(before) if before is not None else file.unlink()
        report.holds("restored is right", what, 0, history.krav("check", root=folder).returncode)
