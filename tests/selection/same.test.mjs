// What the page makes of a selection and what `krav bundle` makes of its address are the same, part by
// part, whatever is chosen and whatever a buyer writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { COUNT, FORMATS, byChance, decoded, everyFile, languageOf, sameFiles } from "./chosen.mjs";
import { Urval, base, bundled, gathered, unpacked } from "./support.mjs";

for (let seed = 1; seed <= COUNT; seed += 1) {
  const language = languageOf(seed);
  test(`selection ${seed} in ${language}`, async () => {
    const fragment = Urval.fragment(byChance(seed));
    const selection = Urval.parse(fragment);
    assert.deepEqual([...selection.unread], []);
    const { outline, surround } = gathered(selection, language);
    const profiles = surround.profiles.map((own) => own.layout.id);
    assert.ok(profiles.length > 2, "the example has profiles");
    sameFiles(decoded(await everyFile(Urval, outline, surround)), bundled(fragment, language, FORMATS, profiles));
  });
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
