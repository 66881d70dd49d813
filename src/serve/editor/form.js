// The form of one text: what is drawn, checked, saved and taken back.

import { Refused, get, post } from "./call.js";
import { resolve } from "./conflict.js";
import { control } from "./controls.js";
import { after, announce, button, hidden, keepingPlace, make } from "./dom.js";
import { Draft, apply } from "./draft.js";
import * as findings from "./findings.js";
import { groups } from "./groups.js";
import * as publishing from "./publishing.js";
import { section } from "./section.js";
import * as steps from "./steps.js";
import { say } from "./words.js";

export class Page {
  constructor(root, form) {
    this.root = root;
    this.found = form.findings;
    this.isSaving = false;
    this.draft = new Draft(form);
    this.draft.addEventListener("change", () => {
      this.tellState();
      this.check();
    });
    this.check = after(300, () => this.checked());
    addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s" || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) this.save();
    });
    addEventListener("beforeunload", (event) => this.draft.isChanged && event.preventDefault());
    // Who comes back from another program sees at once whether the file has changed.
    addEventListener("focus", () => this.look());
  }

  static async open(root, path) {
    const kept = Draft.kept(path);
    const page = new Page(root, await get("form.json", { path }));
    page.draw();
    if (kept) await page.goOn(kept);
    return page;
  }

  /** Goes on with what was not saved when the page was left. */
  async goOn({ sum, edits, base }) {
    const { draft } = this;
    if (sum === draft.sum) {
      draft.begin(draft.form, edits);
      this.draw();
      this.tell(say("kept"));
      return this.check.now();
    }
    const mine = structuredClone(base);
    for (const edit of edits) apply(mine, edit);
    const next = await resolve({ base, mine, edits, now: draft.form });
    if (next === null) {
      // Undecided: the form goes on from the text that the author began with, and a save asks again.
      const value = (field) => ({ ...field, value: base.fields[field.name] ?? null });
      const markdown = (section) => ({ ...section, markdown: base.sections[section.name] ?? "" });
      const { fields, sections } = draft.form;
      draft.begin({ ...draft.form, sum, fields: fields.map(value), sections: sections.map(markdown) }, edits);
      this.draw();
      this.check.now();
      return this.tell(say("kept-undecided"), "problem");
    }
    this.takeOver(draft.form, next);
  }

  takeOver(form, edits) {
    this.draft.begin(form, edits);
    this.draw();
    this.check.now();
  }

  draw() {
    const { draft } = this;
    const { form } = draft;
    document.title = `${form.title} · ${say("edit")}`;
    this.state = make("p", { className: "state", role: "status" });
    this.told = make("div", { className: "told", role: "status" });
    this.summary = make("section", { className: "summary", "aria-labelledby": "summary-title", hidden: true });
    const own = groups(form);
    const sections = own.map(({ name, items }) =>
      make(
        "section",
        { id: `group-${name}`, className: "group", "aria-labelledby": `group-${name}-title`, tabIndex: -1 },
        make("h2", { id: `group-${name}-title`, textContent: say(`group-${name}`) }),
        make("div", { className: "grid" }, items.map((one) => this.part(one, name))),
      ),
    );
    this.links = own.map(({ name }) =>
      make("a", { href: `#group-${name}` }, say(`group-${name}`), " ", make("span", { className: "badge", hidden: true })),
    );
    this.sections = sections;
    const contents = make("nav", { className: "contents", "aria-label": say("contents") }, make("ul", {}, this.links.map((link) => make("li", {}, link))));
    this.saving = button(say("save"), () => this.save(), { className: "main", "aria-keyshortcuts": "Control+S" });
    this.dropping = button(say("drop"), () => this.drop(), { className: "quiet" });
    this.undoing = button("", () => this.undo(), { className: "quiet" });
    this.undoing.append(say("undo"), hidden(` ${say("undo-what")}`));
    const fields = make("div", { className: "fields" }, sections, form.fields.length === 0 && make("p", { textContent: say("unreadable") }), form.elsewhere?.length > 0 && make("p", { className: "help", textContent: say("in-file", { names: form.elsewhere.join(", ") }) }));
    fields.addEventListener("redrawn", () => this.showFindings());
    this.root.replaceChildren(
      head(form, this),
      this.told,
      make("div", { className: "with-contents" }, own.length > 1 ? contents : "", make("div", { className: "main-column" }, this.summary, fields)),
      make("div", { className: "bar", role: "region", "aria-label": say("saving") }, this.saving, this.dropping, this.undoing, this.state),
    );
    this.root.classList.add("is-form");
    this.tellState();
    this.showFindings();
  }

  /** A field or a section. One that is called as its group does not say so twice. */
  part(one, group) {
    if (one.section) return section(one.section, this.draft);
    const part = control(one.field, one.field.name, this.draft);
    if (part.matches("fieldset") && one.field.label === say(`group-${group}`)) part.classList.add("is-named");
    return part;
  }

  tell(text, kind = "") {
    this.told.className = `told ${kind}`;
    this.told.replaceChildren(...[text].flat());
  }

  tellState() {
    const count = this.draft.edits.length;
    const becomes = this.becomesNew ? ` ${say("becomes-new")}` : "";
    this.state.textContent = count ? `${say("unsaved", { count })}${becomes}` : say("all-saved");
    this.dropping.hidden = count === 0;
    this.root.classList.toggle("is-changed", count > 0);
  }

  showFindings() {
    const mend = (finding) => this.mend(finding);
    const told = findings.show(this.found, this.summary, mend);
    for (const [index, link] of this.links.entries()) findings.count(this.found, link, this.sections[index]);
    return told;
  }

  mend({ suggestion }) {
    const { edit } = suggestion;
    if ("section" in edit) this.draft.write(edit.section, edit.markdown);
    else this.draft.set(edit.field, edit.value);
    keepingPlace(() => this.draw());
    const name = "section" in edit ? `s-${edit.section}` : `f-${edit.field}`;
    document.getElementById(name)?.focus();
    announce(say("mended"));
  }

  async checked() {
    const { draft } = this;
    if (this.isSaving) return null;
    const turn = (this.turn = (this.turn ?? 0) + 1);
    try {
      const told = await post("check.json", { path: draft.path, sum: draft.sum, edits: draft.edits });
      // What was typed meanwhile is checked next.
      if (turn !== this.turn) return null;
      const before = this.found;
      // That a published text is another now is what the question before the save is about.
      this.becomesNew = Boolean(told.publishing?.asks);
      this.found = told.findings.filter((one) => !(this.becomesNew && one.code === "K124"));
      this.tellState();
      const { title } = this.showFindings();
      if (before.length !== this.found.length) announce(this.found.length ? title : say("no-findings"));
      return told;
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  fail(error) {
    if (!(error instanceof Refused)) return this.tell(say("no-answer"), "problem");
    const words = [error.message, error.help].filter(Boolean).map(findings.sentence).join(" ");
    this.tell(make("p", { textContent: words, role: "alert" }), "problem");
  }

  async save() {
    const { draft } = this;
    if (this.isSaving) return;
    if (!draft.isChanged) return this.tell(say("nothing-to-save"));
    this.check.never();
    const told = await this.checked();
    let asked = null;
    if (told?.publishing?.asks) {
      asked = await publishing.ask(told.publishing, draft.form);
      if (asked === null) return this.tell(say("not-saved"));
    }
    const edits = draft.take();
    this.isSaving = true;
    this.tellState();
    try {
      const saved = await post("save.json", { path: draft.path, sum: draft.sum, edits, publishing: asked });
      const form = await get("form.json", { path: saved.path });
      this.found = form.findings;
      draft.saved(form);
      keepingPlace(() => this.draw());
      this.tell(asked ? say("saved-version", { version: form.fields.find((one) => one.name === "version")?.value ?? "" }) : say("saved"), "done");
    } catch (error) {
      draft.giveBack();
      if (error.status === 409 && error.told?.now) await this.conflict(error.told.now);
      else this.fail(error);
    } finally {
      this.isSaving = false;
      this.check.now();
    }
  }

  async conflict(now) {
    const { base, edits, values } = this.draft;
    const next = await resolve({ base, mine: values, edits, now });
    if (next === null) return this.tell(say("not-saved-changed"), "problem");
    this.found = now.findings;
    this.takeOver(now, next);
    this.tell(say("conflict-done"));
  }

  /** Looks whether the file has changed. What has no unsaved changes follows it by itself. */
  async look() {
    const { draft } = this;
    if (this.isSaving || document.querySelector("dialog[open]")) return;
    const form = await get("form.json", { path: draft.path }).catch(() => null);
    if (!form || this.isSaving) return;
    if (form.sum === draft.sum) {
      // A release changes what can be done with a text, and not the text.
      const stands = (own) => JSON.stringify([own.published, own.may]);
      if (stands(form) === stands(draft.form)) return;
      draft.begin(form, draft.edits);
      return keepingPlace(() => this.draw());
    }
    if (!draft.isChanged) {
      this.found = form.findings;
      draft.begin(form, []);
      keepingPlace(() => this.draw());
      return this.tell(say("followed"));
    }
    const compare = button(say("compare"), () => this.conflict(form));
    this.tell([make("p", { textContent: say("changed-meanwhile") }), compare], "problem");
  }

  drop() {
    if (!confirm(say("drop-sure"))) return;
    this.draft.drop();
    this.draw();
    this.check.now();
    this.tell(say("dropped"));
    this.saving.focus();
  }

  async undo() {
    if (this.draft.isChanged) return this.tell(say("save-or-drop"), "problem");
    try {
      const { path } = await post("undo.json", {});
      if (path === null) return location.assign("./");
      if (path !== this.draft.path) return steps.openForm(path);
      const form = await get("form.json", { path });
      this.found = form.findings;
      this.draft.begin(form, []);
      keepingPlace(() => this.draw());
      this.tell(say("undone"), "done");
    } catch (error) {
      this.fail(error);
    }
  }
}

function head(form, page) {
  const published = form.published && say("published", form.published);
  return make(
    "header",
    { className: "head" },
    make("nav", { className: "way", "aria-label": say("pages") }, make("a", { href: "./", textContent: say("home") }), form.page && make("a", { href: form.page, textContent: say("see-page") }), make("a", { href: "./?send", textContent: say("send") })),
    make("h1", { textContent: form.kind === "register" ? form.fields[0]?.label ?? form.title : form.title }),
    make("p", { className: "about" }, say(`kind-${form.kind}`), " · ", make("code", { textContent: form.path }), published && [" · ", published]),
    steps.buttons(form, page),
  );
}

