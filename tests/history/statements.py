"""What is stated of a built site: the table of statements, and what each asks.

Each gets the history and the site, and reports one statement for each thing that the account knows.
"""

import re

import commands
from account import sha
from built import BASE, STANDING, cut, text

STATUS = {"current": "status-current", "superseded": "status-superseded", "withdrawn": "status-withdrawn"}
# The words for a class of change, as feeds and tables say them.
SAID = {"sv": {"tightened": "skärpt", "loosened": "mildrat"}, "en": {"tightened": "tightened", "loosened": "loosened"}}
# A feed with fewer entries has no reason to leave any out.
LEAST = 100
IN_FORCE = ("Läs den gällande texten", "Read the current text")


def root(language):
    return "/" if language == "sv" else f"/{language}/"


def of(id, version="", language="sv"):
    """The address of a requirement, or of one version of it."""
    return f"{root(language)}krav/{id.lower()}/" + (f"{version}/" if version else "")


def frozen(account):
    """Each text with the address of its page. A translation has one for the version it was made
    from, if it was released while that version was the latest."""
    for (id, version, language), one in account.texts.items():
        held = [release.name for release in account.releases if release.holds.get(id) == version]
        if language == "sv" or set(held) & set(one.releases):
            yield of(id, version, language), one


def said_on(report, kind, address, page, one):
    report.holds(f"{kind}: title", address, one.words.heading(), page.title())
    report.holds(f"{kind}: text", address, one.words.normative(), page.section("normative"))
    rationale = page.section("motive")
    report.says(f"{kind}: rationale", address, rationale.startswith(one.words.rationale()),
                one.words.rationale(), rationale)


def pages(history, site):
    """Each version has its page for ever, with its words, its version and its picture."""
    report = history.report
    for address, one in frozen(history.author.account):
        page = site.page(address)
        if not report.says("frozen page: exists", address, page and not page.moved_to(), "a page", page):
            continue
        said_on(report, "frozen page", address, page, one)
        report.holds("frozen page: version", address, f"{one.id} Version {one.version}", page.kicker())
        for cited in page.cites():
            report.says("frozen page: cites itself", address,
                        f"version {one.version}," in cited and f"krav/{one.id.lower()}/{one.version}/" in cited,
                        f"version {one.version}", cited)
        if one.picture:
            found = re.search(r'<img src="([^"]*)"', page.main)
            file = site.file(site.join(address, found.group(1))) if found else None
            report.says("frozen page: picture", address, file and file.read_bytes() == one.picture,
                        f"a picture of {sha(one.picture)[:10]}", file)
        same = history.frozen.setdefault(address, sha(page.frozen().encode()))
        report.holds("frozen page: same bytes as ever", address, same, sha(page.frozen().encode()))


def standing(history, site):
    """The bar says how the version stands, and leads to the next and to the text in force."""
    account, report = history.author.account, history.report
    for address, one in frozen(account):
        page = site.page(address)
        if not page:
            continue
        stands, bar = account.standing(one.id, one.version), page.bar()
        latest, after = account.latest(one.id), account.after(one.id, one.version)
        allowed = {stands} | ({"withdrawn"} if latest.status == "withdrawn" and not after else set())
        report.says("standing: word", address, any(STATUS[word] in bar for word in allowed), stands, text(bar))
        invites = any(words in bar for words in IN_FORCE)
        if latest.status != "current":
            report.says("standing: no way to a text in force that is none", address, not invites,
                        f"{latest.version} is {latest.status}", text(bar))
        elif after:
            report.says("standing: way to the text in force", address, invites and 'href="../"' in bar,
                        "a link to ../", text(bar))
        if after and one.language == "sv":
            report.says("standing: way to the next version", address, f'href="../{after}/' in bar,
                        f"a link to ../{after}/", bar[-300:])


def current(history, site):
    """The address of a requirement shows its present text and cites its version."""
    account, report = history.author.account, history.report
    for id, version in account.last().holds.items():
        one, address = account.latest(id), of(id)
        page = site.page(address)
        if not report.says("current page: exists", address, page and not page.moved_to(), "a page", page):
            continue
        said_on(report, "current page", address, page, one)
        report.says("current page: status", address, STATUS[one.status] in page.bar(), one.status, text(page.bar()))
        for cited in page.cites():
            report.says("current page: cites its version", address, f"version {version}," in cited, version, cited)
    for id in account.last().english:
        translated(history, site, id)
    for id, one in history.author.desk.requirements.items():
        if id not in account.by_id:
            report.says("what is no text yet has no page", of(id), not site.exists(of(id)), "none", one.status)
    for id, one in account.last().proposals.items():
        page = site.page(f"/remisser/{id.lower()}/")
        report.holds("a consultation shows the proposal", f"/remisser/{id.lower()}/", one.words.normative(),
                     page.section("normative") if page else None)


