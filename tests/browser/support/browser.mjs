// One Chromium for a file of tests, with the built site served beside it.

import { existsSync } from "node:fs";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../server.mjs";
import { FILE, PATH } from "./axe.mjs";
import { install } from "./inside.mjs";
import { folder } from "./site.mjs";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Without a frame of its own for every page, the whole site takes two thirds of the time.
  "--in-process-gpu",
  "--disable-features=RenderDocument,HttpsUpgrades,Translate,MediaRouter",
  // What asks for another machine fails at once, and the test that watches requests tells it.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** How many pages are looked at side by side. */
const SIDE_BY_SIDE = 3;

/** Starts Chromium: the one in $CHROMIUM, or Debian's. */
export function launch() {
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`Chromium is not at ${executablePath}: name it in CHROMIUM`);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** The site served and a browser beside it, until the file's tests have run. */
export async function stage({ under = "/", root = folder } = {}) {
  const [server, browser] = await Promise.all([serve(root, { under, beside: { [PATH]: FILE } }), launch()]);
  after(async () => {
    await browser.close();
    await server.close();
  });
  return new Stage(server, browser);
}

class Stage {
  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
    this.tabs = new Map();
  }

  /** The address of a page as the server gives it. */
  url(page) {
    return this.server.base + page.address;
  }

  /** A tab that nothing was opened in before, closed when `use` is done. `options` are those of a browser context. */
  async fresh(options, use) {
    const tab = await this.newTab(options);
    try {
      return await use(tab);
    } finally {
      await tab.context().close();
    }
  }

  /** Looks at every page with `check`, some side by side, and gives all problems in the order of the pages. */
  async each(pages, options, check) {
    const results = pages.map(() => []);
    let next = 0;
    const worker = async (tab) => {
      while (next < pages.length) {
        const index = next++;
        results[index] = (await check(tab, pages[index])) ?? [];
      }
    };
    const tabs = await this.tabsWith(options, Math.min(SIDE_BY_SIDE, pages.length));
    await Promise.all(tabs.map(worker));
    return results.flat();
  }

  /**
   * Looks at every page with `check` once, in their order and some side by side, from the first time that one is
   * asked for. Gives what waits for some of them and gives what was found in each.
   */
  visits(pages, options, check) {
    const found = new Map();
    const start = () => {
      const settle = new Map();
      for (const page of pages) {
        const one = new Promise((done, failed) => settle.set(page, { done, failed }));
        // Whoever asks for the page is told that looking at it failed.
        one.catch(() => {});
        found.set(page, one);
      }
      const look = (tab, page) => check(tab, page).then(settle.get(page).done, settle.get(page).failed);
      this.each(pages, options, look).catch((error) => settle.forEach(({ failed }) => failed(error)));
    };
    return (some) => {
      if (found.size === 0) start();
      return Promise.all(some.map((page) => found.get(page)));
    };
  }

  /** Tabs that stay open for the next test that wants the same. */
  async tabsWith(options, count) {
    const key = JSON.stringify(options);
    const open = this.tabs.get(key) ?? [];
    while (open.length < count) open.push(await this.newTab(options));
    this.tabs.set(key, open);
    return open.slice(0, count);
  }

  async newTab(options) {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
    await context.addInitScript(listen);
    return context.newPage();
  }

  /** Opens a page and waits until it and what it asked for are there. */
  async open(tab, page) {
    await tab.goto(typeof page === "string" ? page : this.url(page), { waitUntil: "load" });
    await tab.evaluate(install);
  }
}

/** Runs before the page's own scripts: keeps what the page's policy refuses at `refused`. */
function listen() {
  globalThis.refused = [];
  addEventListener("securitypolicyviolation", (event) => {
    const what = event.blockedURI === "inline" ? "what is inline" : event.blockedURI;
    const where = event.sample || (event.lineNumber ? `${event.sourceFile}, line ${event.lineNumber}` : "");
    globalThis.refused.push([`the content security policy refuses ${what} (${event.effectiveDirective})`, where]);
  });
}

/** Opens every `<details>` of the page that is shown. */
export function openDetails(tab) {
  return tab.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
}
