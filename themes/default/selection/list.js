// The chosen requirements on the page, grouped by type as a tender is built: the text of each with its
// fields, what is to be known of it, and the buttons that move and remove it.

Urval.List = class {
  /** `page` takes `changed(id, key, value)` and `moved(id, order)`. */
  constructor(element, parts, catalogue, page) {
    Object.assign(this, { element, parts, catalogue, page });
    /** What is shown of each version, which stays while it moves. */
    this.items = new Map();
  }

  draw(outline, selection, warnings) {
    const order = JSON.stringify(outline.groups.map(({ type, items }) => [type, items.map(({ excerpt }) => excerpt.cite)]));
    const update = ({ items }) => items.map((item, at) => this.item(item, at, items.length, selection, warnings));
    // What stands where it stood stays in the page, with the focus and the pointer that may be on it.
    if (order === this.order) return outline.groups.forEach(update);
    this.order = order;
    const groups = outline.groups.map((group) => {
      const own = this.parts.make(`group-${group.type}`);
      own.querySelector("ol").append(...update(group));
      return own;
    });
    return this.element.replaceChildren(...groups);
  }

  item(item, at, count, selection, warnings) {
    const { id, version } = item.excerpt;
    const name = `${id}@${version}`;
    if (!this.items.has(name)) this.items.set(name, this.newItem(item));
    const own = this.items.get(name);
    Urval.fillSlots(own, { number: item.number });
    const notes = this.notes(warnings.filter((one) => one.id === id));
    const place = own.querySelector("[data-slot=notes]");
    if (place.innerHTML !== notes.map((note) => note.outerHTML).join("")) place.replaceChildren(...notes);
    own.querySelector("[data-do=up]").disabled = at === 0;
    own.querySelector("[data-do=down]").disabled = at === count - 1;
    own.querySelector(".drag").hidden = count === 1;
    Urval.showValues(own, selection.values[id]);
    return own;
  }

  newItem({ excerpt }) {
    const { id, version, title, level, lang, placeholders } = excerpt;
    const { requirement, own } = this.catalogue.of(excerpt);
    const link = this.parts.link(title, this.catalogue.at(own?.page ?? requirement?.page ?? ""));
    if (lang) link.lang = lang;
    const item = this.parts.make("item", { id, title: link, version, level: level.title });
    item.id = `_${id.toLowerCase()}`;
    Object.assign(item.dataset, { id, version });
    item.querySelector("[data-slot=level]").classList.add(`level-${level.word}`);
    item.querySelectorAll("[data-slot=of]").forEach((heard) => heard.append(` ${id}`));
    const text = item.querySelector("[data-slot=text]");
    text.innerHTML = excerpt.html;
    Urval.withScrolling(text, `${id} ${title}`);
    Urval.fillIn(text, id, placeholders, (key, value) => this.page.changed(id, key, value));
    item.querySelector("details").open = placeholders.length > 0;
    Urval.fillSlots(item, { questions: placeholders.map((own) => this.question(item, id, own)) });
    this.drag(item);
    return item;
  }

  /** What is asked for at a place, with what may be written there. */
  question(item, id, placeholder) {
    const { key, question, example, default: given } = placeholder;
    const row = this.parts.make("question", { key: `[${key}]`, asked: question });
    const add = (name, value) => row.append(" ", Object.assign(document.createElement("small"), { textContent: this.parts.say(name, { value }) }));
    if (example) add("example", example);
    if (!item.querySelector(`[data-key="${CSS.escape(key)}"]`)) {
      const own = Urval.field(id, placeholder);
      own.id = Urval.fieldName(id, key);
      own.addEventListener("input", () => this.page.changed(id, key, own.value));
      row.append(" ", own);
    }
    if (given) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: this.parts.say("use-default", { value: given }) });
      Object.assign(button.dataset, { do: "default", key, value: given });
      row.append(" ", button);
    }
    return row;
  }

  notes(warnings) {
    const changes = (one) => {
      const { requirement, own } = this.catalogue.of({ id: one.id, version: one.version });
      const list = Urval.changesSince(requirement, one.version).map((change) => this.change(requirement, change));
      const note = this.parts.make("changed", { text: own?.old?.text ?? "", changes: list, current: one.current });
      const compare = note.querySelector("[data-slot=compare]");
      compare.href = this.page.comparison([`${one.id}@${one.version}`, `${one.id}@${one.current}`]);
      return note;
    };
    return warnings.map((one) => {
      if (one.kind === "changed") return changes(one);
      const note = this.parts.make(one.kind === "old" ? "note-stop" : "note", { text: this.page.shown.told(one) });
      if (["alone", "referred"].includes(one.kind)) note.append(this.button("add", this.parts.say("add-other", { other: one.other }), { other: one.other }));
      if (one.kind === "both") note.append(this.button("drop", this.parts.say("drop-other", { other: one.other }), { other: one.other }));
      return note;
    });
  }

  button(command, words, data) {
    const own = Object.assign(document.createElement("button"), { type: "button", textContent: words });
    Object.assign(own.dataset, { do: command, ...data });
    return own;
  }

  /** What changed in a later version, in the words of its authors, and the way to the difference. */
  change(requirement, { version, date, class: kind, text }) {
    const own = this.parts.make("change", { version, date, kind: kind.title, text });
    own.querySelector("[data-slot=kind]").classList.add(`change-${kind.word}`);
    if (requirement.changes_lang) own.querySelector("[data-slot=text]").lang = requirement.changes_lang;
    const difference = requirement.versions.find((one) => one.version === version)?.difference;
    const link = own.querySelector("[data-slot=difference]");
    if (difference) link.href = this.catalogue.at(difference);
    else link.remove();
    return own;
  }

  /** A requirement is drawn to another place among those of its type, by mouse, pen or finger. */
  drag(item) {
    const handle = item.querySelector(".drag");
    handle.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      item.classList.add("is-drawn");
    });
    handle.addEventListener("pointermove", ({ pointerId, clientY }) => {
      if (!handle.hasPointerCapture(pointerId)) return;
      const others = [...item.parentElement.children].filter((own) => own !== item);
      const middle = (own) => own.getBoundingClientRect().top + own.querySelector(".item-head").offsetHeight / 2;
      const after = others.findLast((own) => middle(own) < clientY);
      if (after ? after !== item.previousElementSibling : item.previousElementSibling) {
        if (after) after.after(item);
        else item.parentElement.prepend(item);
        // To move it takes it out of the page for a moment, and what held the pointer with it.
        handle.setPointerCapture(pointerId);
      }
    });
    ["pointerup", "pointercancel"].forEach((end) =>
      handle.addEventListener(end, () => {
        if (!item.classList.contains("is-drawn")) return;
        item.classList.remove("is-drawn");
        this.page.moved(item.dataset.id, [...item.parentElement.children].map((own) => own.dataset.id));
      }),
    );
  }
};
