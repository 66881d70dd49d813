// The built site as it lies on the disk: its pages, what kind each is and which to look at closely.
//
// Nothing here knows the pages by name. A kind is the shape of an address: `krav/sar-001/2.0/` and
// `krav/mil-004/1.1/` are both `krav/*/*/`, and a page of a new kind is tested from its first build.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { attribute, tags } from "./html.mjs";

if (!process.env.KRAV_SITE) {
  throw new Error("KRAV_SITE is not set: build the site, then name its folder there, or run tests/browser/run");
}

/** The folder of the built site. */
export const folder = resolve(process.env.KRAV_SITE);

/** Every file of the site, by its path from the folder. */
export const files = below(folder).sort();

/** Pages whose address begins so are tested; all when it is empty. */
const only = process.env.KRAV_ONLY ?? "";

const languageFolders = readdirSync(folder).filter(
  (name) => /^[a-z]{2,3}$/.test(name) && languageOf(join(folder, name, "index.html")) === name,
);

/** Every page, also the ones that only tell where a page moved. */
export const allPages = withKinds(files.filter((file) => /(^|\/)(index|404|flode)\.html$/.test(file)).map(readPage));

/** The documents in HTML: what is pasted, without a theme. */
export const documents = files.filter((file) => file.endsWith(".html") && !allPages.some((page) => page.file === file));

/** The pages that are tested. */
export const pages = allPages.filter((page) => !page.moved && page.address.startsWith(only));

/** The languages of the site, the default one first. */
export const languages = [...new Set([languageOf(join(folder, "index.html")), ...languageFolders])];

/** Where the site says that it is published: the origin and path of the first page's canonical address. */
export const published = canonical(allPages.find((page) => page.file === "index.html"));

/** Pages in groups of one kind and language. */
export function kinds(some = pages) {
  const groups = new Map();
  for (const page of some) {
    const name = `${page.kind} in ${page.language}`;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  return groups;
}

/** Of every kind and language the smallest and the largest page. */
export function samples(some = pages) {
  return [...kinds(some).values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => a.bytes - b.bytes || (a.file < b.file ? -1 : 1));
    return sorted.length === 1 ? sorted : [sorted[0], sorted.at(-1)];
  });
}

/** Of every kind and language the largest page. */
export function largest(some = pages) {
  return [...kinds(some).values()].map((group) => group.reduce((a, b) => (b.bytes > a.bytes ? b : a)));
}

/** The address that a page says is its own. */
export function canonical(page) {
  const link = page.tags.find((tag) => tag.name === "link" && attribute(tag, "rel") === "canonical");
  return link && attribute(link, "href");
}

/** The file that an address inside the site stands for, if it has one. */
export function fileAt(address) {
  const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
  return known.has(file) ? file : undefined;
}

const known = new Set(files);

function below(root, path = "") {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path ? `${path}/${entry.name}` : entry.name;
    return entry.isDirectory() ? below(root, inner) : [inner];
  });
}

function languageOf(file) {
  if (!existsSync(file)) return undefined;
  return /<html\b[^>]*\blang="([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
}

function readPage(file) {
  const html = readFileSync(join(folder, file), "utf8");
  const list = [...tags(html)];
  const root = list.find((tag) => tag.name === "html");
  return {
    file,
    address: file.replace(/(^|\/)index\.html$/, "$1"),
    language: root && attribute(root, "lang"),
    bytes: html.length,
    html,
    tags: list,
    moved: list.some((tag) => tag.name === "meta" && attribute(tag, "http-equiv")?.toLowerCase() === "refresh"),
  };
}

/** A part of an address is a word of its own if several parents of one shape have it, else a name: `*`. */
function withKinds(list) {
  const split = list.map((page) => {
    const parts = page.address.split("/").filter(Boolean);
    return languageFolders.includes(parts[0]) ? parts.slice(1) : parts;
  });
  const shapes = split.map(() => []);
  const deepest = Math.max(...split.map((parts) => parts.length));
  for (let depth = 0; depth < deepest; depth++) {
    const parents = new Map();
    const key = (index) => `${shapes[index].join("/")} ${split[index][depth]}`;
    split.forEach((parts, index) => {
      if (depth >= parts.length) return;
      parents.set(key(index), (parents.get(key(index)) ?? new Set()).add(parts.slice(0, depth).join("/")));
    });
    const next = split.map((parts, index) => {
      if (depth >= parts.length) return undefined;
      const word = depth === 0 || (!/\d/.test(parts[depth]) && parents.get(key(index)).size > 1);
      return word ? parts[depth] : "*";
    });
    next.forEach((part, index) => part !== undefined && shapes[index].push(part));
  }
  return list.map((page, index) => ({
    ...page,
    kind: shapes[index].length === 0 ? "home" : shapes[index].join("/") + (page.address.endsWith("/") ? "/" : ""),
  }));
}