def translated(history, site, id):
    """The English page shows English words as what they are, or those of the source."""
    account, report, address = history.author.account, history.report, of(id, language="en")
    page, english, latest = site.page(address), account.english_of(id), account.latest(id)
    stale = english.version != latest.version
    kind = "stale English page" if stale else "English page"
    if not report.says(f"{kind}: exists", address, page and not page.moved_to(), "a page", page):
        return
    shown = page.section("normative")
    shows = {english.words.normative(): english, latest.words.normative(): latest}.get(shown)
    if not report.says(f"{kind}: text", address, shows and (stale or shows is english),
                       english.words.normative(), shown):
        return
    head = STANDING.sub("", cut(page.main, ">", '<h2 id="normative">'))
    report.says(f"{kind}: says the version of its words", address, f"ersion {shows.version}" in head,
                f"version {shows.version}", page.kicker())
    for cited in page.cites():
        report.says(f"{kind}: cites the version of its words", address, f"version {shows.version}," in cited
                    and f"/{shows.version}/" in cited, f"version {shows.version}", cited)


def addresses(history, site):
    """Every address that a lock promised answers, and every link from a frozen page leads there."""
    account, report = history.author.account, history.report
    for release in account.releases:
        lock = (history.root / "content/releases" / f"{release.name}.toml").read_text()
        for address in re.findall(r'^  "(/[^"]*)",$', lock, re.M):
            report.says("promised address answers", address, site.ends(address), "a page", "nothing")
    for address, _ in frozen(account):
        page = site.page(address)
        for href in sorted(set(re.findall(r'href="([^"]*)"', page.main))) if page else ():
            link, _, anchor = href.partition("#")
            target = site.join(address, link) if link else address
            if target is None:
                continue
            end = site.ends(target)
            report.says("link from a frozen page answers", f"{address} → {href}", end, "a page", "nothing")
            # What is asked of the page that verifies is in its fragment: versions that have pages.
            asked = anchor.removeprefix("krav=").split(",") if anchor.startswith("krav=") else []
            for one in asked:
                id, _, version = one.lower().partition("@")
                report.says("version that a frozen page asks about is there", f"{address} → {href}",
                            site.ends(f"/krav/{id}/{version}/"), "a page", "nothing")
            if anchor and end and not asked:
                report.says("anchor from a frozen page is there", f"{address} → {href}", anchor in site.ids(end),
                            f"id {anchor}", "no such id")


def differences(history, site):
    """Each step has its page, with what went and what came, and every entry between."""
    account, report = history.author.account, history.report
    for release in account.releases:
        for change in release.changes:
            if change.before is None:
                continue
            address = of(change.id, change.after) + "andringar/"
            page = site.page(address)
            if not report.says("difference: exists", address, page, "a page", page):
                continue
            old, new = (account.texts[change.id, one, "sv"].words for one in (change.before, change.after))
            shown = {tag: text(" ".join(re.findall(f"<{tag}>(.*?)</{tag}>", page.main, re.S)))
                     for tag in ("del", "ins")}
            for kind, tag, gone in (("removed", "del", only(old, new)), ("added", "ins", only(new, old))):
                missing = [word for word in gone if word not in shown[tag]]
                report.says(f"difference: {kind} words", address, not missing, gone, shown[tag])
            marks = re.findall(r'change-(\w+)">[^<]*</span> <span class="version">([\d.]+)</span> <span>(.*?)</span>',
                               page.main)
            found = {(version, kind, text(words)) for kind, version, words in marks}
            report.holds("difference: entries", address, set(change.entries), found)


def only(one, other):
    """The words that one text has and the other has not."""
    texts = [f"{text.heading()} {text.normative()} {text.rationale()}" for text in (one, other)]
    first, second = (set(re.findall(r"[\w,]*\w", text)) for text in texts)
    return sorted(first - second)


