// Every page of the site: it asks nobody else for anything, breaks no policy of its own, keeps nothing,
// says nothing in the console, and is in order: one h1, no skipped heading, a language, a title, ids once.
// The page is read on the narrowest phone, 320 px, and nothing of it stands outside.

import { overflow } from "../support/layout.mjs";
import { problem } from "../support/problems.mjs";
import { languages, pages as all } from "../support/site.mjs";

export const pages = all;

export const promise = "the pages are quiet, keep nothing, are in order and fit 320 px";

/** Opens a page by `open` on a phone and tells what it does while it loads and how it then is. */
export async function asItLoads(tab, page, site, open) {
  const problems = [];
  const wrong = (what, where) => problems.push(problem(page, what, { where, look: { width: 320 } }));
  const ears = watch(tab, site.server.origin, wrong);
  await open();
  await settled(tab, ears);
  (await tab.evaluate(order, languages)).forEach(([what, where]) => wrong(what, where));
  (await overflow(tab)).forEach(([what, where]) => wrong(what, where));
  for (const cookie of await tab.context().cookies()) wrong(`the page left the cookie \`${cookie.name}\``);
  await tab.context().clearCookies();
  ears.stop();
  return problems;
}

/** Tells everything that the browser reports while the page loads. */
function watch(tab, origin, wrong) {
  const ears = { open: 0 };
  const hear = {
    console: (message) => wrong(`the console says (${message.type()}): ${message.text()}`, message.location().url),
    pageerror: (error) => wrong(`a script failed: ${error.message}`, error.stack?.split("\n")[1]),
    request: (request) => {
      ears.open++;
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
        wrong(`a request leaves the site: ${request.url()}`);
      }
    },
    requestfinished: () => ears.open--,
    requestfailed: (request) => {
      ears.open--;
      wrong(`a request failed: ${request.url()}`, request.failure()?.errorText);
    },
    response: (response) => {
      const missing = response.status() >= 400 && !response.url().endsWith("/404.html");
      if (missing) wrong(`a request was answered with ${response.status()}: ${response.url()}`);
    },
  };
  for (const [event, listener] of Object.entries(hear)) tab.on(event, listener);
  ears.stop = () => Object.entries(hear).forEach(([event, listener]) => tab.off(event, listener));
  return ears;
}

/** Waits until nothing is under way and two frames have passed. */
async function settled(tab, ears) {
  do {
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  } while (ears.open > 0);
}

/** What is out of order in the page, seen from the inside. */
function order(languages) {
  const found = [...globalThis.refused];
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const first = headings.filter((heading) => heading.tagName === "H1");
  if (first.length !== 1) found.push([`there are ${first.length} h1`, first.map(look.excerpt)]);
  headings.reduce((before, heading) => {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) found.push([`h${level} comes after h${before}`, look.excerpt(heading)]);
    return level;
  }, 0);
  if (!languages.includes(document.documentElement.lang)) found.push([`the page's language is "${document.documentElement.lang}"`]);
  if (!document.title.trim()) found.push(["the title is empty"]);
  const ids = new Map();
  document.querySelectorAll("[id]").forEach((one) => ids.set(one.id, [...(ids.get(one.id) ?? []), one]));
  for (const [id, all] of ids) if (all.length > 1) found.push([`the id "${id}" stands ${all.length} times`, all.map(look.excerpt)]);
  for (const store of ["localStorage", "sessionStorage"]) {
    const keys = Object.keys(globalThis[store]);
    if (keys.length) found.push([`the page wrote to ${store}: ${keys.join(", ")}`]);
    globalThis[store].clear();
  }
  return found;
}
