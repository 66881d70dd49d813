// What words the script cuts from a text: the same as the index, whose test reads the same list.
//   KRAV_SITE=public node --test tests/search/words.test.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { words } from "./index.mjs";

const unescaped = (text) => text.replace(/\\u\{(\w+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));

test("words, ids and numbers are cut whole", () => {
  const lines = readFileSync(new URL("words.tsv", import.meta.url), "utf8").split("\n");
  for (const line of lines.filter((line) => line && !line.startsWith("#"))) {
    const [text, expected] = line.split("\t").map(unescaped);
    assert.equal(words.tokens(text).map((token) => token.word).join("|"), expected, text);
  }
});

test("marks are one letter however they are typed", () => {
  assert.equal(words.composed("sa\u030arva\u030ard a\u0308mne fo\u0308r"), "sårvård ämne för");
  assert.equal(words.folded("sårvård äöéü"), "sarvard aoeu");
});

/** A text, and the amounts that it says: digits, units and where it is said that it is below zero. */
const AMOUNTS = [
  ["ned till −30 °C", "-30 °c"],
  ["mellan 20–30 grader", "20 °c, 30 °c"],
  ["8, 10 och 22 m³", "8 m3, 10 m3, 22 m3"],
  ["vid 0,5 m/s och 5 meters höjd", "0,5 m/s, 5 m"],
  ["i 370-literskärl", "370 l"],
  ["2 000 l/min vid 10 bar", "2000 l/min, 10 bar"],
  ["12 liter per kilo", "12 l/kg l"],
  ["minst 20 000 ansi-lumen", "20000 lm"],
  ["högst 75 dB(A), 4,0 % och 80 g/m².", "75 db, 4 %, 80 g/m2"],
  ["16 × 100 mm", "16 mm, 100 mm"],
  ["klass 3, klockan 07.00 enligt SS-EN 469", ""],
];

test("amounts are read as texts write them", () => {
  for (const [text, expected] of AMOUNTS) {
    const said = words.amounts(text).map(({ digits, units, isNegative }) => `${isNegative ? "-" : ""}${digits} ${units.join(" ")}`);
    assert.equal(said.join(", "), expected, text);
  }
});
