// `krav serve` in a browser: a save is seen where one was, a mistake covers the page until it is corrected, and
// warnings are shown beside the page that they are about.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brokenRules } from "./support/axe.mjs";
import { launch } from "./support/browser.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const TEXT = "content/requirements/vard/sarvard/SAR-001.md";
const PAGE = "krav/sar-001/";

/** The command: the one in $KRAV, or the one that was built last. */
function command() {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(HERE, "../../target");
  const built = [process.env.KRAV, join(target, "release/krav"), join(target, "debug/krav")];
  const found = built.find((path) => path && existsSync(path));
  if (!found) throw new Error("krav is not built: run `cargo build`, or name it in KRAV");
  return found;
}

/** The small catalogue of the tests, served from a folder of its own. */
async function serve(prepare = () => {}, language = "en") {
  const folder = mkdtempSync(join(tmpdir(), "krav-serve-"));
  cpSync(resolve(HERE, "../site/content"), join(folder, "content"), { recursive: true });
  prepare(folder);
  const child = spawn(command(), ["serve", "--port", "0", "--lang", language], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  after(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const address = line.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
    if (address) {
      child.stderr.resume();
      return {
        address,
        edit: (from, to) => edit(join(folder, TEXT), from, to),
        write: (path, text) => writeFileSync(join(folder, path), text),
      };
    }
  }
  throw new Error("krav serve did not start");
}

function edit(path, from, to) {
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${from} is in ${path}`);
  writeFileSync(path, text.replace(from, to));
}

const browser = await launch();
after(() => browser.close());

async function open(site, page = PAGE, options = {}) {
  const tab = await browser.newPage(options);
  const broken = [];
  tab.on("pageerror", (error) => broken.push(error.message));
  tab.on("console", (message) => message.type() === "error" && broken.push(message.text()));
  await tab.goto(site.address + page);
  return { tab, broken };
}

/** Fails where axe finds something in what the author is shown. */
async function readable(site, page = PAGE) {
  for (const colorScheme of ["light", "dark"]) {
    const { tab } = await open(site, page, { bypassCSP: true, colorScheme });
    await tab.locator("krav-problems article").first().waitFor();
    await tab.locator("krav-author summary").click({ force: true }).catch(() => {});
    assert.deepEqual(await brokenRules(tab, { inside: ["krav-problems", "krav-author"] }), [], colorScheme);
  }
}

test("a save is on the screen, and the page stays where it was", async () => {
  const site = await serve();
  const { tab, broken } = await open(site, PAGE, { viewport: { width: 800, height: 300 } });
  await tab.evaluate(() => scrollTo(0, 600));
  const before = await tab.evaluate(() => scrollY);
  assert.ok(before > 100, "the page is longer than the window");
  site.edit("## Motiv\n", "## Motiv\n\nEtt skäl som just skrevs.\n");
  await tab.getByText("Ett skäl som just skrevs.").waitFor({ state: "attached" });
  await tab.waitForFunction((before) => Math.abs(scrollY - before) < 2, before);
  assert.deepEqual(broken, []);
});

test("a page that a save does not touch is left alone", async () => {
  const site = await serve();
  const { tab } = await open(site, "ordlista/");
  await tab.evaluate(() => (window.untouched = true));
  const asked = tab.waitForResponse((answer) => answer.url().includes("/_krav/page.json"));
  site.edit("## Motiv\n", "## Motiv\n\nEtt skäl.\n");
  await asked;
  assert.ok(await tab.evaluate(() => window.untouched), "the page was loaded again");
});

test("a mistake covers the page until it is corrected", async () => {
  const site = await serve();
  const { tab, broken } = await open(site);
  site.edit("\nlevel", "\nlevl");
  const problems = tab.locator("krav-problems section");
  await problems.waitFor();
  const told = await problems.textContent();
  assert.match(told, /Error K014.*SAR-001\.md:\d+/);
  assert.match(told, /Unknown key levl/, "keys are set as code");
  assert.match(told, /Help: did you mean level\?/);
  assert.equal(await problems.locator("mark").textContent(), "levl", "what is meant is marked");
  const card = problems.locator("article").first();
  const parts = await card.evaluate((one) => Array.from(one.children, (part) => part.className || part.localName));
  assert.deepEqual(parts, ["place", "message", "reason", "help", "pre"]);
  assert.equal(await problems.getAttribute("role"), "alert");
  const link = await problems.locator("a").first().getAttribute("href");
  assert.match(link, /^vscode:\/\/file\/.*SAR-001\.md:\d+:\d+$/);
  assert.match(await tab.locator("main").textContent(), /SAR-001/, "the page is still there");
  await readable(site);
  await tab.keyboard.press("Escape");
  await problems.locator("article").first().waitFor({ state: "detached" });
  await problems.getByRole("button", { name: /Show/ }).click();
  await problems.locator("article").first().waitFor();
  await tab.goto(`${site.address}ordlista/`);
  await problems.waitFor();
  site.edit("\nlevl", "\nlevel");
  await tab.locator("krav-problems").waitFor({ state: "detached" });
  assert.deepEqual(broken, []);
});

test("an author is told in their own language, on a narrow screen and by keyboard too", async () => {
  const site = await serve((folder) => edit(join(folder, "content/pages/om.en.md"), "title", "titel"), "sv");
  site.edit("\nlevel", "\nlevl");
  const { tab } = await open(site, PAGE, { viewport: { width: 320, height: 640 } });
  const problems = tab.locator("krav-problems section");
  await problems.locator("article").nth(1).waitFor();
  assert.equal(await problems.getAttribute("lang"), "sv");
  assert.match(await problems.getAttribute("aria-label"), /^Fel i katalogen$/);
  assert.equal(await problems.getByRole("heading", { level: 2 }).textContent(), "2 fel i katalogen");
  assert.equal(await problems.getByRole("heading", { level: 3 }).count(), 2, "each finding has a heading");
  assert.match(await problems.textContent(), /Det finns inget fält levl.*Gör så här: menade du level\?/);
  const wide = await problems.evaluate((one) => one.scrollWidth > one.clientWidth);
  assert.ok(!wide, "nothing is wider than the screen");
  // Hidden and shown again without a pointer; the focus stays where it was.
  const button = problems.getByRole("button");
  await button.focus();
  await tab.keyboard.press("Enter");
  await problems.getByRole("button", { name: "Visa 2 fel", expanded: false }).waitFor();
  await tab.keyboard.press("Enter");
  await problems.getByRole("button", { name: "Dölj", expanded: true }).waitFor();
  await tab.keyboard.press("Tab");
  const focused = await tab.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent);
  assert.match(focused, /\.md:\d+$/, "the next stop is the place of the first finding");
});

test("what is worth a word stands on the page that it is about, and nowhere else", async () => {
  const site = await serve();
  const { tab } = await open(site);
  const panel = tab.locator("krav-author");
  await panel.locator("summary").waitFor();
  site.edit("cpv = [", "# en kommentar\ncpv = [");
  const english = await open(site, `en/${PAGE}`);
  const texts = english.tab.locator("krav-author li a");
  await texts.first().waitFor({ state: "attached" });
  const paths = await texts.allTextContents();
  assert.ok(paths[0].endsWith("SAR-001.en.md"), `the translation comes first: ${paths}`);
  const other = await open(site, "sidor/om/");
  const remarks = other.tab.locator("krav-author summary");
  await remarks.waitFor();
  const own = await other.tab.locator("krav-author article").count();
  const stale = await open(site, "en/sidor/om/");
  await stale.tab.locator("krav-author summary").waitFor();
  assert.match(await stale.tab.locator("krav-author summary").textContent(), /1 warning/);
  assert.equal(await stale.tab.locator("krav-author article").count(), 1);
  assert.equal(own, 0);
});

test("a catalogue that is broken from the start says so, and then shows itself", async () => {
  const site = await serve((folder) => edit(join(folder, TEXT), "\nlevel", "\nlevl"));
  const { tab } = await open(site);
  await tab.locator("krav-problems article").first().waitFor();
  site.edit("\nlevl", "\nlevel");
  await tab.getByRole("heading", { level: 1, name: /./ }).and(tab.locator("main h1")).waitFor();
  assert.equal(await tab.locator("krav-problems").count(), 0);
});

test("a new text says what it lacks at its own address, and then shows itself", async () => {
  const site = await serve();
  const { tab } = await open(site, "krav/sar-009/");
  assert.equal(await tab.locator("krav-problems").count(), 0, "nobody has written it");
  const draft = readFileSync(resolve(HERE, "../site", TEXT.replace("001", "002")), "utf8").replaceAll("SAR-002", "SAR-009");
  site.write(TEXT.replace("001", "009"), draft.replace("\nlevel", "\nlevl"));
  await tab.getByRole("heading", { level: 1, name: "SAR-009 cannot be shown yet" }).waitFor();
  const problems = tab.locator("krav-problems section");
  await problems.locator("article").first().waitFor();
  assert.match(await problems.textContent(), /Error K014.*SAR-009\.md:\d+/);
  assert.doesNotMatch(await problems.textContent(), /still as they were/);
  const [above, below] = [await tab.locator("h1").boundingBox(), await problems.boundingBox()];
  assert.ok(above.y + above.height <= below.y, "what is missing does not cover what the page is");
  await readable(site, "krav/sar-009/");
  site.write(TEXT.replace("001", "009"), draft);
  await tab.locator("main h1").waitFor();
  assert.match(await tab.locator("main").textContent(), /SAR-009/);
  assert.equal(await tab.locator("krav-problems").count(), 0);
});
