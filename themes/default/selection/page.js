// The page where a buyer puts a selection together. All of it stands in the fragment of the address, so
// that it can be sent; what is remembered on this device is the same fragment.

/** Between what is written and the address, in milliseconds: browsers refuse to change it at every letter. */
const PAUSE = 300;
/** So many steps can be undone. */
const STEPS = 50;
/** Longer addresses are cut by some programs for mail. */
const LONG_ADDRESS = 2000;
/** So many can be compared. */
const COMPARED = 3;

class SelectionPage extends PageElement {
  connectedCallback() {
    const { root, surround } = this.dataset;
    this.parts = new Urval.Parts(this);
    this.catalogue = new Urval.Catalogue(root, surround, document.documentElement.lang);
    this.append(this.parts.make("page"));
    this.slots = Object.fromEntries([...this.querySelectorAll("[data-slot]")].map((own) => [own.dataset.slot, own]));
    this.list = new Urval.List(this.slots.list, this.parts, this.catalogue, this);
    this.back = [];
    this.form = this.querySelector("form");
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", ({ target }) => this.written(() => this.ofForm(target)));
    this.addEventListener("click", (event) => this.command(event));
    this.addEventListener("change", ({ target }) => (target.matches(".item-compare") ? this.tools() : this.wrote()));
    this.querySelectorAll("[data-file]").forEach((own) => Urval.files[own.dataset.file] || own.remove());
    document.addEventListener("selection-changed", () => this.follow());
    addEventListener("hashchange", () => this.jump());
    addEventListener("pagehide", () => this.settle());
    addEventListener("beforeprint", () => this.unfold(true));
    addEventListener("afterprint", () => this.unfold(false));
    this.open(location.hash.slice(1));
  }

  /** Shows what an address says, or else what is remembered here. */
  open(fragment) {
    const linked = Urval.parse(fragment);
    const kept = Urval.parse(selectionStore.read());
    const isLinked = linked.chosen.length > 0 || fragment.includes("=");
    this.selection = isLinked ? linked : kept;
    this.unread = isLinked ? linked.unread : [];
    // A link to something else than what is remembered must not take its place unasked.
    this.asks = isLinked && kept.chosen.length > 0 && Urval.fragment(kept) !== Urval.fragment(linked);
    this.settle();
    return this.draw();
  }

  /** In the page there are links to its parts: they are followed, and the address is put right again. */
  jump() {
    const fragment = location.hash.slice(1);
    if (fragment.includes("=") && fragment !== this.fragment) return this.step(this.parts.say("opened"), () => this.open(fragment));
    if (this.fragment) this.settle();
    return undefined;
  }

  /** Another tab has chosen. */
  follow() {
    const kept = selectionStore.read();
    if (this.isSettling || this.asks || kept === this.fragment) return;
    this.selection = Urval.parse(kept);
    this.settle();
    this.draw();
  }

  get fragment() {
    const fragment = Urval.fragment(this.selection);
    return fragment === Urval.fragmentOf([]) ? "" : fragment;
  }

  /** Writes the selection to the address, and remembers it. */
  settle() {
    clearTimeout(this.timer);
    const { fragment } = this;
    if (location.hash.slice(1) !== fragment) history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
    // The same page in another language shows the same selection.
    for (const link of document.querySelectorAll(".site-languages a[href]")) link.hash = fragment;
    if (this.asks || selectionStore.read() === fragment) return;
    this.isSettling = true;
    selectionStore.write(fragment);
    this.isSettling = false;
  }

  // Steps that can be undone.

  state() {
    return { fragment: this.fragment, kept: selectionStore.read(), asks: this.asks };
  }

  /** Does something that can be undone, and says so. */
  async step(words, change) {
    this.wrote();
    const before = this.state();
    await change();
    this.remember(before, words);
    this.settle();
    await this.draw();
    this.tell(words);
  }

  remember(before, words) {
    if (before.fragment === this.fragment && before.asks === this.asks) return;
    this.back = [...this.back, { ...before, words }].slice(-STEPS);
  }

  async undo() {
    this.wrote();
    const before = this.back.pop();
    if (!before) return;
    this.selection = Urval.parse(before.fragment);
    this.asks = before.asks;
    if (selectionStore.read() !== before.kept && before.asks) selectionStore.write(before.kept);
    this.settle();
    await this.draw();
    this.tell(this.parts.say("undone", { words: before.words }));
  }