def releases(history, site):
    """Each release lists what it holds and what it changed, by its gravest class."""
    account, report = history.author.account, history.report
    data = {one["name"]: one for one in site.json("/api/utgavor.json")["data"]}
    report.holds("releases: names", "/api/utgavor.json", [one.name for one in account.releases], list(data))
    for at, release in enumerate(account.releases):
        address = f"/utgavor/{release.name}/"
        page, listed = site.page(address), data[release.name]
        report.holds("release: holds", address, release.holds, held(site, address))
        report.says("release: notes", address, release.notes in text(page.main), release.notes,
                    text(page.main)[:200])
        report.holds("release data: date and notes", f"/api/utgavor.json {release.name}",
                     (release.date, release.notes), (listed["date"], listed.get("notes") or ""))
        full = whole_release(site, listed)
        report.holds("release data: holds", release.name, release.holds,
                     {one["id"]: one["version"] for one in full.get("requirements", [])})
        changes = {(one.id, one.before, one.after, one.kind) for one in release.changes}
        for id in set(release.translated) - {one.id for one in release.changes}:
            changes.add((id, release.holds[id], release.holds[id], "translated"))
        report.holds("release data: changes", release.name, changes,
                     {(one["id"], one.get("before"), one["after"], one["kind"]) for one in full.get("changes", [])})
        sums = (site.folder / f"utgavor/{release.name}/SHA256SUMS.txt").read_text()
        for id, version in release.holds.items():
            one = account.texts[id, version, "sv"]
            report.says("release: checksum", f"{address}SHA256SUMS.txt {id}",
                        f"{sha(one.data)}  {one.path}\n" in sums, sha(one.data), one.path)
        if at:
            changed(report, site, release)


def whole_release(site, listed):
    """What the data says of a release, with what it may keep in a file of its own."""
    whole, waiting = dict(listed), [listed]
    while waiting:
        files = [value for value in waiting.pop().values()
                 if str(value).startswith(f"{BASE}/api/utgavor/") and value.endswith(".json")]
        for file in files:
            more = site.json(file[len(BASE):])["data"]
            waiting.append(more)
            whole = {**more, **whole}
    return whole


def held(site, address):
    """What the page of a release lists, or that of the earlier one that holds the same."""
    page = site.page(address)
    found = dict(re.findall(r'<span class="id">(KRA-\d+) ([\d.]+)</span>', page.main))
    same = re.search(r'samma krav i samma versioner[^<]*<a href="([^"]*)"', page.main)
    return held(site, site.join(address, same.group(1))) if same and not found else found


def changed(report, site, release):
    """The table of a release's changes."""
    address = f"/utgavor/{release.name}/andringar/"
    page = site.page(address)
    rows = {text(re.search(r"KRA-\d+", row).group(0)): row
            for row in re.findall(r"<tr>.*?</tr>", page.main, re.S) if "KRA-" in row}
    ids = {change.id for change in release.changes}
    report.says("release changes: rows", address, ids <= set(rows) <= ids | set(release.translated), ids, set(rows))
    for change in release.changes:
        row = rows.get(change.id, "")
        marks = re.findall(r'change-(\w+)"', row)
        report.holds("release changes: gravest class", f"{address} {change.id}", change.gravest(),
                     marks[0] if marks else None)
        if change.both_ways():
            both = all(word in text(row).lower() for word in SAID["sv"].values())
            report.says("release changes: both ways are said", f"{address} {change.id}", both,
                        [kind for _, kind, _ in change.entries], text(row))
    for id in release.translated:
        if id not in ids:
            report.says("a new translation is told by the list", f"{address} {id}", id in page.main, id, "nothing")


def feeds(history, site):
    """Feeds tell each change, where it was made and everywhere, and when the last one was."""
    account = history.author.account
    for language in ("sv", "en"):
        feed(history, site, f"{root(language)}flode.xml", None, language)
        for area in account.last().areas:
            feed(history, site, f"{root(language)}omraden/{area}/flode.xml", area, language)
        for old in account.renamed:
            feed(history, site, f"{root(language)}omraden/{old}/flode.xml", account.now(old), language,
                 "feed at its old address")
    for id in account.last().holds:
        told = [(release, one) for release, one in account.told_in(None) if one.id == id]
        check_feed(history, site, f"/krav/{id.lower()}/flode.xml", told, "sv", "feed of a requirement")
    told_translations(history, site)


def told_translations(history, site):
    """The English feed tells a new translation of a text that did not change itself."""
    _, entries, _ = site.feed("/en/flode.xml")
    oldest = min((one["day"] for one in entries), default="")
    for release in history.author.account.releases[1:]:
        changed = {change.id for change in release.changes}
        for id in sorted(set(release.translated) - changed):
            found = [one["title"] for one in entries if id in one["title"] and one["day"] == release.date]
            if release.date > oldest:
                history.report.says("a new translation is told by the feed", f"/en/flode.xml {release.name} {id}",
                                    found, f"an entry of {release.date}", found)


def feed(history, site, address, area, language, kind="feed"):
    told = list(history.author.account.told_in(area))
    check_feed(history, site, address, told, language, kind if area is None or kind != "feed" else "feed of an area")


