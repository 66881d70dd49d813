// Up to three requirements, or versions of one, beside each other, section by section. What is compared
// stands in the fragment of the address, as in `#SAR-001@1.0,SAR-001@2.0,MIL-003`.

/** The parts of a text that binds, in their order: what comes before the first heading has none. */
function sectionsOf(html) {
  const text = document.createElement("div");
  // Places to fill in are shown by their keys.
  text.innerHTML = Urval.fill(html, {}, (key) => `<mark class="placeholder">[${Urval.escape(key)}]</mark>`);
  const sections = new Map([["", []]]);
  let own = sections.get("");
  for (const node of [...text.children]) {
    if (node.localName === "h4") sections.set(node.textContent, (own = []));
    else own.push(node);
  }
  return sections;
}

/** The headings of all texts, each text's in its order. */
function headingsOf(all) {
  const headings = [];
  for (const sections of all) {
    let at = 0;
    for (const heading of sections.keys()) {
      const known = headings.indexOf(heading);
      if (known < 0) headings.splice(at, 0, heading);
      at = headings.indexOf(heading) + 1;
    }
  }
  return headings;
}

class ComparisonPage extends PageElement {
  connectedCallback() {
    const { root, surround } = this.dataset;
    this.parts = new Urval.Parts(this);
    this.catalogue = new Urval.Catalogue(root, surround, document.documentElement.lang);
    this.append(this.parts.make("page"));
    this.slots = Object.fromEntries([...this.querySelectorAll("[data-slot]")].map((own) => [own.dataset.slot, own]));
    this.button = this.querySelector("[data-do=differences]");
    this.input = this.querySelector("input");
    this.querySelector("form").addEventListener("submit", (event) => this.add(event));
    this.addEventListener("click", ({ target }) => this.command(target.closest("button[data-do]")));
    this.addEventListener("change", ({ target }) => target.matches("select") && this.choose(Number(target.closest("[data-at]").dataset.at), target.value));
    addEventListener("hashchange", () => this.jump());
    this.open(location.hash.slice(1));
  }

  /** Reads what is compared; a selection's own address is understood too. */
  open(fragment) {
    const text = Urval.whole(decodeURIComponent(fragment.replace(/%(?![0-9a-f]{2})/gi, "%25")));
    const list = (text.match(/(?:^|&)krav=([^&]*)/)?.[1] ?? text).split(",").filter(Boolean);
    const read = list.map((one) => one.match(/^([a-z][a-z0-9]*-[0-9]+)(?:@(\d+\.\d+))?$/i));
    this.unread = list.filter((_, at) => !read[at]);
    const known = read.filter(Boolean).map(([, id, version]) => ({ id: id.toUpperCase(), version }));
    this.count = known.length;
    this.chosen = known.slice(0, COMPARED);
    return this.draw();
  }

  jump() {
    const fragment = location.hash.slice(1);
    if (/-\d/.test(fragment) && fragment !== this.fragment) this.open(fragment);
    else this.settle();
  }

  get fragment() {
    return this.chosen.map(({ id, version }) => (version ? `${id}@${version}` : id)).join(",");
  }

  settle() {
    const { fragment } = this;
    if (fragment && location.hash.slice(1) !== fragment) history.replaceState(null, "", `#${fragment}`);
    for (const link of document.querySelectorAll(".site-languages a[href]")) link.hash = fragment;
  }

  command(button) {
    if (!button) return;
    const at = Number(button.closest("[data-at]")?.dataset.at);
    if (button.dataset.do === "differences") this.mark(button.getAttribute("aria-pressed") !== "true");
    if (button.dataset.do === "retry") this.draw();
    if (button.dataset.do === "drop") this.drop(at);
  }

  async drop(at) {
    const [{ id }] = this.chosen.splice(at, 1);
    this.count = this.chosen.length;
    await this.draw();
    this.tell(this.parts.say("dropped", { id }));
    this.slots.said.focus({ preventScroll: true });
  }

  async choose(at, version) {
    this.chosen[at].version = version;
    await this.draw();
    this.querySelector(`[data-at="${at}"] select`)?.focus();
  }

  async add(event) {
    event.preventDefault();
    const [, id, version] = this.input.value.trim().match(/^([a-z][a-z0-9]*-[0-9]+)(?:(?:@|\s+(?:version\s+)?)(\d+\.\d+))?$/i) ?? [];
    if (!id) return this.tell(this.parts.say("add-bad", { id: this.example }));
    this.chosen.push({ id: id.toUpperCase(), version });
    this.count = this.chosen.length;
    this.input.value = "";
    await this.draw();
    return this.tell(this.parts.say("added", { id: id.toUpperCase() }));
  }

  get example() {
    return this.chosen[0]?.id ?? [...selectionStore.chosen().keys()][0] ?? "SAR-001";
  }

  tell(words) {
    this.slots.said.textContent = words;
  }

  /** Without a version the one in force is compared, or the newest where none is. */
  async pin() {
    const bare = this.chosen.filter(({ version }) => !version);
    await Promise.allSettled(bare.map(({ id }) => this.catalogue.history(id)));
    for (const own of bare) {
      const requirement = this.catalogue.versions.get(own.id);
      own.version = requirement?.current ?? requirement?.versions.at(-1)?.version;
    }
  }

