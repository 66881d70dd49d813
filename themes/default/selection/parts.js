// Markup that the page brings along in templates, with the words of its language. Each is
// `<template data-part="name">`; in it `data-slot` says where something goes.

/** The base of elements; where there is no page, as in tests, nothing is shown. */
const PageElement = globalThis.HTMLElement ?? Object;

/** Puts texts, elements or lists of them where a part wants them. */
Urval.fillSlots = (element, slots) => {
  for (const place of [element, ...element.querySelectorAll("[data-slot]")]) {
    const own = slots[place.dataset.slot];
    if (own !== undefined) place.replaceChildren(...[own].flat());
  }
  return element;
};

/** Wide tables scroll by themselves, by keyboard too. */
Urval.withScrolling = (text, name) => {
  for (const table of text.querySelectorAll("table")) {
    const room = document.createElement("div");
    room.className = "table-scroll";
    Object.entries({ role: "group", tabindex: "0", "aria-label": name }).forEach((own) => room.setAttribute(...own));
    table.replaceWith(room);
    room.append(table);
  }
};

/** A sentence with its values: `#id` stands for that of `id`. */
Urval.sentence = (words, values = {}) => words.replace(/#(\w+)/g, (whole, name) => values[name] ?? whole);

Urval.Parts = class {
  constructor(host) {
    this.templates = new Map([...host.querySelectorAll("template[data-part]")].map((own) => [own.dataset.part, own]));
    const words = this.templates.get("words").content.querySelectorAll("[data-word]");
    this.words = new Map([...words].map((own) => [own.dataset.word, own.textContent]));
  }

  /** A new copy of a part. */
  make(name, slots = {}) {
    return Urval.fillSlots(this.templates.get(name).content.firstElementChild.cloneNode(true), slots);
  }

  has(name) {
    return this.templates.has(name);
  }

  say(name, values) {
    return Urval.sentence(this.words.get(name), values);
  }

  /** A sentence with a number, which has a form for one. */
  count(name, count) {
    return this.say(count === 1 ? `${name}-one` : name, { count });
  }

  /** A link as it stands in a sentence. */
  link(words, href) {
    return Object.assign(document.createElement("a"), { textContent: words, href });
  }
};
