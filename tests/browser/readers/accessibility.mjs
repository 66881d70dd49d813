// No page breaks a rule of axe for WCAG 2.2 AA or for good practice: light on a wide screen as it comes,
// and dark on a phone with all open that can be opened.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { problem } from "../support/problems.mjs";
import { samples } from "../support/site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

export const pages = samples();

export const promise = "axe finds nothing, light and dark, wide and narrow";

/** Looks at a page as it is shown now: `look` says how that is. */
export async function axe(tab, page, look) {
  await tab.evaluate(AXE);
  const violations = await tab.evaluate(async (rules) => (await globalThis.axe.run(document, rules)).violations, RULES);
  const how = Object.values(look).join(", ");
  return violations.map((one) => {
    const places = one.nodes.slice(0, 3).map((node) => `${node.html} (${node.any[0]?.message ?? node.failureSummary})`);
    return problem(page, `${one.id} (${how}): ${one.help}, ${one.nodes.length} times`, { where: places, look });
  });
}
