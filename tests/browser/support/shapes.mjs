// The shapes of a page's elements: where each stands, what it is and what stands in it, without its words.
// Two elements of one shape are the same to whoever reads structure.

import { tokens } from "./html.mjs";

/** Attributes whose value says what an element is; of the others it counts that they are there. */
const TELLING = new Set("class role type scope lang hidden open disabled tabindex aria-hidden aria-expanded aria-current".split(" "));

/** Every shape in a page. */
export function shapes(html) {
  const found = new Set();
  const open = [];
  const close = () => {
    const path = open.map((one) => one.sign).join(">");
    found.add(`${path}{${[...open.pop().inside].sort().join(" ")}}`);
  };
  let end = 0;
  for (const { name, attributes, isEmpty, source, start } of tokens(html)) {
    if (html.slice(end, start).replace(/<!--[\s\S]*?-->/g, "").trim()) open.at(-1)?.inside.add("words");
    end = start + source.length;
    if (attributes) {
      open.at(-1)?.inside.add(name);
      open.push({ name, sign: sign(name, attributes), inside: new Set() });
      if (isEmpty) close();
      continue;
    }
    while (open.some((one) => one.name === name)) {
      const isOwn = open.at(-1).name === name;
      close();
      if (isOwn) break;
    }
  }
  return found;
}

/** Of some pages those with a shape that neither `seen` has nor a page before. */
export function novel(pages, seen) {
  const known = new Set(seen.flatMap((page) => [...shapes(page.html)]));
  return pages.filter((page) => {
    const own = [...shapes(page.html)].filter((shape) => !known.has(shape));
    own.forEach((shape) => known.add(shape));
    return own.length > 0;
  });
}

function sign(name, attributes) {
  const written = [...attributes].map(([key, value]) => `[${key}${TELLING.has(key) ? `=${value}` : ""}]`);
  return name + written.join("");
}
