// A section of the text: Markdown to the left, and the same as the page shows it to the right.

import { post, search } from "./call.js";
import { after, idOfSection, make } from "./dom.js";
import { offers } from "./picker.js";
import { say } from "./words.js";

/** What stands before the pen in a field. */
function before(field) {
  return field.value.slice(0, field.selectionStart);
}

/** What is being written before the pen: a place to fill in, a link, or neither. */
export function begun(text) {
  const placeholder = text.match(/\[\[([^\][\n]*)$/);
  if (placeholder) return { kind: "placeholder", words: placeholder[1], start: text.length - placeholder[1].length };
  const link = text.match(/\]\(([^()\s]*)$/);
  if (link) return { kind: "link", words: link[1], start: text.length - link[1].length };
  return null;
}

async function links(words) {
  // The kind of a link is written before it: `term:` and `ref:` narrow what is found.
  const [, kind, own] = words.match(/^(term:|ref:)?(.*)$/);
  const found = await search("links", own);
  const registers = found.filter((one) => one.value.startsWith(kind ?? ""));
  if (kind) return registers.slice(0, 12);
  const requirements = await search("requirements", own);
  return [...requirements.slice(0, 6), ...registers.slice(0, 8)];
}

export function section(own, draft) {
  const id = idOfSection(own.name);
  const isWhole = own.heading === null;
  const describedby = [own.help && `${id}-help`, `${id}-hint`, `${id}-findings`].filter(Boolean).join(" ");
  const field = make("textarea", {
    id,
    className: "markdown",
    value: draft.values.sections[own.name] ?? "",
    spellcheck: true,
    "aria-describedby": describedby,
    oninput: () => {
      draft.write(own.name, field.value);
      fit();
      render();
    },
  });
  const rendered = make("div", { className: "rendered prose" });
  const fit = () => {
    const lines = field.value.split("\n").reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / 72)), 0);
    field.rows = Math.max(own.name === "normative" || isWhole ? 6 : 3, lines + 1);
  };

  let turn = 0;
  const render = after(250, async () => {
    const at = (turn += 1);
    if (field.value.trim() === "") return rendered.replaceChildren(make("p", { className: "nothing", textContent: say("nothing-written") }));
    const { html } = await post("render.json", { path: draft.path, name: own.name, markdown: field.value }).catch(() => ({}));
    if (at !== turn || html === undefined) return;
    // Made by the renderer of the pages, which lets no script through; the policy of the page holds too.
    const shown = new DOMParser().parseFromString(html, "text/html").body;
    settle(shown, new URL(draft.form.page ?? "/", location.href));
    rendered.replaceChildren(...shown.childNodes);
  });

  const offered = offers(
    field,
    async () => {
      const start = begun(before(field));
      if (!start) return null;
      if (start.kind === "link") return links(start.words);
      const all = draft.value("placeholders") ?? [];
      return all
        .filter((one) => one?.key && one.key.startsWith(start.words))
        .map((one) => ({ value: one.key, label: one.question ?? one.key, note: one.example ?? "" }));
    },
    (found) => {
      const start = begun(before(field));
      if (!start) return;
      const close = start.kind === "link" ? ")" : "]]";
      const rest = field.value.slice(field.selectionStart);
      const end = rest.startsWith(close) ? 0 : close.length;
      field.setRangeText(found.value + close.slice(0, end), start.start, field.selectionStart, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  );
  fit();
  render.now();

  return make(
    "div",
    { className: `text-section text-${own.name}`, "data-section": own.name },
    make("label", { className: "label", for: id, textContent: isWhole ? say("text") : own.heading }),
    own.help && make("p", { id: `${id}-help`, className: "help", textContent: own.help }),
    make("div", { id: `${id}-findings`, className: "findings" }),
    make(
      "div",
      { className: "beside" },
      make("div", { className: "picker" }, field, offered),
      make("div", { className: "sheet", role: "group", "aria-label": say("as-shown") }, make("p", { className: "sheet-name", textContent: say("as-shown"), "aria-hidden": "true" }), rendered),
    ),
    make("p", { id: `${id}-hint`, className: "hint", textContent: say("typing-hint") }),
  );
}

/** Links and pictures lead to where they do on the page; a link opens beside, so that nothing is left. */
function settle(shown, page) {
  for (const link of shown.querySelectorAll("a[href]")) {
    link.href = new URL(link.getAttribute("href"), page).href;
    link.target = "_blank";
    link.rel = "noopener";
  }
  for (const image of shown.querySelectorAll("img[src]")) image.src = new URL(image.getAttribute("src"), page).href;
  // A note is numbered on the page; here its number leads nowhere.
  for (const one of shown.querySelectorAll("[id]")) one.removeAttribute("id");
}
