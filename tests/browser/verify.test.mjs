// The page that says whether a text is in force: a file or a text is answered in the browser, by keyboard,
// from the disk, and nothing of it leaves the browser; a link with ids answers at once.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { stage } from "./support/browser.mjs";
import { overflow } from "./support/layout.mjs";
import { excerpt, requirements } from "./support/selection.mjs";
import { folder } from "./support/site.mjs";

const skip = existsSync(join(folder, "utdrag")) ? false : "the site has no excerpts to compare with";
const site = skip ? undefined : await stage();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const room = mkdtempSync(join(tmpdir(), "aktuell-"));
after(() => rmSync(room, { recursive: true }));

const words = ({ id, version }) =>
  excerpt(id, version).html.replace(/\u0001([^\u0002]*)\u0002/g, "tio").replace(/<\/(p|li|td|th|h\d)>/g, "\n").replace(/<[^>]*>/g, "").replaceAll("&amp;", "&").replaceAll("&gt;", ">").replaceAll("&lt;", "<");

/** A word within a sentence, so that what is written instead can be told. */
const WITHIN = /(?<=(?:\p{L}+ ){4})\p{L}{6,}(?=(?: \p{L}+){4})/u;

/** A requirement of which an earlier version is superseded, and one that is in force in its only version. */
const changed = requirements.find(({ current, versions, id }) => current && versions.length > 1 && versions[0].old && WITHIN.test(words({ id, version: versions[0].version })));
const unchanged = requirements.find(({ current, versions, id }) => current && versions.length === 1 && id !== changed?.id);
const old = () => words({ id: changed.id, version: changed.versions[0].version });
const now = () => words({ id: unchanged.id, version: unchanged.current });

const open = async (tab, address = `${site.server.base}aktuell/`) => {
  await tab.goto(address);
  await tab.locator("verify-page[data-ready]").waitFor();
};
const answered = (tab) => tab.locator(".verify-document h2").first().waitFor();
const cards = (tab) => tab.locator(".verify-card").evaluateAll((all) => all.map((one) => [one.querySelector(".id").textContent, one.dataset.state]));
const rest = (tab) => tab.locator(".verify-rest .id").allTextContents();

async function paste(tab, text) {
  await tab.locator("#_verify-text").fill(text);
  await tab.locator(".verify-ask button").click();
  await answered(tab);
}

test("a text is told to be in force, superseded with what changed since, or altered word by word", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab);
    await paste(tab, now());
    assert.deepEqual([await cards(tab), await rest(tab)], [[], [unchanged.id]]);
    await paste(tab, `Bilaga 3\n${old()}\nSlut på bilagan`);
    assert.deepEqual(await cards(tab), [[changed.id, "superseded"]]);
    const card = tab.locator(".verify-card");
    assert.ok((await card.textContent()).includes(changed.versions[0].old.text), "since when");
    const later = changed.changes.filter(({ version }) => version !== changed.versions[0].version);
    for (const { text } of later) assert.ok((await card.textContent()).includes(text), "the words of the author");
    await card.locator("add-to-selection button").click();
    await assert.doesNotReject(tab.locator("selection-tray").filter({ hasText: "1" }).waitFor());
    const [first] = old().match(WITHIN);
    await paste(tab, old().replace(first, "helt annorlunda"));
    assert.deepEqual(await cards(tab), [[changed.id, "altered"]]);
    await card.locator("summary").click();
    assert.match(await card.locator("ins").first().textContent(), /helt annorlunda/);
    assert.match(await card.locator("del").first().textContent(), new RegExp(first));
  });
});

test("a link with ids answers at once, and so does a text of ids", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const { version } = changed.versions[0];
    await open(tab, `${site.server.base}aktuell/#krav=${changed.id}@${version},${unchanged.id}@${unchanged.current},XYZ-999@1.0`);
    await answered(tab);
    assert.deepEqual(await cards(tab), [[changed.id, "superseded"], ["XYZ-999", "unknown"]]);
    assert.deepEqual(await rest(tab), [unchanged.id]);
    await paste(tab, `${changed.id} version ${version}`);
    assert.deepEqual(await cards(tab), [[changed.id, "superseded"]]);
    // "Cite as" of a version leads here.
    await tab.goto(`${site.server.base}krav/${changed.id.toLowerCase()}/${version}/`);
    await tab.locator(".cite-way[href*='#krav=']").click();
    await answered(tab);
    assert.deepEqual(await cards(tab), [[changed.id, "superseded"]]);
  });
});