  /** Something is being written: the address waits for a rest, and one step undoes all that is written in a field. */
  written(change) {
    this.since ??= this.state();
    change();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE);
    this.review();
  }

  wrote() {
    const { since } = this;
    this.since = undefined;
    if (!since || since.fragment === this.fragment) return;
    this.remember(since, this.parts.say("wrote"));
    this.settle();
    this.tools();
  }

  changed(id, key, value) {
    this.written(() => ((this.selection.values[id] ??= {})[key] = value));
    this.querySelectorAll(`[data-id="${id}"]`).forEach((own) => own.matches("li") && Urval.showValues(own, this.selection.values[id]));
  }

  ofForm({ name, value }) {
    if (name === "lastDay") this.selection.lastDay = value;
    else this.selection.procurement[name] = value;
  }

  // Buttons.

  command(event) {
    const { target } = event;
    const to = target.closest("a[data-to]");
    if (to) {
      event.preventDefault();
      return this.go(to.dataset.to);
    }
    const button = target.closest("[data-do]");
    const id = target.closest("[data-id]")?.dataset.id;
    return button && this.commands[button.dataset.do]?.call(this, button.dataset, id, button);
  }

  get commands() {
    const say = (name, values) => this.parts.say(name, values);
    const { selection } = this;
    const at = (id) => selection.chosen.findIndex((own) => own.id === id);
    const without = (id) => () => (selection.chosen = selection.chosen.filter((own) => own.id !== id));
    return {
      undo: () => this.undo(),
      empty: () => this.step(say("emptied"), () => (this.selection = Urval.emptySelection())),
      remove: (_, id) => this.step(say("removed", { id }), without(id)),
      drop: ({ other }) => this.step(say("removed", { id: other }), without(other)),
      up: (_, id) => this.swap(id, -1),
      down: (_, id) => this.swap(id, 1),
      current: (_, id) => {
        const { current } = this.catalogue.versions.get(id);
        return this.step(say("switched", { id, version: current }), () => (selection.chosen[at(id)].version = current));
      },
      add: ({ other }) => this.add(other),
      default: ({ key, value }, id) => this.step(say("wrote"), () => ((selection.values[id] ??= {})[key] = value)),
      retry: () => this.draw(),
      keep: () => this.step(say("kept"), () => this.answer(Urval.parse(selectionStore.read()))),
      replace: () => this.step(say("replaced"), () => this.answer(selection)),
      merge: () => this.step(say("merged"), () => this.answer(merged(Urval.parse(selectionStore.read()), selection))),
      file: (_, __, button) => this.make(button),
      "copy-link": () => this.copyLink(),
      "copy-rich": () => this.copyText(true),
      "copy-plain": () => this.copyText(false),
      print: () => print(),
    };
  }

  answer(selection) {
    this.selection = selection;
    this.asks = false;
  }

  /** Moves a requirement past the one before or after it of its type. */
  swap(id, by) {
    const order = this.outline.groups.map((group) => group.items.map(({ excerpt }) => excerpt.id)).find((ids) => ids.includes(id));
    const at = order.indexOf(id);
    if (!order[at + by]) return undefined;
    [order[at], order[at + by]] = [order[at + by], order[at]];
    return this.moved(id, order);
  }

  /** Gives the requirements of one type another order; all others stay where they are. */
  moved(id, order) {
    const { chosen } = this.selection;
    const own = new Map(chosen.map((one) => [one.id, one]));
    const left = [...order];
    const next = chosen.map((one) => (order.includes(one.id) ? own.get(left.shift()) : one));
    return this.step(this.parts.say("moved", { id, place: order.indexOf(id) + 1, count: order.length }), () => (this.selection.chosen = next));
  }

  /** Chooses the current version of another requirement. */
  async add(id) {
    try {
      const { current } = await this.catalogue.history(id);
      if (!current) throw new Error(id);
      await this.step(this.parts.say("added", { id }), () => this.selection.chosen.push({ id, version: current }));
    } catch {
      this.tell(this.parts.say("add-failed", { id }));
    }
  }

  /** Leads to a field or requirement, opened if it is folded. */
  go(name) {
    const place = document.getElementById(name);
    const fold = place?.closest("details") ?? place?.querySelector("details");
    if (fold) fold.open = true;
    const target = place?.matches("li") ? place.querySelector("a") : place;
    target?.focus();
    target?.scrollIntoView({ block: "center" });
  }

  tell(words) {
    this.slots.said.textContent = words;
  }

  // What is shown.

  async draw() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const { chosen } = this.selection;
    const waiting = setTimeout(() => this.tell(this.parts.say("loading")), PAUSE);
    const focus = focusOf(this);
    try {
      const [surround] = await Promise.all([this.catalogue.surround(), this.catalogue.load(chosen)]);
      if (turn !== this.turn) return;
      this.surround = surround;
    } catch {
      if (turn === this.turn) this.slots.problems.replaceChildren(this.parts.make("retry"));
      return;
    } finally {
      clearTimeout(waiting);
    }
    if (this.slots.said.textContent === this.parts.say("loading")) this.tell("");
    this.outline = this.outlined();
    this.warnings = Urval.warnings(this.selection, this.catalogue);
    this.list.draw(this.outline, this.selection, this.warnings);
    this.slots.filled.hidden = !chosen.length;
    this.slots.empty.hidden = chosen.length > 0;
    this.question();
    this.problems();
    this.formed();
    this.review();
    focusAgain(this, focus);
    this.toggleAttribute("data-ready", true);
  }

  outlined() {
    return Urval.outline(this.selection, this.surround, this.catalogue.excerpts, this.catalogue.versions, this.dataset.page);
  }

  formed() {
    for (const own of this.form.elements) {
      const value = (own.name === "lastDay" ? this.selection.lastDay : this.selection.procurement[own.name]) ?? "";
      if (own.name && own !== document.activeElement) own.value = value;
    }
  }

  question() {
    const { question } = this.slots;
    question.hidden = !this.asks;
    if (!this.asks) return;
    const kept = Urval.parse(selectionStore.read()).chosen.length;
    this.slots["question-about"].textContent = this.parts.say("question", { linked: this.selection.chosen.length, kept });
  }

  /** What the address says that cannot be shown. */
  problems() {
    const missing = this.warnings.filter(({ kind }) => kind === "missing");
    const notes = missing.map((one) => {
      const note = this.parts.make("missing", { text: this.told(one) });
      note.dataset.id = one.id;
      return note;
    });
    if (this.unread.length) notes.unshift(this.parts.make("note", { text: this.parts.say("unread", { parts: this.unread.join(", ") }) }));
    this.slots.problems.replaceChildren(...notes);
  }

  /** A finding in words. */
  told(one) {
    const { kind, id, version, other, current, lang, exception } = one;
    if (kind === "old") return one.text;
    if (kind === "missing") {
      const name = !one.requirement ? "missing-requirement" : one.isKnown ? "missing-file" : "missing-version";
      return this.parts.say(name, { id, version });
    }
    const language = lang && new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(lang);
    return this.parts.say(kind, { id, version, other, current, language, scope: exception?.scope, until: exception?.until });
  }

  /** What is left to do, the tools, and what hangs on the values. */
  review() {
    const { chosen } = this.selection;
    const left = Urval.unfilled(this.selection, this.catalogue);
    const lead = (words, to) => {
      const link = this.parts.link(words, `#${to}`);
      link.dataset.to = to;
      const row = document.createElement("li");
      row.append(link);
      return row;
    };
    this.slots.left.textContent = left.length ? this.parts.count("left", left.length) : this.parts.say("left-none");
    this.slots["left-list"].replaceChildren(...left.map(({ id, placeholder: { key } }) => lead(`${id} [${key}]`, Urval.fieldName(id, key))));
    this.slots.count.textContent = this.parts.count("count", chosen.length);
    this.warnings = Urval.warnings(this.selection, this.catalogue);
    const found = this.warnings.filter(({ kind }) => kind !== "missing");
    this.slots["found-list"].replaceChildren(...found.map((one) => lead(`${one.id}: ${this.told(one)}`, `_${one.id.toLowerCase()}`)));
    this.slots.found.textContent = found.length ? this.parts.count("found", found.length) : this.parts.say("found-none");
    this.tools();
    this.cover();
    this.panels();
  }

  tools() {
    const last = this.back.at(-1);
    const [undo] = this.querySelectorAll("[data-do=undo]");
    undo.disabled = !last;
    this.slots.last.textContent = last ? ` ${last.words}` : "";
    this.querySelector("[data-do=empty]").disabled = !this.selection.chosen.length;
    const { compare } = this.slots;
    const few = this.selection.chosen.slice(0, COMPARED);
    compare.hidden = few.length < 2;
    const marked = [...this.querySelectorAll(".item-compare:checked")].map((own) => own.closest("[data-id]").dataset);
    const compared = marked.length > 1 ? marked : few;
    compare.href = this.comparison(compared.map(({ id, version }) => `${id}@${version}`));
    compare.textContent = this.parts.say(marked.length > 1 ? "compare-marked" : "compare-first", { count: compared.length });
  }

  comparison(list) {
    return `${this.dataset.comparison}#${list.join(",")}`;
  }

  /** What stands first on paper. */
  cover() {
    const { authority, number, procurement, date } = this.selection.procurement;
    this.slots["cover-name"].textContent = procurement ?? "";
    this.slots["cover-facts"].textContent = Urval.joined(" · ", authority, number, date);
    this.slots["cover-address"].textContent = this.outline ? this.outline.about.address : "";
  }

  panels() {
    if (!this.outline || !this.selection.chosen.length) return;
    this.outline = this.outlined();
    for (const [name, show] of Object.entries(Urval.panels)) {
      const known = this.slots.panels.querySelector(`[data-panel="${name}"]`);
      const element = known ?? this.parts.make(`panel-${name}`);
      element.dataset.panel = name;
      if (!known) this.slots.panels.append(element);
      show(element, this.outline, this.surround);
    }
  }

  unfold(isPrinted) {
    for (const own of this.querySelectorAll("details")) {
      if (isPrinted && !own.open) own.dataset.folded = "";
      own.open = isPrinted || (own.open && !("folded" in own.dataset));
      if (!isPrinted) delete own.dataset.folded;
    }
  }

  // What is made.

  /** What is said of files and texts that lack something. */
  lacking() {
    const left = Urval.unfilled(this.selection, this.catalogue).length;
    const missing = this.selection.chosen.length - this.outline.all.length;
    return Urval.joined(" ", left && this.parts.count("made-left", left), missing && this.parts.count("made-missing", missing));
  }

  async make(button) {
    const row = button.closest("[data-file]");
    const { file } = row.dataset;
    const status = row.querySelector("[role=status]");
    button.setAttribute("aria-busy", "true");
    status.textContent = this.parts.say("making");
    try {
      this.wrote();
      await Urval.breath();
      await this.catalogue.load(this.selection.chosen);
      this.outline = this.outlined();
      const name = this.surround.files[file];
      Urval.save(name, await Urval.files[file](this.outline, this.surround));
      status.textContent = Urval.joined(" ", this.parts.say("made", { name }), this.lacking());
    } catch {
      status.textContent = this.parts.say("make-failed");
    } finally {
      button.removeAttribute("aria-busy");
    }
  }

  async copyText(isRich) {
    this.wrote();
    this.outline = this.outlined();
    const names = Object.fromEntries(this.outline.groups.map(({ type }) => [type, this.parts.make(`group-${type}`).querySelector("h2").textContent]));
    const content = Urval.pasted(this.outline, names, this.parts.say("old-label"));
    const isCopied = await copied(content, isRich);
    this.slots.copied.textContent = isCopied ? Urval.joined(" ", this.parts.say("copied"), this.lacking()) : this.parts.say("copy-failed");
  }

  async copyLink() {
    this.wrote();
    this.settle();
    const address = location.href;
    const isCopied = await copied(address, false);
    const long = address.length > LONG_ADDRESS && this.parts.say("link-long", { count: address.length });
    this.slots.copied.textContent = isCopied ? Urval.joined(" ", this.parts.say("link-copied"), long) : this.parts.say("link-failed");
  }
}

