// What machines read to find their way: sitemap, robots, languages, feeds, search description and manifest.
// A file that the site does not have yet skips its test; once it is there, it must be right.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stage } from "./support/browser.mjs";
import { attribute } from "./support/html.mjs";
import { fail, none, problem } from "./support/problems.mjs";
import { allPages, canonical, fileAt, files, folder, pages, published } from "./support/site.mjs";

const site = await stage();
const whole = { skip: process.env.KRAV_ONLY ? "KRAV_ONLY leaves out a part of the site" : false };
const has = (file) => (whole.skip ? whole : { skip: files.includes(file) ? false : `the site has no ${file} yet` });
const read = (file) => readFileSync(join(folder, file), "utf8");

const isHidden = (page) => page.tags.some((tag) => tag.name === "meta" && attribute(tag, "name") === "robots" && /noindex|none/.test(attribute(tag, "content")));
const address = (page) => new URL(page.address, published).href;
const isCanonical = (page) => !page.moved && page.file !== "404.html" && !isHidden(page) && canonical(page) === address(page);
const byAddress = new Map(allPages.map((page) => [address(page), page]));
const links = (page, rel) => page.tags.filter((tag) => tag.name === "link" && (attribute(tag, "rel") ?? "").split(" ").includes(rel));

test("whoever shortens an address comes to a page, never to nothing", () => {
  const folders = new Set(files.flatMap((file) => file.split("/").slice(0, -1).map((_, at, parts) => `${parts.slice(0, at + 1).join("/")}/`)));
  // The pieces of the search index are in folders that are named by their checksum.
  const isNamed = (one) => !/\.[0-9a-f]{10}\/$/.test(one);
  const empty = [...folders].filter((one) => isNamed(one) && !files.includes(`${one}index.html`));
  if (folders.size === 0 || empty.length > 0) fail(`these folders have no page: ${empty.slice(0, 12).join(", ")}`);
});

test("every page tells its canonical address, and that page is there", () => {
  const problems = [];
  for (const page of pages) {
    const own = canonical(page);
    if (!own) problems.push(problem(page, "the page has no canonical address"));
    else if (!byAddress.has(own)) problems.push(problem(page, `the canonical address is no page of the site: ${own}`));
    else if (canonical(byAddress.get(own)) !== own) problems.push(problem(page, `the canonical page ${own} says that another one is canonical`));
  }
  none(problems);
});

test("pages in two languages name each other", () => {
  const problems = [];
  for (const page of pages) {
    const named = alternates(page);
    const codes = named.map(([code]) => code).filter((code) => code !== "x-default");
    if (named.length && !codes.includes(page.language)) problems.push(problem(page, `the page names its translations, but not itself in "${page.language}"`));
    if (new Set(codes).size !== codes.length) problems.push(problem(page, "the page names two pages of one language"));
    for (const [code, href] of named) {
      const other = byAddress.get(href);
      if (!other) problems.push(problem(page, `the translation in "${code}" is not there: ${href}`));
      else if (code !== "x-default" && other.language !== code) problems.push(problem(page, `the translation in "${code}" is in "${other.language}": ${href}`));
      else if (code !== "x-default" && !alternates(other).some(([back, to]) => back === page.language && to === canonical(page))) {
        problems.push(problem(page, `the translation in "${code}" does not name this page: ${href}`));
      }
    }
  }
  none(problems);
});

test("the sitemap lists every canonical page once, and nothing else", has("sitemap.xml"), async () => {
  const listed = await listing("sitemap.xml");
  const problems = [];
  const wrong = (what) => problems.push(problem({ address: "sitemap.xml" }, what));
  const seen = new Set();
  for (const { location, alternates: named, modified } of listed) {
    const page = byAddress.get(location);
    if (seen.has(location)) wrong(`an address stands twice: ${location}`);
    seen.add(location);
    if (!page) wrong(`an address is no page of the site: ${location}`);
    else if (!isCanonical(page)) wrong(`an address is not canonical, or not to be found: ${location}`);
    else if (named.length && JSON.stringify(named.sort()) !== JSON.stringify(alternates(page).sort())) wrong(`the languages differ from those of the page: ${location}`);
    if (modified && !/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(modified)) wrong(`a date is malformed: ${modified}`);
  }
  for (const page of allPages.filter(isCanonical)) if (!seen.has(address(page))) problems.push(problem(page, "the sitemap lacks this page"));
  none(problems);
});

test("robots.txt names the sitemap and closes nothing", has("robots.txt"), () => {
  const text = read("robots.txt");
  const named = [...text.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, href]) => href);
  if (files.includes("sitemap.xml") && !named.includes(new URL("sitemap.xml", published).href)) fail(`robots.txt: the sitemap is named as ${named.join(", ") || "nothing"}`);
  if (/^disallow:\s*\/\s*$/im.test(text)) fail("robots.txt: the whole site is closed to search engines");
});

