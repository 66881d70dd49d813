// Opens the published index of a built site, as the page does but in this process.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const site = process.env.KRAV_SITE;
if (!site) throw new Error("KRAV_SITE must name a built site: KRAV_SITE=public node --test tests/search/");

const data = new Map();
globalThis.searchShard = (name, value) => data.set(name, value);
const read = (name) => readFileSync(join(site, "sok/index", name), "utf8");
const run = (name, script) => runInThisContext(script, { filename: name });

/** What the script keeps to itself, handed out for the tests: functions on words by their names. */
export const words = {};

function open(language) {
  run(`${language}.js`, read(`${language}.js`));
  const manifest = data.get(language);
  const end = "})();\n";
  const script = read(manifest.engine);
  if (!script.endsWith(end)) throw new Error(`${manifest.engine} does not end as a script of its own`);
  globalThis.handedOut = words;
  run(manifest.engine, `${script.slice(0, -end.length)}Object.assign(globalThis.handedOut, { tokens, composed, folded, amounts });\n${end}`);
  return new globalThis.CatalogueSearch(manifest, async (name) => {
    run(name, read(name));
    return data.get(name.replace(/\.js$/, ""));
  });
}

/** The engine of each language of the example. */
export const engines = { sv: open("sv"), en: open("en") };

/** Where a document stands, the same in all languages. */
export async function address(engine, document) {
  const [, href] = await engine.document(document);
  return href.replace(/^en\//, "");
}

/** The addresses of all that a query finds, in order. */
export async function found(query, options = {}, engine = engines.sv) {
  const { documents } = await engine.search(query, { limit: 0, ...options });
  return Promise.all(documents.map((document) => address(engine, document)));
}
