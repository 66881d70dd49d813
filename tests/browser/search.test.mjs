// Search answers while one types, by keyboard alone, says how much it found, and can be sent as an address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenRules } from "./support/axe.mjs";
import { stage } from "./support/browser.mjs";
import { pages } from "./support/site.mjs";

const page = pages.find((one) => one.address === "sok/");
const list = pages.find((one) => one.address === "krav/");
const skip = page && list ? false : "the site has no search";
// Whatever stage opens is closed after the tests that run, so it waits for one that does.
const site = skip ? undefined : await stage();

const hits = (tab) => tab.locator(".search-hit a");
const settled = (tab) => tab.waitForFunction(() => /\d/.test(document.querySelector(".search-told")?.textContent ?? ""));

/** A word of some requirement's title, long enough to be one of its own, and what it is written in. */
async function someWord(tab) {
  await tab.goto(site.url(list));
  const title = await tab.locator(".requirement-list tbody th a").nth(4).textContent();
  return title.split(/\s+/).sort((a, b) => b.length - a.length)[0].toLowerCase();
}

test("the field in the head offers pages while one writes, and Enter opens the one that is chosen", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const word = await someWord(tab);
    await tab.keyboard.press("/");
    const field = tab.locator("search-box input");
    assert.ok(await field.evaluate((one) => one === document.activeElement), "a slash goes to the field");
    await tab.keyboard.type(word.slice(0, -1));
    await tab.locator("[role=option]").first().waitFor();
    assert.equal(await field.getAttribute("aria-expanded"), "true");
    assert.match(await tab.locator("search-box [role=status]").textContent(), /\d/, "the number is announced");
    await tab.keyboard.press("ArrowDown");
    const active = await field.getAttribute("aria-activedescendant");
    const option = tab.locator(`[id="${active}"]`);
    assert.equal(await option.getAttribute("aria-selected"), "true");
    await tab.keyboard.press("Escape");
    assert.equal(await field.getAttribute("aria-expanded"), "false", "Escape closes");
    await tab.keyboard.press("ArrowDown");
    await tab.locator("[role=option]").first().waitFor();
    await tab.keyboard.press("ArrowDown");
    await Promise.all([tab.waitForURL((url) => url.pathname !== "/krav/"), tab.keyboard.press("Enter")]);
    assert.equal(await tab.locator("main h1").count(), 1, "it leads to a page");
  });
});

test("the example in the empty field comes from the catalogue, and suggestions say of which kind they are", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const word = await someWord(tab);
    const field = tab.locator("search-box input");
    const id = (await field.getAttribute("placeholder")).match(/[A-Z]{2,}-[0-9]+/)?.[0];
    assert.ok(pages.some((one) => one.address === `krav/${id.toLowerCase()}/`), `${id} is one of its own`);
    await field.fill(word);
    await tab.locator("[role=option]").first().waitFor();
    const kinds = await tab.locator("[role=option]:not([id$=all]) .search-kind").allTextContents();
    assert.ok(kinds.length > 0 && kinds.every((kind) => kind.trim()), kinds.join(" "));
  });
});

test("the page tells how many it found, marks the words and keeps all in the address", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const word = await someWord(tab);
    await tab.goto(`${site.url(page)}?q=${encodeURIComponent(word)}`);
    await settled(tab);
    await hits(tab).first().waitFor();
    assert.ok((await tab.locator(".search-hit mark").count()) > 0, "the words are marked");
    const before = Number((await tab.locator(".search-told").textContent()).match(/\d+/)[0]);
    const choice = tab.locator(".search-choice").filter({ has: tab.locator("input[name=level]") }).first();
    const told = Number(await choice.locator(".count").textContent());
    await choice.locator("input").check();
    await tab.waitForFunction((n) => document.querySelector(".search-told").textContent.includes(n), String(told));
    assert.ok(told <= before, `${told} of ${before}`);
    const sent = tab.url();
    assert.match(sent, /level=/);
    await tab.goto("about:blank");
    await tab.goto(sent);
    await settled(tab);
    assert.ok((await tab.locator(".search-told").textContent()).includes(String(told)), "the address shows the same");
  });
});

test("a hit leads to the part of the page that says the word", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    const word = await someWord(tab);
    await tab.goto(`${site.url(page)}?q=${encodeURIComponent(word)}`);
    await hits(tab).first().waitFor();
    for (const href of await hits(tab).evaluateAll((links) => links.slice(0, 5).map((link) => link.href))) {
      await tab.goto(href);
      const { hash } = new URL(href);
      if (hash) assert.equal(await tab.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count(), 1, href);
      assert.equal(await tab.locator("main h1").count(), 1, href);
    }
  });
});

test("what is not there is said, with a way on", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(`${site.url(page)}?q=qwzxvbnm`);
    await tab.locator(".search-notes p").first().waitFor();
    assert.equal(await hits(tab).count(), 0);
    assert.ok((await tab.locator(".search-notes a").count()) > 0, "areas to go to");
  });
});

