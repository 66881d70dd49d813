// A register as a table: sorted by any column, found by any word, each entry edited under its row. The
// order in the file stays as it is.

import { announce, button, hidden, idOf, make } from "./dom.js";
import { called, inside } from "./entries.js";
import { say } from "./words.js";

/** A value in a cell. */
function plain(value, field, languages) {
  if (value === null || value === undefined) return "";
  if (typeof value === "object" && !Array.isArray(value)) return value[languages[0]] ?? Object.values(value)[0] ?? "";
  const known = (field.options ?? []).find((one) => one.value === value);
  return known?.label ?? [value].flat().join(", ");
}

export function register(field, name, draft) {
  const id = idOf(name);
  const columns = field.fields.slice(0, 4);
  const { languages } = draft.form;
  const own = make("fieldset", { className: "field register", "data-name": name, "aria-describedby": `${id}-help` });
  const find = make("input", { id: `${id}-find`, type: "search", autocomplete: "off" });
  const head = make("tr");
  const body = make("tbody");
  let order = { column: -1, way: 1 };
  let open = -1;

  const sorter = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function rows() {
    const all = (draft.value(name) ?? []).map((entry, index) => ({ entry, index }));
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = ({ entry, index }) => {
      const text = JSON.stringify(entry).toLowerCase();
      return index === open || words.every((word) => text.includes(word));
    };
    const found = all.filter(fits);
    const column = columns[order.column];
    if (!column) return found;
    const cell = ({ entry }) => plain(entry[column.name], column, languages);
    return found.sort((one, other) => order.way * sorter.compare(cell(one), cell(other)));
  }

  function draw() {
    const cells = columns.map((column, at) => {
      const isOwn = at === order.column;
      const arrow = isOwn ? (order.way > 0 ? " ↑" : " ↓") : "";
      const sort = button(`${column.label}${arrow}`, () => {
        order = { column: at, way: isOwn ? -order.way : 1 };
        draw();
        head.querySelectorAll("button")[at].focus();
      });
      return make("th", { scope: "col", "aria-sort": isOwn ? (order.way > 0 ? "ascending" : "descending") : null }, sort);
    });
    head.replaceChildren(...cells, make("td"));
    body.replaceChildren(...rows().flatMap(row));
  }

  function row({ entry, index }) {
    const title = called(entry, index, field);
    const isOpen = index === open;
    const toggle = make("button", {
      type: "button",
      id: `${id}.${index}`,
      "aria-expanded": String(isOpen),
      onclick: () => {
        open = isOpen ? -1 : index;
        draw();
        own.dispatchEvent(new CustomEvent("redrawn", { bubbles: true }));
        const target = isOpen ? document.getElementById(`${id}.${index}`) : body.querySelector(".row-form input, .row-form select, .row-form textarea");
        target?.focus();
      },
    }, isOpen ? say("close") : say("change"), hidden(` ${title}`));
    const cells = columns.map((column, at) =>
      make(at === 0 ? "th" : "td", { scope: at === 0 ? "row" : null, "data-label": column.label, textContent: plain(entry[column.name], column, languages) }),
    );
    const shown = make("tr", {}, cells, make("td", { className: "row-button" }, toggle));
    if (!isOpen) return [shown];
    const remove = button(say("remove-it", { name: title }), () => {
      draft.change({ remove: `${name}.${index}` });
      open = -1;
      draw();
      announce(say("removed", { name: title }));
      find.focus();
    }, { className: "quiet" });
    const form = make("td", { colSpan: columns.length + 1 }, make("div", { className: "grid" }, inside(field, name, index, draft)), remove);
    return [shown, make("tr", { className: "row-form" }, form)];
  }

  /** Opens an entry, where a finding leads to it. */
  own.addEventListener("reveal", ({ detail }) => {
    const index = Number(detail.split(".")[1]);
    if (!Number.isInteger(index) || index === open) return;
    open = index;
    draw();
  });
  find.addEventListener("input", draw);
  const add = button(say("add-entry", { name: field.label }), () => {
    const at = (draft.value(name) ?? []).length;
    draft.change({ insert: name, at, value: {} });
    open = at;
    find.value = "";
    order = { column: -1, way: 1 };
    draw();
    body.querySelector(".row-form input, .row-form textarea")?.focus();
  }, { id, className: "add" });
  draw();
  own.append(
    make("legend", { textContent: field.label }),
    make("p", { id: `${id}-help`, className: "help", textContent: field.help }),
    make("div", { id: `${id}-findings`, className: "findings" }),
    make("div", { className: "register-head" }, make("div", {}, make("label", { className: "label", for: `${id}-find`, textContent: say("find-in-register") }), find), add),
    make("table", {}, make("thead", {}, head), body),
  );
  return own;
}
