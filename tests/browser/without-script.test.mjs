// Without script a page says all that it says with it, its links lead on, and nothing stands there that does nothing.

import { test } from "node:test";
import { openDetails, stage } from "./support/browser.mjs";
import { fail, none, problem } from "./support/problems.mjs";
import { kinds, largest, pages as all } from "./support/site.mjs";

const NO_SCRIPT = { javaScriptEnabled: false };
const site = await stage();

for (const [kind, pages] of kinds(largest())) {
  test(`${kind}: content and navigation are whole without script`, async () => {
    const said = new Map();
    await site.each(pages, {}, async (tab, page) => {
      await site.open(tab, page);
      await openDetails(tab);
      said.set(page, await tab.evaluate(lines, page.html));
    });
    none(
      await site.each(pages, NO_SCRIPT, async (tab, page) => {
        await site.open(tab, page);
        await openDetails(tab);
        const still = new Set(await tab.evaluate(lines, page.html));
        const lost = said.get(page).filter((line) => !still.has(line));
        const problems = await tab.evaluate(idle);
        if (still.size === 0) problems.push(["the page is empty"]);
        if (lost.length) problems.push([`${lost.length} lines are lost, such as`, lost.slice(0, 3)]);
        return problems.map(([what, where]) => problem(page, `without script ${what}`, { where, look: { script: false } }));
      }),
    );
  });
}

test("without script a reader walks from the home page to a requirement", async () => {
  const home = all.find((page) => page.address === "");
  if (!home) return;
  await site.fresh(NO_SCRIPT, async (tab) => {
    await site.open(tab, home);
    const way = [tab.url()];
    while (!/\/krav\/[^/]+\/$/.test(tab.url())) {
      const next = await tab.evaluate(towards, way);
      if (!next || way.length > 6) fail(`no link in the content leads on to a requirement: ${way.join(" -> ")}`);
      await tab.locator(`main a[href="${next.href}"]`).first().click();
      await tab.waitForURL(next.url);
      way.push(next.url);
    }
  });
});

/** The link in the content that leads to a requirement, or else into an area not seen before. */
function towards(seen) {
  const links = [...document.querySelectorAll("main a[href]")].filter((link) => !seen.includes(link.href));
  const link = links.find((one) => /\/krav\/[^/]+\/$/.test(one.pathname)) ?? links.find((one) => /\/omraden\/.+\/$/.test(one.pathname));
  return link && { href: link.getAttribute("href"), url: link.href };
}

/** The lines that people see and that the page brought along. Words on controls may come and go with script. */
function lines(html) {
  const brought = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("body *")];
  const own = new Set(brought.map((element) => element.textContent.replace(/\s+/g, " ").trim()));
  return [...document.querySelectorAll("body *")]
    .filter((element) => !element.closest("button, label, select, output, [role=status], [aria-live]"))
    .filter((element) => look.visible(element) && !look.onlyHeard(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => look.words(element.textContent))
    .filter((line) => own.has(line));
}

/** Controls that do nothing without script. */
function idle() {
  const works = (element) => {
    if (element.matches("summary, a[href], [popovertarget]")) return true;
    return Boolean(element.form?.getAttribute("action") ?? element.getAttribute("formaction"));
  };
  return look
    .interactive()
    .filter((element) => element.matches("button, input, select, textarea, a, summary") && !works(element))
    .map((element) => ["a control does nothing", look.excerpt(element)]);
}