test("a search without results can be asked in the other language", { skip: skip || !pages.some((one) => one.address === "en/sok/") }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(`${site.url(page)}?q=qwzxvbnm`);
    const way = tab.locator(".search-notes a[hreflang=en]");
    await way.waitFor();
    await Promise.all([tab.waitForURL((url) => url.pathname === "/en/sok/"), way.click()]);
    assert.equal(await tab.locator("search-page input[type=search]").inputValue(), "qwzxvbnm");
  });
});

// The example says this word only within a longer one.
const inner = pages.some((one) => one.address === "krav/upp-003/") ? skip : "not the example";

test("a guess is headed as one", { skip: inner }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(`${site.url(page)}?q=kolofonnium`);
    await settled(tab);
    assert.match(await tab.locator(".search-notes").textContent(), /kolofonnium.*kolofonium/);
    await tab.goto(`${site.url(page)}?q=kolofonium`);
    await settled(tab);
    assert.equal(await tab.locator(".search-notes p").count(), 0);
  });
});

test("a withdrawn requirement is found by its id, with its standing", { skip: inner }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(`${site.url(page)}?q=SAR-013`);
    await hits(tab).first().waitFor();
    assert.equal(await tab.locator(".search-hit .status-withdrawn").count(), 1);
  });
});

test("a word that is found at the end of another is marked there", { skip: inner }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(`${site.url(page)}?q=rättsförsvarare`);
    await tab.locator(".search-passage mark").first().waitFor();
    const marked = await tab.locator(".search-passage mark").allTextContents();
    assert.ok(marked.every((word) => word.startsWith("människorättsförsvarare")), marked.join(" "));
  });
});

test("on a narrow screen the results stand above the fold, and the filters open by the keyboard", { skip }, async () => {
  await site.fresh({ viewport: { width: 320, height: 900 } }, async (tab) => {
    const word = await someWord(tab);
    await tab.goto(`${site.url(page)}?q=${encodeURIComponent(word)}`);
    await hits(tab).first().waitFor();
    const { y } = await hits(tab).first().boundingBox();
    assert.ok(y < 900, `the first result stands ${y} px down`);
    assert.equal(await tab.locator(".search-choice").first().isVisible(), false);
    await tab.locator(".search-limits summary").focus();
    await tab.keyboard.press("Enter");
    assert.equal(await tab.locator(".search-choice").first().isVisible(), true);
  });
});

test("earlier versions are found when they are asked for", { skip }, async () => {
  const versions = pages.filter((one) => /^krav\/[^/]+\/\d+\.\d+\/$/.test(one.address));
  const superseded = versions.find((one) => versions.some((other) => other !== one && other.address > one.address && other.address.split("/")[1] === one.address.split("/")[1]));
  if (!superseded) return;
  await site.fresh({}, async (tab) => {
    const id = superseded.address.split("/")[1];
    await tab.goto(`${site.url(page)}?q=${id}&versions=all`);
    await hits(tab).first().waitFor();
    await tab.waitForFunction(() => [...document.querySelectorAll(".search-hit")].every((hit) => hit.querySelector("a")));
    const found = await hits(tab).evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
    assert.ok(found.some((path) => path.includes(superseded.address)), found.join(" "));
    assert.ok((await tab.locator(".search-hit .status").count()) > 0, "and how they stand is said");
  });
});

test("the engine works in a thread of its own, and in the page where there are none or they fail", { skip }, async () => {
  const answers = [];
  for (const threads of ["working", "missing", "failing"]) {
    const hasThreads = threads === "working";
    await site.fresh({}, async (tab) => {
      if (threads === "missing") await tab.addInitScript(() => delete globalThis.Worker);
      if (threads === "failing") {
        await tab.addInitScript(() => {
          globalThis.Worker = class {
            constructor() {
              setTimeout(() => this.onerror?.(new Event("error")), 0);
            }
            postMessage() {}
            terminate() {}
          };
        });
      }
      await tab.goto(`${site.url(page)}?q=pvc`);
      await settled(tab);
      await tab.locator(".search-passage mark").first().waitFor();
      assert.equal(tab.workers().length, hasThreads ? 1 : 0);
      assert.equal(await tab.evaluate(() => "CatalogueSearch" in globalThis), !hasThreads, "one engine, not two");
      answers.push(await hits(tab).allTextContents());
    });
  }
  assert.deepEqual(answers[0], answers[1]);
  assert.deepEqual(answers[0], answers[2]);
});

for (const address of ["sok/", "en/sok/"]) {
  const own = pages.find((one) => one.address === address);
  test(`${address}: axe finds nothing among results, light and dark`, { skip: skip || !own }, async () => {
    await site.fresh({}, async (tab) => {
      for (const colorScheme of ["light", "dark"]) {
        await tab.emulateMedia({ colorScheme });
        await tab.goto(`${site.url(own)}?q=pvc`);
        await settled(tab);
        await hits(tab).first().waitFor();
        assert.deepEqual(await brokenRules(tab), []);
      }
    });
  });
}

test("search works below a folder and from the disk", { skip }, async () => {
  const { pathToFileURL } = await import("node:url");
  const { folder } = await import("./support/site.mjs");
  await site.fresh({ offline: true }, async (tab) => {
    await tab.goto(`${pathToFileURL(`${folder}/sok/index.html`).href}?q=pvc`);
    await hits(tab).first().waitFor();
    assert.ok((await hits(tab).count()) > 0);
  });
});
