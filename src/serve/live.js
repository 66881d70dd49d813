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
  function part(name, label) {
    const host = make(name);
    const shadow = host.attachShadow({ mode: "open" });
    const style = make("link", { rel: "stylesheet", href: "/_krav/live.css" });
    const inside = make("section", { lang: "en" });
    inside.setAttribute("aria-label", label);
    shadow.append(style, inside);
    return { host, inside };
  }

  const problems = part("krav-problems", "Problems in the catalogue");
  problems.inside.setAttribute("role", "alert");
  const panel = part("krav-author", "For the author of this page");
  let isHidden = false;

  function count(many, one) {
    return many === 1 ? `1 ${one}` : `${many} ${one}s`;
  }

  function problem(one) {
    const item = make("li", {}, make("pre", { textContent: one.text, tabIndex: 0 }));
    if (one.open) item.append(make("p", {}, make("a", { href: one.open, textContent: `Open ${one.place}` })));
    return item;
  }

  function showProblems(list) {
    if (list.length === 0) {
      problems.host.remove();
      isHidden = false;
      return;
    }
    const title = `${count(list.length, "error")} in the catalogue`;
    const toggle = make("button", { type: "button", textContent: isHidden ? `Show ${title}` : "Hide" });
    toggle.addEventListener("click", () => {
      isHidden = !isHidden;
      showProblems(list);
      problems.inside.querySelector("button")?.focus();
    });
    problems.inside.className = isHidden ? "hidden" : "";
    problems.inside.replaceChildren();
    if (!isHidden) {
      problems.inside.append(make("h2", { textContent: title }));
      problems.inside.append(make("p", {
        textContent: sum ? "The pages are as they were before. This goes away when the text is mended." : "This goes away when the text is mended.",
      }));
    }
    problems.inside.append(toggle);
    if (!isHidden) problems.inside.append(make("ol", {}, ...list.map(problem)));
    if (!problems.host.isConnected) document.body.append(problems.host);
  }

  function showPanel(warnings, texts) {
    if (warnings.length === 0 && texts.length === 0) {
      panel.host.remove();
      return;
    }
    const wasOpen = panel.inside.querySelector("details")?.open;
    const errors = warnings.filter((one) => one.severity === "error").length;
    const remarks = warnings.length - errors;
    const counted = [errors && count(errors, "error"), remarks && count(remarks, "remark")].filter(Boolean);
    const title = counted.join(", ") || "Edit";
    const details = make("details", { open: wasOpen ?? false }, make("summary", { textContent: title }));
    if (texts.length) {
      details.append(make("ul", {}, ...texts.map((one) => make("li", {}, make("a", { href: one.open, textContent: one.path })))));
    }
    if (warnings.length) details.append(make("ol", {}, ...warnings.map(problem)));
    panel.inside.className = errors ? "has-errors" : remarks ? "has-remarks" : "";
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
    showProblems(told.problems);
    showPanel(told.warnings, told.texts);
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
