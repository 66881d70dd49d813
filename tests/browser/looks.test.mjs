// A region makes the site its own by one file: the tokens. Two other looks hold what the built-in one holds.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stage } from "./support/browser.mjs";
import { overflow } from "./support/layout.mjs";
import { none, problem } from "./support/problems.mjs";
import { largest } from "./support/site.mjs";

const here = new URL(".", import.meta.url).pathname;
const own = readFileSync(join(here, "../../themes/default/style/tokens.css"), "utf8");
const looks = readdirSync(join(here, "looks")).map((name) => [name, readFileSync(join(here, "looks", name), "utf8")]);
const names = (css) => [...css.matchAll(/^ +(--[a-z0-9-]+):/gm)].map((match) => match[1]);
const site = await stage();

test("there are looks to try", () => assert.ok(looks.length >= 2));

for (const [name, look] of looks) {
  test(`${name} sets the tokens of the theme and no other`, () => assert.deepEqual(names(look), names(own)));

  for (const [colorScheme, width] of [["light", 1280], ["dark", 390]]) {
    test(`${name}: each kind of page is readable, ${colorScheme}, ${width} px wide`, async () => {
      let replaced = 0;
      const restyled = async (route) => {
        const css = await (await route.fetch()).text();
        if (css.includes(own)) replaced++;
        await route.fulfill({ contentType: "text/css", body: css.replace(own, look) });
      };
      const check = async (tab, page) => {
        await tab.unrouteAll();
        await tab.route(/\/tema\/style\.[0-9a-f]+\.css$/, restyled);
        await site.open(tab, page);
        const faint = await tab.evaluate(() =>
          globalThis.look
            .worded()
            .filter((element) => !element.closest("svg") && globalThis.look.textContrast(element) < 4.5)
            .slice(0, 3)
            .map((element) => ["text is faint", globalThis.look.excerpt(element)]),
        );
        return [...faint, ...(await overflow(tab))].map(([what, where]) => problem(page, `${name}: ${what}`, { where, look: { width, theme: colorScheme } }));
      };
      const problems = await site.each(largest(), { colorScheme, viewport: { width, height: 900 } }, check);
      assert.ok(replaced > 0, "the tokens of the built site are those of the theme");
      none(problems);
    });
  }
}
