// Finding a thing in a register while typing: a field with a list under it, by keyboard as by mouse.

import { search, nameOf } from "./call.js";
import { after, announce, make } from "./dom.js";
import { say } from "./words.js";

/**
 * Gives a field a list of what it can be. `find` has what fits some words; `choose` takes one of it.
 * The list is there while there is something in it, and Escape takes it away.
 */
export function offers(field, find, choose) {
  const id = `${field.id}-offers`;
  const list = make("ul", { id, className: "offers", role: "listbox", "aria-label": say("offers"), hidden: true });
  let found = [];
  let marked = -1;
  let turn = 0;

  function close() {
    turn += 1;
    found = [];
    mark(-1);
    list.hidden = true;
    if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", "false");
  }

  function mark(index) {
    marked = index;
    for (const [at, item] of [...list.children].entries()) item.setAttribute("aria-selected", String(at === index));
    const item = list.children[index];
    if (item) field.setAttribute("aria-activedescendant", item.id);
    else field.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  }

  function take(index) {
    const one = found[index];
    close();
    if (one) choose(one);
  }

  function draw(all) {
    found = all;
    list.replaceChildren(
      ...all.map((one, index) =>
        make(
          "li",
          {
            id: `${id}-${index}`,
            role: "option",
            "aria-selected": "false",
            onmousedown: (event) => {
              event.preventDefault();
              take(index);
            },
          },
          make("span", { className: "offer-label", textContent: one.label || one.value }),
          one.label && one.label !== one.value && make("span", { className: "offer-value", textContent: one.value }),
          one.note && make("span", { className: "offer-note", textContent: one.note }),
        ),
      ),
    );
    list.hidden = all.length === 0;
    if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", String(all.length > 0));
    mark(-1);
    announce(all.length === 0 ? say("no-offers") : say("offers-count", { count: all.length }));
  }

  const look = after(120, async () => {
    const own = (turn += 1);
    const all = await find();
    // What was asked before must not come after.
    if (own !== turn || document.activeElement !== field) return;
    if (all === null) close();
    else draw(all);
  });

  field.setAttribute("aria-controls", id);
  field.setAttribute("aria-autocomplete", "list");
  field.addEventListener("input", look);
  field.addEventListener("blur", () => {
    look.never();
    close();
  });
  field.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" && field.getAttribute("role") === "combobox" && !isOpen) {
      event.preventDefault();
      look.now();
      return;
    }
    if (!isOpen || event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      mark((marked + steps[event.key] + found.length + (marked < 0 && event.key === "ArrowUp" ? 1 : 0)) % found.length);
    } else if (event.key === "Enter" && marked >= 0) {
      event.preventDefault();
      take(marked);
    } else if (event.key === "Tab" && marked >= 0 && field.getAttribute("role") !== "combobox") {
      event.preventDefault();
      take(marked);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  return list;
}

/** A field for one thing of a register, with its name under it. */
export function one({ id, source, value, describedby, label, change }) {
  const field = make("input", {
    id,
    value: value ?? "",
    autocomplete: "off",
    spellcheck: false,
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": describedby,
    "aria-label": label,
  });
  const name = make("p", { className: "name-of" });
  const tell = async () => {
    const own = field.value.trim();
    const found = own ? await nameOf(source, own) : "";
    if (field.value.trim() === own) name.textContent = found && found !== own ? found : "";
  };
  field.addEventListener("input", () => {
    change(field.value.trim() || null);
    tell();
  });
  const list = offers(
    field,
    () => search(source, field.value.trim()),
    (chosen) => {
      field.value = chosen.value;
      change(chosen.value);
      tell();
    },
  );
  tell();
  return [make("div", { className: "picker" }, field, list), name];
}

/** A list of things of a register: each with its name and a button that takes it out. */
export function many({ id, source, values, describedby, label, joined, change }) {
  const chosen = make("ul", { className: joined ? "chosen joined" : "chosen" });
  const field = make("input", {
    id,
    autocomplete: "off",
    spellcheck: false,
    role: "combobox",
    placeholder: say("search-and-add"),
    "aria-expanded": "false",
    "aria-describedby": describedby,
    "aria-label": label,
  });
  let own = [...values];

  function set(next) {
    own = next;
    change(own.length ? own : null);
    draw();
  }

  function draw() {
    chosen.hidden = own.length === 0;
    chosen.replaceChildren(
      ...own.map((value, index) => {
        const name = make("span", { className: "chosen-name", textContent: value });
        nameOf(source, value).then((found) => {
          if (found && found !== value) name.replaceChildren(found, " ", make("code", { textContent: value }));
        });
        const remove = make("button", {
          type: "button",
          className: "remove",
          textContent: "×",
          "aria-label": say("remove-it", { name: value }),
          onclick: () => {
            set(own.filter((_, at) => at !== index));
            announce(say("removed", { name: value }));
            (chosen.querySelectorAll("button")[index] ?? field).focus();
          },
        });
        return make("li", {}, name, remove);
      }),
    );
  }

  const list = offers(
    field,
    async () => (await search(source, field.value.trim())).filter((found) => !own.includes(found.value)),
    (found) => {
      field.value = "";
      set([...own, found.value]);
      announce(say("added", { name: found.label || found.value }));
    },
  );
  // What the register does not have can be written too: the checks say so, and what was likely meant.
  field.addEventListener("keydown", (event) => {
    const written = field.value.trim();
    if (event.key !== "Enter" || event.defaultPrevented || !written || own.includes(written)) return;
    event.preventDefault();
    field.value = "";
    set([...own, written]);
  });
  field.addEventListener("blur", () => {
    const written = field.value.trim();
    if (!written) return;
    field.value = "";
    if (!own.includes(written)) set([...own, written]);
  });
  draw();
  return [chosen, make("div", { className: "picker" }, field, list)];
}
