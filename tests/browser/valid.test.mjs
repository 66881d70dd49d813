// Every page is valid HTML without a warning, by the Nu checker.

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { none, problem } from "./support/problems.mjs";
import { allPages, documents, folder, pages } from "./support/site.mjs";

const CHECKER = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

// The checker reads files, so it cannot know that `'self'` is the site. A browser tells in `quiet.test.mjs`.
const BESIDE_THE_POINT = /^Resource violates Content Security Policy \(meta tag\)/;

// Nor does it know that data in a script element are not run, so that no policy is asked about them.
const isData = ({ message, extract }) => message.startsWith("Inline script violates") && extract?.includes('<script type="application/ld+json">');

test("every page and every document to paste from is valid HTML without a warning", async () => {
  const some = allPages.filter((page) => pages.includes(page) || page.moved);
  const byFile = new Map(some.map((page) => [page.file, page]));
  const messages = await check([...byFile.keys(), ...documents]);
  none(
    messages
      .filter((one) => !BESIDE_THE_POINT.test(one.message) && !isData(one))
      .map(({ url, message, type, subType, lastLine, lastColumn, extract }) => {
        const file = decodeURIComponent(url.replace(/^file:/, "")).slice(folder.length + 1);
        const page = byFile.get(file) ?? { address: file };
        return problem(page, `${subType ?? type}: ${message}`, { where: [`line ${lastLine ?? 1}, column ${lastColumn ?? 1}`, extract ?? ""] });
      }),
  );
});

/** All messages about the files, from one run of the checker. */
async function check(files) {
  const words = ["-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always", ...files.map((file) => `${folder}/${file}`)];
  const java = spawn("java", words, { stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = [[], []];
  java.stdout.on("data", (bytes) => out.push(bytes));
  java.stderr.on("data", (bytes) => err.push(bytes));
  const code = await new Promise((done, failed) => java.once("error", failed).once("close", done));
  try {
    return JSON.parse(Buffer.concat(out).toString()).messages;
  } catch {
    throw new Error(`the checker ended with ${code}: ${Buffer.concat(err)}`);
  }
}
