// What our search finds beside Pagefind, MiniSearch and Fuse, on the queries of the sets of tests/search/:
//   node benches/found.mjs SITE [CHROMIUM [SET.tsv]]
// SITE is the built example, or a site whose requirements alone count if a set of other queries is named, in the form
// of those of tests/search/. The others are installed into a folder for temporary files and get one page or
// record for each current document, with all that our index holds of it. Prints recall and precision
// among the first ten for each set, Swedish queries only.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [site, chromium = "/usr/bin/chromium", other] = process.argv.slice(2);
process.env.KRAV_SITE = resolve(site);
const tests = new URL("../tests/search/", import.meta.url);
const { address, engines } = await import(new URL("index.mjs", tests));
const folder = mkdtempSync(join(tmpdir(), "found-"));
writeFileSync(join(folder, "package.json"), "{}");
execFileSync("npm", ["install", "--silent", "pagefind", "minisearch", "fuse.js", "playwright-core"], { cwd: folder });
const require = createRequire(join(folder, "package.json"));
const MiniSearch = require("minisearch");
const { default: Fuse } = await import(pathToFileURL(require.resolve("fuse.js")));

const engine = engines.sv;
const isAsked = (href) => !other || /^krav\/./.test(href);
const all = await Promise.all(Array.from({ length: engine.manifest.current }, async (_, id) => {
  const [title] = await engine.document(id);
  const passages = await engine.passages(id);
  return { id, title, href: await address(engine, id), text: passages.map((one) => one.text).join("\n") };
}));
const texts = all.filter(({ href }) => isAsked(href)).map((one, id) => ({ ...one, id }));
const plain = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const pages = join(folder, "pages");
texts.forEach(({ id, title, text }) => {
  mkdirSync(join(pages, String(id)), { recursive: true });
  writeFileSync(join(pages, String(id), "index.html"), `<!doctype html><html lang="sv"><title>${plain(title)}</title><body data-pagefind-body><h1>${plain(title)}</h1>${text.split("\n").map((one) => `<p>${plain(one)}</p>`).join("")}</body></html>`);
});
execFileSync(join(folder, "node_modules/.bin/pagefind"), ["--site", pages, "--quiet"]);
writeFileSync(join(pages, "index.html"), "<!doctype html><title>x</title>");
const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  try {
    const body = readFileSync(join(pages, path.endsWith("/") ? `${path}index.html` : path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await require("playwright-core").chromium.launch({ executablePath: chromium, args: flags });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.evaluate(async () => {
  globalThis.pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
});
const mini = new MiniSearch({ fields: ["title", "text"] });
mini.addAll(texts);
const fuse = new Fuse(texts, { keys: ["title", "text"], ignoreLocation: true, threshold: 0.2 });

const SYSTEMS = {
  ours: async (query) => (await Promise.all((await engine.search(query, { limit: 0 })).documents.map((document) => address(engine, document)))).filter(isAsked).slice(0, 10),
  Pagefind: async (query) => {
    const urls = await page.evaluate(async (query) => {
      const { results } = await pagefind.search(query);
      return Promise.all(results.slice(0, 10).map(async (one) => (await one.data()).url));
    }, query);
    return urls.map((url) => texts[Number(/\/(\d+)\//.exec(url)[1])].href);
  },
  MiniSearch: async (query) => mini.search(query, { prefix: true, fuzzy: 0.2, combineWith: "AND" }).slice(0, 10).map((one) => texts[one.id].href),
  Fuse: async (query) => fuse.search(query, { limit: 10 }).map((one) => one.item.href),
};
const sets = ["gold", "second", "third", "fourth", "fifth"].map((set) => [set, new URL(`${set}.tsv`, tests)]);
for (const [set, path] of other ? [["other", other]] : sets) {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  const rows = lines.map((line) => line.split("\t")).filter(([, language]) => language === "sv");
  for (const [name, ask] of Object.entries(SYSTEMS)) {
    let [recall, precision] = [0, 0];
    for (const [, , query, list] of rows) {
      const relevant = list === "-" ? [] : list.split(" ");
      const first = await ask(query);
      const hits = first.filter((one) => relevant.includes(one)).length;
      recall += relevant.length ? hits / Math.min(10, relevant.length) : 1;
      precision += first.length ? hits / first.length : relevant.length ? 0 : 1;
    }
    console.log(set.padEnd(8), name.padEnd(11), String(rows.length).padStart(4), (recall / rows.length).toFixed(3), (precision / rows.length).toFixed(3));
  }
}
await browser.close();
server.close();
