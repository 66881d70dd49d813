// The site is a folder of files: it works below any address, and reads from the disk without a server.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stage } from "./support/browser.mjs";
import { none, problem } from "./support/problems.mjs";
import { folder, kinds, languages, largest } from "./support/site.mjs";

const UNDER = "/region/krav/";
const site = await stage({ under: UNDER });

// Whoever asks for what is not there may be anywhere, so 404.html knows where it is published.
const movable = largest().filter((page) => page.file !== "404.html");

for (const [kind, pages] of kinds(movable)) {
  test(`${kind}: the page works below ${UNDER}`, async () => {
    none(await site.each(pages, {}, below));
  });
  test(`${kind}: the page reads from the disk`, async () => {
    none(await site.each(pages, { offline: true }, fromDisk));
  });
}

test("from the disk, a link to a folder opens the page in it", async () => {
  const home = movable.find((page) => page.file === "index.html");
  none(
    await site.each([home], { offline: true }, async (tab) => {
      await site.open(tab, pathToFileURL(join(folder, home.file)).href);
      await Promise.all([tab.waitForURL(/index\.html$/), tab.click("main a[href$='/']:not([href^='http'])")]);
      return (await tab.locator("main h1").count()) === 1 ? [] : [problem(home, "the link shows no page")];
    }),
  );
});

for (const colorScheme of ["light", "dark"]) {
  test(`from the disk the icons are seen, ${colorScheme}`, async () => {
    const some = movable.filter((page) => /^(home|krav\/\*\/|krav\/)$/.test(page.kind) && page.language === languages[0]);
    none(await site.each(some, { offline: true, colorScheme }, iconsFromDisk));
  });
}

/** An icon is seen if its mark looks otherwise without it. */
async function iconsFromDisk(tab, page) {
  await site.open(tab, pathToFileURL(join(folder, page.file)).href);
  const found = [];
  for (const one of [".level", ".type", ".status", ".action-word", "add-to-selection button", ".task h3"]) {
    const mark = tab.locator(`main ${one}`).filter({ visible: true }).first();
    if (!(await mark.count())) continue;
    const drawn = await mark.screenshot();
    // As wide as before, so that nothing but the icon differs.
    await mark.evaluate((element) => element.style.setProperty("--icon", "linear-gradient(transparent, transparent)"));
    if (drawn.equals(await mark.screenshot())) found.push(problem(page, "from the disk an icon is not seen", { where: one }));
  }
  return found;
}

async function below(tab, page) {
  const found = await watched(tab, page, site.url(page));
  const links = await tab.evaluate(
    (under) => [...document.querySelectorAll("a[href]")].filter((link) => link.origin === location.origin && !link.pathname.startsWith(under)).map(look.excerpt),
    UNDER,
  );
  if (links.length) found.push([`${links.length} links lead out of the site`, links.slice(0, 3)]);
  return found.map(([what, where]) => problem(page, `below ${UNDER} ${what}`, { where }));
}

async function fromDisk(tab, page) {
  const seen = await watched(tab, page, pathToFileURL(join(folder, page.file)).href);
  // Browsers read no masks from the disk. The icons that they draw stand beside words that say the same.
  const found = seen.filter(([what]) => !/^a request failed: .*\/tema\/[^/]+\.svg$/.test(what));
  const here = pathToFileURL(`${folder}/`).href;
  for (const { href, html } of await tab.evaluate(linksHere)) {
    const file = href.startsWith(here) ? fileURLToPath(href) : undefined;
    if (!file) found.push(["a link leads out of the folder", html]);
    else if (!existsSync(file.endsWith("/") ? join(file, "index.html") : file)) found.push(["a link leads to no file", html]);
  }
  return found.map(([what, where]) => problem(page, `from the disk ${what}`, { where }));

  function linksHere() {
    const inner = [...document.querySelectorAll("a[href]")].filter((link) => link.protocol === "file:");
    return inner.map((link) => ({ href: link.href.replace(/[?#].*$/, ""), html: look.excerpt(link) }));
  }
}

/** Opens a page and tells what of it does not come. */
async function watched(tab, page, address) {
  const found = [];
  const failed = (request) => found.push([`a request failed: ${request.url()}`]);
  const answered = (response) => response.status() >= 400 && found.push([`a request was answered with ${response.status()}: ${response.url()}`]);
  tab.on("requestfailed", failed).on("response", answered);
  await site.open(tab, address);
  tab.off("requestfailed", failed).off("response", answered);
  const { styled, pictures, words } = await tab.evaluate(() => ({
    styled: document.styleSheets.length > 0 && getComputedStyle(document.body).marginTop === "0px" && getComputedStyle(document.documentElement).fontFamily !== "",
    pictures: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(look.excerpt),
    words: look.words(document.querySelector("main")?.innerText ?? ""),
  }));
  if (!styled) found.push(["the stylesheet is not applied"]);
  if (pictures.length) found.push(["pictures are missing", pictures]);
  if (!words) found.push(["the content is empty"]);
  return found;
}