/** Two selections as one: what is in both stays as it is in the first. */
function merged(first, second) {
  const known = new Set(first.chosen.map(({ id }) => id));
  const values = { ...second.values };
  for (const [id, own] of Object.entries(first.values)) values[id] = { ...values[id], ...own };
  return {
    chosen: [...first.chosen, ...second.chosen.filter(({ id }) => !known.has(id))],
    values,
    procurement: { ...second.procurement, ...first.procurement },
    lastDay: first.lastDay || second.lastDay,
  };
}

/** What has the focus, so that it can have it again when the page is drawn anew. */
function focusOf(page) {
  const active = document.activeElement;
  if (!page.contains(active)) return undefined;
  return { active, id: active.closest("[data-id]")?.dataset.id, command: active.dataset.do };
}

/** A button that is gone or at rest leaves the focus to the next that makes sense. */
function focusAgain(page, focus) {
  if (!focus) return;
  const usable = (own) => own && own.isConnected && !own.disabled && own.checkVisibility();
  const item = focus.id && document.getElementById(`_${focus.id.toLowerCase()}`);
  const of = (command) => item?.querySelector(`[data-do="${command}"]`);
  const other = { up: "down", down: "up" }[focus.command];
  const next = [focus.active, of(focus.command), other && of(other), item?.querySelector("a"), page.slots.said].find(usable);
  if (next !== document.activeElement) next?.focus({ preventScroll: next === page.slots.said });
}

globalThis.customElements?.define("selection-page", SelectionPage);
