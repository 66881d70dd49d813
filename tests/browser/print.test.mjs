// A printed requirement is the requirement: its text whole, nothing of the site's navigation, dark on white.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { stage } from "./support/browser.mjs";
import { fail, none, problem } from "./support/problems.mjs";
import { kinds, largest, pages, samples } from "./support/site.mjs";

const site = await stage();
const requirements = pages.filter((page) => page.kind === "krav/*/" || page.kind === "krav/*/*/");

test("there are requirements to print", () => {
  if (pages.length > 10 && requirements.length === 0) fail("no page lies at krav/ID/: has the requirement page moved?");
});

for (const [kind, some] of kinds(samples(requirements))) {
  test(`${kind}: a printed requirement has its whole text and no navigation`, async () => {
    none(await site.each(some, {}, prints));
  });
}

for (const [kind, some] of kinds(largest())) {
  test(`${kind}: a dark page is printed dark on white, within the sheet`, async () => {
    none(await site.each(some, { viewport: { width: 718, height: 1000 }, colorScheme: "dark" }, onPaper));
  });
}

async function prints(tab, page) {
  await site.open(tab, page);
  const { normative, body, navigation } = await tab.evaluate(expected);
  const paper = await text(await tab.pdf({ format: "A4", printBackground: true }));
  const problems = [];
  if (normative.length === 0) problems.push(problem(page, "no heading with the id `normative` begins the requirement's text"));
  for (const line of normative.filter((one) => !holds(paper, one))) {
    problems.push(problem(page, "this part of the requirement's text is not on paper", { where: line }));
  }
  for (const line of body.filter((one) => !holds(paper, one))) {
    problems.push(problem(page, "this text of the page is not on paper", { where: line }));
  }
  for (const line of navigation.filter((one) => paper.lines.has(one))) {
    problems.push(problem(page, "navigation is on paper", { where: line }));
  }
  return problems;
}

async function onPaper(tab, page) {
  await tab.emulateMedia({ media: "screen" });
  await site.open(tab, page);
  await tab.emulateMedia({ media: "print" });
  const pairs = await tab.evaluate(() => {
    const found = look
      .worded()
      .filter((element) => !element.closest("svg"))
      .filter((element) => look.textContrast(element) < 4.5)
      .slice(0, 3)
      .map((element) => ["text is faint on paper", look.excerpt(element)]);
    const light = look.luminance(look.ground(document.body));
    if (light < 0.9) found.push([`the paper is dark: luminance ${light.toFixed(2)}`]);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push([`the page is ${wide} px wider than an A4 sheet`]);
    return found;
  });
  return pairs.map(([what, where]) => problem(page, what, { where }));
}

/** What must be on paper, line by line, and what must not. */
function expected() {
  const blocks = (root) => [...root.querySelectorAll("p, li, th, td, dt, dd, h2, h3")].filter((one) => !one.querySelector("p, li, table, ul, ol") && look.words(one.innerText));
  const seen = (one) => look.visible(one) && !look.onlyHeard(one);
  const said = (one) => look.words(one.innerText);
  const start = document.getElementById("normative");
  const normative = start ? blocks(start.closest("section") ?? start.parentElement) : [];
  const operable = "nav, button, form, label, select, summary, [data-screen-only]";
  const body = blocks(document.querySelector("main")).filter((one) => seen(one) && !one.closest(operable) && !one.querySelector(operable) && !one.querySelector("sup"));
  const own = look.words(document.querySelector("main").textContent);
  const navigation = [...document.querySelectorAll("header nav a, nav[aria-label] a, .skip-link, footer nav a")].map(said).filter((one) => one.length > 3 && !own.includes(one));
  return { normative: normative.filter((one) => !one.querySelector("sup")).map(said), body: body.map(said), navigation };
}

/** Whether a line is on paper: as a whole or, where it is broken between columns or sheets, word by word. */
function holds(paper, line) {
  const long = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  return paper.letters.includes(letters(line)) || (long.length > 0 && long.every((word) => paper.letters.includes(letters(word))));
}

/** The letters and digits of a text. Lines break, hyphenate and space differently on paper. */
function letters(line) {
  return line.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

async function text(pdf) {
  const room = await mkdtemp(join(tmpdir(), "krav-print-"));
  try {
    await writeFile(join(room, "page.pdf"), pdf);
    await promisify(execFile)("pdftotext", ["-layout", "-enc", "UTF-8", join(room, "page.pdf"), join(room, "layout.txt")]);
    await promisify(execFile)("pdftotext", ["-enc", "UTF-8", join(room, "page.pdf"), join(room, "flow.txt")]);
    const [layout, flow] = await Promise.all(["layout", "flow"].map((name) => readFile(join(room, `${name}.txt`), "utf8")));
    const lines = `${flow}\n${layout}`.split(/\n| {2,}/).map((line) => line.trim());
    return { letters: `${letters(flow)} ${letters(layout)}`, lines: new Set(lines) };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}
