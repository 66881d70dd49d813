// What every page promises, asked by four readers in `readers/` of the same visit: loading a page costs as
// much as looking at it. A page is loaded on a phone for all of them; a sample of its kind is loaded wide, too.
//
// KRAV_READERS names some of the readers alone: `KRAV_READERS="quiet reflow"`.

import { test } from "node:test";
import { openDetails, stage } from "./support/browser.mjs";
import { none } from "./support/problems.mjs";
import { kinds, pages } from "./support/site.mjs";
import * as accessibility from "./readers/accessibility.mjs";
import * as colours from "./readers/colours.mjs";
import * as quiet from "./readers/quiet.mjs";
import * as reflow from "./readers/reflow.mjs";

const READERS = { quiet, accessibility, reflow, colours };
const PHONE = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

const asked = (process.env.KRAV_READERS ?? "").split(/\s+/).filter(Boolean);
const unknown = asked.filter((name) => !(name in READERS));
if (unknown.length) throw new Error(`KRAV_READERS: there is no reader ${unknown.join(", ")}`);
const readers = Object.entries(READERS).filter(([name]) => asked.length === 0 || asked.includes(name));
const reads = (name) => readers.some(([own]) => own === name);
const sampled = new Set(accessibility.pages);
const novel = new Set(accessibility.others);

const site = await stage();
const visited = site.visits(pages, {}, visit);

for (const [name, reader] of readers) {
  for (const [kind, own] of kinds(reader.pages)) {
    test(`${kind}: ${reader.promise}`, async () => none(await found(name, own)));
  }
}
if (reads("accessibility")) {
  const { others } = accessibility;
  test(`${others.length} more pages, with every shape of element that is left: axe finds nothing in light`, async () => none(await found("accessibility", others)));
}

/** What a reader found in some pages, in their order. */
async function found(name, some) {
  return (await visited(some)).flatMap((problems) => problems[name] ?? []);
}

/** Reads one page: what each reader found, by its name. */
async function visit(tab, page) {
  const isSample = sampled.has(page);
  const problems = {};
  const isNovel = novel.has(page) && reads("accessibility");
  if (reads("quiet") || isNovel || (isSample && reads("reflow"))) {
    await tab.setViewportSize(PHONE);
    await tab.emulateMedia({ colorScheme: "light" });
    problems.quiet = await quiet.asItLoads(tab, page, site, () => site.open(tab, page));
    if (isNovel) {
      await tab.setViewportSize(WIDE);
      problems.accessibility = await accessibility.axe(tab, page, { theme: "light", width: WIDE.width }, site);
    }
  }
  if (!isSample) return problems;
  if (reads("reflow")) {
    await openDetails(tab);
    problems.reflow = await reflow.narrow(tab, page);
  }
  if (!["accessibility", "reflow", "colours"].some(reads)) return problems;

  await tab.setViewportSize(WIDE);
  await site.open(tab, page);
  if (reads("accessibility")) problems.accessibility = await accessibility.axe(tab, page, { theme: "light", width: WIDE.width }, site);
  await openDetails(tab);
  if (reads("reflow")) problems.reflow.push(...(await reflow.wide(tab, page)));
  if (reads("colours")) problems.colours = await colours.everyColour(tab, page);
  if (reads("accessibility")) {
    await tab.setViewportSize(PHONE);
    await tab.emulateMedia({ colorScheme: "dark" });
    problems.accessibility.push(...(await accessibility.axe(tab, page, { theme: "dark", width: PHONE.width }, site)));
  }
  return problems;
}
