// Opens what a built site publishes for its selection page, in this process, and what `krav bundle` makes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { inflateRawSync } from "node:zlib";

export const site = process.env.KRAV_SITE;
const krav = process.env.KRAV;
const project = new URL("../../", import.meta.url).pathname;
if (!site) throw new Error("KRAV_SITE must name a built site: KRAV_SITE=public KRAV=target/release/krav node --test tests/selection/");

// A page without anything on it: what the script needs of a browser when it makes files.
const page = createContext({
  TextEncoder, Blob, Response, CompressionStream, URL, setTimeout, queueMicrotask,
  HTMLElement: class {}, customElements: { define() {}, get() {} },
});
page.window = page;

const script = readdirSync(join(site, "tema")).find((name) => /^selection\..*\.js$/.test(name));
runInContext(readFileSync(join(site, "tema", script), "utf8"), page, { filename: script });

/** Everything that the script offers. */
export const { Urval } = page;

const files = new Map();
page.excerpt = (name, data) => files.set(name, data);

/** What one of the files below `utdrag/` holds. */
export function excerpt(name) {
  if (!files.has(name)) runInContext(readFileSync(join(site, "utdrag", `${name}.js`), "utf8"), page, { filename: name });
  return files.get(name);
}

/** Every version that can be chosen: `[id, version]`. */
export function everyVersion() {
  const folders = readdirSync(join(site, "utdrag"), { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.flatMap(({ name }) => {
    const versions = readdirSync(join(site, "utdrag", name)).filter((file) => file.endsWith(".sv.js"));
    return versions.map((file) => [name.toUpperCase(), file.replace(/\.sv\.js$/, "")]);
  });
}

export const base = JSON.parse(readFileSync(join(site, "api/katalog.json"), "utf8")).catalogue.id;

/** The outline of a selection, and what surrounds it, as the page gathers them. */
export function gathered(selection, language) {
  const surround = excerpt(`omslag.${language}`);
  const key = ({ id, version }) => `${id}@${version}`;
  const excerpts = new Map(selection.chosen.map((own) => [key(own), excerpt(`${own.id.toLowerCase()}/${own.version}.${language}`)]));
  const versions = new Map(selection.chosen.map(({ id }) => [id, excerpt(`${id.toLowerCase()}.${language}`)]));
  const address = `${base}${language === "sv" ? "" : `${language}/`}urval/`;
  return { surround, outline: Urval.outline(selection, surround, excerpts, versions, address) };
}

/** The files in an archive, by their names. */
export function unpacked(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const [method, size, length] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    const head = view.getUint32(at + 42, true);
    const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
    const body = bytes.subarray(from, from + size);
    parts.set(name, (method === 8 ? inflateRawSync(body) : body).toString("utf8"));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The files that `krav bundle` makes of a selection, by the beginning of their names. */
export function bundled(fragment, language, formats, profiles = []) {
  if (!krav) throw new Error("KRAV must name the program: KRAV=target/release/krav");
  const folder = mkdtempSync(join(tmpdir(), "urval-"));
  try {
    const wanted = ["bundle", "--quiet", "--root", project, "--selection", `#${fragment}`, "--lang", language, "--format", formats.join(","), "--output", folder];
    profiles.forEach((own) => wanted.push("--profile", own));
    execFileSync(krav, wanted, { stdio: ["ignore", "ignore", "pipe"] });
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Numbers that look random and are the same each time. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return { below, among: (list) => list[below(list.length)] };
}
