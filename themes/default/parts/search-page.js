// The page for searching. What is asked and chosen stands in the address, so that a search can be
// sent. Uses the helpers of search-box.js, which stands before it in the joined script.
// Each hit that is shown may need a file of its own, so few are shown before more are asked for, and
// the passage of a hit is fetched when the hit comes into view and nobody types.
const searchFirst = 6;
const searchMore = 12;
const searchFacets = ["kind", "area", "level", "type", "theme", "scope", "status", "release"];

class SearchPage extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.querySelector("input");
    this.querySelector(".search-plain")?.remove();
    this.others = this.querySelector(".search-others");
    this.form.action = location.pathname;
    const make = (name, className, states = {}) => {
      const element = Object.assign(document.createElement(name), { className });
      Object.entries(states).forEach(([state, value]) => element.setAttribute(state, value));
      return element;
    };
    this.status = make("p", "search-told", { role: "status", "aria-live": "polite" });
    this.notes = make("div", "search-notes");
    this.filters = make("form", "search-filters", { "aria-label": this.dataset.filters });
    // Beside the results where there is room, and else closed above them.
    this.limits = make("details", "search-limits");
    this.limits.open = matchMedia("(min-width: 62rem)").matches;
    this.limits.append(Object.assign(document.createElement("summary"), { textContent: this.dataset.filters }), this.filters);
    this.results = make("ol", "search-results");
    this.more = Object.assign(make("button", "search-more", { type: "button" }), { textContent: this.dataset.more, hidden: true });
    const columns = make("div", "search-columns");
    const column = make("div", "search-found");
    column.append(this.notes, this.results, this.more);
    columns.append(this.limits, column);
    this.append(this.status, columns);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go({ isOpen: false, isStep: true });
    });
    this.input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.go({ isOpen: true }), searchPause);
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.settle(), searchRest);
    });
    this.filters.addEventListener("change", () => this.go({ isOpen: false, isStep: true }));
    this.more.addEventListener("click", () => this.goOn());
    this.seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => this.tell(entry.target)));
    addEventListener("popstate", () => this.read());
    // Who opens the page will search, so the engine is there before the first letter.
    searchEngine(this.dataset.index).catch(() => {});
    this.read();
  }

  // Reads the address: q, one parameter a chosen value, and `versions=all`.
  read() {
    const asked = new URLSearchParams(location.search);
    this.input.value = asked.get("q") ?? "";
    this.chosen = Object.fromEntries(searchFacets.map((facet) => [facet, asked.getAll(facet)]));
    this.allVersions = asked.get("versions") === "all";
    this.search(false);
  }

  go({ isOpen, isStep = false }) {
    clearTimeout(this.timer);
    if (!isOpen) clearTimeout(this.rest);
    const boxes = [...this.filters.querySelectorAll("input")];
    if (boxes.length) {
      const of = (facet) => boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value);
      this.chosen = Object.fromEntries(searchFacets.map((facet) => [facet, of(facet)]));
      this.allVersions = boxes.some((box) => box.name === "versions" && box.checked);
    }
    const asked = new URLSearchParams();
    if (this.input.value.trim()) asked.set("q", this.input.value.trim());
    searchFacets.forEach((facet) => this.chosen[facet].forEach((value) => asked.append(facet, value)));
    if (this.allVersions) asked.set("versions", "all");
    const address = `${location.pathname}${asked.size ? `?${asked}` : ""}`;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    this.search(isOpen);
  }

  // Who rests has found what there is of a word's beginning, or a word that is written otherwise.
  settle() {
    const { asked } = this;
    const isShown = asked?.query === this.input.value && asked.options.isOpen && asked.found.total;
    if (!isShown) return this.go({ isOpen: false });
    this.choose(asked.found, asked.facets);
    [...this.results.children].forEach((item) => this.seen.observe(item));
  }

  async search(isOpen) {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const query = this.input.value;
    if (!query.trim()) return this.empty();
    const wait = setTimeout(() => (this.status.textContent = this.dataset.working), 400);
    try {
      const engine = await searchEngine(this.dataset.index);
      const asked = { query, options: { facets: this.chosen, allVersions: this.allVersions, isOpen, limit: searchFirst } };
      const [facets, found] = await Promise.all([engine.facets(), engine.answer(query, asked.options)]);
      clearTimeout(wait);
      if (turn !== this.turn || !found) return;
      this.asked = { ...asked, found, facets };
      this.count(found.total);
      this.note(found, facets);
      // The filters wait for a rest: they are many, and move under who types.
      if (!isOpen || !this.filters.childElementCount) this.choose(found, facets);
      this.seen.disconnect();
      this.results.replaceChildren();
      this.show(found);
    } catch {
      if (turn === this.turn) this.status.textContent = this.dataset.failed;
    } finally {
      clearTimeout(wait);
    }
  }

  empty() {
    this.status.textContent = "";
    this.notes.replaceChildren();
    this.filters.replaceChildren();
    this.results.replaceChildren();
    this.more.hidden = true;
  }

  count(total) {
    this.status.textContent = total === 0 ? this.dataset.none : total === 1 ? this.dataset.one : this.dataset.results.replace("#", total);
  }

  // Why there is nothing, or less than was asked for, and what to try.
  note(found, facets) {
    const notes = [];
    const say = (text, links = []) => {
      const note = document.createElement("p");
      note.append(text);
      links.forEach((link, at) => note.append(at ? ", " : " ", link));
      notes.push(note);
    };
    const link = (label, href) => Object.assign(document.createElement("a"), { textContent: label, href });
    found.guessed.forEach(({ asked, instead }) => say(this.dataset.guessed.replace("#asked", asked).replace("#instead", instead.join(", "))));
    if (found.missing.length) say(this.dataset.missing.replace("#", found.missing.join(", ")));
    if (found.isPartial && found.total) say(this.dataset.partial);
    if (found.near.length) say(this.dataset.near, found.near.map((word) => link(word, `?${new URLSearchParams({ q: word })}`)));
    if (found.elsewhere) say("", [link(found.elsewhere === 1 ? this.dataset.elsewhereOne : this.dataset.elsewhere.replace("#", found.elsewhere), `?${new URLSearchParams({ q: this.input.value.trim(), versions: "all" })}`)]);
    if (!found.total) {
      const areas = facets.find((facet) => facet.word === "area").values.filter((value) => value[2] === 0 && value[3]);
      say(this.dataset.areas, areas.map((value) => link(value[1], this.dataset.root + value[3])));
    }
    if (!found.total && this.others) {
      const other = this.others.cloneNode(true);
      other.hidden = false;
      other.querySelectorAll("a").forEach((way) => (way.search = new URLSearchParams({ q: this.input.value.trim() })));
      notes.push(other);
    }
    this.notes.replaceChildren(...notes);
  }

  // Check boxes for each value that would leave something, or that is chosen.
  choose(found, facets) {
    const focused = document.activeElement?.closest?.(".search-filters input");
    const kept = focused && [focused.name, focused.value];
    const groups = [];
    for (const facet of facets) {
      const values = facet.values.filter(([word]) => found.facets[facet.word][word] || this.chosen[facet.word].includes(word));
      if (!values.length) continue;
      const group = document.createElement("fieldset");
      group.append(Object.assign(document.createElement("legend"), { textContent: this.dataset[`facet${facet.word[0].toUpperCase()}${facet.word.slice(1)}`] }));
      values.forEach(([word, title, depth]) => group.append(this.box(facet.word, word, title, found.facets[facet.word][word], this.chosen[facet.word].includes(word), depth)));
      groups.push(group);
    }
    groups.push(this.box("versions", "all", this.dataset.allVersions, undefined, this.allVersions, 0));
    if (Object.values(this.chosen).some((values) => values.length)) {
      const clear = Object.assign(document.createElement("button"), { type: "button", className: "search-clear", textContent: this.dataset.clear });
      clear.addEventListener("click", () => {
        this.filters.querySelectorAll("fieldset input").forEach((box) => (box.checked = false));
        this.go({ isOpen: false, isStep: true });
      });
      groups.push(clear);
    }
    this.filters.replaceChildren(...groups);
    if (kept) [...this.filters.querySelectorAll("input")].find((box) => box.name === kept[0] && box.value === kept[1])?.focus();
  }

  box(name, value, title, count, checked, depth) {
    const label = Object.assign(document.createElement("label"), { className: `search-choice depth-${depth}` });
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name, value, checked });
    label.append(box, ` ${title}`);
    if (count !== undefined) label.append(" ", Object.assign(document.createElement("span"), { className: "count", textContent: count }));
    return label;
  }

  // Adds hits to those that are shown.
  show(found) {
    const items = found.hits.map((hit) => this.item(hit));
    this.results.append(...items);
    this.more.hidden = this.results.childElementCount >= found.total;
    if (!this.asked.options.isOpen) items.forEach((item) => this.seen.observe(item));
    return items;
  }

  async goOn() {
    const { turn } = this;
    const { query, options } = this.asked;
    const engine = await searchEngine(this.dataset.index);
    const found = await engine.answer(query, { ...options, limit: searchMore, offset: this.results.childElementCount });
    if (turn !== this.turn || !found) return;
    this.show(found)[0]?.querySelector("a").focus();
  }

  // Fetches the passage of a hit, and leads to the part of the page where it stands.
  async tell(item) {
    this.seen.unobserve(item);
    const { query, options } = this.asked;
    try {
      const engine = await searchEngine(this.dataset.index);
      const { anchor, passage, through } = await engine.passage(Number(item.dataset.document), query, options.isOpen);
      const link = item.querySelector("a");
      if (anchor && !link.hash) link.hash = anchor;
      item.querySelector(".search-passage").append(...searchMarked(passage));
      // A hit that does not say the word itself tells by which it was found.
      if (through.length) item.append(Object.assign(document.createElement("p"), { className: "search-through", textContent: this.dataset.through.replace("#", through.join(", ")) }));
    } catch {
      // Title and link stand there already.
    }
  }

  item(hit) {
    const item = document.createElement("li");
    item.className = hit.isCurrent ? "search-hit" : "search-hit earlier";
    item.dataset.document = hit.document;
    const title = document.createElement("p");
    title.className = "search-title";
    if (hit.id) title.append(Object.assign(document.createElement("span"), { className: "id", textContent: hit.id }), " ");
    const link = Object.assign(document.createElement("a"), { href: this.dataset.root + hit.href });
    link.append(...searchMarked(hit.title));
    title.append(link);
    const facts = document.createElement("p");
    facts.className = "marks";
    const put = (label, className) => facts.append(Object.assign(document.createElement("span"), { className, textContent: label }), " ");
    const of = (facet) => hit.facets[facet][0];
    const area = hit.facets.area.at(-1);
    if (area) put(area[1], "search-area");
    if (of("level")) put(of("level")[1], `mark level level-${of("level")[0]}`);
    put((of("type") ?? of("kind"))[1], "mark");
    if (of("status")) put(of("status")[1], `status status-${of("status")[0]}`);
    if (hit.version && !(hit.isCurrent && of("status")[0] === "current")) put(`${this.dataset.version} ${hit.version}`, "mark");
    const passage = document.createElement("p");
    passage.className = "search-passage";
    item.append(title, facts, passage);
    const [kind] = hit.facets.kind[0];
    if (kind === "requirement" && hit.version && selectionStore.tray) {
      const add = document.createElement("add-to-selection");
      add.dataset.chosen = `${hit.id}@${hit.version}`;
      if (!hit.isCurrent || ["superseded", "withdrawn"].includes(of("status")?.[0])) add.dataset.past = "";
      item.append(add);
    }
    return item;
  }
}

customElements.define("search-page", SearchPage);
