// What the author has changed and not saved: a log of edits over the form that was opened. It is kept
// for as long as the tab is, so that a reload loses nothing.

const copy = (value) => (value === undefined ? null : structuredClone(value));
const isSame = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
export const isWithin = (name, root) => name === root || name.startsWith(`${root}.`);

/** The field or section that an edit is about. */
export const nameOf = (edit) => edit.field ?? edit.insert ?? edit.remove ?? edit.move ?? null;

/** The values of a form: those of fields as one tree, those of sections by name. */
export function valuesOf(form) {
  const fields = {};
  for (const field of form.fields) fields[field.name] = copy(field.value);
  const sections = {};
  for (const section of form.sections) sections[section.name] = section.markdown;
  return { fields, sections };
}

export function at(tree, name) {
  return name.split(".").reduce((own, step) => own?.[step], tree) ?? null;
}

function put(tree, name, value) {
  const steps = name.split(".");
  const last = steps.pop();
  let own = tree;
  for (const [index, step] of steps.entries()) {
    if (own[step] === null || own[step] === undefined) own[step] = /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    own = own[step];
  }
  if (value === null && !Array.isArray(own)) delete own[last];
  else own[last] = copy(value);
}

/** The list that a name such as `values.1` is in, and the place there. */
function placeIn(tree, name) {
  const steps = name.split(".");
  const index = Number(steps.pop());
  return [at(tree, steps.join(".")), index];
}

export function apply(values, edit) {
  const { fields, sections } = values;
  if ("section" in edit) sections[edit.section] = edit.markdown;
  else if ("insert" in edit) {
    if (!Array.isArray(at(fields, edit.insert))) put(fields, edit.insert, []);
    at(fields, edit.insert).splice(edit.at, 0, copy(edit.value));
  } else if ("remove" in edit) {
    const [list, index] = placeIn(fields, edit.remove);
    list?.splice(index, 1);
  } else if ("move" in edit) {
    const [list, index] = placeIn(fields, edit.move);
    if (list) list.splice(edit.to, 0, ...list.splice(index, 1));
  } else put(fields, edit.field, edit.value);
}

export class Draft extends EventTarget {
  constructor(form) {
    super();
    this.path = form.path;
    this.begin(form, []);
  }

  /** Begins with a form as the disk has it, and edits over it. */
  begin(form, edits) {
    this.form = form;
    this.sum = form.sum;
    this.base = valuesOf(form);
    this.values = valuesOf(form);
    this.edits = [];
    for (const edit of edits) {
      apply(this.values, edit);
      this.edits.push(edit);
    }
    this.keep();
  }

  get isChanged() {
    return this.edits.length > 0;
  }

  value(name) {
    return at(this.values.fields, name);
  }

  /** Sets a field. What was typed before in the same place counts no more. */
  set(name, value) {
    if (isSame(this.value(name), value)) return;
    const root = name.split(".")[0];
    const isOpen = (edit) => "field" in edit && isWithin(edit.field, name);
    let from = this.edits.length;
    while (from > 0 && !this.#moves(this.edits[from - 1], root)) from -= 1;
    this.edits = this.edits.filter((edit, index) => index < from || !isOpen(edit));
    const wasMoved = this.edits.some((edit) => this.#moves(edit, root));
    apply(this.values, { field: name, value });
    const isOver = this.edits.some((edit) => "field" in edit && isWithin(name, edit.field));
    if (wasMoved || isOver || !isSame(at(this.base.fields, name), value)) this.edits.push({ field: name, value });
    this.told(name);
  }

  #moves(edit, root) {
    return !("field" in edit) && !("section" in edit) && nameOf(edit).split(".")[0] === root;
  }

  write(section, markdown) {
    if (this.values.sections[section] === markdown) return;
    this.edits = this.edits.filter((edit) => edit.section !== section);
    this.values.sections[section] = markdown;
    if ((this.base.sections[section] ?? "") !== markdown) this.edits.push({ section, markdown });
    this.told(null);
  }

  /** Adds, removes or moves an entry of a list. */
  change(edit) {
    apply(this.values, edit);
    this.edits.push(edit);
    // A list that is as it was needs no edits.
    const root = nameOf(edit).split(".")[0];
    if (isSame(this.base.fields[root], this.values.fields[root]) && this.base.fields[root]) {
      this.edits = this.edits.filter((one) => "section" in one || nameOf(one).split(".")[0] !== root);
    }
    this.told(root);
  }

  /** Takes the edits out that are on their way to the disk; those that come meanwhile are held after them. */
  take() {
    this.sent = this.edits;
    this.edits = [];
    this.before = this.base;
    this.base = copy(this.values);
    return this.sent;
  }

  /** Puts back what could not be saved. */
  giveBack() {
    this.edits = [...this.sent, ...this.edits];
    this.base = this.before;
    this.sent = null;
    this.told(null);
  }

  saved(form) {
    this.sent = null;
    this.begin(form, this.edits);
    this.told(null);
  }

  drop() {
    this.begin(this.form, []);
    this.told(null);
  }

  told(name) {
    this.keep();
    this.dispatchEvent(new CustomEvent("change", { detail: name }));
  }

  keep() {
    const key = `krav-edit:${this.path}`;
    const edits = [...(this.sent ?? []), ...this.edits];
    const base = this.sent ? this.before : this.base;
    if (edits.length === 0) sessionStorage.removeItem(key);
    else {
      try {
        sessionStorage.setItem(key, JSON.stringify({ sum: this.sum, edits, base }));
      } catch {
        // No room: whoever leaves the page is warned all the same.
      }
    }
  }

  /** What was not saved before the page was loaded anew. */
  static kept(path) {
    try {
      return JSON.parse(sessionStorage.getItem(`krav-edit:${path}`));
    } catch {
      return null;
    }
  }
}
