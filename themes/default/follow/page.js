// What has changed in some requirements, and their feeds in one file. Which they are stands in the fragment
// of the address, as in `#SAR-001,MIL-003`, so that the address can be kept; without it, what is in the
// reader's own selection is shown. All else comes from the small files that say how versions stand.

/** The ids in a fragment: alone, or in the address of a selection. */
function idsIn(fragment) {
  const text = Urval.whole(decodeURIComponent(fragment.replace(/%(?![0-9a-f]{2})/gi, "%25")));
  const list = (text.match(/(?:^|&)krav=([^&]*)/)?.[1] ?? text).split(",");
  const ids = list.map((one) => one.match(/^([a-z][a-z0-9]*-[0-9]+)(?:@\d+\.\d+)?$/i)?.[1].toUpperCase());
  return [...new Set(ids.filter(Boolean))];
}

/** The newest release first: a year and its number in the year. */
function newestFirst(one, other) {
  const [a, b] = [one, other].map(({ release }) => release.split(".").map(Number));
  return b[0] - a[0] || b[1] - a[1];
}

/** Every change of some requirements, by release, the newest first. `requirements` are as the files have them. */
Urval.changesOf = (requirements) => {
  const releases = new Map();
  for (const own of requirements) {
    for (const version of own.versions.filter(({ release }) => release)) {
      const { release, date } = version;
      if (!releases.has(release)) releases.set(release, { release, date, changes: [] });
      const told = own.changes.filter((change) => change.version === version.version);
      releases.get(release).changes.push({ id: own.id, title: own.title, version: version.version, page: version.difference ?? version.page, told, lang: own.changes_lang });
    }
  }
  return [...releases.values()].sort(newestFirst);
};

/** A list of feeds that readers take in one go. */
Urval.opml = (title, requirements, feeds) => {
  const line = ({ id, title: own }) => {
    const text = Urval.inert(`${id} ${own}`);
    const page = Urval.inert(`${feeds}krav/${id.toLowerCase()}/`);
    return `<outline type="rss" text="${text}" title="${text}" xmlUrl="${page}flode.xml" htmlUrl="${page}flode.html"/>\n`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n<head><title>${Urval.inert(title)}</title></head>\n<body>\n${requirements.map(line).join("")}</body>\n</opml>\n`;
};

class FollowPage extends PageElement {
  connectedCallback() {
    const { root, example } = this.dataset;
    this.parts = new Urval.Parts(this);
    this.catalogue = new Urval.Catalogue(root, "", document.documentElement.lang);
    this.append(this.parts.make("page"));
    this.slots = Object.fromEntries([...this.querySelectorAll("[data-slot]")].map((own) => [own.dataset.slot, own]));
    this.slots.label.textContent = this.parts.say("label", { id: example });
    this.input = this.querySelector("input");
    this.querySelector("form").addEventListener("submit", (event) => this.add(event));
    this.addEventListener("click", ({ target }) => this.command(target.closest("button[data-do]")));
    addEventListener("hashchange", () => this.jump());
    const named = idsIn(location.hash.slice(1));
    this.ids = named.length ? named : [...selectionStore.chosen().keys()];
    this.draw();
  }

  jump() {
    const ids = idsIn(location.hash.slice(1));
    if (!ids.length || ids.join() === this.ids.join()) return;
    this.ids = ids;
    this.draw();
  }

  command(button) {
    if (!button) return;
    if (button.dataset.do === "opml") this.save();
    if (button.dataset.do === "drop") this.drop(button.closest("li").dataset.id);
  }

  async add(event) {
    event.preventDefault();
    const asked = idsIn(this.input.value.trim().replace(/[\s;]+/g, ","));
    if (!asked.length) return this.tell(this.parts.say("bad", { id: this.dataset.example }));
    this.ids = [...new Set([...this.ids, ...asked])];
    this.input.value = "";
    this.keep();
    await this.draw();
    return this.tell(this.parts.say("added", { ids: asked.join(", ") }));
  }

  async drop(id) {
    this.ids = this.ids.filter((own) => own !== id);
    this.keep();
    await this.draw();
    this.tell(this.parts.say("dropped", { id }));
    this.slots.said.focus({ preventScroll: true });
  }

  /** The address names what is followed, so that it can be kept and sent. */
  keep() {
    history.replaceState(null, "", `#${this.ids.join(",")}`);
    for (const link of document.querySelectorAll(".site-languages a[href]")) link.hash = this.ids.join(",");
  }

  tell(words) {
    this.slots.said.textContent = words;
  }

  async draw() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.tell(this.ids.length ? this.parts.say("loading") : "");
    await Promise.allSettled(this.ids.filter((id) => !this.catalogue.versions.has(id)).map((id) => this.catalogue.history(id)));
    if (turn !== this.turn) return;
    const known = this.ids.map((id) => this.catalogue.versions.get(id)).filter(Boolean);
    this.known = known.filter(({ versions }) => versions.some(({ release }) => release));
    this.slots.chosen.replaceChildren(...this.ids.map((id) => this.chosen(id)));
    this.slots.tools.hidden = !this.known.length;
    this.slots.changes.replaceChildren(...Urval.changesOf(this.known).map((own) => this.release(own)));
    this.tell(this.ids.length ? this.parts.count("some", this.known.length) : this.parts.say("none"));
    this.toggleAttribute("data-ready", true);
  }

  chosen(id) {
    const own = this.catalogue.versions.get(id);
    const item = this.parts.make(own ? "chosen" : "missing", { id, title: own?.title ?? "", of: ` ${id}` });
    if (own) item.querySelector("a").href = this.catalogue.at(own.page);
    item.dataset.id = id;
    return item;
  }

  release({ release, date, changes }) {
    const list = changes.map((own) => this.change(own));
    return this.parts.make("release", { heading: this.parts.say("release", { release, date }), list });
  }

  change({ id, title, version, page, told, lang }) {
    const item = this.parts.make("change", { link: this.parts.say("change", { id, version, title }) });
    item.querySelector("a").href = this.catalogue.at(page);
    const text = item.querySelector("[data-slot=text]");
    text.textContent = told.map((own) => `${own.class.title}: ${own.text}`).join(" ") || this.parts.say("new");
    if (lang && told.length) text.lang = lang;
    return item;
  }

  save() {
    const file = new Blob([Urval.opml(this.dataset.title, this.known, this.dataset.feeds)], { type: "text/x-opml" });
    Urval.save("kravbevakning.opml", file);
    this.tell(this.parts.say("saved"));
  }
}

globalThis.customElements?.define("follow-page", FollowPage);
