// A field as its author sees it: its name, its help, what it is written in, and what the checks say of it.

import { make, button, announce, idOf } from "./dom.js";
import * as picker from "./picker.js";
import { entries, evidence } from "./entries.js";
import { register } from "./register.js";
import { say } from "./words.js";

/** Whether a value says nothing. */
const isNothing = (value) => value === null || value === undefined || value === "";

/** A field of the form by its name in the file, such as `answer.kind` or `values.0.number`. */
export function control(field, name, draft) {
  if (field.form === "table") return table(field, name, draft);
  if (field.form === "tables") return draft.form.kind === "register" ? register(field, name, draft) : entries(field, name, draft);
  if (field.form === "evidence") return evidence(field, name, draft);
  const id = idOf(name);
  const help = field.help ? `${id}-help` : null;
  const describedby = [help, `${id}-findings`].filter(Boolean).join(" ");
  const given = { field, id, name, draft, value: draft.value(name), describedby };
  const make_ = makers[field.form] ?? line;
  const isGroup = field.form === "localised" || field.form === "choices";
  const label = isGroup
    ? make("legend", { className: "label" }, field.label, optional(field))
    : field.form === "boolean" && !field.note
      ? null
      : make("label", { className: "label", for: id }, field.label, optional(field));
  const inside = field.note ? fixed(given) : make_(given);
  return make(
    isGroup ? "fieldset" : "div",
    { className: `field field-${field.form}`, "data-name": name, "aria-describedby": isGroup ? describedby : null },
    label,
    field.help && make("p", { id: help, className: "help", textContent: field.help }),
    inside,
    make("div", { id: `${id}-findings`, className: "findings" }),
  );
}

const optional = (field) => !field.required && make("span", { className: "optional", textContent: say("optional") });

/** What is not changed here, with the reason. */
function fixed({ field, id, value, describedby }) {
  return [
    make("input", { id, value: value ?? "", readOnly: true, "aria-describedby": `${describedby} ${id}-note` }),
    make("p", { id: `${id}-note`, className: "note", textContent: field.note }),
  ];
}

function line({ field, id, name, draft, value, describedby }) {
  if (field.source) {
    const change = (next) => draft.set(name, next);
    return picker.one({ id, source: field.source, value, describedby, change });
  }
  return make("input", {
    id,
    value: value ?? "",
    autocomplete: "off",
    "aria-describedby": describedby,
    oninput: ({ target }) => draft.set(name, target.value === "" ? null : target.value),
  });
}

/** A text of one line in the file, which is shown over several. */
export function text({ id, name, draft, value, describedby, label, lang }) {
  return make("textarea", {
    id,
    value: value ?? "",
    rows: 2,
    lang,
    "aria-describedby": describedby,
    "aria-label": label,
    oninput: ({ target }) => {
      const words = target.value.replace(/\s*\n\s*/g, " ");
      draft.set(name, words === "" ? null : words);
    },
  });
}

function lines({ id, name, draft, value, describedby }) {
  return make("textarea", {
    id,
    value: (value ?? []).join("\n"),
    rows: Math.max(2, (value ?? []).length),
    "aria-describedby": describedby,
    oninput: ({ target }) => {
      const all = target.value.split("\n").map((one) => one.trim()).filter(Boolean);
      draft.set(name, all.length ? all : null);
    },
  });
}

function choice({ field, id, name, draft, value, describedby }) {
  const known = field.options.some((one) => one.value === value);
  // A word that is none of them stays until another is chosen.
  const odd = !isNothing(value) && !known ? [make("option", { value, textContent: value })] : [];
  const none = !field.required || isNothing(value) ? [make("option", { value: "", textContent: say("choose") })] : [];
  const select = make(
    "select",
    {
      id,
      "aria-describedby": describedby,
      onchange: ({ target }) => draft.set(name, target.value === "" ? null : target.value),
    },
    none,
    odd,
    field.options.map((one) => make("option", { value: one.value, textContent: one.label })),
  );
  select.value = value ?? "";
  return select;
}

