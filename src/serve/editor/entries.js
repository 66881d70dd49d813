// Lists of tables: values, substances, changes, requirements of a package. Each entry is added, moved
// and removed by itself, so that nothing else in the file is touched.

import { search } from "./call.js";
import { announce, button, hidden, idOf, make } from "./dom.js";
import { control } from "./controls.js";
import * as picker from "./picker.js";
import { say } from "./words.js";

/** The fields of an entry with their names in the file. */
export function inside(field, name, index, draft) {
  return field.fields.map((one) => control(rename(one, `${name}.${index}`), `${name}.${index}.${one.name}`, draft));
}

/** A table in an entry has fields with names of its own. */
function rename(field, way) {
  if (field.form !== "table") return field;
  return { ...field, fields: field.fields.map((one) => ({ ...rename(one, way), name: `${way}.${one.name}` })) };
}

/** What an entry is called: by its first words, or its place. */
export function called(entry, index, field) {
  const first = field.fields.map((one) => entry?.[one.name]).find((value) => typeof value === "string" && value !== "");
  const long = first ?? "";
  const short = long.length > 60 ? `${long.slice(0, 58)}…` : long;
  return short ? `${index + 1}. ${short}` : `${index + 1}.`;
}

/** The buttons of an entry. */
export function moving({ name, index, count, title, draft, redraw }) {
  const step = (to, words) => {
    draft.change({ move: `${name}.${index}`, to });
    redraw(to, words);
  };
  return make(
    "div",
    { className: "moving" },
    button("↑", () => step(index - 1, say("moved")), {
      "aria-label": say("up", { name: title }),
      disabled: index === 0,
      "data-step": "up",
    }),
    button("↓", () => step(index + 1, say("moved")), {
      "aria-label": say("down", { name: title }),
      disabled: index === count - 1,
      "data-step": "down",
    }),
    make(
      "button",
      {
        type: "button",
        onclick: () => {
          draft.change({ remove: `${name}.${index}` });
          redraw(Math.max(0, index - 1), say("removed", { name: title }));
        },
      },
      say("remove"),
      hidden(` ${title}`),
    ),
  );
}

/** The frame of a list: its name, its entries, and what adds one. */
function list(field, name, draft, { className, entry, between, adding }) {
  const id = idOf(name);
  const own = make("fieldset", { className: `field entries ${className}`, "data-name": name, "aria-describedby": `${id}-help` });

  function draw() {
    const all = draft.value(name) ?? [];
    const items = all.map((one, index) => {
      const title = called(one, index, field);
      const parts = entry({ one, index, title, count: all.length, redraw });
      return make("li", { id: `${id}.${index}`, tabIndex: -1, className: "entry", "aria-label": title }, parts);
    });
    const joined = between
      ? items.flatMap((item, index) => (index ? [make("li", { className: "between", textContent: between }), item] : [item]))
      : items;
    const optional = !field.required && make("span", { className: "optional", textContent: say("optional") });
    const parts = [
      make("legend", {}, field.label, optional),
      make("p", { id: `${id}-help`, className: "help", textContent: field.help }),
      make("div", { id: `${id}-findings`, className: "findings" }),
      all.length > 0 && make("ol", { className: "list" }, joined),
      adding({ all, redraw }),
    ];
    own.replaceChildren(...parts.flat().filter(Boolean));
  }

  /** Draws anew after an entry was added, moved or removed, and goes to it. */
  function redraw(index, words) {
    draw();
    own.dispatchEvent(new CustomEvent("redrawn", { bubbles: true }));
    const item = document.getElementById(`${id}.${index}`);
    const target = item?.querySelector("input:not([readonly]), select, textarea") ?? document.getElementById(id);
    target?.focus();
    announce(words);
  }
  draw();
  return own;
}

export function entries(field, name, draft) {
  const isPicked = field.fields[0]?.source === "requirements";
  return list(field, name, draft, {
    className: "",
    entry: ({ index, title, count, redraw }) => [
      make("div", { className: "entry-head" }, make("span", { className: "entry-title", textContent: title }), moving({ name, index, count, title, draft, redraw })),
      make("div", { className: "grid" }, inside(field, name, index, draft)),
    ],
    adding: ({ all, redraw }) =>
      isPicked
        ? picking(field, name, draft, all, redraw)
        : button(say("add-entry", { name: field.label }), () => {
            const at = all.length;
            draft.change({ insert: name, at, value: {} });
            redraw(at, say("added", { name: field.label }));
          }, { id: idOf(name), className: "add" }),
  });
}

/** Requirements are added by finding them. */
function picking(field, name, draft, all, redraw) {
  const id = idOf(name);
  const own = field.fields[0].name;
  const input = make("input", { id, autocomplete: "off", role: "combobox", "aria-expanded": "false", placeholder: say("search-and-add") });
  const offered = picker.offers(
    input,
    async () => {
      const there = new Set(all.map((one) => one[own]));
      return (await search("requirements", input.value.trim())).filter((one) => !there.has(one.value));
    },
    (found) => {
      draft.change({ insert: name, at: all.length, value: { [own]: found.value } });
      redraw(-1, say("added", { name: found.label }));
    },
  );
  return make("div", { className: "adding" }, make("label", { className: "label", for: id, textContent: say("add-requirement") }), make("div", { className: "picker" }, input, offered));
}

/** Ways to show that a requirement is met: one is enough, and each may need several proofs. */
export function evidence(field, name, draft) {
  const [all_, ...others] = field.fields;
  return list(field, name, draft, {
    className: "evidence",
    between: say("or"),
    entry: ({ one, index, count, redraw }) => {
      const title = say("way", { number: index + 1 });
      const own = `${name}.${index}.${all_.name}`;
      const id = idOf(own);
      return [
        make("div", { className: "entry-head" }, make("span", { className: "entry-title", textContent: title }), moving({ name, index, count, title, draft, redraw })),
        make(
          "div",
          { className: "field", "data-name": own },
          make("label", { className: "label", for: id, textContent: all_.label }),
          picker.many({
            id,
            source: "evidence",
            values: one[all_.name] ?? [],
            describedby: `${id}-findings`,
            joined: true,
            change: (next) => draft.set(own, next),
          }),
          make("div", { id: `${id}-findings`, className: "findings" }),
        ),
        make("div", { className: "grid" }, others.map((part) => control(part, `${name}.${index}.${part.name}`, draft))),
      ];
    },
    adding: ({ all, redraw }) =>
      button(say("add-way"), () => {
        const at = all.length;
        draft.change({ insert: name, at, value: { [all_.name]: [] } });
        redraw(at, say("added", { name: say("way", { number: at + 1 }) }));
      }, { id: idOf(name), className: "add" }),
  });
}
