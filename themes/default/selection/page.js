// The page where a buyer puts a selection together. All of it stands in the fragment of the address, so
// that it can be sent; what is remembered on this device is the same fragment.

/** Between what is written and the address, in milliseconds: browsers refuse to change it at every letter. */
const PAUSE = 300;
/** So many steps can be undone. */
const STEPS = 50;

class SelectionPage extends PageElement {
  connectedCallback() {
    const { root, surround } = this.dataset;
    this.parts = new Urval.Parts(this);
    this.catalogue = new Urval.Catalogue(root, surround, document.documentElement.lang);
    this.append(this.parts.make("page"));
    this.slots = Object.fromEntries([...this.querySelectorAll("[data-slot]")].map((own) => [own.dataset.slot, own]));
    this.shown = new Urval.Review(this);
    this.made = new Urval.Making(this);
    this.list = new Urval.List(this.slots.list, this.parts, this.catalogue, this);
    this.back = [];
    this.form = this.querySelector("form");
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", ({ target }) => this.written(() => this.ofForm(target)));
    this.addEventListener("click", (event) => this.command(event));
    this.addEventListener("change", ({ target }) => (target.matches(".item-compare") ? this.shown.tools() : this.wrote()));
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
    const isLinked = linked.chosen.length > 0;
    this.selection = isLinked ? linked : kept;
    // A part of the page is no link to a selection.
    this.unread = fragment.includes("=") ? linked.unread : [];
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

  /** What was said of a file holds until the selection changes. */
  forget() {
    this.querySelectorAll(".selection-files [role=status]").forEach((own) => (own.textContent = ""));
  }

  /** Does something that can be undone, and says so. */
  async step(words, change) {
    this.wrote();
    const before = this.state();
    await change();
    this.remember(before, words);
    this.forget();
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
    this.forget();
    change();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE);
    this.shown.draw();
    this.list.draw(this.outline, this.selection, this.shown.found);
  }

  wrote() {
    const { since } = this;
    this.since = undefined;
    if (!since || since.fragment === this.fragment) return;
    this.remember(since, this.parts.say("wrote"));
    this.settle();
    this.shown.tools();
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
      "all-current": () => this.step(say("switched-all"), () => selection.chosen.forEach((own) => (own.version = this.catalogue.of(own).requirement?.current ?? own.version))),
      retry: () => this.draw(),
      keep: () => this.step(say("kept"), () => this.answer(Urval.parse(selectionStore.read()))),
      replace: () => this.step(say("replaced"), () => this.answer(selection)),
      merge: () => this.step(say("merged"), () => this.answer(merged(Urval.parse(selectionStore.read()), selection))),
      file: (_, __, button) => this.made.file(button),
      "copy-link": () => this.made.link(),
      "copy-rich": () => this.made.text(true),
      "copy-plain": () => this.made.text(false),
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
    this.list.draw(this.outline, this.selection, Urval.warnings(this.selection, this.catalogue));
    this.slots.filled.hidden = !chosen.length;
    this.slots.empty.hidden = chosen.length > 0;
    this.formed();
    this.shown.draw();
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

  /** The way to some versions beside each other. */
  comparison(list) {
    return `${this.dataset.comparison}#${list.join(",")}`;
  }

  /** Paper shows all texts. */
  unfold(isPrinted) {
    for (const own of this.querySelectorAll("details")) {
      if (isPrinted && !own.open) own.dataset.folded = "";
      own.open = isPrinted || (own.open && !("folded" in own.dataset));
      if (!isPrinted) delete own.dataset.folded;
    }
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
  const usable = (own) => own?.isConnected && !own.disabled && own.getClientRects().length > 0;
  const item = focus.id && document.getElementById(`_${focus.id.toLowerCase()}`);
  const of = (command) => item?.querySelector(`[data-do="${command}"]`);
  const other = { up: "down", down: "up" }[focus.command];
  const next = [focus.active, of(focus.command), other && of(other), item?.querySelector("a"), page.slots.said].find(usable);
  if (next !== document.activeElement) next?.focus({ preventScroll: next === page.slots.said });
}

globalThis.customElements?.define("selection-page", SelectionPage);
