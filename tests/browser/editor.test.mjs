// The editor of `krav serve`: an author without a terminal writes, corrects, saves and loses nothing,
// whoever else writes in the same file.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brokenRules } from "./support/axe.mjs";
import { launch } from "./support/browser.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = "content/requirements/vard/sarvard";
const TEXT = `${FOLDER}/SAR-001.md`;

/** The command: the one in $KRAV, or the one that was built last. */
function command() {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(HERE, "../../target");
  const built = [process.env.KRAV, join(target, "release/krav"), join(target, "debug/krav")];
  const found = built.find((path) => path && existsSync(path));
  if (!found) throw new Error("krav is not built: run `cargo build`, or name it in KRAV");
  return found;
}

function git(folder, ...words) {
  return execFileSync("git", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A repository of the folder, with a committer of its own. */
function repository(folder) {
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "config", "user.name", "Kravgruppen");
  git(folder, "config", "user.email", "grupp@krav.example");
  git(folder, "config", "commit.gpgsign", "false");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=start");
}

/** The small catalogue of the tests, served from a folder of its own. */
async function serve({ prepare = () => {}, words = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "krav-editor-"));
  cpSync(resolve(HERE, "../site/content"), join(folder, "content"), { recursive: true });
  prepare(folder);
  const child = spawn(command(), ["serve", "--port", "0", ...words], {
    cwd: folder,
    // What the tests look for is said in Swedish, whatever language those who run them have.
    env: { ...process.env, KRAV_LANG: "sv" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  after(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const address = line.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
    if (address) {
      child.stderr.resume();
      return { folder, address, read: (path = TEXT) => readFileSync(join(folder, path), "utf8"), write: (path, text) => writeFileSync(join(folder, path), text) };
    }
  }
  throw new Error("krav serve did not start");
}

const browser = await launch();
after(() => browser.close());

/** A tab with the form of a text. What breaks in it fails the test that looks at `broken`. */
async function open(site, path = TEXT, options = {}) {
  const tab = await browser.newPage({ locale: "sv-SE", viewport: { width: 1280, height: 900 }, ...options });
  tab.setDefaultTimeout(15_000);
  const broken = [];
  tab.on("pageerror", (error) => broken.push(error.message));
  tab.on("console", (message) => {
    // The browser itself writes of what the preview refuses.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) broken.push(message.text());
  });
  await tab.goto(`${site.address}_krav/edit/${path ? `?path=${path}` : ""}`);
  await tab.locator("h1").waitFor();
  return { tab, broken };
}

const markdown = (tab, name) => tab.locator(`[id="s-${name}"]`);
const field = (tab, name) => tab.locator(`[id="f-${name}"]`);
const findings = (tab, name) => tab.locator(`[id="${name}-findings"] .finding`);
const told = (tab) => tab.locator(".told");

async function save(tab) {
  await tab.keyboard.press("Control+s");
}

async function saved(tab) {
  await told(tab).getByText("Sparat").waitFor();
}

test("every page of a text leads to its form, and a preview that is only read does not", async () => {
  const site = await serve();
  const tab = await browser.newPage();
  await tab.goto(`${site.address}krav/sar-001/`);
  await tab.locator("krav-author a.edit").click();
  await tab.locator("h1").getByText("ftalater").or(tab.locator(".about").getByText("SAR-001.md")).first().waitFor();
  assert.equal(await field(tab, "id").inputValue(), "SAR-001");
  const read = await serve({ words: ["--read-only"] });
  await tab.goto(`${read.address}krav/sar-001/`);
  await tab.locator("krav-author summary").waitFor();
  assert.equal(await tab.locator("krav-author a.edit").count(), 0);
});

test("opening and saving changes nothing, and a field changes its own line", async () => {
  const site = await serve();
  const before = site.read();
  const { tab, broken } = await open(site);
  await save(tab);
  await told(tab).getByText("Det finns inget att spara").waitFor();
  assert.equal(site.read(), before);
  await field(tab, "owner").fill("En annan grupp");
  await tab.locator(".state").getByText("1 osparad ändring").waitFor();
  await save(tab);
  await saved(tab);
  const differs = (text) => text.split("\n").filter((line) => !before.split("\n").includes(line));
  assert.deepEqual(differs(site.read()), ['owner = "En annan grupp"']);
  await tab.getByRole("button", { name: "Ångra" }).click();
  await told(tab).getByText("ångrat").waitFor();
  assert.equal(site.read(), before);
  assert.deepEqual(broken, []);
});

test("what is not saved is there after a reload", async () => {
  const site = await serve();
  const { tab } = await open(site);
  await markdown(tab, "motive").fill("Ett skäl som ingen har sparat.");
  await field(tab, "title").fill("En rubrik som ingen har sparat");
  tab.on("dialog", (one) => one.accept());
  await tab.reload();
  await told(tab).getByText("finns kvar").waitFor();
  assert.equal(await markdown(tab, "motive").inputValue(), "Ett skäl som ingen har sparat.");
  assert.equal(await field(tab, "title").inputValue(), "En rubrik som ingen har sparat");
});

test("two tabs: the second is shown both texts, and no word is lost", async () => {
  const site = await serve();
  const one = await open(site);
  const other = await open(site);
  await field(one.tab, "title").fill("Rubriken från den första");
  await field(one.tab, "owner").fill("Den första gruppen");
  await field(other.tab, "title").fill("Rubriken från den andra");
  await markdown(other.tab, "motive").fill("Motivet från den andra.");
  await save(one.tab);
  await saved(one.tab);
  const first = site.read();
  await save(other.tab);
  const dialogue = other.tab.getByRole("dialog");
  await dialogue.getByRole("heading", { name: "har ändrats" }).waitFor();
  assert.equal(site.read(), first, "nothing was written over");
  const words = await dialogue.textContent();
  assert.match(words, /den första/);
  assert.match(words, /den andra/);
  await dialogue.getByLabel("Det som nu finns på disken").check();
  await dialogue.getByRole("button", { name: "Gå vidare" }).click();
  await dialogue.waitFor({ state: "detached" });
  await save(other.tab);
  await saved(other.tab);
  const text = site.read();
  for (const kept of ["Rubriken från den första", "Den första gruppen", "Motivet från den andra."]) assert.ok(text.includes(kept), kept);
  assert.deepEqual([...one.broken, ...other.broken], []);
});

test("another program writes in the file: what was typed here is kept, also when going back", async () => {
  const site = await serve();
  const { tab } = await open(site);
  await markdown(tab, "normative").fill("Leverantören ska upplysa om allt.");
  site.write(TEXT, site.read().replace("## Motiv\n", "## Motiv\n\nEtt skäl från ett annat program.\n"));
  await save(tab);
  const dialogue = tab.getByRole("dialog");
  await dialogue.waitFor();
  await dialogue.getByRole("button", { name: "Tillbaka" }).click();
  await told(tab).getByText("Inget har sparats").waitFor();
  assert.equal(await markdown(tab, "normative").inputValue(), "Leverantören ska upplysa om allt.");
  await save(tab);
  await dialogue.getByRole("button", { name: "Gå vidare" }).click();
  await dialogue.waitFor({ state: "detached" });
  await save(tab);
  await saved(tab);
  assert.ok(site.read().includes("Ett skäl från ett annat program."));
  assert.ok(site.read().includes("Leverantören ska upplysa om allt."));
});

test("a checkout behind the editor's back and a restart of the preview: no word is lost", async () => {
  const site = await serve({
    prepare: (folder) => {
      repository(folder);
      git(folder, "checkout", "--quiet", "-b", "annan");
      const path = join(folder, TEXT);
      writeFileSync(path, readFileSync(path, "utf8").replace(/^owner = .*$/m, 'owner = "Gruppen på den andra grenen"'));
      git(folder, "commit", "--quiet", "--all", "--message=annan");
      git(folder, "checkout", "--quiet", "main");
    },
  });
  const { tab } = await open(site);
  await field(tab, "owner").fill("Gruppen som skrev här");
  await tab.locator(".state").getByText("1 osparad").waitFor();
  git(site.folder, "checkout", "--quiet", "annan");
  tab.on("dialog", (one) => one.accept());
  await tab.reload();
  const dialogue = tab.getByRole("dialog");
  await dialogue.waitFor();
  const words = await dialogue.textContent();
  assert.match(words, /som skrev här/);
  assert.match(words, /den andra grenen/);
  // Whoever does not decide at once loses nothing, and is asked again.
  await dialogue.getByRole("button", { name: "Tillbaka" }).click();
  assert.equal(await field(tab, "owner").inputValue(), "Gruppen som skrev här");
  await save(tab);
  await dialogue.waitFor();
  assert.match(site.read(), /den andra grenen/, "nothing was written over");
  await dialogue.getByRole("button", { name: "Gå vidare" }).click();
  await dialogue.waitFor({ state: "detached" });
  await save(tab);
  await saved(tab);
  assert.match(site.read(), /owner = "Gruppen som skrev här"/);
});

test("placeholders and links are offered while typing, by keyboard alone", async () => {
  const site = await serve();
  const { tab } = await open(site);
  const text = markdown(tab, "motive");
  await text.focus();
  await tab.keyboard.press("Control+End");
  await tab.keyboard.type(" Se [kravet](SAR");
  await tab.locator('[id="s-motive-offers"] li').first().waitFor();
  await tab.keyboard.press("ArrowDown");
  const active = await text.getAttribute("aria-activedescendant");
  assert.ok(active && (await tab.locator(`[id="${active}"]`).getAttribute("aria-selected")) === "true");
  await tab.keyboard.press("Enter");
  assert.match(await text.inputValue(), /Se \[kravet\]\(SAR-\d{3}\)$/);
  await tab.locator('[data-section="motive"] .rendered a', { hasText: "kravet" }).waitFor();
  await tab.keyboard.type(" och [[");
  await tab.keyboard.press("Escape");
  assert.match(await text.inputValue(), /och \[\[$/);
});

test("evidence is found in the register, entries move, and nothing else in the file changes", async () => {
  const site = await serve();
  const before = site.read();
  const { tab, broken } = await open(site);
  await tab.getByRole("button", { name: "Lägg till ett sätt" }).click();
  const count = await tab.locator(".evidence .entry").count();
  await tab.keyboard.type("under");
  await tab.locator(`[id="f-evidence.${count - 1}.all-offers"] li`).first().waitFor();
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Enter");
  await tab.locator(".evidence .entry").nth(count - 1).locator(".chosen li").waitFor();
  await tab.locator(".evidence .entry").nth(count - 1).getByRole("button", { name: "Flytta upp" }).click();
  await save(tab);
  await saved(tab);
  const text = site.read();
  const added = text.match(/\[\[evidence\]\]/g).length - before.match(/\[\[evidence\]\]/g).length;
  assert.equal(added, 1);
  const lines = new Set(text.split("\n"));
  assert.deepEqual(before.split("\n").filter((line) => !lines.has(line)), []);
  assert.deepEqual(broken, []);
});

for (const [width, colorScheme, forcedColors] of [[1440, "light"], [768, "dark"], [320, "dark"], [320, "light"], [768, "light", "active"]]) {
  test(`axe finds nothing and nothing is cut off at ${width} pixels, ${forcedColors ? "forced colours" : colorScheme}`, async () => {
    const site = await serve();
    for (const path of ["", TEXT, "content/catalogue.toml", "content/profiles/alla.toml", "content/registers/evidence.toml", "content/packages/bas.toml", "content/pages/om.md"]) {
      const { tab, broken } = await open(site, path, { bypassCSP: true, colorScheme, forcedColors: forcedColors ?? null, viewport: { width, height: 800 } });
      if (path === TEXT) {
        await field(tab, "title").fill("");
        await findings(tab, "f-title").first().waitFor();
      }
      assert.deepEqual(await brokenRules(tab), [], path);
      const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `${path} is ${wider} pixels too wide`);
      assert.deepEqual(broken, []);
      await tab.close({ runBeforeUnload: false });
    }
  });
}

test("an afternoon: from an empty page to a second version, with two mistakes corrected, and no terminal", async () => {
  const site = await serve({
    prepare: repository,
  });
  const { tab, broken } = await open(site, "");
  await tab.getByRole("button", { name: "Nytt krav", exact: true }).click();
  const begin = tab.getByRole("dialog");
  await begin.getByLabel("Rubrik").fill("Förpackningar utan PVC");
  await begin.getByLabel("Kategori").fill("vard/sarvard");
  await begin.getByRole("button", { name: "Skapa kravet" }).click();
  await tab.waitForURL(/path=.*SAR-\d+\.md/);
  await tab.locator("h1", { hasText: "Förpackningar utan PVC" }).waitFor();
  const path = decodeURIComponent(new URL(tab.url()).searchParams.get("path"));
  const id = path.match(/SAR-\d+/)[0];

  // What is missing stands in the summary, which leads to the field.
  await tab.locator(".summary a").first().click();
  assert.match(await tab.evaluate(() => document.activeElement.id), /^[fs]-/);
  await markdown(tab, "normative").fill("Förpackningen ska vara fri från PVC.");
  await markdown(tab, "motive").fill("PVC försvårar återvinning.");
  await field(tab, "answer.question").fill("Är förpackningen fri från PVC?");

  // A first mistake: a theme that no one knows, which the form has a word for.
  const themes = field(tab, "themes");
  await themes.fill("kemikalie");
  await themes.press("Enter");
  const wrong = findings(tab, "f-themes").first();
  await wrong.waitFor();
  await wrong.getByRole("button").click();
  await findings(tab, "f-themes").first().waitFor({ state: "detached" });
  // A second: a day that is before the other.
  await field(tab, "status").selectOption("current");
  await field(tab, "valid_from").fill("2027-01-01");
  await field(tab, "valid_to").fill("2026-12-31");
  await findings(tab, "f-valid_to").first().waitFor();
  assert.match(await findings(tab, "f-valid_to").first().textContent(), /valid_from|2027/);
  await field(tab, "valid_to").fill("2029-12-31");
  await findings(tab, "f-valid_to").first().waitFor({ state: "detached" });
  await tab.locator(".summary.has-errors").waitFor({ state: "hidden" }).catch(async () => assert.fail(await tab.locator(".summary").textContent()));
  await save(tab);
  await saved(tab);

  // Whoever publishes makes a release of it.
  execFileSync(command(), ["release", "2026.1"], { cwd: site.folder, stdio: ["ignore", "ignore", "pipe"] });
  // Whoever comes back to the tab sees it.
  const isPublished = () => {
    dispatchEvent(new Event("focus"));
    return document.querySelector(".about").textContent.includes("version 1.0 är publicerad i utgåva 2026.1");
  };
  await tab.waitForFunction(isPublished, null, { polling: 250 });
  await markdown(tab, "normative").fill("Förpackningen och dess etikett ska vara fria från PVC.");
  await tab.locator(".state").getByText("blir en ny version").waitFor();
  await save(tab);
  const asked = tab.getByRole("dialog");
  await asked.getByRole("heading", { name: "ny version" }).waitFor();
  await asked.getByRole("button", { name: "Spara som ny version" }).click();
  await asked.getByRole("alert").getByText("Välj vilket slags ändring").waitFor();
  await asked.getByLabel("Skärpt").check();
  await asked.getByText("Version 1.0 blir 2.0.").waitFor();
  await asked.getByLabel("Till läsarna", { exact: true }).fill("Kravet gäller nu också etiketten.");
  await asked.getByRole("button", { name: "Spara som ny version" }).click();
  await told(tab).getByText("Sparat som version 2.0").waitFor();
  const text = site.read(path);
  assert.match(text, /^version = "2\.0"$/m);
  assert.match(text, /class = "tightened"\ntext = "Kravet gäller nu också etiketten\."/);

  // It is sent in: only what is ticked.
  await tab.getByRole("link", { name: "Skicka in" }).click();
  await tab.getByText("Texter som har ändrats").waitFor();
  await tab.getByLabel("Vad har du ändrat?").fill("Nytt krav om PVC");
  await tab.getByRole("button", { name: "Skicka in" }).click();
  await tab.getByText("Ändringen finns på grenen main").waitFor();
  assert.match(git(site.folder, "show", "--stat", "--format=%s"), new RegExp(`Nytt krav om PVC[\\s\\S]*${id}\\.md`));
  execFileSync(command(), ["release", "2026.2"], { cwd: site.folder, stdio: ["ignore", "ignore", "pipe"] });
  await tab.goto(`${site.address}krav/${id.toLowerCase()}/`);
  await tab.getByText("dess etikett").first().waitFor();
  assert.deepEqual(broken, []);
  assert.ok(readdirSync(join(site.folder, "content/releases")).length > 0);
});

test("a draft is translated, moved and put in consultation from its form, and a requirement withdrawn", async () => {
  const site = await serve({
    prepare: (folder) => {
      const draft = join(folder, FOLDER, "SAR-002.md");
      writeFileSync(draft, readFileSync(draft, "utf8").replace('status = "current"', 'status = "draft"'));
      for (const name of ["_category.md", "_category.en.md"]) {
        cpSync(join(folder, FOLDER, name), join(folder, "content/requirements/vard/annat", name));
      }
    },
  });
  const { tab, broken } = await open(site, `${FOLDER}/SAR-002.md`);
  const may = await tab.locator(".steps button").allTextContents();
  assert.ok(may.includes("Översätt"), `it can be translated: ${may}`);
  await tab.getByRole("button", { name: "Översätt" }).click();
  const dialogue = tab.getByRole("dialog");
  await dialogue.getByLabel("Rubrik på det språket").fill("A title");
  await dialogue.getByRole("button", { name: "Skapa översättningen" }).click();
  await tab.waitForURL(/SAR-002\.en\.md/);
  await field(tab, "title").waitFor();
  assert.equal(await field(tab, "title").inputValue(), "A title");
  assert.match(site.read(`${FOLDER}/SAR-002.en.md`), /^title = "A title"$/m);
  // What was begun is taken back as a whole.
  await tab.getByRole("button", { name: "Ångra" }).click();
  await tab.waitForURL(/edit\/$/);
  assert.ok(!existsSync(join(site.folder, FOLDER, "SAR-002.en.md")));

  await tab.goto(`${site.address}_krav/edit/?path=${FOLDER}/SAR-002.md`);
  await tab.getByRole("button", { name: "Flytta", exact: true }).click();
  await dialogue.getByLabel("Ny kategori").fill("vard/annat");
  await dialogue.getByRole("button", { name: "Flytta", exact: true }).click();
  await tab.waitForURL(/annat.*SAR-002\.md/);
  await field(tab, "title").waitFor();
  const moved = "content/requirements/vard/annat/SAR-002.md";
  assert.ok(existsSync(join(site.folder, moved)) && !existsSync(join(site.folder, FOLDER, "SAR-002.md")));

  await tab.getByRole("button", { name: "Skicka på remiss" }).click();
  await dialogue.getByLabel("Till", { exact: true }).fill("2027-03-01");
  await dialogue.getByLabel("Fråga").fill("Går kravet att följa upp?");
  await dialogue.getByLabel("Svar skickas till").fill("remiss@krav.example");
  await dialogue.getByRole("button", { name: "Skicka på remiss" }).click();
  await dialogue.waitFor({ state: "detached" });
  await field(tab, "consultation.question").waitFor();
  assert.match(site.read(moved), /^status = "consultation"$/m);
  assert.match(site.read(moved), /^to = 2027-03-01$/m);

  await tab.goto(`${site.address}_krav/edit/?path=${TEXT}`);
  await tab.getByRole("button", { name: "Dra tillbaka" }).click();
  await dialogue.getByRole("button", { name: "Dra tillbaka kravet" }).click();
  await dialogue.getByRole("alert").getByText("Fyll i Skäl.").waitFor();
  await dialogue.getByLabel("Skäl").fill("Ersatt av en lag.");
  await dialogue.getByRole("button", { name: "Dra tillbaka kravet" }).click();
  await dialogue.waitFor({ state: "detached" });
  await field(tab, "withdrawn.reason").waitFor();
  assert.match(site.read(), /^status = "withdrawn"$/m);
  assert.match(site.read(), /Ersatt av en lag\./);
  assert.deepEqual(broken, []);
});

test("a register is sorted, searched and edited without moving what is in it", async () => {
  const site = await serve();
  const path = "content/registers/evidence.toml";
  const before = site.read(path);
  const { tab, broken } = await open(site, path);
  const first = () => tab.locator(".register tbody th").allTextContents();
  const order = await first();
  await tab.getByRole("button", { name: "Id", exact: true }).click();
  const sorted = await first();
  assert.deepEqual(sorted, [...order].sort((one, other) => one.localeCompare(other, "sv")));
  await tab.getByRole("button", { name: /^Id/ }).click();
  assert.deepEqual(await first(), [...sorted].reverse());
  await tab.getByLabel("Sök i registret").fill("tekniskt");
  const row = tab.locator(".register tbody tr", { hasText: "tekniskt-underlag" }).first();
  await row.getByRole("button", { name: /^Ändra/ }).click();
  const place = order.indexOf("tekniskt-underlag");
  await tab.locator(`[id="f-evidence.${place}.title"]`).fill("Ett annat namn");
  await save(tab);
  await saved(tab);
  const gone = before.split("\n").filter((line) => !site.read(path).split("\n").includes(line));
  assert.equal(gone.length, 1, gone.join("\n"));
  assert.match(site.read(path), /Ett annat namn/);
  assert.deepEqual(broken, []);
});

test("a package is put together by picking and ordering", async () => {
  const site = await serve();
  const path = "content/packages/bas.toml";
  const { tab, broken } = await open(site, path);
  const ids = () => [...site.read(path).matchAll(/^id = "([A-Z]+-\d+)"/gm)].map((one) => one[1]);
  const before = ids();
  await tab.getByLabel("Lägg till ett krav").fill("SAR");
  await tab.locator('[id="f-requirements-offers"] li').first().waitFor();
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Enter");
  const last = tab.locator(".entries .entry").nth(before.length);
  await last.waitFor();
  await last.getByRole("button", { name: "Flytta upp" }).click();
  await save(tab);
  await saved(tab);
  const now = ids();
  assert.equal(now.length, before.length + 1);
  assert.deepEqual(now.filter((id) => before.includes(id)), before, "the others stay in their order");
  assert.ok(!before.includes(now.at(-2)), "the new one was moved up");
  assert.deepEqual(broken, []);
});

test("what is ticked is committed and pushed from the page, to a repository beside", async () => {
  const beside = mkdtempSync(join(tmpdir(), "krav-remote-"));
  after(() => rmSync(beside, { recursive: true, force: true }));
  git(beside, "init", "--quiet", "--bare");
  const site = await serve({
    prepare(folder) {
      repository(folder);
      git(folder, "remote", "add", "origin", beside);
    },
  });
  const other = "content/pages/om.md";
  site.write(TEXT, site.read().replace("Förband utan ftalater", "Förband helt utan ftalater"));
  site.write(other, site.read(other).replace("Vad den är.", "Vad katalogen är."));
  const { tab, broken } = await open(site, "?");
  await tab.goto(`${site.address}_krav/edit/?send`);
  await tab.locator(".change").filter({ hasText: other }).getByRole("checkbox").uncheck();
  await tab.locator("#send-message").fill("Tydligare rubrik");
  await tab.locator("#send-branch").fill("rubrik");
  assert.ok(await tab.locator("#send-push").isChecked(), "where there is a remote, it is pushed to");
  await tab.locator("button.main").click();
  await tab.locator(".told.done").waitFor();
  const shown = git(beside, "-c", "core.quotePath=false", "show", "--name-only", "--format=%s", "rubrik");
  assert.deepEqual(shown.split("\n").filter(Boolean), ["Tydligare rubrik", TEXT]);
  assert.match(git(site.folder, "status", "--porcelain"), /^ M content\/pages\/om\.md\n$/);
  assert.deepEqual(broken, []);
});

test("the settings of the catalogue have a form, and what no form has stays in the file", async () => {
  const path = "content/catalogue.toml";
  const site = await serve({
    prepare: (folder) => writeFileSync(join(folder, path), `${readFileSync(join(folder, path), "utf8")}\n[rules]\nK301 = "error" # viktigt\n`),
  });
  const before = site.read(path);
  const { tab, broken } = await open(site, "");
  await tab.getByRole("link", { name: "Katalogens uppgifter" }).click();
  await field(tab, "base_url").waitFor();
  await tab.locator(".help").getByText("rules").waitFor();
  await field(tab, "publisher.email").fill("krav@krav.example");
  await tab.locator(".state").getByText("1 osparad ändring").waitFor();
  await save(tab);
  await saved(tab);
  assert.equal(site.read(path), before.replace("funktion@krav.example", "krav@krav.example"));
  await tab.goto(`${site.address}_krav/edit/?path=content/profiles/alla.toml`);
  await tab.locator(".about").getByText("Profil för rader").waitFor();
  assert.deepEqual(broken, []);
});

test("without git the changed files come as one archive", async () => {
  const site = await serve();
  const { tab } = await open(site, "?");
  await tab.goto(`${site.address}_krav/edit/?send`);
  const coming = tab.waitForEvent("download");
  await tab.getByRole("button", { name: "Hämta som zip-fil" }).click();
  const file = await (await coming).path();
  assert.equal(readFileSync(file).subarray(0, 2).toString(), "PK");
});

test("every sentence of the page is there in both languages, with the same holes", async () => {
  const site = await serve();
  const { tab } = await open(site, "");
  const words = await tab.evaluate(async () => (await import("/_krav/edit/words.js")).WORDS);
  const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join();
  // Swedish has one word for one and for many errors.
  const names = (own) => Object.keys(own).filter((name) => name !== "errors-one").sort();
  assert.deepEqual(names(words.en), names(words.sv));
  for (const name of names(words.sv)) assert.equal(holes(words.en[name]), holes(words.sv[name]), name);
  const english = await serve({ words: ["--lang", "en"] });
  const other = await open(english, "");
  assert.equal(await other.tab.locator("h1").textContent(), words.en["home-title"]);
  assert.equal(await other.tab.locator("html").getAttribute("lang"), "en");
  const folder = resolve(HERE, "../../src/serve/editor");
  const source = readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const said = [...source.matchAll(/say\("([\w-]+)"/g)].map((one) => one[1]);
  assert.ok(said.length > 50);
  assert.deepEqual(said.filter((name) => !(name in words.sv)), []);
});
