// What `krav diff --to` writes: pages that reviewers open from the disk, without script and on any screen.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brokenRules } from "./support/axe.mjs";
import { launch } from "./support/browser.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));

function command() {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(HERE, "../../target");
  const built = [process.env.KRAV, join(target, "release/krav"), join(target, "debug/krav")];
  const found = built.find((path) => path && existsSync(path));
  if (!found) throw new Error("krav is not built: run `cargo build`, or name it in KRAV");
  return found;
}

/** The review of a small catalogue with a changed requirement, a mistake and long names. */
function review() {
  const folder = mkdtempSync(join(tmpdir(), "krav-review-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve(HERE, "../site/content"), join(folder, "content"), { recursive: true });
  const edit = (path, from, to) => {
    const file = join(folder, "content", path);
    const text = readFileSync(file, "utf8");
    assert.ok(text.includes(from), `${from} is not in ${path}`);
    writeFileSync(file, text.replace(from, to));
  };
  const krav = (...words) => execFileSync(command(), words, { cwd: folder, stdio: "ignore" });
  edit("pages/om.en.md", "2025-12-31", "2026-01-31");
  krav("release", "2026.1", "--date", "2026-01-31");
  const own = "requirements/vard/sarvard/SAR-002.md";
  edit(own, 'version = "1.0"', 'version = "2.0"');
  edit(own, "får mervärde för", "får högre mervärde, men inte för användningsområdesgodkännandeprövningsförfaranden, för");
  edit(own, 'all = ["annan-utredning"]\n', 'all = ["annan-utredning"]\n\n[[changes]]\nversion = "2.0"\ndate = 2026-06-01\nclass = "tightened"\ntext = "Andelen ska vara högre."\n');
  edit("pages/om.md", "summary = ", "sumary = ");
  krav("diff", "--to", "review");
  return join(folder, "review");
}

const browser = await launch();
after(() => browser.close());
const folder = review();
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
const address = (page) => pathToFileURL(join(folder, page)).href;

test("there is a page for each changed text, and every link from the disk leads to one", async () => {
  assert.deepEqual(pages.sort(), ["SAR-002.html", "index.html", "pages_om.md.html"].sort());
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  for (const page of pages) {
    await tab.goto(address(page));
    const links = await tab.locator("a").all();
    for (const link of links) {
      const href = await link.getAttribute("href");
      assert.ok(href.startsWith("#") || existsSync(join(folder, href)), `${page}: ${href}`);
    }
  }
  await tab.goto(address("index.html"));
  await tab.getByRole("link", { name: "SAR-002" }).click();
  assert.match(await tab.locator("ins").first().textContent(), /högre/);
  await context.close();
});

for (const [width, colorScheme, forcedColors] of [[1280, "light", null], [320, "dark", null], [320, "light", null], [768, "dark", "active"]]) {
  test(`axe finds nothing and nothing is cut off at ${width} pixels, ${forcedColors ? "forced colours" : colorScheme}`, async () => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, forcedColors: forcedColors ?? "none", viewport: { width, height: 800 } });
    const tab = await context.newPage();
    for (const page of pages) {
      await tab.goto(address(page));
      const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const isLight = paper.match(/\d+/g).slice(0, 3).every((part) => part > 127);
      if (!forcedColors) assert.equal(isLight, colorScheme === "light", `${page}: ${paper}`);
      assert.deepEqual(await brokenRules(tab), [], page);
      const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `${page} is ${wider} pixels too wide`);
    }
    await context.close();
  });
}
