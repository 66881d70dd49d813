// The steps in the life of a text that are more than an edit: it is begun, translated, put in
// consultation, moved and withdrawn.

import { Refused, post } from "./call.js";
import { sentence } from "./findings.js";
import { button, dialogue, make } from "./dom.js";
import * as picker from "./picker.js";
import { say } from "./words.js";

export function openForm(path) {
  location.assign(`./?path=${encodeURIComponent(path)}`);
}

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);

/** What is asked for each step: the name that the preview takes, and how it is written. */
const STEPS = {
  translate: { file: "translate.json", fields: (form) => [["language", "language", form], ["title", "line"]] },
  consult: { file: "consult.json", fields: () => [["from", "date", today()], ["to", "date"], ["question", "text"], ["answers_to", "line"]] },
  move: { file: "move.json", fields: (form) => [["category", "categories"], ...(form.published ? [["text", "told", form]] : [])] },
  withdraw: { file: "withdraw.json", fields: (form) => [["date", "date", today()], ["reason", "text"], ["successor", "requirements"], ...others(form)] },
  requirement: { file: "create.json", fields: () => [["title", "line"], ["category", "categories"], ["from", "requirements"]] },
  guidance: { file: "create.json", fields: () => [["title", "line"]] },
  category: { file: "create.json", fields: () => [["title", "line"], ["path", "line"]] },
  package: { file: "create.json", fields: () => [["title", "line"], ["category", "categories"]] },
};
const OPTIONAL = new Set(["successor", "from", "text"]);

/** Readers in other languages are told too, where the author wants. */
const others = (form) => (form.published && form.languages.length > 1 ? [["text", "others", form]] : []);

function input(step, name, form, given, sent) {
  const id = `step-${name}`;
  const helpId = `${id}-help`;
  const change = (value) => {
    if (value === null || value === "") delete sent[name];
    else sent[name] = value;
  };
  const help = say.maybe(`step-${step}-${name}-help`) ?? say.maybe(`step-${name}-help`);
  const describedby = help ? helpId : null;
  const label = (text, own = id) => make("label", { className: "label", for: own, textContent: text });
  const title = say.maybe(`step-${step}-${name}`) ?? say(`step-${name}`);
  const told = help && make("p", { id: helpId, className: "help", textContent: help });
  if (form === "told" || form === "others") {
    const languages = form === "others" ? given.languages.slice(1) : given.languages;
    sent.text = {};
    return languages.map((language) => {
      const own = `${id}-${language}`;
      const field = make("textarea", { id: own, rows: 2, lang: language, oninput: ({ target }) => (sent.text[language] = target.value) });
      return make("div", { className: "field" }, label(say("step-told", { language: say.language(language) }), own), field);
    });
  }
  if (form === "language") {
    const languages = given.languages.slice(1);
    change(languages[0] ?? null);
    const select = make("select", { id, onchange: ({ target }) => change(target.value) }, languages.map((one) => make("option", { value: one, textContent: say.language(one) })));
    return make("div", { className: "field" }, label(title), told, select);
  }
  if (form === "categories" || form === "requirements") {
    return make("div", { className: "field" }, label(title), told, picker.one({ id, source: form, value: "", describedby, change }));
  }
  if (typeof given === "string") change(given);
  const properties = { id, "aria-describedby": describedby, oninput: ({ target }) => change(target.value.replace(/\s*\n\s*/g, " ").trim()) };
  const field = form === "text" ? make("textarea", { ...properties, rows: 2 }) : make("input", { ...properties, type: form === "date" ? "date" : "text", value: given ?? "", autocomplete: "off" });
  return make("div", { className: "field" }, label(title), told, field);
}

/** Asks what a step needs and takes it. What the preview refuses is said in the dialogue, with what was written still there. */
export async function take(step, form) {
  const { file, fields } = STEPS[step];
  const path = await dialogue(say(`step-${step}`), (close) => {
    const sent = form ? { path: form.path } : { kind: step };
    const problem = make("p", { className: "problem", role: "alert", hidden: true });
    const asked = fields(form);
    const submit = async (event) => {
      event.preventDefault();
      const isMissing = ([name]) => !OPTIONAL.has(name) && name !== "title" && sent[name] === undefined;
      const missing = asked.find(isMissing) ?? (!form && sent.title === undefined ? ["title"] : null);
      if (missing) {
        problem.hidden = false;
        problem.textContent = say("step-missing", { name: say.maybe(`step-${step}-${missing[0]}`) ?? say(`step-${missing[0]}`) });
        return document.getElementById(`step-${missing[0]}`)?.focus();
      }
      try {
        const told = await post(file, sent);
        close(told.path);
      } catch (error) {
        problem.hidden = false;
        problem.textContent = error instanceof Refused ? [error.message, error.help].filter(Boolean).map(sentence).join(" ") : say("no-answer");
      }
    };
    return make(
      "form",
      { method: "dialog", onsubmit: submit },
      make("p", { textContent: say(`step-${step}-help`) }),
      asked.map(([name, kind, given]) => input(step, name, kind, given, sent)),
      problem,
      make("div", { className: "buttons" }, make("button", { className: "main", textContent: say(`step-${step}-do`) }), button(say("go-back"), () => close(null))),
    );
  });
  if (path) openForm(path);
}

/** A button for each step that this text can take now. */
export function buttons(form, page) {
  if (form.may.length === 0) return null;
  const own = (step) =>
    button(say(`step-${step}`), () => {
      // The preview takes the text as the disk has it.
      if (page.draft.isChanged) return page.tell(say("save-or-drop"), "problem");
      return take(step, page.draft.form);
    });
  return make("div", { className: "steps", role: "group", "aria-label": say("steps") }, form.may.filter((step) => step in STEPS).map(own));
}

export const NEW = ["requirement", "guidance", "category", "package"];
