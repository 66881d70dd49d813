// Requirements and versions beside each other, by an address that can be sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenRules } from "./support/axe.mjs";
import { stage } from "./support/browser.mjs";
import { install } from "./support/inside.mjs";
import { cut, overflow } from "./support/layout.mjs";
import { current, drawn, excerpt, isOffered, requirements } from "./support/selection.mjs";
import { languages, pages } from "./support/site.mjs";

const skip = isOffered ? false : "the site compares nothing";
const site = skip ? undefined : await stage();

const aged = requirements.find((one) => one.current && one.versions.length > 2);
const others = current.filter((one) => one.id !== aged?.id).slice(0, 3);
const compared = (list) => list.map(({ id, version }) => `${id}@${version}`).join(",");
const versions = aged ? aged.versions.slice(0, 3).map(({ version }) => ({ id: aged.id, version })) : [];

async function open(tab, fragment, language = languages[0]) {
  await tab.goto("about:blank");
  await tab.goto(`${site.server.base}${language === languages[0] ? "" : `${language}/`}jamfor/#${fragment}`);
  await drawn(tab, "comparison-page");
}

/** Texts without where words may break. */
const plain = (html) => html.replace(/<wbr>/g, "").replace(/<[^>]+>/g, " ").replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, "&").replace(/\s+/g, " ").trim();

test("three versions stand side by side, section by section, and what differs is marked when asked for", { skip: skip || (aged ? false : "no requirement has three versions") }, async () => {
  await site.fresh({}, async (tab) => {
    await open(tab, compared(versions));
    const heads = tab.locator(".comparison-head");
    assert.equal(await heads.count(), 3);
    const texts = await tab.locator(".comparison-section").first().locator(".comparison-text").evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, " ").trim()));
    for (const [at, { id, version }] of versions.entries()) {
      const own = plain(excerpt(id, version).html.split("<h4>")[0].replace(/\u0001([^\u0002]*)\u0002/g, "[$1]"));
      assert.equal(plain(texts[at]), own, version);
    }
    assert.equal(await tab.locator("comparison-page :is(ins, del)").count(), 0, "nothing is marked unasked");
    const button = tab.locator("[data-do=differences]");
    await button.focus();
    await tab.keyboard.press("Enter");
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    assert.ok((await tab.locator("comparison-page :is(ins, del)").count()) > 0, "what differs is marked");
    const first = tab.locator(".comparison-section").first().locator(".comparison-text");
    // Without what was added, the marked text is the first text; without what was removed, its own.
    for (const at of [1, 2]) {
      const [before, after] = await first.nth(at).evaluate((one) =>
        ["ins", "del"].map((name) => {
          const copy = one.cloneNode(true);
          copy.querySelectorAll(`${name}, .only-heard, .comparison-none`).forEach((mark) => mark.remove());
          return copy.textContent.replace(/[\s–]+/g, "");
        }),
      );
      const bare = (text) => text.replace(/[\s–]+/g, "");
      assert.equal(before, bare(texts[0]), "the first");
      assert.equal(after, bare(texts[at]), "its own");
    }
    await button.click();
    assert.equal(await tab.locator("comparison-page :is(ins, del)").count(), 0);
  });
});

test("a requirement without a version is the one in force; others are added, changed and left out, and the address follows", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const [one, two, three] = others;
    await open(tab, one.id);
    assert.ok(tab.url().endsWith(`#${one.id}@${one.version}`), tab.url());
    await tab.locator("#_compare-id").fill("inget");
    await tab.keyboard.press("Enter");
    await tab.locator("#_compare-said", { hasText: one.id }).waitFor();
    for (const own of [two, three]) {
      await tab.locator("#_compare-id").fill(own.id.toLowerCase());
      await tab.keyboard.press("Enter");
      await tab.locator(".comparison-head", { hasText: own.id }).waitFor();
    }
    assert.ok(tab.url().endsWith(`#${compared(others)}`), tab.url());
    assert.ok(await tab.locator("[data-slot=full]").isVisible(), "three is the most");
    await tab.locator("[data-do=drop]").nth(1).click();
    await tab.waitForFunction(() => document.querySelectorAll(".comparison-head").length === 2);
    assert.ok(tab.url().endsWith(`#${compared([one, three])}`), tab.url());
    if (aged) {
      await open(tab, aged.id);
      await tab.locator(".comparison-head select").selectOption(aged.versions[0].version);
      await tab.waitForFunction((version) => location.hash.endsWith(`@${version}`), aged.versions[0].version);
    }
  });
});

test("what cannot be compared is said: too many, unknown, unreadable, nothing", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const four = [...others, ...(aged ? versions : [])].slice(0, 4);
    await open(tab, compared(four));
    assert.equal(await tab.locator(".comparison-head").count(), 3);
    assert.ok((await tab.locator("[data-slot=notes]").innerText()).includes(String(four.length)));
    await open(tab, `${compared(others.slice(0, 1))},${others[0].id.replace(/\d+$/, "999")},hej`);
    const notes = await tab.locator("[data-slot=notes]").innerText();
    assert.ok(notes.includes("999") && notes.includes("hej"), notes);
    await open(tab, "");
    assert.ok((await tab.locator("[data-slot=notes]").innerText()).length > 20);
    assert.ok(await tab.locator("#_compare-id").isVisible());
  });
});

test("the ways here lead here: from versions, levels and what is chosen", { skip }, async () => {
  const href = /<a href="([^"]*jamfor\/#[^"]+)"/;
  const linking = pages.filter((page) => href.test(page.html));
  for (const shape of [/^krav\/[^/]+\/$/, /^omraden\//]) {
    const page = linking.find((own) => shape.test(own.address));
    assert.ok(page, `no page at ${shape} leads to the comparison`);
    await site.fresh({}, async (tab) => {
      await tab.goto(new URL(page.html.match(href)[1], site.url(page)).href);
      await drawn(tab, "comparison-page");
      assert.ok((await tab.locator(".comparison-head").count()) > 1, page.address);
      assert.equal(await tab.locator("[data-slot=notes] .note").count(), 0);
    });
  }
  await site.fresh({}, async (tab) => {
    await tab.goto(`${site.server.base}krav/`);
    for (const { id, version } of others.slice(0, 2)) await tab.locator(`add-to-selection[data-chosen="${id}@${version}"] button`).first().click();
    await tab.locator("selection-tray a").nth(1).click();
    await drawn(tab, "comparison-page");
    assert.equal(await tab.locator(".comparison-head").count(), 2);
  });
});

test("a filled page breaks no rule of axe; on a phone the texts stand below each other, each with its name", { skip }, async () => {
  for (const language of languages) {
    for (const [width, colorScheme] of [[1440, "light"], [768, "dark"], [320, "dark"]]) {
      await site.fresh({ viewport: { width, height: 800 }, colorScheme }, async (tab) => {
        await open(tab, versions.length ? compared(versions) : compared(others), language);
        await tab.locator("[data-do=differences]").click();
        await tab.evaluate(install);
        assert.deepEqual(await brokenRules(tab), [], `${language} ${width}`);
        assert.deepEqual([...(await overflow(tab)), ...(await cut(tab))], [], `${language} ${width}`);
        const columns = await tab.locator(".comparison-section").first().locator(".comparison-column").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        assert.equal(new Set(columns.map(Math.round)).size, width < 768 ? 1 : 3, `${width} px`);
        const named = await tab.locator(".comparison-column h3").first().evaluate((one) => one.getBoundingClientRect().width > 1);
        assert.equal(named, width < 768);
      });
    }
  }
});
