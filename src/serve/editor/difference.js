// Two texts word by word, and what two sets of values differ in.

import { make } from "./dom.js";
import { isWithin, nameOf } from "./draft.js";

/** The pieces of two texts: the same, added or removed. Long texts are told as a whole. */
export function pieces(before, after) {
  const cut = (text) => text.match(/\S+\s*|\s+/g) ?? [];
  const [old, now] = [cut(before), cut(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const middle = a.length * b.length > 4e6 ? [["removed", a.join("")], ["added", b.join("")]] : longest(a, b);
  const all = [["same", old.slice(0, head).join("")], ...middle, ["same", tail ? old.slice(-tail).join("") : ""]];
  const found = [];
  for (const [kind, text] of all) {
    if (text === "") continue;
    if (found.at(-1)?.kind === kind) found.at(-1).text += text;
    else found.push({ kind, text });
  }
  return found;
}

/** What stays of both in the same order, by the longest common sequence. */
function longest(a, b) {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j] ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  const found = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) found.push(["same", a[(i += 1, (j += 1), i - 1)]]);
    else if (j >= b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1])) found.push(["removed", a[i++]]);
    else found.push(["added", b[j++]]);
  }
  return found;
}

/** A text with what was added and removed marked, for the eye and for the ear. */
export function shown(all) {
  const element = { same: "span", added: "ins", removed: "del" };
  return make("div", { className: "difference" }, all.map(({ kind, text }) => make(element[kind], { textContent: text })));
}

const kindOf = (value) => (Array.isArray(value) ? "list" : value !== null && typeof value === "object" ? "table" : "one");

/** The fields in which two trees differ: those of tables one by one, lists as a whole. */
function differing(old, now, name, found) {
  if (JSON.stringify(old ?? null) === JSON.stringify(now ?? null)) return;
  if (name !== "" && (kindOf(old ?? null) !== "table" || kindOf(now ?? null) !== "table")) {
    found.push({ field: name, was: old ?? null, theirs: now ?? null });
    return;
  }
  for (const key of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
    differing(old?.[key], now?.[key], name ? `${name}.${key}` : key, found);
  }
}

/** What the disk has otherwise than the author began with. */
export function since(base, now) {
  const found = [];
  differing(base.fields, now.fields, "", found);
  for (const section of new Set([...Object.keys(base.sections), ...Object.keys(now.sections)])) {
    const [was, theirs] = [base.sections[section] ?? "", now.sections[section] ?? ""];
    if (was !== theirs) found.push({ section, was, theirs });
  }
  return found;
}

/** Whether an edit is about something that differs. */
export function touches(edit, one) {
  if ("section" in one || "section" in edit) return edit.section === one.section;
  const name = nameOf(edit);
  // An entry that is added or moved is about its list.
  const root = "insert" in edit ? name : "field" in edit ? name : name.split(".").slice(0, -1).join(".");
  return isWithin(root, one.field) || isWithin(one.field, root);
}