test("files of every kind are read in the browser, and nothing is sent", { skip }, async () => {
  const folders = readdirSync(join(folder, "kravpaket"));
  const [name] = folders.filter((own) => existsSync(join(folder, "kravpaket", own, "index.html")));
  const all = readdirSync(join(folder, "kravpaket", name));
  const release = (file) => file.match(/\d{4}\.\d+/)?.[0] ?? "";
  const newest = all.map(release).sort().at(-1);
  const files = [/^kravbilaga.*docx$/, /\.pdf$/, /^svarsbilaga.*xlsx$/, /\.html$/, /^krav-.*csv$/].map((kind) => all.find((file) => kind.test(file) && release(file) === newest));
  assert.ok(files.every(Boolean), all.join());
  await site.fresh({}, async (tab) => {
    const sent = [];
    tab.on("request", (request) => sent.push([request.method(), request.url()]));
    await open(tab);
    await tab.locator("#_verify-files").setInputFiles(files.map((file) => join(folder, "kravpaket", name, file)));
    await tab.locator(".verify-document").nth(files.length - 1).waitFor();
    for (const [at, file] of files.entries()) {
      const own = tab.locator(".verify-document").nth(at);
      assert.ok((await own.locator(".id").count()) > 0, `${file}: ${await own.textContent()}`);
      assert.deepEqual(await own.locator(".status-missing, .status-unknown").count(), 0, file);
    }
    // What is fetched is the index and the histories of requirements that may be there, nothing else.
    const other = sent.filter(([method, url]) => method !== "GET" || !url.startsWith(site.server.base) || new URL(url).search);
    assert.deepEqual(other, []);
  });
});

test("a file that cannot be read says why", { skip }, async () => {
  const file = join(room, "halv.docx");
  writeFileSync(file, Buffer.from("PK\u0003\u0004halv", "latin1"));
  await site.fresh({}, async (tab) => {
    await open(tab);
    await tab.locator("#_verify-files").setInputFiles(file);
    await answered(tab);
    assert.equal(await tab.locator(".verify-document .note").count(), 1);
  });
});

test("it answers by keyboard, and the focus goes to the verdict", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab);
    await tab.locator("#_verify-text").focus();
    await tab.keyboard.insertText(old());
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await answered(tab);
    assert.equal(await tab.evaluate(() => document.activeElement.matches(".verify-document h2")), true);
    await tab.keyboard.press("Tab");
    assert.equal(await tab.evaluate(() => Boolean(document.activeElement.closest(".verify-card"))), true);
  });
});

test("what is being done can be stopped", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab);
    // A thread that never answers stands for one that takes its time.
    await tab.evaluate(() => (globalThis.Worker = class { postMessage() {} terminate() {} }));
    await tab.locator("#_verify-text").fill(old());
    await tab.locator(".verify-ask button").click();
    await tab.locator("[data-do=cancel]").click();
    assert.equal(await tab.locator(".verify-working").isVisible(), false);
    assert.notEqual(await tab.locator(".verify-said").textContent(), "");
    assert.equal(await tab.locator(".verify-document").count(), 0);
  });
});

test("a file is dropped", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab);
    const data = await tab.evaluateHandle((text) => {
      const own = new DataTransfer();
      own.items.add(new File([text], "krav.txt", { type: "text/plain" }));
      return own;
    }, old());
    await tab.dispatchEvent("verify-page", "dragover", { dataTransfer: data });
    assert.equal(await tab.locator(".verify-drop.is-over").count(), 1);
    await tab.dispatchEvent("verify-page", "drop", { dataTransfer: data });
    await answered(tab);
    assert.deepEqual(await cards(tab), [[changed.id, "superseded"]]);
  });
});

test("it answers from the disk, where there are no threads", { skip }, async () => {
  await site.fresh({ offline: true }, async (tab) => {
    await open(tab, pathToFileURL(join(folder, "aktuell/index.html")).href);
    await paste(tab, old());
    assert.deepEqual(await cards(tab), [[changed.id, "superseded"]]);
  });
});

for (const [width, colorScheme] of [[1280, "light"], [320, "dark"]]) {
  test(`an answer is in order at ${width} px in ${colorScheme}: axe finds nothing, and nothing stands outside`, { skip }, async () => {
    await site.fresh({ viewport: { width, height: 800 }, colorScheme }, async (tab) => {
      await open(tab);
      const [first] = old().match(WITHIN);
      await paste(tab, `${old().replace(first, "helt annorlunda")}\n${now()}\n${changed.id} version 99.0`);
      await tab.locator(".verify-document details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      await tab.evaluate(AXE);
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await tab.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, rules: { "target-size": { enabled: true } } }), tags);
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
      assert.deepEqual(await overflow(tab), []);
    });
  });
}
