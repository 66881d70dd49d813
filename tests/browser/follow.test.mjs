// Following a selection of one's own: its changes in a page whose address can be kept, and its feeds in one file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { brokenRules } from "./support/axe.mjs";
import { stage } from "./support/browser.mjs";
import { install } from "./support/inside.mjs";
import { overflow } from "./support/layout.mjs";
import { drawn, isOffered, requirements } from "./support/selection.mjs";
import { fileAt, folder, languages, published } from "./support/site.mjs";

const skip = isOffered ? false : "the site shows no selections";
const site = skip ? undefined : await stage();
const [first, second] = requirements.filter((one) => one.versions.length > 1);

async function open(tab, fragment, base = site.server.base) {
  await tab.goto("about:blank");
  await tab.goto(`${base}folj/${base.startsWith("file:") ? "index.html" : ""}${fragment}`);
  await drawn(tab, "follow-page");
}

const text = async (all) => (await all.allTextContents()).map((one) => one.replace(/\s+/g, " ").trim());

for (const [name, base] of [["on the web", undefined], ["from a folder", `${pathToFileURL(folder).href}/`]]) {
  test(`the changes of what the address names are shown, the newest release first, ${name}`, { skip }, async () => {
    await site.fresh({}, async (tab) => {
      await open(tab, `#${first.id.toLowerCase()},${second.id}@1.0`, base);
      assert.deepEqual(await tab.locator(".follow-chosen li").evaluateAll((all) => all.map((one) => one.dataset.id)), [first.id, second.id]);
      const heads = await text(tab.locator(".follow-body h3"));
      const releases = heads.map((head) => head.match(/\d{4}\.\d+/)[0].split(".").map(Number));
      assert.deepEqual(releases, [...releases].sort((a, b) => b[0] - a[0] || b[1] - a[1]));
      const changes = await text(tab.locator(".follow-body .changes li"));
      assert.equal(changes.length, first.versions.length + second.versions.length, "one for each version");
      for (const own of [first, second]) {
        for (const { version } of own.versions) assert.ok(changes.some((one) => one.startsWith(`${own.id} version ${version}:`)), `${own.id} ${version}`);
      }
      for (const href of await tab.locator(".follow-body .changes a").evaluateAll((all) => all.map((one) => one.href))) {
        if (!base) assert.ok(fileAt(href.slice(site.server.base.length)), href);
      }
    });
  });
}

test("what is added stands in the address, what is dropped does not, and what is unknown is said", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab, `#${first.id}`);
    await tab.locator("#_follow-id").fill(`${second.id.toLowerCase()}; ${second.id.split("-")[0]}-99999`);
    await tab.keyboard.press("Enter");
    await tab.locator(`.follow-chosen [data-id="${second.id}"]`).waitFor();
    const unknown = `${second.id.split("-")[0]}-99999`;
    assert.equal(new URL(tab.url()).hash, `#${first.id},${second.id},${unknown}`);
    assert.equal(await tab.locator(`.follow-chosen [data-id="${unknown}"] a`).count(), 0, "it has no page");
    await tab.locator(`.follow-chosen [data-id="${first.id}"] button`).focus();
    await tab.keyboard.press("Enter");
    await tab.locator(`.follow-chosen [data-id="${first.id}"]`).waitFor({ state: "detached" });
    assert.equal(new URL(tab.url()).hash, `#${second.id},${unknown}`);
    assert.equal(await tab.evaluate(() => document.activeElement.id), "_follow-said");
    await tab.locator("#_follow-id").fill("<b>");
    await tab.keyboard.press("Enter");
    assert.match(await tab.locator("#_follow-said").textContent(), /[A-Z]+-\d+/, "it says how ids are written");
  });
});

test("the file of feeds names the feed of each requirement, at the address where it is published", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab, `#${first.id},${second.id}`);
    const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator("[data-do=opml]").click()]);
    const opml = readFileSync(await download.path(), "utf8");
    const outlines = await tab.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, "application/xml");
      if (read.querySelector("parsererror")) return undefined;
      return [...read.querySelectorAll("opml > body > outline")].map((own) => [own.getAttribute("type"), own.getAttribute("xmlUrl"), own.getAttribute("htmlUrl")]);
    }, opml);
    assert.equal(outlines?.length, 2, opml);
    for (const [type, feed, page] of outlines) {
      assert.equal(type, "rss");
      for (const address of [feed, page]) assert.ok(address.startsWith(published) && fileAt(address.slice(published.length)), address);
    }
    assert.match(download.suggestedFilename(), /\.opml$/);
  });
});

test("what is in the reader's own selection is followed where the address names nothing", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(site.server.base);
    await tab.evaluate((fragment) => selectionStore.write(fragment), `krav=${first.id}@${first.versions[0].version}`);
    await open(tab, "");
    assert.deepEqual(await tab.locator(".follow-chosen li").evaluateAll((all) => all.map((one) => one.dataset.id)), [first.id]);
  });
});

test("the page holds on a narrow screen and for those who hear it, with something followed", { skip }, async () => {
  await site.fresh({ viewport: { width: 320, height: 640 } }, async (tab) => {
    await open(tab, `#${first.id},${second.id},${first.id.split("-")[0]}-99999`);
    await tab.evaluate(install);
    assert.deepEqual(await brokenRules(tab), []);
    assert.deepEqual(await overflow(tab), []);
  });
});

test("the other language follows the same", { skip: skip || (languages.length > 1 ? false : "the site has one language") }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab, `#${first.id}`);
    await tab.locator("#_follow-id").fill(second.id);
    await tab.keyboard.press("Enter");
    await tab.locator(`.follow-chosen [data-id="${second.id}"]`).waitFor();
    const hrefs = await tab.locator(".site-languages a[href]").evaluateAll((all) => all.map((one) => one.hash));
    assert.ok(hrefs.length > 0 && hrefs.every((hash) => hash === `#${first.id},${second.id}`), String(hrefs));
  });
});
