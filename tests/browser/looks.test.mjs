// A region makes the site its own by one file: the tokens. Two other looks hold what the built-in one holds.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { serve } from "./server.mjs";
import { stage } from "./support/browser.mjs";
import { overflow } from "./support/layout.mjs";
import { none, problem } from "./support/problems.mjs";
import { folder, largest } from "./support/site.mjs";

const here = new URL(".", import.meta.url).pathname;
const own = readFileSync(join(here, "../../themes/default/style/tokens.css"), "utf8");
/** Its lines as the site sends them: without indents and lines that are a comment. */
const sent = own.split("\n").map((line) => line.trimStart()).filter((line) => line && !/^\/\*.*\*\/$/.test(line)).join("\n");
const looks = readdirSync(join(here, "looks")).map((name) => [name, readFileSync(join(here, "looks", name), "utf8")]);
const names = (css) => [...css.matchAll(/^ +(--[a-z0-9-]+):/gm)].map((match) => match[1]);
const SEEN = [["light", 1280], ["dark", 390]];

// The site in each look, and a browser. All are opened before any test is known.
const dressed = await Promise.all(looks.map(([, look]) => dress(look)));
const site = await stage();
after(() => Promise.all(dressed.map(({ server }) => server.close())));

test("there are looks to try", () => assert.ok(looks.length >= 2));

for (const [at, [name, look]] of looks.entries()) {
  const { server, taken } = dressed[at];
  test(`${name} sets the tokens of the theme and no other`, () => assert.deepEqual(names(look), names(own)));

  // A page is loaded once and seen in both ways.
  const seen = site.visits(largest(), {}, async (tab, page) => {
    const found = [];
    for (const [colorScheme, width] of SEEN) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.emulateMedia({ colorScheme });
      if (found.length === 0) await site.open(tab, server.base + page.address);
      const pairs = [...(await tab.evaluate(faint)), ...(await overflow(tab))];
      found.push(pairs.map(([what, where]) => problem(page, `${name}: ${what}`, { where, look: { width, theme: colorScheme } })));
    }
    return found;
  });
  for (const [index, [colorScheme, width]] of SEEN.entries()) {
    test(`${name}: each kind of page is readable, ${colorScheme}, ${width} px wide`, async () => {
      const found = await seen(largest());
      assert.ok(taken() > 0, "the tokens of the built site are those of the theme");
      none(found.flatMap((each) => each[index]));
    });
  }
}

/** The site with a look in the place of its own, and how often that was sent. */
async function dress(look) {
  let replaced = 0;
  const edited = (file, bytes) => {
    if (!/\/tema\/style\.[0-9a-f]+\.css$/.test(file)) return bytes;
    const css = bytes.toString("utf8");
    if (css.includes(sent)) replaced++;
    return Buffer.from(css.replace(sent, look));
  };
  return { server: await serve(folder, { edited }), taken: () => replaced };
}

function faint() {
  return look
    .worded()
    .filter((element) => !element.closest("svg") && look.textContrast(element) < 4.5)
    .slice(0, 3)
    .map((element) => ["text is faint", look.excerpt(element)]);
}
