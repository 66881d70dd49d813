// Files that were made to do harm, and such as are only broken: each is refused with a reason, and what is
// read of it stays small.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Verify, archive, asked, askedText, chance, site } from "./support.mjs";

const MEGABYTE = 1 << 20;
const word = (body, more = []) => archive([["word/document.xml", `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`], ...more]);

/** The reasons why the documents of a file are not read. */
const reasons = async (bytes, name = "fil.docx") => (await asked(bytes, name)).map(({ refused }) => refused);

test("a part that says that it is small and is not is not unpacked", async () => {
  const zeros = Buffer.alloc(300 * MEGABYTE);
  const bomb = archive([["word/document.xml", zeros, { size: 1000 }]]);
  const before = process.memoryUsage().rss;
  assert.deepEqual(await reasons(bomb), ["too-large-inside"]);
  const grown = process.memoryUsage().rss - before;
  assert.ok(grown < 150 * MEGABYTE, `memory grew by ${Math.round(grown / MEGABYTE)} MB`);
});

test("a part that says how large it is is not even begun", async () => {
  assert.deepEqual(await reasons(archive([["word/document.xml", Buffer.alloc(80 * MEGABYTE)]])), ["too-large-inside"]);
});

test("many parts share what may be unpacked", async () => {
  // Bytes by chance pack badly, so that no single part is suspicious.
  const below = chance(1);
  const part = Buffer.from(Array.from({ length: MEGABYTE }, () => below(256)));
  const files = Array.from({ length: 12 }, (_, at) => [`${at}.txt`, part]);
  const { unpacked } = Verify.limits;
  Verify.limits.unpacked = 5 * MEGABYTE;
  try {
    const documents = await reasons(archive(files), "fil.zip");
    assert.equal(documents.at(-1), "too-large-inside");
    assert.ok(documents.length < files.length, "nothing is read after that");
  } finally {
    Verify.limits.unpacked = unpacked;
  }
});

test("archives within archives within archives are not opened", async () => {
  const inner = archive([["a.docx", archive([["b.docx", archive([["c.txt", "x"]])]])]]);
  assert.deepEqual(await reasons(archive([["inner.docx", inner]]), "fil.zip"), ["nested"]);
  assert.deepEqual(await reasons(archive([["bild.png", "x"]]), "fil.zip"), ["nothing-inside"]);
});

test("names that lead out of an archive, or stand twice", async () => {
  for (const name of ["../a.txt", "/a.txt", "c:/a.txt", "a/../../b.txt", "..\\a.txt"]) assert.deepEqual(await reasons(archive([[name, "x"]]), "fil.zip"), ["odd-names"], name);
  assert.deepEqual(await reasons(archive([["a.txt", "x"], ["a.txt", "y"]]), "fil.zip"), ["odd-names"]);
});

test("a document that defines entities of its own", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
  assert.deepEqual(await reasons(archive([["word/document.xml", bomb]])), ["declares"]);
});

test("elements within each other without end", async () => {
  const deep = "<w:sdt>".repeat(200_000);
  assert.deepEqual(await reasons(word(`${deep}<w:p><w:r><w:t>x</w:t></w:r></w:p>`)), ["nested"]);
  assert.deepEqual(await reasons(word("</w:p>".repeat(10))), ["damaged"]);
});

test("locked, old, empty and unknown files say so", async () => {
  assert.deepEqual(await reasons(archive([["word/document.xml", "x", { flags: 1 }]])), ["locked"]);
  assert.deepEqual(await reasons(archive([["word/document.xml", "x", { method: 14 }]])), ["unknown-packing"]);
  assert.deepEqual(await reasons(Buffer.from("d0cf11e0a1b11ae1", "hex"), "fil.doc"), ["old-office"]);
  assert.deepEqual(await reasons(Buffer.alloc(0)), ["empty"]);
  assert.deepEqual(await reasons(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), "bild.png"), ["unknown-kind"]);
  assert.deepEqual(await reasons(Buffer.from("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"), "tom.pdf"), ["damaged"]);
  assert.deepEqual(await reasons(Buffer.from("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 2 0 R>>\n"), "låst.pdf"), ["locked"]);
});

test("a file larger than may be read", async () => {
  const { file } = Verify.limits;
  Verify.limits.file = 10;
  try {
    assert.deepEqual(await reasons(Buffer.from("elva tecken"), "fil.txt"), ["too-large"]);
  } finally {
    Verify.limits.file = file;
  }
});

test("tracked deletions are not text, insertions are, and text boxes are read once", async () => {
  const run = (words, name = "w:t") => `<w:r><${name}>${words}</${name}></w:r>`;
  const [own] = await Verify.read(new Blob([word(
    `<w:p>${run("Ett")}<w:del>${run(" borta", "w:delText")}</w:del><w:ins>${run(" nytt")}</w:ins><w:moveFrom>${run(" förr")}</w:moveFrom></w:p>
     <w:p><mc:AlternateContent><mc:Choice><w:p>${run("I rutan")}</w:p></mc:Choice><mc:Fallback><w:p>${run("I rutan")}</w:p></mc:Fallback></mc:AlternateContent>${run("Utanför")}</w:p>`,
    [["word/footnotes.xml", `<w:footnotes><w:p>${run("Noten")}</w:p></w:footnotes>`], ["word/comments.xml", `<w:p>${run("Kommentaren")}</w:p>`]],
  )]), "fil.docx");
  assert.equal(own.text.replace(/\n+/g, "\n"), "Ett nytt\nI rutan\nUtanför\nNoten\n");
});

test("a text is read in the letters that it was written in", async () => {
  const text = "Sårvård – högst 0,1";
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const old = Buffer.from("Sårvård".split("").map((sign) => sign.charCodeAt(0)));
  const read = async (bytes) => (await Verify.read(new Blob([bytes]), "fil.txt"))[0].text;
  assert.equal(await read(utf16), text);
  assert.equal(await read(Buffer.from(text)), text);
  assert.equal(await read(old), "Sårvård");
});

test("nothing that is damaged by chance is more than refused", async () => {
  const folder = join(site, "kravpaket");
  const [name] = readdirSync(folder).filter((own) => !own.endsWith(".html"));
  const all = readdirSync(join(folder, name));
  const files = [".docx", ".pdf", ".xlsx", ".html", ".json"].map((ending) => all.find((own) => own.endsWith(ending)));
  assert.ok(files.every(Boolean), all.join());
  const below = chance(7);
  for (const own of files) {
    const bytes = readFileSync(join(folder, name, own));
    for (let round = 0; round < 12; round += 1) {
      let damaged = Buffer.from(bytes);
      for (let count = 1 + below(20); count > 0; count -= 1) damaged[below(damaged.length)] = below(256);
      if (below(3) === 0) damaged = damaged.subarray(0, below(damaged.length));
      const documents = await Verify.read(new Blob([damaged]), own);
      assert.ok(documents.length > 0, own);
      for (const one of documents) assert.ok(one.refused || typeof one.text === "string", `${own} in round ${round}`);
    }
  }
});

test("a text of nothing but one word, and of words without end", async () => {
  assert.deepEqual((await askedText("ska ".repeat(200_000))).found, []);
});
