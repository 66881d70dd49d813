// No page breaks a rule of axe for WCAG 2.2 AA or for good practice: light on a wide screen as it comes,
// and dark on a phone with all open that can be opened.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { openDetails, stage } from "./support/browser.mjs";
import { none, problem } from "./support/problems.mjs";
import { kinds, pages as all, samples } from "./support/site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const site = await stage();

for (const [kind, pages] of kinds(samples())) {
  test(`${kind}: axe finds nothing, light and dark, wide and narrow`, async () => {
    none(await site.each(pages, {}, check));
  });
}

test("every other page: axe finds nothing in light", async () => {
  const looked = new Set(samples());
  none(
    await site.each(all.filter((page) => !looked.has(page)), {}, async (tab, page) => {
      await tab.setViewportSize({ width: 1280, height: 800 });
      await tab.emulateMedia({ colorScheme: "light" });
      await site.open(tab, page);
      await tab.evaluate(AXE);
      return axe(tab, page, { theme: "light", width: 1280 });
    }),
  );
});

async function check(tab, page) {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.emulateMedia({ colorScheme: "light" });
  await site.open(tab, page);
  await tab.evaluate(AXE);
  const light = await axe(tab, page, { theme: "light", width: 1280 });
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.emulateMedia({ colorScheme: "dark" });
  await openDetails(tab);
  const dark = await axe(tab, page, { theme: "dark", width: 320 });
  return [...light, ...dark];
}

async function axe(tab, page, look) {
  const violations = await tab.evaluate(async (rules) => (await globalThis.axe.run(document, rules)).violations, RULES);
  const how = Object.values(look).join(", ");
  return violations.map((one) => {
    const places = one.nodes.slice(0, 3).map((node) => `${node.html} (${node.any[0]?.message ?? node.failureSummary})`);
    return problem(page, `${one.id} (${how}): ${one.help}, ${one.nodes.length} times`, { where: places, look });
  });
}