function choices({ field, id, name, draft, value }) {
  const own = new Set(value ?? []);
  return field.options.map((one, index) =>
    make(
      "label",
      { className: "tick" },
      make("input", {
        type: "checkbox",
        id: index === 0 ? id : `${id}-${one.value}`,
        checked: own.has(one.value),
        onchange: ({ target }) => {
          if (target.checked) own.add(one.value);
          else own.delete(one.value);
          draft.set(name, own.size ? [...own] : null);
        },
      }),
      one.label,
    ),
  );
}

function boolean({ field, id, name, draft, value, describedby }) {
  // What was not there is not written until somebody says yes.
  const none = draft.value(name) === null ? null : false;
  return make(
    "label",
    { className: "tick" },
    make("input", {
      type: "checkbox",
      id,
      checked: value === true,
      "aria-describedby": describedby,
      onchange: ({ target }) => draft.set(name, target.checked ? true : none),
    }),
    field.label,
  );
}

function date({ id, name, draft, value, describedby }) {
  // A day that no calendar has can only be shown as text.
  const isDay = isNothing(value) || /^\d{4}-\d\d-\d\d$/.test(value);
  return make("input", {
    id,
    type: isDay ? "date" : "text",
    value: value ?? "",
    "aria-describedby": describedby,
    oninput: ({ target }) => {
      // A day that is half typed is none yet.
      if (target.validity.badInput) return;
      draft.set(name, target.value === "" ? null : target.value);
    },
  });
}

function number({ field, id, name, draft, value, describedby }) {
  return make("input", {
    id,
    value: value ?? "",
    inputMode: field.form === "integer" ? "numeric" : "decimal",
    autocomplete: "off",
    "aria-describedby": describedby,
    oninput: ({ target }) => {
      const written = target.value.trim();
      const isWhole = /^-?(0|[1-9]\d{0,14})$/.test(written);
      draft.set(name, written === "" ? null : isWhole ? Number(written) : written);
    },
  });
}

function ids({ field, id, name, draft, value, describedby }) {
  const change = (next) => draft.set(name, next);
  return picker.many({ id, source: field.source, values: value ?? [], describedby, change });
}

function localised({ id, name, draft, value, describedby }) {
  // One language can be written as plain text.
  const plain = typeof value === "string";
  const own = plain ? { [draft.form.languages[0]]: value } : (value ?? {});
  const languages = new Set([...draft.form.languages, ...Object.keys(own)]);
  return [...languages].map((language, index) => {
    const inner = index === 0 ? id : `${id}.${language}`;
    const isOnly = plain && index === 0;
    const full = isOnly ? name : `${name}.${language}`;
    return make(
      "div",
      { className: "language" },
      make("label", { for: inner, textContent: say.language(language) }),
      text({ id: inner, name: full, draft, value: own[language], describedby, lang: language }),
    );
  });
}

const makers = { line, text, lines, choice, choices, boolean, date, number, integer: number, ids, localised };

/** Fields that belong together. One that can be left out is added and removed as a whole. */
function table(field, name, draft) {
  const id = idOf(name);
  const own = make("fieldset", { className: "field table", "data-name": name, "aria-describedby": `${id}-help` });
  let isOpen = false;

  function draw() {
    const isThere = draft.value(name) !== null || isOpen;
    const legend = make("legend", {}, field.label, optional(field));
    const help = make("p", { id: `${id}-help`, className: "help", textContent: field.help });
    const findings = make("div", { id: `${id}-findings`, className: "findings" });
    if (!isThere && !field.required) {
      const add = button(say("add-it", { name: field.label }), () => {
        isOpen = true;
        draw();
        own.querySelector("input, select, textarea")?.focus();
      }, { id, className: "add" });
      own.replaceChildren(legend, help, add, findings);
      return;
    }
    const remove = !field.required && button(say("remove-it", { name: field.label }), () => {
      isOpen = false;
      draft.set(name, null);
      draw();
      announce(say("removed", { name: field.label }));
      document.getElementById(id)?.focus();
    }, { className: "quiet" });
    const inside = field.fields.map((one) => control(one, one.name, draft));
    own.replaceChildren(legend, help, findings, make("div", { className: "grid" }, inside), ...(remove ? [remove] : []));
  }
  draw();
  return own;
}
