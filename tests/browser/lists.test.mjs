// Lists get smaller by what is chosen and sort by their columns; what is chosen can be sent as an address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./support/browser.mjs";
import { pages } from "./support/site.mjs";

const list = pages.find((page) => page.address === "krav/");
const skip = list ? false : "the site has no list of requirements";
// Whatever stage opens is closed after the tests that run, so it waits for one that does.
const site = skip ? undefined : await stage();

const shown = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll(".requirement-list tbody tr")].filter((row) => row.checkVisibility()).map((row) => ({ ...row.dataset, id: row.cells[0].textContent })));

test("without script a link shows only what has its value", { skip }, async () => {
  await site.fresh({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(site.url(list));
    const all = await shown(tab);
    await tab.locator("details.facet", { has: tab.locator("a[data-facet='level']") }).locator("summary").click();
    const link = tab.locator("a[data-facet='level']").first();
    const [value, count] = [await link.getAttribute("data-value"), Number(await link.locator(".count").textContent())];
    await link.click();
    const some = await shown(tab);
    assert.ok(count > 0 && count < all.length);
    assert.deepEqual(new Set(some.map((row) => row.level)), new Set([value]));
    assert.equal(some.length, count, "as many as the link says");
    await tab.locator(".filter-all a").click();
    assert.equal((await shown(tab)).length, all.length, "and all again");
  });
});

test("several values are chosen at once, announced, and stand in the address", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(site.url(list));
    const all = await shown(tab);
    const box = (facet, at) => tab.locator(`input[data-facet='${facet}']`).nth(at);
    for (const facet of ["level", "type"]) {
      await tab.locator("details.facet", { has: box(facet, 0) }).locator("summary").click();
      for (const at of facet === "level" ? [0, 1] : [0]) await box(facet, at).check();
    }
    const chosen = async (facet) => Promise.all((await tab.locator(`input[data-facet='${facet}']:checked`).all()).map((one) => one.inputValue()));
    const [levels, types] = [await chosen("level"), await chosen("type")];
    const some = await shown(tab);
    const fits = all.filter((row) => levels.includes(row.level) && types.includes(row.type));
    assert.deepEqual(some.map((row) => row.id), fits.map((row) => row.id), "any of the levels, and the type");
    const status = await tab.locator("requirement-filter [role=status]").textContent();
    const inForce = (rows) => rows.filter((row) => row.status !== "withdrawn").length;
    assert.deepEqual(status.match(/\d+/g)?.map(Number), [inForce(some), inForce(all)], status);
    const sent = tab.url();
    await tab.goto("about:blank");
    await tab.goto(sent);
    assert.deepEqual((await shown(tab)).map((row) => row.id), some.map((row) => row.id), `the address shows the same: ${sent}`);
  });
});

test("words are sought in the list, as the field in the head asks for them", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(site.url(list));
    const all = await shown(tab);
    const word = all[3].id.toLowerCase();
    await tab.goto(`${site.url(list)}?q=${word}`);
    assert.deepEqual((await shown(tab)).map((row) => row.id), [all[3].id]);
  });
});

test("a column sorts up and down, levels from base to spearhead", { skip }, async () => {
  await site.fresh({}, async (tab) => {
    await tab.goto(site.url(list));
    const order = await tab.evaluate(() => [...document.querySelectorAll("input[data-facet='level']")].map((box) => box.value));
    const column = tab.locator("th", { has: tab.locator(".sort") }).nth(3);
    for (const [direction, wanted] of [["ascending", order], ["descending", [...order].reverse()]]) {
      await column.locator(".sort").click();
      assert.equal(await column.getAttribute("aria-sort"), direction);
      const levels = (await shown(tab)).filter((row) => row.status !== "withdrawn").map((row) => row.level);
      assert.deepEqual(levels, [...levels].sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b)));
    }
  });
});
