// How many requirements are in force is one number, wherever a page says it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { files, folder, languages, pages } from "./support/site.mjs";

const read = (file) => readFileSync(join(folder, file), "utf8");
const first = languages[0];
const skip = files.includes("api/krav.json") ? false : "the site has no open data to count";
const inForce = skip ? [] : JSON.parse(read("api/krav.json")).data.filter((one) => one.standing !== "withdrawn");

/** The page at an address of the first language, in each language. */
const inEach = (address) => pages.filter((page) => page.address === address || languages.some((one) => page.address === `${one}/${address}`));

for (const page of pages) {
  const html = read(page.file);
  const told = [...html.matchAll(/<data class="in-force" value="(\d+)">/g)].map((match) => Number(match[1]));
  if (told.length === 0) continue;
  test(`${page.address || "./"} says how many requirements are in force`, { skip }, () => {
    assert.deepEqual(new Set(told), new Set([inForce.length]));
  });
}

test("home and the list of all requirements say it", { skip }, () => {
  for (const address of ["", "krav/"]) {
    for (const page of inEach(address)) assert.match(read(page.file), /<data class="in-force"/, page.address);
  }
});

test("the steps of the home page add up to it", { skip }, () => {
  for (const page of inEach("")) {
    const steps = read(page.file).match(/<nav class="steps"[\s\S]*?<\/nav>/)[0];
    const counts = [...steps.matchAll(/<strong>(\d+)<\/strong>/g)].map((match) => Number(match[1]));
    assert.equal(counts.reduce((sum, one) => sum + one, 0), inForce.length, page.address);
  }
});

test("the statistics say it, and the last release too", { skip }, () => {
  for (const page of inEach("statistik/")) assert.ok(read(page.file).includes(`>${inForce.length}<`), page.address);
  const releases = pages.filter((page) => /^utgavor\/[^/]+\/$/.test(page.address)).map((page) => page.address).sort();
  const last = pages.find((page) => page.address === releases.at(-1));
  if (last) assert.equal(Number(read(last.file).match(/<data class="in-force-then" value="(\d+)">/)[1]), inForce.length, last.address);
});

test("a list has as many rows as its area is said to have", { skip }, () => {
  const home = read(pages.find((page) => page.address === "" && page.language === first).file);
  const areas = [...home.matchAll(/<a href="(omraden\/[^"]+)">[^<]*<\/a><\/h3>[\s\S]*?<span class="count">(\d+)/g)];
  assert.ok(areas.length > 0);
  for (const [, address, count] of areas) {
    const page = read(`${address}index.html`);
    const rows = [...page.matchAll(/<tr data-type="[^"]*"[^>]* data-status="([^"]*)"/g)].filter((row) => row[1] !== "withdrawn");
    assert.equal(rows.length, Number(count), address);
  }
});
