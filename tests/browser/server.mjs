// Serves a built folder on this machine alone, as a static host would.
//
//   node tests/browser/server.mjs FOLDER [--under /region/krav/] [--port 4000]
//
// It applies the folder's `_headers`, answers an unknown address with `404.html` and status 404,
// sends a folder's address without its slash on, compresses, and logs what was asked for.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ttl": "text/turtle; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const COMPRESSED = /^text\/|json|xml|javascript|manifest/;

/**
 * Starts the server on a free port (or `port`) and gives its address, its log and how to stop it.
 * `edited` may change the bytes of a file before they are sent. `beside` are files outside the folder, by
 * the paths that they have on the server.
 */
export async function serve(folder, { under = "/", port = 0, edited = (file, bytes) => bytes, beside = {} } = {}) {
  const root = resolve(folder);
  const rules = readHeaders(root);
  const packed = new Map();
  const requests = [];

  const answer = (request) => {
    const path = decode(new URL(request.url, "http://localhost").pathname);
    if (path === undefined) return { status: 400 };
    if (path in beside) return { status: 200, file: beside[path], headers: { "cache-control": "max-age=3600" } };
    if (!path.startsWith(under)) return { status: 404 };
    const inner = path.slice(under.length);
    const file = resolve(root, inner);
    if (file !== root && !file.startsWith(root + sep)) return { status: 404 };
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() && inner !== "" && !inner.endsWith("/")) {
      return { status: 301, headers: { location: encodeURI(`${path}/`) } };
    }
    const name = found?.isDirectory() ? join(file, "index.html") : file;
    const headers = headersFor(rules, `/${inner}`);
    if (isFile(name)) return { status: 200, file: name, headers };
    const missing = join(root, "404.html");
    return { status: 404, headers, file: isFile(missing) ? missing : undefined };
  };

  const server = createServer((request, response) => {
    const { status, file, headers = {} } = answer(request);
    const type = file && (TYPES[extname(file)] ?? "application/octet-stream");
    const { body, encoding } = file ? pack(packed, file, type, request.headers["accept-encoding"], edited) : { body: Buffer.alloc(0) };
    if (type && !headers["content-type"]) response.setHeader("content-type", type);
    if (encoding) response.setHeader("content-encoding", encoding);
    response.setHeader("vary", "accept-encoding");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("content-length", body.length);
    response.writeHead(status);
    response.end(request.method === "HEAD" ? undefined : body);
    requests.push({ method: request.method, path: request.url, status, type, bytes: body.length, encoding });
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => new Promise((done) => (server.closeAllConnections(), server.close(done)));
  return { origin, base: `${origin}${under}`, requests, close };
}

/** The size of a file's bytes as they go over the wire to who accepts `accept`. */
export function wireSize(file, accept = "gzip") {
  return pack(new Map(), file, TYPES[extname(file)] ?? "", accept).body.length;
}

function pack(packed, file, type, accept = "", edited = (file, bytes) => bytes) {
  const encoding = COMPRESSED.test(type) ? ["br", "gzip"].find((name) => accept.includes(name)) : undefined;
  const key = `${encoding} ${file}`;
  if (!packed.has(key)) {
    const bytes = edited(file, readFileSync(file));
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    const body = encoding === "br" ? brotliCompressSync(bytes, brotli) : encoding === "gzip" ? gzipSync(bytes) : bytes;
    packed.set(key, { body, encoding });
  }
  return packed.get(key);
}

/** The rules of `_headers`: a line with a pattern, below it indented lines `Name: value`. */
function readHeaders(root) {
  const file = join(root, "_headers");
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: pattern(text), headers: [] });
      continue;
    }
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(text) ?? [];
    if (!name || rules.length === 0) throw new Error(`_headers: "${text}" is no header below a pattern`);
    rules.at(-1).headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

function pattern(text) {
  const path = text.replace(/^https?:\/\/[^/]+/, "");
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/:\w+/g, "[^/]+")}$`);
}

function headersFor(rules, path) {
  const headers = {};
  for (const rule of rules.filter((one) => one.pattern.test(path))) {
    for (const [name, value] of rule.headers) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...rest] = process.argv.slice(2);
  const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
  if (!folder || folder.startsWith("-")) {
    console.error("usage: node tests/browser/server.mjs FOLDER [--under /region/krav/] [--port 4000]");
    process.exit(2);
  }
  const { base } = await serve(folder, { under: option("--under"), port: Number(option("--port") ?? 4000) });
  console.log(`${base} (end with Ctrl+C)`);
}
