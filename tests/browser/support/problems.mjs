// What a test tells when it fails: the page, what is wrong, where, and how to see it.

import { folder } from "./site.mjs";

const SHOWN = 12;

/** One thing that is wrong with a page. `where` is an excerpt; `look` says how the page was shown. */
export function problem(page, what, { where, look = {} } = {}) {
  return { page, what, where, look };
}

/** Fails with all problems, or with the first ones where they are many. */
export function none(problems, help) {
  if (problems.length === 0) return;
  const told = problems.slice(0, SHOWN).map(tell);
  if (problems.length > SHOWN) told.push(`and ${problems.length - SHOWN} more`);
  if (help) told.push(`help: ${help}`);
  fail(`${problems.length === 1 ? "one problem" : `${problems.length} problems`}\n\n${told.join("\n\n")}\n`);
}

/** Fails with a message alone: where in the test it was thrown helps nobody. */
export function fail(message) {
  const error = new Error(message);
  error.stack = message;
  throw error;
}

function tell({ page, what, where, look }) {
  const lines = [`${page.address || "./"}: ${what}`];
  if (where) lines.push(...[where].flat().map((line) => `    ${shorten(line)}`));
  lines.push(`  see: ${command(page, look)}`);
  return lines.join("\n");
}

function shorten(text) {
  const line = String(text).replace(/\s+/g, " ").trim();
  return line.length > 220 ? `${line.slice(0, 220)}…` : line;
}

/** The command that shows the page as the test saw it. */
function command(page, { width, theme, forced, script } = {}) {
  const words = ["node tests/browser/screenshots.mjs", folder, "--pages", page.address || "/"];
  if (width) words.push("--widths", width);
  if (theme) words.push("--themes", theme);
  if (forced) words.push("--forced-colours");
  if (script === false) words.push("--no-script");
  return words.join(" ");
}
