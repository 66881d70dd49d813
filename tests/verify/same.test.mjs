// What the page says of a file is what `krav verify` says of it: every format of a selection, of the newest
// release and the first, in each language, and what others have made of our texts.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { Verify, archive, asked, engine, krav, project, site } from "./support.mjs";

if (!krav) throw new Error("KRAV must name the program: KRAV=target/release/krav");
const room = mkdtempSync(join(tmpdir(), "aktuell-"));
after(() => rmSync(room, { recursive: true }));

/** The words of the command for the states of the page. */
const STATES = { missing: "not-found", unknown: "never-published" };

/** What the page says of a file, in the words of the command. */
async function ofPage(file) {
  const documents = await asked(readFileSync(file), basename(file));
  const all = [];
  for (const own of documents) {
    const { found, missing, mentioned, isList } = own;
    const named = [...found, ...missing.map((one) => ({ ...one, state: isList ? "cited" : "missing" }))];
    const versions = new Map();
    for (const { id } of named) {
      const name = `${id.toLowerCase()}.${engine.catalogue.languages[0]}`;
      if (existsSync(join(site, `utdrag/${name}.js`))) versions.set(id, await engine.catalogue.load(`utdrag/${name}.js`));
    }
    const standing = new Map(Verify.standings(named, { versions }).map((one) => [one.at, one.standing]));
    const requirements = named.map((one, at) => {
      const state = standing.get(at);
      return {
        id: one.id, version: one.version,
        state: state === "current" ? (one.state === "cited" ? "cited" : "published") : (STATES[state] ?? state),
        language: one.language, cited_as: one.citedAs ?? [], left_out: one.leftOut ?? [], differences: one.differences ?? [],
      };
    });
    all.push({ requirements, mentioned });
  }
  return JSON.parse(JSON.stringify(all));
}

/** What the command says of it. */
function ofCommand(file) {
  const run = spawnSync(krav, ["verify", "--root", project, "--format", "json", file], { encoding: "utf8" });
  const { files } = JSON.parse(run.stdout);
  const nothing = { requirements: [], mentioned: [] };
  return files.map(({ answer = nothing }) => ({
    requirements: answer.requirements.map(({ id, version, state, language, cited_as = [], left_out = [], differences = [] }) => ({
      id, version, state, ...(language ? { language } : {}), cited_as, left_out, differences,
    })),
    mentioned: answer.mentioned,
  }));
}

const packages = join(site, "kravpaket");
const [name] = readdirSync(packages).filter((own) => existsSync(join(packages, own, "index.html")));
const released = (folder) => {
  const files = readdirSync(folder).filter((own) => /\.\w+$/.test(own) && own !== "index.html" && !own.endsWith(".jsonld"));
  const releases = [...new Set(files.map((own) => own.match(/\d{4}\.\d+/)?.[0]).filter(Boolean))].sort();
  return { files, first: releases[0], last: releases.at(-1) };
};

async function same(file) {
  const [page, command] = [await ofPage(file), ofCommand(file)];
  assert.deepEqual(page, command, basename(file));
  return command;
}

for (const folder of [join(packages, name), join(site, "en/kravpaket", name)]) {
  const { files, first, last } = released(folder);
  for (const own of files.filter((file) => file.includes(last) || (file.includes(first) && /\.(docx|pdf)$/.test(file)))) {
    test(`${own}`, async () => {
      const answers = await same(join(folder, own));
      assert.ok(answers.some(({ requirements }) => requirements.length), "something is found");
    });
  }
}

/** A Word file with its parts changed, packed anew as other programs do. */
function edited(file, change) {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  let at = view.getUint32(bytes.length - 6, true);
  for (let count = view.getUint16(bytes.length - 12, true); count > 0; count -= 1) {
    const [method, size, length, head] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
    const body = bytes.subarray(from, from + size);
    const own = bytes.toString("utf8", at + 46, at + 46 + length);
    parts.push([own, change(own, (method === 8 ? inflateRawSync(body) : body).toString("utf8"))]);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive(parts.filter(([, text]) => text !== undefined));
}

const annex = () => {
  const folder = join(packages, name);
  const { files, first } = released(folder);
  return join(folder, files.find((own) => own.startsWith("kravbilaga") && own.includes(first)));
};

/** The annex with a word changed. */
async function altered() {
  const file = join(room, "ändrad.docx");
  // A word within a sentence of a requirement.
  const [{ requirements: named }] = ofCommand(annex());
  const sentences = [];
  for (const { id, version } of named) {
    const { passages } = (await engine.catalogue.versions(id)).versions.find((own) => own.version === version);
    sentences.push(...passages.filter(({ words }) => words > 8).map(({ tokens }) => tokens.slice(2, 6).map(({ shown = "" }) => shown).join("")));
  }
  let isChanged = false;
  const changed = (own, text) => {
    const words = own === "word/document.xml" && sentences.find((one) => text.includes(one));
    if (!words) return text;
    isChanged = true;
    return text.replace(words, words.replace(/\S+ $/, "undvika "));
  };
  writeFileSync(file, edited(annex(), changed));
  assert.ok(isChanged, "a word was changed");
  return file;
}

const isAltered = ([{ requirements }]) => requirements.some(({ state }) => state === "altered");

test("a Word file in which a word is changed", async () => {
  const answer = await same(await altered());
  assert.ok(isAltered(answer), JSON.stringify(answer));
});

test("the same file as LibreOffice saves it: Word, OpenDocument and PDF", async () => {
  const file = await altered();
  const to = join(room, "libreoffice");
  for (const kind of ["docx", "odt", "pdf"]) {
    const run = spawnSync("soffice", ["--headless", `-env:UserInstallation=file://${room}/profile`, "--convert-to", kind, "--outdir", to, file], { encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr ?? String(run.error));
    const answer = await same(join(to, `ändrad.${kind}`));
    assert.ok(isAltered(answer), `${kind}: ${JSON.stringify(answer)}`);
  }
});

test("a Word file that has lost what it knows of itself", async () => {
  const file = join(room, "utan-del.docx");
  writeFileSync(file, edited(annex(), (own, text) => (own.startsWith("customXml/") ? undefined : text)));
  assert.ok((await same(file))[0].requirements.length > 0);
});

test("texts of ours in a report of another, in Markdown, with a citation that is wrong", async () => {
  const file = join(room, "rapport.md");
  const [{ requirements }] = ofCommand(annex());
  const [{ id }] = requirements;
  const own = await engine.catalogue.versions(id);
  const texts = own.versions[0].passages.map(({ tokens }) => tokens.map(({ shown = "tio " }) => shown).join("").trim());
  writeFileSync(file, `# Rapport\n\nVi har valt ${id} version 99.9 och LAK-001.\n\n${texts.join("\n\n")}\n\n## Slut\n`);
  await same(file);
});

test("an archive of files", async () => {
  const folder = join(packages, name);
  const { files, last } = released(folder);
  const some = files.filter((own) => own.includes(last) && /\.(docx|csv|html)$/.test(own));
  const file = join(room, "alla.zip");
  writeFileSync(file, archive(some.map((own) => [own, readFileSync(join(folder, own))])));
  assert.ok((await same(file)).length > 1);
});

test("ids alone", async () => {
  const file = join(room, "id.txt");
  const [{ requirements }] = ofCommand(annex());
  writeFileSync(file, `${requirements.map(({ id, version }) => `${id} version ${version}`).join("\n")}\nSAR-001@99.9\n`);
  await same(file);
});