  async draw() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const waiting = setTimeout(() => this.tell(this.parts.say("loading")), PAUSE);
    await this.pin();
    await this.catalogue.load(this.chosen.filter(({ version }) => version));
    clearTimeout(waiting);
    if (turn !== this.turn) return;
    this.tell("");
    this.settle();
    const all = this.chosen.map((own, at) => ({ ...own, at, ...this.catalogue.of(own) }));
    this.columns = all.filter(({ excerpt }) => excerpt);
    this.notes(all);
    this.slots.heads.replaceChildren(...this.columns.map((own) => this.head(own)));
    this.sections();
    this.ask();
    this.mark(this.button.getAttribute("aria-pressed") === "true");
    this.toggleAttribute("data-ready", true);
  }

  notes(all) {
    const say = (name, values) => this.parts.make("note", { text: this.parts.say(name, values) });
    const notes = [];
    if (this.unread.length) notes.push(say("unread", { parts: this.unread.join(", ") }));
    if (this.count > COMPARED) notes.push(say("too-many", { count: this.count }));
    for (const { id, version = "", at, excerpt, requirement, own } of all.filter((one) => !one.excerpt)) {
      const name = !requirement ? "missing-requirement" : own ? "missing-file" : "missing-version";
      const note = this.parts.make("missing", { text: this.parts.say(name, { id, version }) });
      note.dataset.at = at;
      notes.push(note);
    }
    if (!this.chosen.length) notes.push(say("empty"));
    else if (this.columns.length === 1) notes.push(say("one"));
    this.slots.notes.replaceChildren(...notes);
  }

  head({ id, version, at, excerpt, requirement, own }) {
    const head = this.parts.make("head", { id, title: excerpt.title, of: ` ${id}`, "version-of": this.parts.say("version", { id }) });
    head.dataset.at = at;
    const title = head.querySelector("a");
    title.href = this.catalogue.at(own?.page ?? requirement?.page ?? "");
    if (excerpt.lang) title.lang = excerpt.lang;
    const old = head.querySelector("[data-slot=old]");
    old.hidden = !own?.old;
    old.textContent = own?.old?.text ?? "";
    const versions = requirement?.versions ?? [{ version }];
    head.querySelector("select").append(...versions.map((one) => new Option(one.version, one.version, false, one.version === version)));
    return head;
  }

  sections() {
    const texts = this.columns.map(({ excerpt }) => sectionsOf(excerpt.html));
    const headings = headingsOf(texts);
    // As many columns as there are texts: the style sheet knows them by number.
    this.dataset.columns = this.columns.length;
    const section = (heading, fill, isText = true) => {
      const own = this.parts.make("section", { heading });
      own.classList.toggle("is-text", isText);
      own.querySelector("[data-slot=columns]").append(...this.columns.map((column, at) => this.column(column, fill(column, at))));
      return own;
    };
    const none = () => Object.assign(document.createElement("p"), { className: "comparison-none", textContent: this.parts.say("none") });
    const sections = headings.map((heading) => section(heading || this.parts.say("text"), (_, at) => texts[at].get(heading) ?? [none()]));
    const facts = section(this.parts.say("facts"), (column) => this.facts(column), false);
    this.slots.sections.replaceChildren(...(this.columns.length ? [...sections, facts] : []));
  }

  column({ excerpt }, content) {
    const own = this.parts.make("column", { name: excerpt.cite, text: content });
    const text = own.querySelector(".comparison-text");
    Urval.withScrolling(text, excerpt.cite);
    text.original = [...text.childNodes];
    return own;
  }

  facts({ excerpt, own }) {
    const release = Urval.joined(", ", own?.release, own?.date);
    const facts = this.parts.make("facts", { type: excerpt.type.title, level: excerpt.level.title, area: excerpt.category, release });
    if (!release) facts.lastElementChild.remove();
    return facts;
  }

  ask() {
    const isFull = this.chosen.length >= COMPARED;
    this.slots.full.hidden = !isFull;
    this.slots.field.hidden = isFull;
    this.querySelector("label[for=_compare-id]").textContent = this.parts.say("add-label", { id: this.example });
    const options = [...selectionStore.chosen()].map((own) => new Option(own.join("@"), own.join("@")));
    this.querySelector("datalist").replaceChildren(...options);
  }

  /** Shows or hides what differs from the first, word by word. */
  mark(isMarked) {
    const [first] = this.columns;
    this.slots.tools.hidden = this.columns.length < 2;
    if (!first) return;
    const { id, version } = first;
    this.button.setAttribute("aria-pressed", isMarked);
    this.button.textContent = this.parts.say("differences", { id, version });
    this.slots.key.hidden = !isMarked;
    this.slots.key.textContent = this.parts.say("key", { id, version });
    for (const section of this.slots.sections.querySelectorAll(".is-text")) {
      const [own, ...others] = section.querySelectorAll(".comparison-text");
      others.forEach((text) => text.replaceChildren(...(isMarked ? this.difference(own.original, text.original, first) : text.original)));
    }
  }

  difference(before, after, { id, version }) {
    const blocks = (nodes) => {
      const text = document.createElement("div");
      text.append(...nodes.map((node) => node.cloneNode(true)));
      text.querySelector(".comparison-none")?.remove();
      text.querySelectorAll("li").forEach((row) => row.prepend("– "));
      return differenceWords([...text.querySelectorAll("p, li, tr, h5, h6, pre")].filter((block) => !block.querySelector("p, li, tr")));
    };
    const [own, other] = [blocks(before), blocks(after)];
    if (!own.length && !other.length) return after;
    const pieces = difference(own, other);
    if (pieces.every(([kind, words]) => kind === "same" || !words.trim())) {
      return [Object.assign(document.createElement("p"), { className: "comparison-none", textContent: this.parts.say("same", { id, version }) }), ...after.map((node) => node.cloneNode(true))];
    }
    return differenceShown(pieces, this.dataset, true);
  }
}

globalThis.customElements?.define("comparison-page", ComparisonPage);
