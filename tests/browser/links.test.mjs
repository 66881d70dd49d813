// Every link, picture, style, script and anchor of every page leads to something, and every page is led to.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { none, problem } from "./support/problems.mjs";
import { allPages, canonical, fileAt, folder, kinds, pages, published } from "./support/site.mjs";
import { attribute } from "./support/html.mjs";

const ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "xlink:href"];
const LISTS = ["srcset", "imagesrcset"];
const IDS = ["for", "form", "list", "headers", "popovertarget", "aria-controls", "aria-labelledby", "aria-describedby", "aria-owns", "aria-details", "aria-errormessage"];

const byFile = new Map(allPages.map((page) => [page.file, page]));
const ids = new Map(allPages.map((page) => [page.file, new Set(page.tags.map((tag) => attribute(tag, "id")).filter(Boolean))]));

/** Pages whose script reads what follows `#`: versions of requirements, each of which has its file. */
const reading = new Map(allPages.filter((page) => page.tags.some((tag) => /^(comparison|selection|verify)-page$/.test(tag.name))).map((page) => [page.file, page]));

for (const [kind, some] of kinds(allPages.filter((page) => pages.includes(page) || page.moved))) {
  test(`${kind}: all that the pages refer to is there`, () => {
    none(some.flatMap((page) => [...broken(page)]));
  });
}

test("every page can be reached from the first one", () => {
  const first = byFile.get("index.html");
  const seen = new Set([first]);
  for (const page of seen) {
    for (const { tag, address } of references(page)) {
      const target = tag.name === "a" && inside(page, address);
      const next = target && byFile.get(fileAt(target.path));
      if (next) seen.add(next);
    }
  }
  none(pages.filter((page) => !seen.has(page) && page.file !== "404.html").map((page) => problem(page, "no way of links leads here from the first page")));
});

test("all that the styles refer to is there", () => {
  const styles = new Set(allPages.flatMap((page) => [...references(page)].filter(({ tag }) => attribute(tag, "rel") === "stylesheet").map(({ address }) => inside(page, address)?.path)));
  for (const style of styles) {
    if (!style || !fileAt(style)) continue;
    const text = readFileSync(join(folder, style), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, address] of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) {
      if (/^(data:|#)/.test(address)) continue;
      const target = inside({ address: style }, address);
      if (!target || !fileAt(target.path)) none([problem({ address: style }, `the style refers to what is not there: ${address}`)]);
    }
  }
});

function* broken(page) {
  for (const { tag, address } of references(page)) {
    const wrong = (what) => problem(page, `${what}: ${address}`, { where: tag.source });
    if (address.trim() !== address || (/\s/.test(address) && !address.startsWith("data:"))) yield wrong("an address has a space");
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1].toLowerCase();
    if (scheme === "mailto" || scheme === "tel" || scheme === "data") continue;
    if (scheme && scheme !== "http" && scheme !== "https") yield wrong("an address has an unknown scheme");
    if (scheme && !URL.canParse(address)) yield wrong("an address is malformed");
    const target = inside(page, address);
    if (!target) {
      if (!scheme) yield wrong("an address leads out of the site");
      continue;
    }
    const file = fileAt(target.path);
    if (!file) {
      yield wrong(fileAt(`${target.path}/`) ? "an address of a folder lacks its last slash" : "an address leads to nothing");
    } else if (target.anchor && file !== page.file && reading.has(file)) {
      const unread = target.anchor.replace(/^krav=/, "").split(",").filter((own) => !fileAt(`utdrag/${own.toLowerCase().replace("@", "/")}.${reading.get(file).language}.js`));
      if (unread.length) yield wrong(`the page finds no version ${unread.join(", ")}`);
    } else if (target.anchor && ids.has(file) && !ids.get(file).has(target.anchor)) {
      yield wrong(`no element has the id "${target.anchor}" there`);
    }
  }
  for (const tag of page.tags) {
    for (const name of IDS) {
      for (const id of (attribute(tag, name) ?? "").split(/\s+/).filter(Boolean)) {
        if (!ids.get(page.file).has(id)) yield problem(page, `\`${name}\` names an id that the page lacks: ${id}`, { where: tag.source });
      }
    }
  }
}

/** Every address that a page refers to, with the tag that does. */
function* references(page) {
  for (const tag of page.tags) {
    for (const name of ADDRESSES) {
      const address = attribute(tag, name);
      if (address !== undefined && tag.name !== "data" && !/preconnect|dns-prefetch/.test(attribute(tag, "rel") ?? "")) yield { tag, address };
    }
    for (const name of LISTS) {
      for (const one of (attribute(tag, name) ?? "").split(",")) if (one.trim()) yield { tag, address: one.trim().split(/\s+/)[0] };
    }
    if (tag.name === "meta" && /^(og|twitter):(url|image)$/.test(attribute(tag, "property") ?? attribute(tag, "name") ?? "")) {
      yield { tag, address: attribute(tag, "content") };
    }
    const moved = /url=(.*)$/i.exec(tag.name === "meta" && attribute(tag, "http-equiv") === "refresh" ? attribute(tag, "content") : "")?.[1];
    if (moved) yield { tag, address: moved };
  }
}

/** Where in the site an address leads, seen from a page: a path from the folder and an anchor. */
function inside(page, address) {
  const home = new URL(canonicalHome());
  const url = parse(address, new URL(page.address, home));
  if (!url || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  return { path: decodeURIComponent(url.pathname.slice(home.pathname.length)), anchor: decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, "")) };
}

function canonicalHome() {
  return published ?? canonical(allPages[0]);
}

function parse(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
