// Follows the files of the catalogue: shows the page anew when it has changed, and what is wrong as
// long as it is. Served by `krav serve` beside every page; never published.
"use strict";
(() => {
  const script = document.currentScript;
  let sum = script.dataset.sum;
  const place = `krav-place:${location.pathname}${location.search}`;

  /** A new element with text and children. */
  function make(name, properties = {}, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  /** A part of the author's own, apart from the page: neither styles the other. */
  function part(name) {
    const host = make(name);
    const shadow = host.attachShadow({ mode: "open" });
    const style = make("link", { rel: "stylesheet", href: "/_krav/live.css" });
    const inside = make("section");
    shadow.append(style, inside);
    return { host, inside };
  }

  const problems = part("krav-problems");
  problems.inside.setAttribute("role", "alert");
  const panel = part("krav-author");
  // A page that says why there is none has room for the reasons.
  const isInPage = document.body.classList.contains("krav-bare");
  problems.host.className = isInPage ? "in-page" : "";
  let isHidden = false;

  /** With a capital first, where a word comes first and not a key. */
  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** With a full stop, where no other sign ends it. */
  function ended(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
  }

  /** A sentence, with what stands in back ticks set as code. */
  function sentence(name, className, text) {
    const parts = text.split("`");
    if (parts.length % 2 === 0) return make(name, { className }, text);
    const pieces = parts.map((part, at) => (at % 2 ? make("code", { textContent: part }) : part));
    return make(name, { className }, ...pieces);
  }

  /** The lines of a text that a finding is about. */
  function excerpt({ line: first, lines, label }) {
    const last = lines.findLastIndex(([, marked]) => marked);
    const rows = lines.map(([before, marked, after], at) => {
      const number = make("span", { className: "number", textContent: first + at });
      number.setAttribute("aria-hidden", "true");
      const text = make("span", { className: "text" }, before);
      if (marked) text.append(make("mark", { textContent: marked }));
      text.append(after);
      if (label && at === last) text.append(make("em", { textContent: ` ← ${label}` }));
      return make("span", { className: "line" }, number, text, "\n");
    });
    return make("pre", { translate: false }, ...rows);
  }

  /** What is wrong: where, what, why, and what to do about it. */
  function finding(one, words, heading) {
    const place = one.open ? make("a", { href: one.open, textContent: one.place }) : one.place;
    const kind = make("strong", { textContent: capital(`${one.kind} ${one.code}`) });
    const card = make("article", { className: one.severity });
    card.append(
      make("p", { className: "place" }, kind, " ", place),
      sentence(heading, "message", capital(one.message)),
      sentence("p", "reason", ended(capital(one.reason))),
    );
    if (one.help) {
      const help = sentence("p", "help", ended(one.help));
      help.prepend(make("strong", { textContent: capital(`${words.help}:`) }), " ");
      card.append(help);
    }
    if (one.excerpt) card.append(excerpt(one.excerpt));
    return make("li", {}, card);
  }

  /** Findings as a list, which stays one for screen readers though it shows no numbers. */
  function findings(list, words, heading) {
    const all = make("ol", {}, ...list.map((one) => finding(one, words, heading)));
    all.setAttribute("role", "list");
    return all;
  }

  function showProblems(list, words) {
    if (list.length === 0) {
      problems.host.remove();
      isHidden = false;
      return;
    }
    const toggle = make("button", { type: "button", textContent: isHidden ? words.show : words.hide });
    toggle.setAttribute("aria-expanded", String(!isHidden));
    toggle.addEventListener("click", () => {
      isHidden = !isHidden;
      showProblems(list, words);
      problems.inside.querySelector("button")?.focus();
    });
    problems.inside.className = isHidden ? "hidden" : "";
    problems.inside.replaceChildren();
    if (!isHidden) {
      const note = sum ? `${words.before} ${words.until}` : words.until;
      problems.inside.append(make("h2", { textContent: words.title }), make("p", { textContent: note }));
    }
    problems.inside.append(toggle);
    if (!isHidden) problems.inside.append(findings(list, words, "h3"));
    if (!problems.host.isConnected) document.body.append(problems.host);
  }

  function showPanel(warnings, texts, words) {
    if (warnings.length === 0 && texts.length === 0) {
      panel.host.remove();
      return;
    }
    const wasOpen = panel.inside.querySelector("details")?.open;
    const hasErrors = warnings.some((one) => one.severity === "error");
    const summary = make("summary", { textContent: words.panelTitle });
    const details = make("details", { open: wasOpen ?? false }, summary);
    if (texts.length) {
      details.append(make("ul", {}, ...texts.map((one) => make("li", {}, make("a", { href: one.open, textContent: one.path })))));
    }
    if (warnings.length) details.append(findings(warnings, words, "h2"));
    panel.inside.className = hasErrors ? "has-errors" : warnings.length ? "has-warnings" : "";
    const own = texts.find((one) => one.edit);
    const edit = own ? [make("a", { className: "edit", href: own.edit, textContent: own.edit_label })] : [];
    panel.inside.replaceChildren(...edit, details);
    if (!panel.host.isConnected) document.body.append(panel.host);
  }

  /** The style sheets and scripts of a page. */
  function assets(page) {
    const all = page.querySelectorAll("link[rel=stylesheet], script[src]");
    return Array.from(all, (one) => one.getAttribute("href") ?? one.getAttribute("src")).join(" ");
  }

  /** Puts the new page in the place of the old one, which is faster than to load it. False where it must be loaded. */
  async function exchange() {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok) return false;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const own = next.querySelector("script[data-sum]");
    if (!own?.dataset.sum || assets(next) !== assets(document)) return false;
    sum = own.dataset.sum;
    const from = scrollY;
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.body.replaceWith(document.adoptNode(next.body));
    scrollTo({ top: from, behavior: "instant" });
    return true;
  }

  async function look() {
    const answer = await fetch(`/_krav/page.json?at=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
    if (!answer.ok) return;
    const told = await answer.json();
    if (told.sum !== undefined && told.sum !== sum && !(await exchange())) {
      sessionStorage.setItem(place, String(scrollY));
      location.reload();
      return;
    }
    for (const [one, label] of [[problems, told.words.problems], [panel, told.words.panel]]) {
      one.inside.lang = told.words.language;
      one.inside.setAttribute("aria-label", label);
    }
    showProblems(told.problems, told.words);
    showPanel(told.warnings, told.texts, told.words);
  }

  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    addEventListener("load", () => scrollTo(0, Number(kept)));
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isHidden || !problems.host.isConnected) return;
    problems.inside.querySelector("button")?.click();
  });

  // The first event comes at once, and one again when the server has been started anew.
  const events = new EventSource("/_krav/events");
  events.addEventListener("shown", look);
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
