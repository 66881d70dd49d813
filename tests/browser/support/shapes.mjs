// The shapes of a page's elements: where each stands, what it is and what stands in it, without its words.
// Two elements of one shape are the same to whoever reads structure.

const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** Attributes whose value says what an element is; of the others it counts that they are there. */
const TELLING = new Set("class role type scope lang hidden open disabled tabindex aria-hidden aria-expanded aria-current".split(" "));
const EMPTY = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Every shape in a page. The pages are our own and well formed; `valid.test.mjs` holds that. */
export function shapes(html) {
  const found = new Set();
  const open = [];
  const close = () => {
    const path = open.map((one) => one.sign).join(">");
    found.add(`${path}{${[...open.pop().inside].sort().join(" ")}}`);
  };
  const token = new RegExp(TOKEN);
  let end = 0;
  for (let at = token.exec(html); at; at = token.exec(html)) {
    if (html.slice(end, at.index).trim()) open.at(-1)?.inside.add("words");
    end = token.lastIndex;
    const [, closing, opening, attributes, isClosed] = at;
    if (closing) {
      while (open.length) {
        const { name } = open.at(-1);
        close();
        if (name === closing.toLowerCase()) break;
      }
    }
    if (!opening) continue;
    const name = opening.toLowerCase();
    open.at(-1)?.inside.add(name);
    open.push({ name, sign: sign(name, attributes), inside: new Set() });
    if (EMPTY.has(name) || isClosed) close();
    if (name === "script" || name === "style") end = token.lastIndex = html.indexOf(`</${name}`, end);
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
  const written = [...attributes.matchAll(ATTRIBUTE)];
  return name + written.map(([, key, double, single, bare]) => `[${key}${TELLING.has(key) ? `=${double ?? single ?? bare ?? ""}` : ""}]`).join("");
}