def check_feed(history, site, address, told, language, kind):
    """A feed tells each change, unless it says that it goes back no further."""
    report = history.report
    updated, entries, says_span = site.feed(address)
    if not report.says(f"{kind}: exists", address, updated, "a feed", "nothing"):
        return
    by_id = {one["id"]: one for one in entries}
    oldest, older = min((one["day"] for one in entries), default=""), 0
    for release, change in told:
        # An entry is named after the page that it leads to, in the language of the feed if it is there.
        id, own = (f"{BASE}{of(change.id, change.after, one)}#{release.name}" for one in ("sv", language))
        one = by_id.get(id) or by_id.get(own)
        if not one and oldest and release.date <= oldest and len(entries) >= LEAST:
            older += 1
            continue
        if report.says(f"{kind}: tells each change", f"{address} {id}", one, id, "no entry"):
            right = one["day"] == release.date and change.gravest() in one["terms"]
            report.says(f"{kind}: day and gravest class", f"{address} {id}", right,
                        (release.date, change.gravest()), (one["day"], one["terms"]))
            if change.both_ways():
                both = all(word in one["title"].lower() for word in SAID[language].values())
                report.says(f"{kind}: both ways are said", f"{address} {id}", both, SAID[language], one["title"])
    if older:
        report.says(f"{kind}: leads to its archive or says how far back it goes", address, says_span,
                    "rel=prev-archive or a subtitle", f"{older} changes are missing without a word")
    days = {release.date for release, _ in told}
    ids = {change.id for _, change in told}
    translations = {release.date for release in history.author.account.releases if ids & set(release.translated)}
    last = max(days, default=None)
    if last:
        allowed = {last} | {day for day in translations if day > last}
        report.says(f"{kind}: updated on the day of its last change", address, updated in allowed, last, updated)


def beside(history, site):
    """Areas, guidance, pages and packages of the last release, with what guidance shows."""
    account, report = history.author.account, history.report
    last = account.last()
    for kind, found in (("omraden", last.areas), ("vagledning", last.guidance), ("sidor", last.pages)):
        for name, one in found.items():
            page = site.page(f"/{kind}/{name}/")
            words = f"Sidan handlar om {one.words}."
            report.says("page: words", f"/{kind}/{name}/", page and words in page.main, words, page and "others")
            if one.shows and page:
                words = account.latest(one.shows.split("@")[0]).words.normative()
                report.says("page: shows the present text", f"/{kind}/{name}/", words in text(page.main), words,
                            text(page.main)[-300:])
    for page, entries in (("/ordlista/", last.terms), ("/referenser/", last.references), ("/bevis/", last.evidence)):
        for id, words in entries.items():
            report.says("register: entry and words", f"{page}#{id}", id in site.ids(page)
                        and words in site.page(page).main, words, "not there")
    for name, ids in last.packages.items():
        found = set(re.findall(r"KRA-\d+", site.page(f"/kravpaket/{name}/").main))
        report.says("package: its requirements", f"/kravpaket/{name}/", set(ids) <= found, ids, found)


def sitemap(history, site):
    """The site map lists every page that is promised, and nothing that only leads on."""
    account, report = history.author.account, history.report
    last = account.last()
    listed = set(re.findall(r"<loc>https://krav.example([^<]*)</loc>", site.file("sitemap.xml").read_text()))
    wanted = {address for address, _ in frozen(account)} | {of(id) for id in last.holds}
    wanted |= {of(id, language="en") for id in last.english}
    wanted |= {f"/omraden/{one}/" for one in last.areas} | {f"/vagledning/{one}/" for one in last.guidance}
    wanted |= {f"/sidor/{one}/" for one in last.pages} | {f"/kravpaket/{one}/" for one in last.packages}
    wanted |= {f"/utgavor/{one.name}/" for one in account.releases}
    wanted |= {f"{of(one.id, one.after)}andringar/" for release in account.releases
               for one in release.changes if one.before}
    for address in sorted(wanted):
        report.says("sitemap: lists", address, address in listed, address, "not listed")
    for address in sorted(listed):
        report.says("sitemap: leads to a page", address, site.ends(address) == address, "a page", site.ends(address))


# Every kind of statement of a site, and those that ask the command, which are made last.
OF_SITES = [pages, standing, current, addresses, differences, releases, feeds, beside, sitemap]
STATEMENTS = [("the site", OF_SITES), ("the data", commands.OF_DATA), ("the command", commands.OF_COMMANDS)]


def state(history, site, last):
    """Makes every statement. A part of the site that cannot even be read is one that failed."""
    for name, table in STATEMENTS:
        for one in table if last or name != "the command" else ():
            try:
                one(history, site)
            except (AttributeError, KeyError, TypeError, OSError, ValueError) as error:
                history.report.says(f"{name} can be read", one.__name__, False, "an answer", repr(error))
