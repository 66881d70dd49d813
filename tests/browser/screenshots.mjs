// Pictures of pages, for looking at and for the README.
//
//   node tests/browser/screenshots.mjs SITE [--to FOLDER] [--pages a/,b/] [--widths 320,768,1440]
//        [--themes light,dark] [--forced-colours] [--no-script] [--print] [--window]
//
// SITE is a built folder. Without --pages it takes the largest page of every kind. The pictures are
// written to FOLDER (`screenshots` in the temporary folder) as `krav-sar-001.320.dark.png`: the
// whole page, or with --window what fits a window (the height is 900 px).

import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [folder, ...rest] = process.argv.slice(2);
if (!folder || folder.startsWith("-")) {
  console.error("usage: node tests/browser/screenshots.mjs SITE [--to FOLDER] [--pages krav/sar-001/] [--widths 320,1440] [--themes light,dark]");
  process.exit(2);
}
const flag = (name) => rest.includes(name);
const list = (name, otherwise) => (flag(name) ? rest[rest.indexOf(name) + 1].split(",") : otherwise);

process.env.KRAV_SITE = folder;
const { serve } = await import("./server.mjs");
const { launch } = await import("./support/browser.mjs");
const { largest } = await import("./support/site.mjs");

const to = list("--to", [join(tmpdir(), "screenshots")])[0];
const pages = list("--pages", largest().map((page) => page.address)).map((address) => address.replace(/^\//, ""));
const widths = list("--widths", ["320", "768", "1440"]).map(Number);
const themes = list("--themes", ["light"]);

mkdirSync(to, { recursive: true });
const [server, browser] = await Promise.all([serve(folder), launch()]);
for (const theme of themes) {
  const context = await browser.newContext({
    colorScheme: theme,
    forcedColors: flag("--forced-colours") ? "active" : "none",
    reducedMotion: "reduce",
    javaScriptEnabled: !flag("--no-script"),
  });
  const tab = await context.newPage();
  if (flag("--print")) await tab.emulateMedia({ media: "print" });
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    for (const address of pages) {
      await tab.goto(server.base + address, { waitUntil: "load" });
      const name = address.replace(/\/$/, "").replaceAll("/", "-").replace(/\.html$/, "") || "home";
      const path = join(to, `${name}.${width}.${theme}.png`);
      await tab.screenshot({ path, fullPage: !flag("--window") });
      console.log(path);
    }
  }
  await context.close();
}
await browser.close();
await server.close();
