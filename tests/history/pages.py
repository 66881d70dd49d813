"""What authors do with the texts beside the requirements: areas, pages, packages, registers."""

from desk import Page, said


def page(kind, pages, shows=False):
    """The event of a new page; guidance may show the text of a requirement."""
    def act(author):
        desk, name = author.desk, author.desk.word()
        one = author.pick() if shows else None
        text = Page(f"Sidan {desk.word()}", desk.word(), author.date, shows=f"{one.id}@{said(one.version)}"
                    if one else "", term=author.choose(desk.terms))
        getattr(desk, pages)[name] = text
        desk.save_page(kind, name)
        return name
    return act


def page_changed(kind, pages):
    def act(author):
        options = getattr(author.desk, pages)
        name = author.choose([one for one, text in options.items() if text.updated != author.date])
        if not name:
            return None
        options[name].words, options[name].updated = author.desk.word(), author.date
        author.desk.save_page(kind, name)
        return name
    return act


def page_renamed(author):
    """A page gets another address; the old one leads on."""
    desk = author.desk
    name = author.choose(set(author.account.last().pages) & set(desk.pages))
    if not name:
        return None
    new = desk.word()
    desk.pages[new] = desk.pages.pop(name)
    desk.pages[new].updated = author.date
    desk.remove(f"pages/{name}.md")
    desk.save_page("pages", new)
    desk.redirect(f"sidor/{name}/", f"sidor/{new}/")
    return name


def area_added(author):
    name = f"{author.choose(['vard', 'lakemedel'])}/{author.desk.word()}"
    author.desk.areas[name] = Page(f"Område {author.desk.word()}", author.desk.word(), author.date)
    author.desk.save_page("area", name)
    return name


def area_renamed(author):
    """A folder is renamed in which nothing is in consultation or edited already."""
    held = {one.area for one in author.desk.requirements.values()
            if one.status == "consultation" or one.id in author.touched}
    old = author.choose(set(author.leaves()) & set(author.account.last().areas) - held)
    return rename_area(author, old) if old else None


def rename_area(author, old):
    """Moves the folder, says so in what is published in it, and leads the old address on."""
    desk = author.desk
    new = f"{old.split('/')[0]}/{desk.word()}"
    desk.move_folder(old, new)
    desk.areas[new] = desk.areas.pop(old)
    for one in [one for one in desk.requirements.values() if one.area == old]:
        one.area = new
        if one.status != "draft":
            one.moved_from = old
            author.change(author.touch(one), "moved")
        desk.save(one.id)
    desk.redirect(f"omraden/{old}/", f"omraden/{new}/")
    desk.renamed[old] = new
    return f"{old} → {new}"


def package_changed(author):
    """A package takes up one requirement more, or lets one go."""
    desk, name = author.desk, author.choose(author.desk.packages)
    words, _, ids = desk.packages[name]
    held = author.account.last().holds
    more = author.choose([one.id for one in desk.requirements.values()
                          if one.status == "current" and one.id in held and one.id not in ids])
    if len(ids) > 3 or not more:
        ids = ids[1:] if len(ids) > 1 else ids
    else:
        ids = ids + [more]
    desk.packages[name] = (desk.word(), author.date, ids)
    desk.save_package(name)
    return name


def register(entries, changed):
    """An entry is added to a register, or one of those there says something else."""
    def act(author):
        register = getattr(author.desk, entries)
        name = author.choose(register) if changed else author.desk.word()
        register[name] = author.desk.word()
        author.desk.save_registers()
        return name
    return act


def links_now(author, kind, name):
    """Whether a working text links to an entry."""
    desk = author.desk
    texts = list(desk.requirements.values()) + list(author.kept.values())
    pages = list(desk.guidance.values()) + list(desk.pages.values()) if kind == "term" else []
    return any(getattr(text, kind) == name for text in texts + pages)


def removed(kind, entries, leaned):
    """An entry goes that no working text links to. With `leaned` a published text still does: then
    the tool may refuse, or keep the anchor that the published text leads to."""
    def act(author):
        register = getattr(author.desk, entries)
        free = [name for name in register if not links_now(author, kind, name)
                and author.account.leaned(kind, name) == leaned]
        if len(register) < 3 or not (name := author.choose(free)):
            return None
        del register[name]
        author.desk.save_registers()
        return name
    return act


PAGES = [
    ("guidance added", 1, page("guidance", "guidance")),
    ("guidance shows a text", 2, page("guidance", "guidance", shows=True)),
    ("guidance changed", 2, page_changed("guidance", "guidance")),
    ("page added", 1, page("pages", "pages")),
    ("page changed", 2, page_changed("pages", "pages")),
    ("page renamed", 1, page_renamed),
    ("area added", 1, area_added),
    ("area changed", 2, page_changed("area", "areas")),
    ("area renamed", 2, area_renamed),
    ("package changed", 2, package_changed),
    ("term added", 2, register("terms", False)),
    ("term changed", 1, register("terms", True)),
    ("reference added", 2, register("references", False)),
    ("reference changed", 1, register("references", True)),
    ("evidence added", 1, register("evidence", False)),
    ("evidence changed", 1, register("evidence", True)),
    ("term removed", 2, removed("term", "terms", False)),
    ("reference removed", 2, removed("reference", "references", False)),
    ("term removed that an old text links to", 6, removed("term", "terms", True)),
    ("reference removed that an old text links to", 6, removed("reference", "references", True)),
]
