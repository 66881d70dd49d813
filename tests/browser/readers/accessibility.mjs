// No page breaks a rule of axe for WCAG 2.2 AA or for good practice: light on a wide screen as it comes,
// and dark on a phone with all open that can be opened. Beside the samples it looks, in light, at each page
// with something that is built as nothing it has seen; the rest hold the same elements in other words.

import { PATH, violations } from "../support/axe.mjs";
import { problem } from "../support/problems.mjs";
import { novel } from "../support/shapes.mjs";
import { pages as all, samples } from "../support/site.mjs";

export const pages = samples();

/** Pages with an element of a shape that no sample has. */
export const others = novel(all.filter((page) => !pages.includes(page)).sort((a, b) => b.bytes - a.bytes), pages);

export const promise = "axe finds nothing, light and dark, wide and narrow";

/** Looks at a page of `site` as it is shown now: `look` says how that is. */
export async function axe(tab, page, look, site) {
  const found = await violations(tab, { address: site.server.origin + PATH });
  const how = Object.values(look).join(", ");
  return found.map((one) => {
    const places = one.nodes.slice(0, 3).map((node) => `${node.html} (${node.any[0]?.message ?? node.failureSummary})`);
    return problem(page, `${one.id} (${how}): ${one.help}, ${one.nodes.length} times`, { where: places, look });
  });
}
