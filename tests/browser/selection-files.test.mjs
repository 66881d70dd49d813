// What a browser makes of a selection is what the same script makes of it in Node, part by part; there
// `tests/selection/` holds it against what `krav bundle` makes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./support/browser.mjs";
import { isOffered, openSelection } from "./support/selection.mjs";

const skip = isOffered ? false : "the site puts no selections together";
const { COUNT, byChance, decoded, everyFile, languageOf, sameFiles } = skip ? {} : await import("../selection/chosen.mjs");
const { Urval, gathered } = skip ? {} : await import("../selection/support.mjs");
const site = skip ? undefined : await stage();

for (const language of ["sv", "en"]) {
  test(`the files of selections in ${language} are those that Node makes`, { skip }, async () => {
    await site.fresh({}, async (tab) => {
      let made = 0;
      for (let seed = 1; seed <= COUNT; seed += 1) {
        if (languageOf(seed) !== language) continue;
        const fragment = Urval.fragment(byChance(seed));
        await tab.goto("about:blank");
        await openSelection(tab, `${site.server.base}${language === "sv" ? "" : `${language}/`}urval/#${fragment}`);
        const files = await tab.evaluate(`(async () => {
          const page = document.querySelector("selection-page");
          await page.catalogue.load(page.selection.chosen);
          return (${everyFile})(globalThis.Urval, page.outlined(), page.surround);
        })()`);
        const { outline, surround } = gathered(Urval.parse(fragment), language);
        sameFiles(decoded(files), decoded(await everyFile(Urval, outline, surround)));
        made += 1;
      }
      assert.ok(made >= 25, `${made} selections`);
    });
  });
}
