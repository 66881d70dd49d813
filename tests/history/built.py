"""A built site, read quickly: pages once, and of each only what is asked for."""

import html
import json
import posixpath
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

BASE = "https://krav.example"
STANDING = re.compile(r'<section class="standing.*?</section>', re.S)
STOPS = [re.compile(mark, re.S) for mark in (
    r'<div class="note note-stop.*?</div>', r'<div class="normative.*?>', r'<p class="normative-about.*?</p>',
    r'<section aria-labelledby="_downloads".*?</section>', r'<li><a href="#_downloads">.*?</li>')]
THEME = re.compile(r"tema/[^\"]*")
TAGS = re.compile(r"<[^>]*>")


def text(markup):
    """What a reader sees: no tags, and spaces as they are shown."""
    return re.sub(r"\s+", " ", html.unescape(TAGS.sub("", markup))).strip()


def cut(markup, start, end):
    """The part between two marks, or nothing."""
    at = markup.find(start)
    if at < 0:
        return ""
    stop = markup.find(end, at + len(start))
    return markup[at + len(start):stop if stop >= 0 else None]


class Page:
    """One page of the site."""

    def __init__(self, raw):
        self.raw = raw
        self.main = cut(raw, "<main", "</main>")

    def title(self):
        return text(re.search(r"<h1[^>]*>(.*?)</h1>", self.main, re.S).group(1)) if "<h1" in self.main else ""

    def section(self, id):
        """The prose below a heading."""
        prose = cut(cut(self.main, f'<h2 id="{id}">', "</section>"), '<div class="prose"', "</div>")
        return text(prose.partition(">")[2])

    def cites(self):
        """What the page copies as its source, and what it says under how to cite it."""
        copied = re.search(r'data-cite="([^"]*)"', self.main)
        cited = cut(self.main, 'id="_cite">', "</section>")
        return html.unescape(copied.group(1)) if copied else "", text(cut(cited, "</h2>", "</p>"))

    def kicker(self):
        return text(cut(self.main, '<p class="kicker">', "</p>"))

    def bar(self):
        """The bar that says how the version stands, without the list of all versions."""
        found = STANDING.search(self.raw)
        return found.group(0).split("<details")[0] if found else ""

    def frozen(self):
        """What never changes: all but how the version stands, which the bar, the box that stops its
        readers and the stamped documents say. The names of style sheets follow the areas, which
        they filter by."""
        left = THEME.sub("", STANDING.sub("", self.raw))
        for mark in STOPS:
            left = mark.sub("", left)
        return re.sub(r"\n\s*\n", "\n", left)

    def moved_to(self):
        found = re.search(r'http-equiv="refresh" content="0; url=([^"]*)"', self.raw)
        return found.group(1) if found else None


class Site:
    """The folder that was built."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.page = cache(self.page)
        self.ids = cache(self.ids)
        self.json = cache(self.json)
        self.feed = cache(self.feed)

    def file(self, address):
        path = unquote(address).lstrip("/")
        return self.folder / (path + "index.html" if path.endswith("/") or not path else path)

    def exists(self, address):
        return self.file(address).is_file()

    def page(self, address):
        return Page(self.file(address).read_text()) if self.exists(address) else None

    def json(self, address):
        return json.loads(self.file(address).read_text()) if self.exists(address) else None

    def ids(self, address):
        return set(re.findall(r'\bid="([^"]*)"', self.file(address).read_text()))

    def ends(self, address):
        """Where an address leads in the end, or None if it leads nowhere. Browsers follow 20."""
        for _ in range(20):
            page = self.page(address) if address.endswith("/") else None
            if not (page or self.exists(address)):
                return None
            if not page or not page.moved_to():
                return address
            address = self.join(address, page.moved_to())
        return None

    def join(self, page, href):
        """The address that a link leads to, without its anchor; None if it leads off the site."""
        if href.startswith(BASE):
            href = href[len(BASE):]
        parts = urlsplit(href)
        if parts.scheme or not (parts.path or parts.fragment):
            return None if parts.scheme else page
        if not parts.path:
            return page
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page + "x"), parts.path))
        return joined + "/" if parts.path.endswith(("/", ".")) and joined != "/" else joined

    def feed(self, address):
        """The day a feed was updated, its entries with those of its archives, and whether it says
        how far back it goes."""
        updated, entries, says_span = None, [], False
        while address and self.exists(address):
            raw = self.file(address).read_text()
            head, *found = raw.split("<entry>")
            updated, says_span = updated or cut(head, "<updated>", "T"), says_span or "<subtitle" in head
            entries += [entry(one) for one in found]
            earlier = re.search(r'<link rel="(?:prev-archive|next)"[^>]*href="([^"]*)"', head)
            address = self.join(address, earlier.group(1)) if earlier else None
        return updated, entries, says_span


def entry(raw):
    return {"id": cut(raw, "<id>", "</id>"), "title": html.unescape(cut(raw, "<title>", "</title>")),
            "day": cut(raw, "<updated>", "T"), "terms": re.findall(r'<category term="([^"]*)"', raw)}
