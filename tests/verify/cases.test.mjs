// The script of the page finds in every text of `cases.json` what the program does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Verify, project } from "./support.mjs";

const { published, cases } = JSON.parse(readFileSync(`${project}tests/verify/cases.json`, "utf8"));

/** The texts of the cases, as the index of a catalogue would have them. */
const known = published.map(({ id, versions }) => {
  const names = [...new Set(versions.map(({ version }) => version))];
  const all = versions.map(({ version, language, passages }) => ({
    id, version, language, order: names.indexOf(version), passages: passages.map(([part, text]) => new Verify.Passage(part, text)),
  }));
  const kept = all.map(({ passages }) => {
    const hashes = new Set(passages.filter(({ part }) => part === "text").flatMap(({ shingles }) => shingles.map(([, hash]) => hash)));
    return [...hashes].sort((one, other) => one - other).slice(0, Math.max(16, Math.ceil(hashes.size / 4)));
  });
  const least = Math.min(...kept.map(({ length }) => length));
  return { id, versions: all, hashes: new Set(kept.flat()), needed: Math.min(least, Math.max(2, Math.ceil(least / 8))) };
});

for (const { name, text, claims, answer } of cases) {
  test(name, async () => {
    const document = new Verify.Document(text);
    const cited = [...Verify.claims(document.text, known.map(({ id }) => id)), ...claims.map(([id, version]) => ({ id, version }))];
    const candidates = known.filter((own) => cited.some(({ id }) => id === own.id) || Verify.isCandidate(own, document));
    const { found, missing, mentioned } = await Verify.matched(candidates, document, cited);
    const told = {
      found: found.map(({ version: own, instance, cited: versions }) => ({
        id: own.id, version: own.version, language: own.language, exact: instance.isExact, cited: versions,
        left_out: instance.leftOut, differences: Verify.differences(own, instance, document.text),
      })),
      missing: missing.map(({ id, version }) => [id, version]),
      mentioned,
    };
    assert.deepEqual(JSON.parse(JSON.stringify(told)), answer);
  });
}
