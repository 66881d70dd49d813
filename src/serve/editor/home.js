// Where an author begins: a new text, a text that is there, what has changed, the registers, the settings.

import { get, search } from "./call.js";
import { button, make } from "./dom.js";
import * as picker from "./picker.js";
import { NEW, openForm, take } from "./steps.js";
import { say } from "./words.js";

const REGISTERS = ["evidence", "references", "terms", "units", "labels", "cpv"];

/** Requirements by their id: the path of one is what its page is about. */
async function pathOf(id) {
  const answer = await fetch(`/_krav/page.json?at=${encodeURIComponent(`/krav/${id.toLowerCase()}/`)}`);
  const { texts } = await answer.json();
  return texts?.at(-1)?.path;
}

export async function home(root) {
  document.title = say("edit");
  const field = make("input", { id: "home-find", role: "combobox", "aria-expanded": "false", autocomplete: "off" });
  const list = picker.offers(
    field,
    () => search("requirements", field.value.trim()),
    async (found) => {
      const path = await pathOf(found.value);
      if (path) openForm(path);
    },
  );
  const changes = make("ul", { className: "changed-texts" });
  const settings = make("ul", { className: "links" }, make("li", {}, make("a", { href: "./?path=content/catalogue.toml", textContent: say("kind-catalogue") })));
  root.replaceChildren(
    make("header", { className: "head" }, make("nav", { className: "way", "aria-label": say("pages") }, make("a", { href: "/", textContent: say("to-site") }), make("a", { href: "./?send", textContent: say("send") })), make("h1", { textContent: say("home-title") }), make("p", { textContent: say("home-help") })),
    make("section", { className: "group" }, make("h2", { textContent: say("home-find") }), make("div", { className: "field" }, make("label", { className: "label", for: "home-find", textContent: say("home-find-label") }), make("div", { className: "picker" }, field, list)), make("p", { className: "help", textContent: say("home-find-help") })),
    make("section", { className: "group" }, make("h2", { textContent: say("home-new") }), make("div", { className: "steps" }, NEW.map((kind) => button(say(`step-${kind}`), () => take(kind, null))))),
    make("section", { className: "group" }, make("h2", { textContent: say("home-changed") }), changes),
    make("section", { className: "group" }, make("h2", { textContent: say("home-registers") }), make("ul", { className: "links" }, REGISTERS.map((name) => make("li", {}, make("a", { href: `./?path=content/registers/${name}.toml`, textContent: say(`register-${name}`) }))))),
    make("section", { className: "group" }, make("h2", { textContent: say("home-settings") }), settings),
  );
  const profiles = await search("profiles", "").catch(() => []);
  settings.append(...profiles.map(({ value, label }) => make("li", {}, make("a", { href: `./?path=content/profiles/${value}.toml`, textContent: `${say("kind-profile")}: ${label}` }))));
  const told = await get("changes.json").catch(() => ({ changes: [] }));
  const links = told.changes.map((one) =>
    one.kind === "removed" ? make("li", { textContent: one.title }) : make("li", {}, make("a", { href: `./?path=${encodeURIComponent(one.path)}`, textContent: one.title }), " ", make("span", { className: "change-kind", textContent: say(`change-${one.kind}`) })),
  );
  changes.replaceChildren(...(links.length ? links : [make("li", { textContent: say("nothing-changed") })]));
}
