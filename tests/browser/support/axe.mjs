// What axe finds in a page, by the rules for WCAG 2.2 AA and good practice.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The script, which the server of the built site has at `PATH`: a browser keeps what it has compiled of a file. */
export const FILE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
export const PATH = "/axe.js";

const SOURCE = readFileSync(FILE, "utf8");
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** The rules that a page breaks as it is shown now. `inside` names the parts to look at; `address` is that of the script. */
export async function violations(tab, { inside, address } = {}) {
  await (address ? tab.evaluate(fetched, address) : tab.evaluate(SOURCE));
  return tab.evaluate(async ([inside, rules]) => {
    const context = inside ? { include: inside.map((one) => [one]) } : document;
    return (await globalThis.axe.run(context, rules)).violations;
  }, [inside, RULES]);
}

/** The same, a line each. */
export async function brokenRules(tab, how) {
  return (await violations(tab, how)).map((one) => `${one.id}: ${one.nodes[0].html}`);
}

function fetched(address) {
  if (globalThis.axe) return undefined;
  const script = document.createElement("script");
  const loaded = new Promise((done, failed) => Object.assign(script, { src: address, onload: done, onerror: failed }));
  document.head.append(script);
  return loaded.then(() => script.remove());
}
