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
