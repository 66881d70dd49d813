// The question about a text that was published: which kind of change it is, and what its readers are told.

import { button, dialogue, make } from "./dom.js";
import { say } from "./words.js";

/** Asks, and has `{class, text}`; null where the author goes back. */
export function ask({ classes, version }, { languages, published }) {
  return dialogue(say("publishing-title"), (close) => {
    const problem = make("p", { className: "problem", role: "alert", hidden: true });
    const texts = languages.map((language, index) =>
      make("textarea", { id: `publishing-${language}`, rows: 2, lang: language, "aria-describedby": index ? "publishing-other" : "publishing-help" }),
    );
    const next = make("p", { className: "next-version", "aria-live": "polite" });
    const chosen = () => form.querySelector("input[name=class]:checked")?.value;
    const form = make(
      "form",
      {
        method: "dialog",
        onsubmit: (event) => {
          event.preventDefault();
          const own = chosen();
          const isTold = texts[0].value.trim() !== "";
          problem.hidden = Boolean(own && isTold);
          if (!own) problem.textContent = say("publishing-choose");
          else if (!isTold) problem.textContent = say("publishing-write");
          if (!own) return form.querySelector("input[name=class]").focus();
          if (!isTold) return texts[0].focus();
          const text = {};
          for (const [index, language] of languages.entries()) {
            const words = texts[index].value.replace(/\s*\n\s*/g, " ").trim();
            if (words) text[language] = words;
          }
          close({ class: own, text });
        },
        onchange: () => {
          const own = chosen();
          if (own) next.textContent = say("publishing-next", { from: published?.version ?? "", to: version[own] });
        },
      },
      make("p", { textContent: say("publishing-why", { version: published?.version ?? "" }) }),
      make(
        "fieldset",
        { className: "classes" },
        make("legend", { textContent: say("publishing-class") }),
        classes.map((one) =>
          make(
            "div",
            { className: "class" },
            make("input", { type: "radio", name: "class", id: `class-${one.value}`, value: one.value, "aria-describedby": `class-${one.value}-help` }),
            make("label", { for: `class-${one.value}`, textContent: one.label }),
            make("p", { id: `class-${one.value}-help`, className: "help", textContent: one.help }),
          ),
        ),
      ),
      next,
      languages.map((language, index) =>
        make(
          "div",
          { className: "field" },
          make("label", { className: "label", for: `publishing-${language}`, textContent: index ? say("publishing-translated", { language: say.language(language) }) : say("publishing-text") }),
          index === 0 && make("p", { id: "publishing-help", className: "help", textContent: say("publishing-text-help") }),
          index === 1 && make("p", { id: "publishing-other", className: "help", textContent: say("publishing-translated-help") }),
          texts[index],
        ),
      ),
      problem,
      make("div", { className: "buttons" }, make("button", { className: "main", textContent: say("publishing-save") }), button(say("go-back"), () => close(null))),
    );
    return form;
  }, "wide");
}
