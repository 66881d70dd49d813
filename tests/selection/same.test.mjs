// What the page makes of a selection and what `krav bundle` makes of its address are the same, part by
// part, whatever is chosen and whatever a buyer writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Urval, base, bundled, chance, everyVersion, excerpt, gathered, unpacked } from "./support.mjs";

const WRITTEN = [
  "5", "tio procent", 'sagt "så" och \'så\'', "<b>fet</b> & <w:p>", "=1+1", "+46", "-5", "@SUM(A1)", "a, b; c",
  "👩‍⚕️🩹", "åäö é ﬁ", "[poäng]", "&amp; &field1; &value;", "$& $1 $`", "  i mitten  ", "\u202etill vänster\u202c",
  "%41 100 %", "x".repeat(10_000), "två ord ".repeat(1_200), "rad ett\nrad två", "\ud800 halv", "\u0001poäng\u0002",
];
const PLACES = ["authority", "number", "procurement", "date"];
const COUNT = 50;

function some(seed) {
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
  for (const place of PLACES) if (below(2)) selection.procurement[place] = among(WRITTEN);
  return selection;
}

/** What a file is, by the word that its name begins with. */
const KINDS = { kravbilaga: "annex", foljeblad: "companion", svarsbilaga: "answers", bevis: "evidence", krav: "requirements" };
const FORMATS = { annex: "docx", companion: "docx-buyer", answers: "xlsx-answers", evidence: "csv-evidence", requirements: "csv", data: "json" };
const kindOf = (name) => (name.endsWith(".json") ? "data" : KINDS[name.split("-")[0]]);

for (let seed = 1; seed <= COUNT; seed += 1) {
  const language = seed % 2 ? "sv" : "en";
  test(`selection ${seed} in ${language}`, () => {
    const chosen = some(seed);
    const fragment = Urval.fragment(chosen);
    const selection = Urval.parse(fragment);
    assert.deepEqual([...selection.unread], []);
    const { outline, surround } = gathered(selection, language);
    const profiles = surround.profiles.map((own) => own.layout.id);
    const made = bundled(fragment, language, ["docx", "docx-buyer", "xlsx-answers", "csv", "csv-evidence", "json"], profiles);
    for (const [name, bytes] of made) {
      if (name.startsWith("rader-")) {
        const profile = surround.profiles.find(({ file }) => name.startsWith(`${file}.`));
        const tables = Urval.rowsOf(outline, surround, profile);
        if (name.endsWith(".tsv")) same(`\ufeff${Urval.rows.tsv(tables)}`, bytes.toString("utf8"), name);
        else sameParts(Urval.rowsBook(outline, surround, profile, tables), bytes, name);
        continue;
      }
      const kind = kindOf(name);
      assert.equal(name, surround.files[FORMATS[kind]]);
      if (/\.(docx|xlsx)$/.test(name)) {
        const own = kind === "answers" ? Urval.answers(outline, surround) : Urval.docx(outline, surround.docx, kind);
        sameParts(own, bytes, name);
      } else if (name.endsWith(".csv")) {
        const own = kind === "evidence" ? Urval.csvEvidence(outline, surround) : Urval.csv(outline, surround);
        same(own, bytes.toString("utf8"), name);
      } else {
        same(Urval.json(outline, surround), bytes.toString("utf8"), name);
      }
    }
    assert.equal(made.size, 6 + 2 * profiles.length);
  });
}

function sameParts(own, bytes, name) {
  const parts = unpacked(bytes);
  assert.deepEqual([...parts.keys()], [...own].map(([part]) => part));
  for (const [part, text] of own) same(text, parts.get(part), `${name}: ${part}`);
}

/** Equal texts; what differs is shown around the first sign that does. */
function same(own, other, where) {
  if (own === other) return;
  let at = 0;
  while (own[at] === other[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80));
  assert.fail(`${where} differs at ${at}:\n  page:   ${around(own)}\n  bundle: ${around(other)}`);
}

test("an archive that the page makes is read as it was written", async () => {
  const files = [["a.txt", "åäö\n".repeat(1_000)], ["mapp/b.bin", new Uint8Array([0, 1, 2, 255])], ["tom.txt", ""]];
  const blob = await Urval.archive(files);
  const read = unpacked(Buffer.from(await blob.arrayBuffer()));
  assert.deepEqual([...read.keys()], ["a.txt", "mapp/b.bin", "tom.txt"]);
  assert.equal(read.get("a.txt"), files[0][1]);
  assert.equal(read.get("tom.txt"), "");
});

test("a checksum is the one that everyone counts", async () => {
  const { createHash } = await import("node:crypto");
  for (const text of ["", "abc", "åäö".repeat(50), "x".repeat(55), "x".repeat(56), "x".repeat(64), "y".repeat(100_000)]) {
    assert.equal(Urval.checksum(text), createHash("sha256").update(text).digest("hex"));
  }
});

test("an address names what was chosen, and what it cannot mean is listed", () => {
  const read = Urval.parse(`${base}urval/#krav=SAR-001@2.0,ink-003@1.1,SAR-001@1.0,X,SAR-9&sar-001.po%C3%A4ng=5&foo=1&sista-dag=2027-01-31`);
  assert.deepEqual(JSON.parse(JSON.stringify(read)), {
    chosen: [{ id: "SAR-001", version: "2.0" }, { id: "INK-003", version: "1.1" }],
    values: { "SAR-001": { poäng: "5" } },
    procurement: {},
    lastDay: "2027-01-31",
    unread: ["X", "SAR-9", "foo"],
  });
});
