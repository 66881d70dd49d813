// The text that is pasted into tenders is copied whole and clean, as rich text and as plain text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./support/browser.mjs";
import { pages } from "./support/site.mjs";

const requirements = pages.filter((page) => /^krav\/[^/]+\/$/.test(page.address));
const skip = requirements.length ? false : "the site has no requirements";
// Whatever stage opens is closed after the tests that run, so it waits for one that does.
const site = skip ? undefined : await stage();
const permissions = { permissions: ["clipboard-read", "clipboard-write"] };

/** Presses a button of the page and gives what the clipboard then holds. */
async function copied(tab, page, button) {
  await tab.goto(site.url(page));
  await tab.locator("copy-text button").nth(button).click();
  await tab.locator("copy-text [role=status]", { hasText: /./ }).waitFor();
  return tab.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : undefined);
    return { html: await read("text/html"), plain: await read("text/plain") };
  });
}

for (const page of [requirements[0], requirements.at(-1)].filter(Boolean)) {
  test(`${page.address}: requirement and evidence are copied with their address, and nothing else`, async () => {
    await site.fresh(permissions, async (tab) => {
      const { html, plain } = await copied(tab, page, 0);
      const said = await tab.evaluate(() => ({
        text: [...document.querySelectorAll(".normative .prose p, .normative .prose li, .normative [aria-labelledby=_exceptions] li")].map((one) => {
          const copy = one.cloneNode(true);
          copy.querySelectorAll("input").forEach((field) => field.replaceWith(field.value || field.placeholder));
          return copy.textContent.replace(/\s+/g, " ").trim();
        }),
        old: document.querySelector("[data-old]")?.dataset.old ?? "",
        evidence: [...document.querySelectorAll(".evidence-title")].map((one) => one.textContent),
        cite: document.querySelector("[data-cite]").dataset.cite,
        heading: document.querySelector("h1").textContent,
      }));
      for (const words of [said.heading, said.cite, said.old, ...said.text, ...said.evidence]) {
        assert.ok(plain.replace(/\s+/g, " ").includes(words), `plain text lacks “${words}”`);
      }
      const parsed = await tab.evaluate((text) => {
        const body = new DOMParser().parseFromString(text, "text/html").body;
        return { words: body.textContent.replace(/\s+/g, " "), attributes: [...body.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()), tags: [...new Set([...body.querySelectorAll("*")].map((one) => one.localName))] };
      }, html);
      for (const words of [said.heading, said.cite, ...said.text, ...said.evidence]) assert.ok(parsed.words.includes(words), `rich text lacks “${words}”`);
      assert.ok(!parsed.tags.some((tag) => ["button", "copy-text", "fill-in", "input", "mark", "span", "section"].includes(tag)), parsed.tags.join(" "));
      const buttons = await tab.locator("copy-text button").allTextContents();
      for (const words of buttons) assert.ok(!plain.includes(words) && !html.includes(words), "no control of the page");
    });
  });
}

const asking = requirements.find((page) => page.tags.some((tag) => tag.name === "fill-in"));

test("what is filled in where it stands is copied, and what is left is said", { skip: asking ? false : "no requirement has a placeholder" }, async () => {
  await site.fresh(permissions, async (tab) => {
    await copied(tab, asking, 1);
    const fields = tab.locator(".normative input.fill");
    const keys = await fields.evaluateAll((all) => [...new Set(all.filter((one) => !one.value).map((one) => one.placeholder))]);
    const said = await tab.locator("copy-text [role=status]").textContent();
    for (const key of keys) assert.ok(said.includes(key), `${said} lacks ${key}`);
    for (const field of await fields.all()) {
      assert.ok(await field.getAttribute("aria-label"), "a field asks its question");
      await field.fill("42");
    }
    await tab.locator("copy-text button").nth(1).click();
    await tab.waitForFunction((before) => document.querySelector("copy-text [role=status]").textContent !== before, said);
    const plain = await tab.evaluate(() => navigator.clipboard.readText());
    assert.ok(plain.includes("42"), plain);
    for (const key of keys) assert.ok(!plain.includes(key), plain);
  });
});

const old = pages.find((page) => /^krav\//.test(page.address) && page.tags.some((tag) => tag.name === "div" && /note-stop/.test(tag.attributes.get("class") ?? "")));

test("a text that is not in force says so before all else, also where it is pasted", { skip: old ? false : "every text is in force" }, async () => {
  await site.fresh(permissions, async (tab) => {
    const { html, plain } = await copied(tab, old, 0);
    const said = await tab.evaluate(() => document.querySelector("[data-old]").dataset.old);
    assert.ok(said.length > 20 && plain.includes(said) && html.includes(said), said);
    const [stop, text] = await tab.evaluate(() => [".note-stop", ".normative"].map((one) => document.querySelector(one).getBoundingClientRect().top));
    assert.ok(stop < text, "the box comes first");
  });
});

test("plain text alone is copied where that is asked for", { skip }, async () => {
  await site.fresh(permissions, async (tab) => {
    const { html, plain } = await copied(tab, requirements[0], 1);
    assert.equal(html, undefined);
    assert.ok(plain.split("\n").length > 5, plain);
  });
});

const selections = pages.filter((page) => /^(kravpaket|omraden)\//.test(page.address) && page.tags.some((tag) => tag.name === "copy-text"));

test("the texts of a whole selection are copied from its page", { skip: selections.length ? false : "the site has no document to paste from" }, async () => {
  await site.fresh(permissions, async (tab) => {
    const { html, plain } = await copied(tab, selections[0], 0);
    const ids = await tab.evaluate(async (source) => {
      const text = await (await fetch(source)).text();
      return [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("h3")].map((one) => one.textContent);
    }, await tab.locator("copy-text").getAttribute("data-source"));
    assert.ok(ids.length > 0, "the selection is empty");
    for (const heading of ids) assert.ok(plain.includes(heading) && html.includes(heading), heading);
    assert.ok(!html.includes("<html") && !html.includes("<main"), "the text alone, without its page");
  });
});

const announced = requirements.find((page) => page.tags.some((tag) => tag.name === "notice-card"));

test("each text of the notice card is copied by a button of its own", { skip: announced ? false : "no requirement has a notice card" }, async () => {
  await site.fresh(permissions, async (tab) => {
    await tab.goto(site.url(announced));
    await tab.evaluate(() => document.querySelectorAll("details:has(notice-card)").forEach((one) => (one.open = true)));
    const texts = tab.locator("notice-card [data-copied]");
    const count = await texts.count();
    assert.ok(count > 0 && count === (await tab.locator("notice-card button").count()));
    for (let at = 0; at < count; at += 1) {
      await tab.locator("notice-card button").nth(at).click();
      await tab.locator("notice-card [role=status]").nth(at).filter({ hasText: /./ }).waitFor();
      assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), await texts.nth(at).textContent());
    }
  });
});
