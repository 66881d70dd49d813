// What the page says of the whole selection: what is left to do, what does not belong together, and what
// can be done with it.

/** So many can be compared. */
const COMPARED = 3;

Urval.Review = class {
  constructor(page) {
    this.page = page;
  }

  draw() {
    const { selection, catalogue, parts } = this.page;
    this.found = Urval.warnings(selection, catalogue);
    this.question();
    this.problems();
    this.left(Urval.unfilled(selection, catalogue));
    this.findings(this.found.filter(({ kind }) => kind !== "missing"));
    this.page.slots.count.textContent = parts.count("count", selection.chosen.length);
    this.page.slots.kept.textContent = parts.say(selectionStore.isKept ? "is-kept" : "not-kept");
    this.tools();
    this.cover();
    this.panels();
  }

  /** A link to something else than what is remembered here. */
  question() {
    const { slots, asks, parts, selection } = this.page;
    slots.question.hidden = !asks;
    if (!asks) return;
    const kept = selectionStore.chosen().size;
    slots["question-about"].textContent = parts.say("question", { linked: selection.chosen.length, kept });
  }

  /** What the address says that cannot be shown. */
  problems() {
    const { slots, parts, unread } = this.page;
    const notes = this.found.filter(({ kind }) => kind === "missing").map((one) => {
      const note = parts.make("missing", { text: this.told(one) });
      note.dataset.id = one.id;
      return note;
    });
    if (unread.length) notes.unshift(parts.make("note", { text: parts.say("unread", { parts: unread.join(", ") }) }));
    slots.problems.replaceChildren(...notes);
  }

  /** A finding in words. */
  told(one) {
    const { parts } = this.page;
    const { kind, id, version, other, current, lang, exception } = one;
    if (kind === "old") return one.text;
    if (kind === "missing") {
      const name = !one.requirement ? "missing-requirement" : one.isKnown ? "missing-file" : "missing-version";
      return parts.say(name, { id, version });
    }
    const language = lang && new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(lang);
    return parts.say(kind, { id, version, other, current, language, scope: exception?.scope, until: exception?.until });
  }

  left(left) {
    const { slots, parts } = this.page;
    slots.left.textContent = left.length ? parts.count("left", left.length) : parts.say("left-none");
    slots["left-list"].replaceChildren(...left.map(({ id, placeholder: { key } }) => this.lead(`${id} [${key}]`, Urval.fieldName(id, key))));
  }

  findings(found) {
    const { slots, parts } = this.page;
    slots.found.textContent = found.length ? parts.count("found", found.length) : parts.say("found-none");
    slots["found-list"].replaceChildren(...found.map((one) => this.lead(`${one.id}: ${this.told(one)}`, `_${one.id.toLowerCase()}`)));
    slots["all-current"].hidden = found.filter(({ kind }) => kind === "changed").length < 2;
  }

  /** The way to a place on the page. */
  lead(words, to) {
    const link = this.page.parts.link(words, `#${to}`);
    link.dataset.to = to;
    const row = document.createElement("li");
    row.append(link);
    return row;
  }

  tools() {
    const { page } = this;
    const { chosen } = page.selection;
    const last = page.back.at(-1);
    page.querySelector("[data-do=undo]").disabled = !last;
    page.slots.last.textContent = last ? ` ${last.words}` : "";
    page.querySelector("[data-do=empty]").disabled = !chosen.length;
    page.slots["to-files"].hidden = !chosen.length;
    const marked = [...page.querySelectorAll(".item-compare:checked")].map((own) => own.closest("[data-id]").dataset);
    const { compare, "compare-most": most } = page.slots;
    const compared = marked.length ? marked : chosen;
    compare.hidden = compared.length < 2 || compared.length > COMPARED;
    most.hidden = marked.length <= COMPARED;
    compare.href = page.comparison(compared.map(({ id, version }) => `${id}@${version}`));
    compare.textContent = page.parts.say(marked.length ? "compare-marked" : "compare-all", { count: compared.length });
  }

  /** What stands first and last on paper. */
  cover() {
    const { slots, outline, selection } = this.page;
    const { authority, number, procurement, date } = selection.procurement;
    slots["cover-name"].textContent = procurement ?? "";
    slots["cover-facts"].textContent = Urval.joined(" · ", authority, number, date);
    slots["cover-address"].textContent = outline?.about.address ?? "";
  }

  /** Panels read values that are being written, so that they get the outline anew. */
  panels() {
    const { page } = this;
    if (!page.surround || !page.selection.chosen.length) return;
    const panels = Object.entries(Urval.panels);
    const outline = panels.length ? page.outlined() : undefined;
    for (const [name, show] of panels) {
      const known = page.slots.panels.querySelector(`[data-panel="${name}"]`);
      const element = known ?? page.parts.make(`panel-${name}`);
      element.dataset.panel = name;
      if (!known) page.slots.panels.append(element);
      show(element, outline, page.surround);
    }
  }
};
