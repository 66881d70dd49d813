// How well the index answers the queries of the sets beside this file: at least as well as `recorded.tsv` says.
//   KRAV_SITE=public node --test tests/search/sets.test.mjs
// KRAV_MISSES=1 prints each query that is not answered in full.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, engines, found } from "./index.mjs";

/** The least queries of each set. */
const SETS = { gold: 150, second: 120, third: 120, fourth: 120, fifth: 300 };
const MEASURES = ["recall", "precision", "rank"];

function rows(name) {
  const lines = readFileSync(new URL(`${name}.tsv`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
}

const recorded = rows("recorded");
const known = {};
for (const [language, engine] of Object.entries(engines)) {
  const documents = Array.from({ length: engine.manifest.documents }, (_, at) => address(engine, at));
  known[language] = new Set(await Promise.all(documents));
}

/** Recall and precision among the first ten, and how soon the first relevant one comes. */
function score(first, relevant) {
  // Of what nothing is said nothing is found.
  if (!relevant.length) return { recall: 1, precision: first.length ? 0 : 1, rank: first.length ? 0 : 1 };
  const hits = first.filter((one) => relevant.includes(one)).length;
  const place = first.findIndex((one) => relevant.includes(one));
  return {
    recall: hits / Math.min(10, relevant.length),
    precision: hits / Math.max(1, first.length),
    rank: place < 0 ? 0 : 1 / (place + 1),
  };
}

/** The scores of each group of a set, and of all. */
async function scores(set) {
  const groups = new Map();
  for (const columns of rows(set)) {
    assert.equal(columns.length, 4, `four columns: ${columns}`);
    const [group, language, query, list] = columns;
    const relevant = list === "-" ? [] : list.split(" ");
    for (const one of relevant) assert.ok(known[language].has(one), `\`${query}\`: nothing stands at ${one}`);
    const all = await found(query, {}, engines[language]);
    const first = all.slice(0, 10);
    const own = score(first, relevant);
    for (const name of [group, "all"]) groups.set(name, [...(groups.get(name) ?? []), own]);
    if (process.env.KRAV_MISSES && (own.recall < 1 || own.precision < 1)) {
      console.log(`${set} ${group} ${language} ${query} (${all.length} found, ${relevant.length} relevant)`);
      console.log("   wrong:  ", first.filter((one) => !relevant.includes(one)).join(" "));
      console.log("   missing:", relevant.filter((one) => !all.includes(one)).join(" "));
    }
  }
  return groups;
}

const mean = (scores, measure) => scores.reduce((sum, score) => sum + score[measure], 0) / scores.length;

for (const [set, least] of Object.entries(SETS)) {
  test(`the queries of ${set}.tsv are answered as well as they were`, async () => {
    const groups = await scores(set);
    assert.ok(groups.get("all").length >= least, `${groups.get("all").length} queries`);
    console.log(`${set.padEnd(12)}    n  rec@10  pre@10     MRR`);
    const below = [];
    const bounds = recorded.filter(([name]) => name === set);
    for (const [, group, ...thousandths] of bounds) {
      const own = groups.get(group);
      assert.ok(own, `no queries of \`${group}\``);
      const figures = MEASURES.map((measure) => mean(own, measure));
      console.log(group.padEnd(12), String(own.length).padStart(4), ...figures.map((figure) => figure.toFixed(3).padStart(7)));
      if (figures.some((figure, at) => figure * 1000 < Number(thousandths[at]))) below.push(group);
    }
    assert.equal(groups.size, bounds.length, "each group has its figures");
    assert.deepEqual(below, [], "below the recorded figures");
  });
}
