// Lighthouse's four scores, as on a phone: medians of five runs. Not a test, since times vary.
//
//   node tests/browser/lighthouse.mjs SITE [--pages /,krav/sar-001/] [--runs 5] [--least 99]
//
// It fetches Lighthouse into the temporary folder when it is first used. Without --pages it takes the
// home page, the largest area, the largest requirement, the search and the selection. The site is served
// by `server.mjs`, compressed (brotli) as a host does. Ends with 1 if a score is below --least.

import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const VERSION = "13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const [folder, ...rest] = process.argv.slice(2);
if (!folder || folder.startsWith("-")) {
  console.error("usage: node tests/browser/lighthouse.mjs SITE [--pages /,krav/sar-001/] [--runs 5] [--least 99]");
  process.exit(2);
}
const option = (name, otherwise) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : otherwise);

process.env.KRAV_SITE = folder;
const { serve } = await import("./server.mjs");
const { languages, largest } = await import("./support/site.mjs");

const tool = installed();
const chosen = ["home", "omraden/*/*/", "krav/*/", "sok/", "urval/"].map((kind) => largest().find((page) => page.kind === kind && page.language === languages[0]));
const pages = option("--pages")?.split(",") ?? chosen.filter(Boolean).map((page) => page.address);
const least = Number(option("--least", 0));
const server = await serve(folder);
let low = false;

console.log(["page".padEnd(56), ...CATEGORIES].join("  "));
for (const page of pages.map((address) => address.replace(/^\//, ""))) {
  const reports = [];
  for (let run = 0; run < Number(option("--runs", 5)); run++) reports.push(await measure(server.base + page));
  const scores = CATEGORIES.map((name) => median(reports.map((report) => Math.round(report.categories[name].score * 100))));
  console.log([(page || "/").padEnd(56), ...scores.map((score, index) => String(score).padStart(CATEGORIES[index].length))].join("  "));
  for (const audit of lost(reports.at(-1))) console.log(`    ${audit}`);
  low ||= scores.some((score) => score < least);
}
await server.close();
process.exitCode = low ? 1 : 0;

/** One run in a process of its own, as Lighthouse is meant to be used. */
async function measure(url, tries = 3) {
  // Into a file: what is written to a pipe may be cut off when the program ends.
  const room = mkdtempSync(join(tmpdir(), "krav-lighthouse-run-"));
  const report = join(room, "report.json");
  const words = [tool, url, "--quiet", "--output=json", `--output-path=${report}`, "--form-factor=mobile", `--only-categories=${CATEGORIES}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"];
  const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM || "/usr/bin/chromium" };
  try {
    await promisify(execFile)("node", words, { env });
    return JSON.parse(readFileSync(report, "utf8"));
  } catch (error) {
    // Now and then it misses how a page begins, and says so itself.
    if (tries > 1 && String(error.stderr).includes("NO_NAVSTART")) return measure(url, tries - 1);
    throw error;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** What cost points. */
function lost(report) {
  return CATEGORIES.flatMap((name) => report.categories[name].auditRefs)
    .filter(({ weight, id }) => weight > 0 && (report.audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${report.audits[id].title} ${report.audits[id].displayValue ?? ""}`);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function installed() {
  const room = join(tmpdir(), `krav-lighthouse-${VERSION}`);
  const program = join(room, "node_modules/lighthouse/cli/index.js");
  if (!existsSync(program)) {
    console.error("fetching Lighthouse");
    mkdirSync(room, { recursive: true });
    execFileSync("npm", ["install", "--prefix", room, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", `lighthouse@${VERSION}`], { stdio: "inherit" });
  }
  return program;
}
