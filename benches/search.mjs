// Our search beside Pagefind and MiniSearch on the same texts and in the same browser:
//   node benches/search.mjs SITE [CHROMIUM]
// SITE is a built site. The others are installed into a folder for temporary files; Chromium is the
// one of the system. Prints sizes, and for each query the median time to its first results.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

const [site, chromium = "/usr/bin/chromium"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "search-"));
writeFileSync(join(folder, "package.json"), "{}");
execFileSync("npm", ["install", "--silent", "pagefind", "minisearch", "playwright-core"], { cwd: folder });
const require = createRequire(join(folder, "package.json"));

const files = (path) => readdirSync(path, { recursive: true }).map((name) => join(path, name)).filter((name) => statSync(name).isFile());
const size = (names) => {
  const bytes = names.map((name) => readFileSync(name));
  const sum = (list) => (list.reduce((all, one) => all + one.length, 0) / 1e6).toFixed(2);
  return `${names.length} files, ${sum(bytes)} MB, ${sum(bytes.map((one) => gzipSync(one)))} MB compressed`;
};

// The texts, as our index holds them.
const data = new Map();
globalThis.searchShard = (name, value) => data.set(name, value);
const index = join(site, "sok/index");
const run = (name) => runInThisContext(readFileSync(join(index, name), "utf8"));
run("sv.js");
const manifest = data.get("sv");
run(manifest.engine);
const stepped = new CatalogueSearch(manifest).manifest;
const documents = (kind) => stepped[kind].flatMap((_, number) => {
  const name = `${manifest.folder}/${kind}-${number}`;
  run(`${name}.js`);
  return data.get(name).documents;
});
const [titles, passages] = [documents("titles"), documents("texts")];
const texts = titles.slice(0, manifest.current).map(([title, href], id) => ({ id, title, href, text: passages[id][0].flatMap((group) => group[1]).join("\n") }));

// Each of the others gets one page, or one record, for each document.
const plain = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const pages = join(folder, "pages");
texts.forEach(({ id, title, text }) => {
  mkdirSync(join(pages, String(id)), { recursive: true });
  writeFileSync(join(pages, String(id), "index.html"), `<!doctype html><html lang="sv"><title>${plain(title)}</title><body data-pagefind-body><h1>${plain(title)}</h1>${text.split("\n").map((one) => `<p>${plain(one)}</p>`).join("")}</body></html>`);
});
let start = performance.now();
execFileSync(join(folder, "node_modules/.bin/pagefind"), ["--site", pages, "--quiet"]);
console.log(`Pagefind built in ${((performance.now() - start) / 1e3).toFixed(1)} s`);
start = performance.now();
const { default: MiniSearch } = { default: require("minisearch") };
const mini = new MiniSearch({ fields: ["title", "text"], storeFields: ["title"] });
mini.addAll(texts);
writeFileSync(join(pages, "mini.json"), JSON.stringify(mini));
console.log(`MiniSearch built in ${((performance.now() - start) / 1e3).toFixed(1)} s`);
console.log(`ours:       ${size(files(index).filter((name) => /\/(sv|engine)\./.test(name)))}`);
console.log(`Pagefind:   ${size(files(join(pages, "pagefind")))}`);
console.log(`MiniSearch: ${size([join(pages, "mini.json")])}`);

// What a page of the site has of the search before anyone searches; it is not fetched for it.
const opened = readFileSync(new URL("../themes/default/parts/search-box.js", import.meta.url), "utf8");
const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
let sent = 0;
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  const root = path.startsWith("/ours/") ? resolve(index) : path.startsWith("/lib/") ? join(folder, "node_modules/minisearch/dist/umd") : pages;
  try {
    const body = path === "/" ? "<!doctype html><meta charset=\"utf-8\"><title>x</title>" : readFileSync(join(root, path.replace(/^\/(ours|lib)\//, "/")));
    const packed = gzipSync(body);
    sent += packed.length;
    response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html", "content-encoding": "gzip" }).end(packed);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const origin = `http://127.0.0.1:${server.address().port}/`;

const engines = {
  // As a page of the site asks, of the engine in its thread.
  ours: async () => {
    const engine = await searchEngine("/ours/sv.js");
    globalThis.ask = async (query) => {
      const found = await engine.answer(query, { limit: 6 });
      await Promise.all(found.hits.map((hit) => engine.passage(hit.document, query)));
      return found.total;
    };
  },
  "ours in page": async () => {
    const shards = new Map();
    globalThis.searchShard = (name, value) => shards.get(name)(value);
    const load = (name) => new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = `/ours/${name}`;
      shards.set(name.replace(/\.js$/, ""), resolve);
      script.onload = () => resolve();
      document.head.append(script);
    });
    const manifest = await load("sv.js");
    await load(manifest.engine);
    const engine = new CatalogueSearch(manifest, load);
    globalThis.ask = async (query) => {
      const found = await engine.answer(query, { limit: 6 });
      await Promise.all(found.hits.map((hit) => engine.passage(hit.document, query)));
      return found.total;
    };
  },
  Pagefind: async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    await pagefind.init();
    globalThis.ask = async (query) => {
      const found = await pagefind.search(query);
      await Promise.all(found.results.slice(0, 6).map((one) => one.data()));
      return found.results.length;
    };
  },
  MiniSearch: async () => {
    await new Promise((resolve) => {
      const script = Object.assign(document.createElement("script"), { src: "/lib/index.js", onload: resolve });
      document.head.append(script);
    });
    const mini = MiniSearch.loadJSON(await (await fetch("/mini.json")).text(), { fields: ["title", "text"], storeFields: ["title"] });
    globalThis.ask = async (query) => mini.search(query, { prefix: true, fuzzy: 0.2, combineWith: "AND" }).length;
  },
};

const queries = ["ftalater", "avvikelser", "leverantören", "vård", "miljörutin", "rättsförsvarare", "tillbörlig aktsamhet", "xylofonorkester"];
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await require("playwright-core").chromium.launch({ executablePath: chromium, args: flags });
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
for (const throttle of [1, 4]) {
  console.log(`CPU slowed ${throttle} times: first search with loading, the same again, compressed bytes of the first, longest block`);
  for (const query of queries) {
    for (const [name, open] of Object.entries(engines)) {
      const rounds = [];
      for (let round = 0; round < 3; round++) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(origin);
        if (name === "ours") await page.addScriptTag({ content: opened });
        await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: throttle });
        await page.evaluate(() => {
          globalThis.longest = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((one) => (longest = Math.max(longest, one.duration)))).observe({ type: "longtask" });
        });
        sent = 0;
        rounds.push(await page.evaluate(async ([open, query]) => {
          const start = performance.now();
          await (0, eval)(`(${open})`)();
          const total = await ask(query);
          const first = performance.now() - start;
          const again = performance.now();
          for (let turn = 0; turn < 5; turn++) await ask(query);
          const warm = (performance.now() - again) / 5;
          await new Promise((done) => setTimeout(done, 50));
          return { total, first, warm, longest };
        }, [open.toString(), query]));
        rounds.at(-1).sent = sent;
        await context.close();
      }
      const of = (key) => median(rounds.map((round) => round[key]));
      console.log(`  ${query.padEnd(22)} ${name.padEnd(10)} ${String(rounds[0].total).padStart(5)} found ${of("first").toFixed(0).padStart(6)} ms ${of("warm").toFixed(1).padStart(7)} ms ${(of("sent") / 1e3).toFixed(0).padStart(5)} kB ${of("longest").toFixed(0).padStart(5)} ms`);
    }
  }
}
await browser.close();
server.close();
