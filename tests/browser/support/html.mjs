// Reads the tags of a page without a browser. The pages are our own and well formed; `valid.test.mjs` holds that.

const TAG = /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** Elements that nothing stands in, and that have no end. */
const EMPTY = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** The start tags of a page, in order, with their attributes and source. What stands in a script is no tag. */
export function* tags(html) {
  for (const token of tokens(html)) if (token.attributes) yield token;
}

/** The start tags of a page and the ends of its elements, in order. An end has a name alone. */
export function* tokens(html) {
  const pattern = new RegExp(TAG);
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [source, ending, beginning, written, slash] = found;
    const name = (ending ?? beginning)?.toLowerCase();
    const place = { source, start: found.index };
    if (ending) yield { name, ...place };
    if (!beginning) continue;
    const attributes = new Map();
    for (const [, key, double, single, bare] of written.matchAll(ATTRIBUTE)) {
      attributes.set(key.toLowerCase(), decode(double ?? single ?? bare ?? ""));
    }
    yield { name, attributes, isEmpty: slash === "/" || EMPTY.has(name), ...place };
    if (name === "script" || name === "style") {
      const end = html.indexOf(`</${name}`, pattern.lastIndex);
      pattern.lastIndex = end < 0 ? html.length : end;
    }
  }
}

/** The value of an attribute, or `undefined` where the tag has none. */
export function attribute(tag, name) {
  return tag.attributes.get(name);
}

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name.toLowerCase()] ?? whole;
  });
}
