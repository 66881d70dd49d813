// What a first search fetches of the index, without a browser:
//   node benches/fetched.mjs SITE [QUERY …]
// SITE is a built site. Prints for each query how many documents it finds, and all files that the answer and the
// passages of six hits read, each compressed by itself, with the manifest and the engine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

const QUERIES = [
  "ftalater", "leverantören", "mätning", "sår vård", "skriftlig rutin avvikelser", "farliga ämnen i förpackningar", "ta bort",
  "miljörutin", "avtalsuppföljning", "miljörutinkrav", "rättsförsvarare", "tillbörlig aktsamhet", "packaging", "förpakning",
  "avikelsehantering", "xylofonorkester",
];
const [site, ...asked] = process.argv.slice(2);
const data = new Map();
globalThis.searchShard = (name, value) => data.set(name, value);
const read = (name) => readFileSync(join(site, "sok/index", name), "utf8");
const sizes = new Map();
const size = (name) => {
  if (!sizes.has(name)) sizes.set(name, gzipSync(read(name)).length);
  return sizes.get(name);
};
const kilo = (bytes) => `${(bytes / 1e3).toFixed(0)} kB`;

runInThisContext(read("sv.js"));
const manifest = data.get("sv");
runInThisContext(read(manifest.engine));
const always = size("sv.js") + size(manifest.engine);
console.log(`manifest ${kilo(size("sv.js"))}, engine ${kilo(size(manifest.engine))}`);
for (const query of asked.length ? asked : QUERIES) {
  const fetched = [];
  // Each query in a new engine, as in a new browser.
  const engine = new globalThis.CatalogueSearch(manifest, async (name) => {
    fetched.push(name);
    runInThisContext(read(name));
    return data.get(name.replace(/\.js$/, ""));
  });
  const { total, hits } = await engine.answer(query, { limit: 10 });
  await Promise.all(hits.slice(0, 6).map((hit) => engine.passage(hit.document, query)));
  const kinds = new Map();
  for (const name of fetched) {
    const kind = name.split("/").at(-1).replace(/-\d+\.js$/, "");
    const [count, bytes] = kinds.get(kind) ?? [0, 0];
    kinds.set(kind, [count + 1, bytes + size(name)]);
  }
  const all = fetched.reduce((sum, name) => sum + size(name), always);
  const told = [...kinds].map(([kind, [count, bytes]]) => `${kind} ${count}: ${kilo(bytes)}`).join(", ");
  console.log(`${query.padEnd(30)} ${String(total).padStart(5)} found ${kilo(all).padStart(7)}   ${told}`);
}
