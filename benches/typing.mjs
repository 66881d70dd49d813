// What a first search costs while it is typed letter by letter:
//   node benches/typing.mjs SITE [--throttle 4] [QUERY…]
// SITE is a built site. Each query is typed into the search page of a new browser and into the field in
// the head of the start page. Prints what was fetched of the index until the last results and their
// passages stood, compressed, in how many files; the longest that scripts worked within one frame; and the longest task
// of the page's thread, to be held against the rows without search: painting and a busy machine count there.
// Ends with a failure where a query needs more than 100 kB or scripts work for more than 50 ms.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const [site, ...rest] = process.argv.slice(2);
const isThrottled = rest[0] === "--throttle";
const throttle = isThrottled ? Number(rest[1]) : 1;
const given = isThrottled ? rest.slice(2) : rest;
const KINDS = {
  "one word": "ftalater",
  "a common word": "leverantören",
  "a short word": "vård",
  "two words": "skriftlig rutin",
  "two common words": "krav avtal",
  "three words": "skriftlig rutin avvikelser",
  "four words": "farliga ämnen i förpackningar",
  "a phrase": "mänskliga rättigheter",
  inflected: "avvikelsernas",
  "head of compounds": "förpackning",
  "modifier of compounds": "miljö",
  "a compound": "sårvårdsprodukter",
  "a compound that is not there": "miljörutin",
  "parted": "sår vård",
  misspelt: "förpakning",
  "misspelt, long": "leverantörerrna",
  "without marks": "forpackning",
  "an id": "KAA-014",
  "a number": "33141110",
  "a synonym": "PVC",
  "a beginning": "kemik",
  "words that are not there": "tillbörlig aktsamhet",
  "an English word": "packaging",
  "inside others": "rättsförsvarare",
  "nothing is like it": "xylofonorkester",
  "misspelt in the beginning": "avikelsehantering",
};
const queries = [["", "utan sökning"]].concat(given.length ? given.map((query) => ["given", query]) : Object.entries(KINDS));

const folder = mkdtempSync(join(tmpdir(), "typing-"));
writeFileSync(join(folder, "package.json"), "{}");
execFileSync("npm", ["install", "--silent", "playwright-core"], { cwd: folder });
const { chromium } = createRequire(join(folder, "package.json"))("playwright-core");

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };
const fetched = new Map();
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  const name = path.endsWith("/") ? `${path}index.html` : path;
  try {
    const packed = gzipSync(readFileSync(join(resolve(site), name)));
    if (path.includes("/sok/index/")) fetched.set(path, packed.length);
    response.writeHead(200, { "content-type": types[extname(name)] ?? "text/html", "content-encoding": "gzip", "cache-control": "max-age=600" }).end(packed);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const origin = `http://127.0.0.1:${server.address().port}/`;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });

// Until nothing more of the index has come for a second.
async function quiet(page) {
  for (let before = -1; before !== fetched.size; ) {
    before = fetched.size;
    await page.waitForTimeout(1000);
  }
}

async function typed(kind, address, field, query) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  fetched.clear();
  await page.goto(origin + address);
  await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    globalThis.longest = 0;
    globalThis.own = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((one) => (longest = Math.max(longest, one.duration)))).observe({ type: "longtask" });
    new PerformanceObserver((list) => list.getEntries().forEach(({ scripts }) => (own = Math.max(own, scripts.reduce((sum, one) => sum + one.duration, 0))))).observe({ type: "long-animation-frame" });
  });
  if (!kind) await page.evaluate(() => addEventListener("input", (event) => event.stopImmediatePropagation(), { capture: true }));
  await page.focus(field);
  await page.keyboard.type(query, { delay: 120 });
  await quiet(page);
  const told = (await page.locator(address ? ".search-told" : "search-box [role=status]").textContent()).trim();
  const { longest, own } = await page.evaluate(() => ({ longest, own }));
  const kilobytes = [...fetched.values()].reduce((sum, one) => sum + one, 0) / 1e3;
  await context.close();
  return { told, longest, own, kilobytes, files: fetched.size };
}

let failures = 0;
console.log(`CPU slowed ${throttle} times`);
for (const [kind, query] of queries) {
  for (const [place, address, field] of [["page", "sok/", "search-page input[type=search]"], ["head", "", "search-box input"]]) {
    const { told, longest, own, kilobytes, files } = await typed(kind, address, field, query);
    const isOver = kilobytes > 100 || own > 50;
    failures += isOver ? 1 : 0;
    console.log(`${isOver ? "over" : "    "} ${kind.padEnd(29)} ${query.padEnd(30)} ${place} ${kilobytes.toFixed(0).padStart(4)} kB ${String(files).padStart(3)} files ${own.toFixed(0).padStart(4)} ms ${longest.toFixed(0).padStart(5)} ms  ${told}`);
  }
}
await browser.close();
server.close();
process.exit(failures ? 1 : 0);
