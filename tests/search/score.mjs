// Asks the published index every query of the sets beside it, as the page would, and tells how well it answers.
//   node tests/search/score.mjs SITE [--misses]
//   node tests/search/score.mjs SITE --same KRAV
// With --same it holds instead that the command KRAV finds the same documents in the same order.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

const [site, ...flags] = process.argv.slice(2);
const index = join(site, "sok/index");
const here = dirname(fileURLToPath(import.meta.url));

const data = new Map();
globalThis.searchShard = (name, value) => data.set(name, value);
const run = (name) => runInThisContext(readFileSync(join(index, name), "utf8"), { filename: name });

function open(language) {
  run(`${language}.js`);
  const manifest = data.get(language);
  run(manifest.engine);
  return new globalThis.CatalogueSearch(manifest, async (name) => {
    run(name);
    return data.get(name.replace(/\.js$/, ""));
  });
}

const engines = { sv: open("sv"), en: open("en") };
const sets = readdirSync(here).filter((name) => name.endsWith(".tsv")).sort();
const gold = sets.flatMap((name) => {
  const lines = readFileSync(join(here, name), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => {
    const [group, language, query, relevant] = line.split("\t");
    return { set: basename(name, ".tsv"), group, language, query, relevant: relevant.split(" ") };
  });
});

/** What the command finds for every query of a language: addresses and words, in order. */
function asked(krav, language, flags) {
  const queries = gold.filter((one) => one.language === language).map((one) => one.query);
  const output = execFileSync(krav, ["search", "--language", language, "--limit", "100000", "--format", "json", ...flags, "--", ...queries], { encoding: "utf8", maxBuffer: 1 << 30 });
  return output.trim().split("\n").map((line) => JSON.parse(line));
}

async function compare(krav) {
  let passed = 0;
  const failed = [];
  const ways = [[{}, []], [{ allVersions: true }, ["--all-versions"]], [{ facets: { level: ["base"], kind: ["requirement"] } }, ["--filter", "level=base", "--filter", "kind=requirement"]]];
  for (const language of Object.keys(engines)) {
    for (const [options, flags] of ways) {
      for (const answer of asked(krav, language, flags)) {
        const { documents, missing, near } = await engines[language].search(answer.query, { ...options, limit: 0 });
        const found = await Promise.all(documents.map(async (document) => (await engines[language].document(document))[1]));
        const expected = JSON.stringify([answer.results.map((one) => one.address), answer.missing, answer.near]);
        if (JSON.stringify([found, missing, near]) === expected) passed += 1;
        else failed.push(`${language} ${answer.query} ${flags.join(" ")}`);
      }
    }
  }
  failed.forEach((one) => console.log(`differs: ${one}`));
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exit(failed.length || !passed ? 1 : 0);
}

if (flags[0] === "--same") await compare(flags[1]);

const groups = new Map();
for (const { set, group, language, query, relevant } of gold) {
  const engine = engines[language];
  const { total, documents } = await engine.search(query, { limit: 0 });
  const address = async (document) => (await engine.document(document))[1].replace(/^en\//, "");
  const found = await Promise.all(documents.slice(0, 10).map(address));
  const hits = found.filter((one) => relevant.includes(one)).length;
  const first = found.findIndex((one) => relevant.includes(one));
  const score = {
    recall: hits / Math.min(10, relevant.length),
    precision: found.length ? hits / found.length : 0,
    rank: first < 0 ? 0 : 1 / (first + 1),
  };
  for (const name of [`${set} ${group}`, `${set} all`]) groups.set(name, [...(groups.get(name) ?? []), score]);
  if (flags.includes("--misses") && (score.recall < 1 || score.precision < 1)) {
    const all = await Promise.all(documents.map(address));
    console.log(`${set} ${group} ${language} ${query} (${total} found, ${relevant.length} relevant)`);
    console.log("   wrong:  ", found.filter((one) => !relevant.includes(one)).join(" "));
    console.log("   missing:", relevant.filter((one) => !all.includes(one)).join(" "));
  }
}

const mean = (scores, part) => scores.reduce((sum, score) => sum + score[part], 0) / scores.length;
const row = (name, scores) => {
  const figures = ["recall", "precision", "rank"].map((part) => mean(scores, part).toFixed(3).padStart(7));
  console.log(name.padEnd(18), String(scores.length).padStart(4), ...figures);
};
console.log("set and group         n  rec@10  pre@10     MRR");
for (const [name, scores] of [...groups].sort()) row(name, scores);
