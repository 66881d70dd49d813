// The workbooks that the script of the theme makes are those that the program makes, part by part.
//   KRAV_FORMS=target/tmp/forms node --test tests/selection/*.test.mjs
// The suite has written the forms there, of selections by chance and with what they were made of.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filled, made, same } from "./book.mjs";

const folder = process.env.KRAV_FORMS;
if (!folder) throw new Error("KRAV_FORMS must name the folder with forms: KRAV_FORMS=target/tmp/forms node --test tests/selection/*.test.mjs");
const names = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

test("every part is the same, byte for byte", () => {
  assert.ok(names.length >= 50, `only ${names.length} forms were made`);
  for (const name of names) {
    const { frame, pieces, given, parts } = read(name);
    same(frame, pieces, given, parts, name);
  }
});

test("the forms are of all kinds", () => {
  const forms = names.map(read);
  const has = (what, holds) => assert.ok(forms.some(holds), `no form with ${what}`);
  for (const sheet of ["matrix", "evidence", "list", "checkpoints", "summary"]) has(`the sheet ${sheet}`, ({ pieces }) => pieces.some((piece) => piece.blocks[sheet]));
  for (const kind of ["must", "clause", "scored"]) has(`what is ${kind}`, ({ pieces }) => pieces.some((piece) => piece.class === kind));
  has("what is not in force", ({ given }) => given.items.some((item) => item.old));
  has("a number in a diary", ({ given }) => given.diary.trim());
  has("one requirement", ({ pieces }) => pieces.length === 1);
  has("many requirements", ({ pieces }) => pieces.length > 30);
  has("something left to fill in", ({ parts }) => parts.some(([, text]) => text.includes("SUBSTITUTE(")));
  has("a page that begins above rows that are not used", ({ parts }) => parts.some(([, text]) => text.includes("<rowBreaks")));
  has("a long value", ({ given }) => given.filled.some((own) => own.value.length > 10000));
  has("a value that looks like a formula", ({ given }) => given.filled.some((own) => own.value.startsWith("=")));
  assert.equal(new Set(forms.map(({ frame }) => frame.lists)).size, 2, "not both languages");
});

test("what was filled in is listed in the same order", () => {
  for (const { pieces, given } of names.map(read)) {
    const chosen = pieces.map((piece, at) => ({ id: piece.id, values: given.items[at].values }));
    assert.deepEqual(filled(chosen), given.filled);
  }
});

test("the same input gives the same parts, and changes nothing", () => {
  const { frame, pieces, given } = read(names[0]);
  const before = JSON.stringify([frame, pieces, given]);
  assert.deepEqual(made(frame, pieces, given), made(frame, pieces, given));
  assert.equal(JSON.stringify([frame, pieces, given]), before);
});
