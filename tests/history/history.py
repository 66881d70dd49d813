"""A history: a catalogue that is edited and released many times, chance by chance."""

import copy
import datetime
import subprocess

from account import Account
from desk import Desk, Page
from events import EVENTS, Author, create
from pages import PAGES
from refusals import first_error, make_mistake, rename_around_consultation

FIRST_DAY = datetime.date(2026, 1, 31)
NOTES = ["Skärpta krav.", 'De sa "nej" & gick <hem>.', "Bråk: \\ och 'fnuttar'.", "", None]
# These the tool may refuse: either way is right, and what follows from it is looked at later.
OPTIONAL = {"term removed that an old text links to", "reference removed that an old text links to"}
# These are asked for one by one, so that a refusal is known by its name.
DOUBTFUL = OPTIONAL | {"several entries with numbers"}


class Report:
    """What was stated, by kind, and what did not hold."""

    def __init__(self):
        self.kinds, self.failures = {}, {}

    def says(self, kind, address, holds, expected, found):
        self.kinds[kind] = self.kinds.get(kind, 0) + 1
        if not holds:
            self.failures.setdefault(kind, []).append((address, expected, found))
        return holds

    def holds(self, kind, address, expected, found):
        return self.says(kind, address, expected == found, expected, found)

    def failed(self):
        return sum(len(one) for one in self.failures.values())


class History:
    """The author with the folder, the tool, and what is reported."""

    def __init__(self, root, tool, rng, most):
        self.root, self.tool, self.report, self.frozen = root, tool, Report(), {}
        self.author = Author(Desk(root), Account(), rng, most)
        self.drawn, self.round = {}, 0

    def krav(self, *arguments, root=None):
        return subprocess.run([self.tool, *arguments], cwd=root or self.root, capture_output=True,
                              text=True, check=False, env={"NO_COLOR": "1", "KRAV_LANG": "en"})

    def day(self, round):
        return FIRST_DAY + datetime.timedelta(days=37 * round)

    def name(self, ahead=0):
        """The year and the number in the year, as releases are named."""
        round = self.round + ahead
        year = self.day(round).year
        return f"{year}.{sum(self.day(one).year == year for one in range(round)) + 1}"

    def begin(self):
        """A catalogue to start from: two areas of each kind, and half of the requirements."""
        author, desk = self.author, self.author.desk
        author.date = str(self.day(0))
        for name in ("vard", "lakemedel", "vard/sarvard", "vard/handskar", "lakemedel/salvor"):
            desk.areas[name] = Page(f"Område {desk.word()}", desk.word(), author.date)
            desk.save_page("area", name)
        for entries in (desk.terms, desk.references, desk.evidence):
            entries.update({desk.word(): desk.word() for _ in range(4)})
        desk.save_registers()
        desk.pages = {desk.word(): Page("Om", desk.word(), author.date) for _ in range(3)}
        for name in desk.pages:
            desk.save_page("pages", name)
        ids = [create(author) for _ in range(max(author.most // 2, 4))]
        for name in ("bas", "mer"):
            desk.packages[name] = (desk.word(), author.date, author.rng.sample(ids, 2))
            desk.save_package(name)
        desk.save_catalogue()

    def play(self, releases):
        """All rounds: edit, release, and try what must be refused."""
        for self.round in range(releases):
            author = self.author
            author.date, author.touched = str(self.day(self.round)), set()
            if self.round == 0:
                self.begin()
            elif self.round % 9 != 4:
                before = author.desk.snapshot(), copy.deepcopy((author.kept, author.removed, author.numbered))
                self.edit()
                if not self.release():
                    author.desk.restore(before[0])
                    author.kept, author.removed, author.numbered = before[1]
                    self.release()
            if self.round == 0 or self.round % 9 == 4:
                self.release()
            yield self.round

    def edit(self):
        """Draws events by their weight until there are enough of them."""
        author, table = self.author, EVENTS + PAGES
        wanted = author.rng.randint(5, 6 + author.most // 4)
        weights = [weight for _, weight, _ in table]
        for _ in range(wanted * 3):
            name, _, act = author.rng.choices(table, weights)[0]
            snapshot = author.desk.snapshot() if name in DOUBTFUL else None
            what = act(author)
            if what is None:
                continue
            if snapshot and not self.permitted(name, what):
                author.desk.restore(snapshot)
            self.drawn[name] = self.drawn.get(name, 0) + 1
            wanted -= 1
            if not wanted:
                return

    def permitted(self, name, what):
        answer = self.krav("check", "--quiet")
        if name not in OPTIONAL:
            self.report.says("a right edit is accepted", f"{name}: {what} before {self.name()}",
                             answer.returncode == 0, "exit 0", first_error(answer))
        return answer.returncode == 0

    def release(self):
        """Releases what is on the desk, and writes it down. Empty notes are no notes."""
        author, name = self.author, self.name()
        notes = author.rng.choice(NOTES)
        asked = ["release", name, "--date", author.date, "--quiet"]
        answer = self.krav(*asked, *(["--notes", notes] if notes is not None else []))
        if notes == "" and answer.returncode != 0:
            again = self.krav(*asked)
            if again.returncode == 0:
                self.report.says("a right edit is accepted", f'release {name} --notes ""', False, "exit 0",
                                 first_error(answer))
                answer = again
        kind = "a release is accepted"
        if self.report.says(kind, name, answer.returncode == 0, "exit 0", first_error(answer)):
            author.account.seal(author.desk, name, author.date, notes or "")
        return answer.returncode == 0

    def mistakes(self, some):
        """Makes mistakes where there is something to make them on, and undoes them."""
        self.author.date, self.author.touched = str(self.day(self.round + 1)), set()
        for name, codes, act in some:
            made = make_mistake(self, name, codes, act)
            self.drawn["refused: " + name] = self.drawn.get("refused: " + name, 0) + made
        rename_around_consultation(self)