test("the search description is found from the pages and leads to a page", has("opensearch.xml"), async () => {
  const problems = pages.filter((page) => page.file !== "404.html" && !links(page, "search").length).map((page) => problem(page, "the page does not name the search description"));
  const templates = await xml("opensearch.xml", (root) => [...root.querySelectorAll("Url")].map((one) => [one.getAttribute("type"), one.getAttribute("template")]));
  if (!templates.length) problems.push(problem({ address: "opensearch.xml" }, "the description has no Url"));
  for (const [type, template] of templates) {
    const where = inside(template.replace(/\{[^}]*\}/g, "x"));
    if (where === undefined || !fileAt(where)) problems.push(problem({ address: "opensearch.xml" }, `${type}: the template leads to no page: ${template}`));
    if (type === "text/html" && !template.includes("{searchTerms}")) problems.push(problem({ address: "opensearch.xml" }, `the template has no place for the words: ${template}`));
  }
  none(problems);
});

const manifests = [...new Set(allPages.flatMap((page) => links(page, "manifest").map((tag) => new URL(attribute(tag, "href"), address(page)).href)))];

test("the manifest is complete and its icons are there", { skip: whole.skip || (manifests.length ? false : "no page names a manifest yet") }, () => {
  for (const href of manifests) {
    const path = inside(href);
    if (!path || !fileAt(path)) fail(`the manifest is not there: ${href}`);
    const manifest = JSON.parse(read(path));
    for (const key of ["name", "start_url", "icons"]) if (!manifest[key]) fail(`${path}: \`${key}\` is missing`);
    for (const target of [manifest.start_url, ...manifest.icons.map((icon) => icon.src)]) {
      const inner = inside(new URL(target, href).href);
      if (inner === undefined || !fileAt(inner)) fail(`${path}: this is not there: ${target}`);
    }
  }
});

test("every feed is well formed, knows its own address and leads to pages", whole, async () => {
  const problems = [];
  for (const file of files.filter((one) => one.endsWith(".xml"))) {
    const feed = await xml(file, (root) => {
      if (root.localName !== "feed") return undefined;
      const texts = (name) => [...root.getElementsByTagName(name)].map((one) => one.textContent);
      return { links: [...root.querySelectorAll("link")].map((one) => [one.getAttribute("rel"), one.getAttribute("href")]), ids: texts("id"), dates: texts("updated") };
    });
    if (!feed) continue;
    const wrong = (what) => problems.push(problem({ address: file }, what));
    const self = feed.links.find(([rel]) => rel === "self")?.[1];
    if (self !== new URL(file, published).href) wrong(`the feed says that it is ${self}`);
    if (new Set(feed.ids).size !== feed.ids.length) wrong("two entries have one id");
    for (const date of feed.dates) if (Number.isNaN(Date.parse(date))) wrong(`a date is malformed: ${date}`);
    for (const [rel, href] of feed.links) {
      const path = inside(href);
      if (path !== undefined && !fileAt(path)) wrong(`a link (${rel}) leads to nothing: ${href}`);
    }
  }
  none(problems);
});

function alternates(page) {
  return links(page, "alternate").filter((tag) => attribute(tag, "hreflang")).map((tag) => [attribute(tag, "hreflang"), new URL(attribute(tag, "href"), address(page)).href]);
}

/** The path in the site that an address stands for, if it is the site's. */
function inside(href) {
  const url = href.split(/[?#]/)[0];
  const home = new URL(published).href;
  return url.startsWith(home) ? decodeURIComponent(url.slice(home.length)) : undefined;
}

/** The addresses of a sitemap, also when it is an index of others. */
async function listing(file) {
  const { maps, urls } = await xml(file, (root) => ({
    maps: [...root.querySelectorAll("sitemap > loc")].map((one) => one.textContent.trim()),
    urls: [...root.querySelectorAll("url")].map((one) => ({
      location: one.querySelector("loc")?.textContent.trim(),
      modified: one.querySelector("lastmod")?.textContent.trim(),
      alternates: [...one.children].filter((child) => child.localName === "link").map((child) => [child.getAttribute("hreflang"), child.getAttribute("href")]),
    })),
  }));
  const inner = await Promise.all(maps.map((href) => listing(inside(href) ?? fail(`${file}: a sitemap is not of the site: ${href}`))));
  return [...urls, ...inner.flat()];
}

/** What `use` finds in the root of an XML file, which must be well formed. */
async function xml(file, use) {
  const [tab] = await site.tabsWith({}, 1);
  const { wrong, found } = await tab.evaluate(
    ([text, source]) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      const wrong = parsed.querySelector("parsererror")?.textContent;
      return wrong ? { wrong } : { found: eval(`(${source})`)(parsed.documentElement) };
    },
    [read(file), use.toString()],
  );
  if (wrong) fail(`${file}: the XML is not well formed: ${wrong}`);
  return found;
}
