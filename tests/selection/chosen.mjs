// Selections by chance, and what holds the files that are made of them against each other.
import assert from "node:assert/strict";
import { Urval, chance, everyVersion, excerpt, unpacked } from "./support.mjs";

const WRITTEN = [
  "5", "tio procent", 'sagt "så" och \'så\'', "<b>fet</b> & <w:p>", "=1+1", "+46", "-5", "@SUM(A1)", "a, b; c",
  "👩‍⚕️🩹", "åäö é ﬁ", "[poäng]", "&amp; &field1; &value;", "$& $1 $`", "  i mitten  ", "\u202etill vänster\u202c",
  "%41 100 %", "x".repeat(10_000), "två ord ".repeat(1_200), "rad ett\nrad två", "\ud800 halv", "\u0001poäng\u0002",
];
const PLACES = ["authority", "number", "procurement", "date"];

/** How many selections are made. */
export const COUNT = 50;

/** The language of each. */
export const languageOf = (seed) => (seed % 2 ? "sv" : "en");

/** From one to forty requirements, in any version, with what a buyer may write. */
export function byChance(seed) {
  const { below, among } = chance(seed);
  const all = everyVersion();
  const selection = Urval.emptySelection();
  const count = 1 + below(40);
  while (selection.chosen.length < count) {
    const [id, version] = among(all);
    if (!selection.chosen.some((own) => own.id === id)) selection.chosen.push({ id, version });
  }
  for (const { id, version } of selection.chosen) {
    for (const { key } of excerpt(`${id.toLowerCase()}/${version}.sv`).placeholders) {
      if (below(3)) (selection.values[id] ??= {})[key] = among(WRITTEN);
    }
  }
  if (below(2)) selection.lastDay = among(["2027-06-30", "2028-02-29"]);
  for (const place of PLACES) if (below(2)) selection.procurement[place] = among(WRITTEN);
  return selection;
}

/** The formats that both make. */
export const FORMATS = ["docx", "docx-buyer", "xlsx-answers", "csv", "csv-evidence", "json"];

/** The same files, by their names: of packed ones the same parts in the same order. */
export function sameFiles(page, bundle) {
  assert.deepEqual([...page.keys()].sort(), [...bundle.keys()].sort());
  for (const [name, bytes] of bundle) {
    if (!/\.(docx|xlsx)$/.test(name)) {
      same(page.get(name).toString("utf8"), bytes.toString("utf8"), name);
      continue;
    }
    const [own, other] = [unpacked(page.get(name)), unpacked(bytes)];
    assert.deepEqual([...own.keys()], [...other.keys()], name);
    for (const [part, text] of own) same(text, other.get(part), `${name}: ${part}`);
  }
}

/** Equal texts; what differs is shown around the first sign that does. */
function same(own, other, where) {
  if (own === other) return;
  let at = 0;
  while (own[at] === other[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80));
  assert.fail(`${where} differs at ${at}:\n  page:   ${around(own)}\n  bundle: ${around(other)}`);
}

/** Every file of a selection as the page makes it, its bytes in base64. It runs in the page too. */
export async function everyFile(Urval, outline, surround) {
  const files = [];
  const add = async (name, blob) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    files.push([name, btoa(text)]);
  };
  for (const [format, make] of Object.entries(Urval.files)) await add(surround.files[format], await make(outline, surround));
  for (const profile of surround.profiles) {
    const tables = Urval.rowsOf(outline, surround, profile);
    await add(`${profile.file}.tsv`, new Blob([`\ufeff${Urval.rows.tsv(tables)}`]));
    await add(`${profile.file}.xlsx`, await Urval.archive(Urval.rowsBook(outline, surround, profile, tables)));
  }
  return files;
}

/** The same with their bytes. */
export const decoded = (files) => new Map([...files].map(([name, text]) => [name, Buffer.from(text, "base64")]));
