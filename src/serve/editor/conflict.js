// A file that changed on the disk while it was edited. Nothing is written: both texts are shown, word by
// word, and the author chooses for each place that both have changed.

import { button, dialogue, make } from "./dom.js";
import { at, valuesOf } from "./draft.js";
import { pieces, shown, since, touches } from "./difference.js";
import { say } from "./words.js";

/** A value as a text that can be compared. */
function plain(value, depth = 0) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1)).join(depth ? ", " : "\n");
  if (typeof value === "object") {
    const all = Object.entries(value).map(([key, one]) => `${key}: ${plain(one, depth + 1)}`);
    return all.join(depth ? "; " : "\n");
  }
  return typeof value === "boolean" ? say(value ? "yes" : "no") : String(value);
}

/** What a place is called. */
function called(one, form) {
  if ("section" in one) return form.sections.find((own) => own.name === one.section)?.heading ?? say("text");
  let fields = form.fields;
  const names = [];
  const steps = one.field.split(".");
  for (const [index] of steps.entries()) {
    const name = steps.slice(0, index + 1).join(".");
    const own = fields.find((field) => field.name === name);
    if (!own) break;
    names.push(own.label);
    fields = own.fields ?? [];
  }
  return names.join(": ") || one.field;
}

/**
 * Lets the author choose. Has the edits to go on with over the text as it is now, or null where the
 * author goes back to what is written here, which then stays unsaved.
 */
export function resolve({ base, mine, edits, now }) {
  const theirs = since(base, valuesOf(now));
  const value = (values, one) => ("section" in one ? (values.sections[one.section] ?? "") : at(values.fields, one.field));
  const both = theirs.filter((one) => edits.some((edit) => touches(edit, one)) && plain(value(mine, one)) !== plain(one.theirs));
  const others = theirs.filter((one) => !both.includes(one));
  const same = theirs.filter((one) => !both.includes(one) && edits.some((edit) => touches(edit, one)));

  /** The edits that stay: those of places that only the author changed, and those that were chosen. */
  const chosen = (choice) => {
    const gone = [...both, ...same];
    const kept = edits.filter((edit) => !gone.some((one) => touches(edit, one)));
    const taken = both.filter((one) => choice(one) === "mine").map((one) => {
      const own = value(mine, one);
      return "section" in one ? { section: one.section, markdown: own } : { field: one.field, value: own };
    });
    return [...kept, ...taken];
  };
  if (both.length === 0 && theirs.length === 0) return Promise.resolve(edits);

  return dialogue(say("conflict-title"), (close) => {
    const form = make("form", {
      method: "dialog",
      onsubmit: (event) => {
        event.preventDefault();
        const choice = (one) => form.querySelector(`input[name="both-${both.indexOf(one)}"]:checked`).value;
        close(chosen(choice));
      },
    });
    const side = (name, one, index, text) =>
      make(
        "div",
        { className: "side" },
        make("label", { className: "tick" }, make("input", { type: "radio", name: `both-${index}`, value: name, checked: name === "mine" }), say(`conflict-${name}`)),
        shown(pieces(plain(one.was), text)),
      );
    const rows = both.map((one, index) =>
      make(
        "fieldset",
        { className: "both" },
        make("legend", { textContent: called(one, now) }),
        make("div", { className: "sides" }, side("mine", one, index, plain(value(mine, one))), side("theirs", one, index, plain(one.theirs))),
      ),
    );
    const list = make("ul", {}, others.map((one) => make("li", {}, make("strong", { textContent: called(one, now) }), shown(pieces(plain(one.was), plain(one.theirs))))));
    form.append(
      make("p", { textContent: both.length ? say("conflict-why") : say("conflict-none") }),
      ...rows,
      ...(others.length ? [make("details", { open: both.length === 0 }, make("summary", { textContent: say("conflict-others", { count: others.length }) }), list)] : []),
      make("div", { className: "buttons" }, make("button", { className: "main", textContent: say("conflict-go-on") }), button(say("go-back"), () => close(null))),
    );
    return form;
  }, "wide");
}
