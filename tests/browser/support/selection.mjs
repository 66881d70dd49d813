// What the site publishes for selections, read from the disk: which requirements there are to choose.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { files, folder, languages } from "./site.mjs";

/** The data that a file of the site hands over. */
function handed(file) {
  const text = readFileSync(join(folder, file), "utf8");
  return JSON.parse(text.slice(text.indexOf("\n,") + 2, text.lastIndexOf(")")));
}

/** Whether the site puts selections together at all. */
export const isOffered = files.includes("urval/index.html");

/** The requirements in the first language, each with its versions as they stand today. */
export const requirements = files
  .filter((file) => new RegExp(`^utdrag/[^/]+-\\d+\\.${languages[0]}\\.js$`).test(file))
  .map(handed);

/** A version of a requirement as a selection takes it. */
export function excerpt(id, version, language = languages[0]) {
  return handed(`utdrag/${id.toLowerCase()}/${version}.${language}.js`);
}

/** What is in force, with its excerpt. */
export const current = requirements.filter((one) => one.current).map((one) => ({ ...one, version: one.current, excerpt: excerpt(one.id, one.current) }));

/** The fragment of some versions. */
export function fragment(list) {
  return `krav=${list.map(({ id, version }) => `${id}@${version}`).join(",")}`;
}

/** Opens the page of a selection and waits until it is drawn. */
export async function openSelection(tab, address) {
  await tab.goto(address);
  await drawn(tab);
}

/** Waits until the page has drawn what its address says. */
export function drawn(tab, name = "selection-page") {
  return tab.locator(`${name}[data-ready]`).waitFor({ state: "attached" });
}

/** The ids that the page shows, in their order. */
export function shown(tab) {
  return tab.locator(".selection-item").evaluateAll((all) => all.map((one) => `${one.dataset.id}@${one.dataset.version}`));
}
