// Opens what a built site publishes for the page that verifies, in this process.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { crc32, deflateRawSync } from "node:zlib";

export const site = process.env.KRAV_SITE;
export const krav = process.env.KRAV;
export const project = new URL("../../", import.meta.url).pathname;
if (!site) throw new Error("KRAV_SITE must name a built site: KRAV_SITE=public KRAV=target/release/krav node --test tests/verify/*.test.mjs");

// A thread without anything: what the script needs of a browser to read and compare.
const thread = createContext({ TextEncoder, TextDecoder, Blob, DecompressionStream, URL, setTimeout, performance, atob });

const script = readdirSync(join(site, "tema")).find((name) => /^verify\..*\.js$/.test(name));
runInContext(readFileSync(join(site, "tema", script), "utf8"), thread, { filename: script });

/** Everything that the script offers. */
export const { Verify } = thread;

let come;
thread.excerpt = (_, data) => (come = data);
thread.aktuell = (data) => (come = data);

/** The data of a file of the site. */
async function load(path) {
  runInContext(readFileSync(join(site, path), "utf8"), thread, { filename: path });
  return come;
}

const page = readFileSync(join(site, "aktuell/index.html"), "utf8");
export const engine = new Verify.Engine(load, page.match(/data-languages="([^"]*)"/)[1].split(" "));

const plain = (value) => JSON.parse(JSON.stringify(value));

/** What the page is told of a file: its documents, each with what was found. */
export const asked = async (bytes, name) => plain(await engine.ask({ blob: new Blob([bytes]), name }, async () => {}));

/** What is found in a text. */
export const askedText = async (text) => plain(await engine.ask({ text, name: "" }, async () => {}))[0];

/** An archive of files, each `[name, bytes, settings]`; what a setting says stands in its head in the place of what is true. */
export function archive(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content, { size, method = 8, flags = 0x800 } = {}] of files) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const own = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? bytes.length, 18);
    head.writeUInt16LE(own.length, 22);
    const place = Buffer.alloc(18);
    place.writeUInt32LE(at, 14);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), head, own, packed);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), head.subarray(0, 26), place.subarray(4), own);
    at += 30 + own.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** Numbers that look random and are the same each time. */
export function chance(seed) {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}
