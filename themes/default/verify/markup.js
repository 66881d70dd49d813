// Reads XML as a row of tags and texts. No parser of the browser is asked: threads have none, and
// nothing that a file declares is ever expanded or fetched.
const NAMED = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad", aring: "å", Aring: "Å", auml: "ä", Auml: "Ä",
  ouml: "ö", Ouml: "Ö", eacute: "é", Eacute: "É", uuml: "ü", Uuml: "Ü", ndash: "–", mdash: "—", hellip: "…", rdquo: "”", ldquo: "“",
  rsquo: "’", lsquo: "‘", sect: "§", deg: "°", times: "×", le: "≤", ge: "≥", micro: "µ", sup2: "²", sup3: "³", euro: "€", frac12: "½",
};

/** A text without its entities. Those that are not known stay as they are written. */
Verify.plain = (text) =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{1,12}));/g, (whole, decimal, hexadecimal, name) => {
        if (name) return Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
        const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      })
    : text;

/** The values of the attributes of a tag, by their names. */
Verify.attributes = (tag) => {
  const all = {};
  for (const [, name, quoted, apostrophed] of tag.matchAll(/([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) all[localName(name)] = Verify.plain(quoted ?? apostrophed);
  return all;
};

/** So deep may elements be within each other. */
const DEEPEST_ELEMENT = 256;
const localName = (name) => name.slice(name.lastIndexOf(":") + 1);

/**
 * Goes through XML. `see` has `open(name, tag)`, `close(name)` and `text(words)`; names are without prefix.
 * What declares a type is refused, since only that can make entities of its own.
 */
Verify.markup = (source, see) => {
  let depth = 0;
  let at = 0;
  const past = (mark, from) => {
    const end = source.indexOf(mark, from);
    return end < 0 ? source.length : end + mark.length;
  };
  while (at < source.length) {
    const next = source.indexOf("<", at);
    const end = next < 0 ? source.length : next;
    if (end > at) see.text(Verify.plain(source.slice(at, end)));
    if (next < 0) break;
    if (source.startsWith("<!--", next)) at = past("-->", next + 4);
    else if (source.startsWith("<![CDATA[", next)) {
      at = past("]]>", next + 9);
      see.text(source.slice(next + 9, Math.max(next + 9, at - 3)));
    } else if (source.startsWith("<!", next)) throw new Verify.Refused("declares");
    else if (source.startsWith("<?", next)) at = past("?>", next);
    else {
      at = tagEnd(source, next + 1);
      const tag = source.slice(next, at);
      const [, close, own] = tag.match(/^<(\/?)([^\s/>]*)/);
      const name = localName(own);
      if (close) {
        depth -= 1;
        see.close(name);
      } else {
        see.open(name, tag);
        if (tag.endsWith("/>")) see.close(name);
        else depth += 1;
      }
      if (depth < 0) throw new Verify.Refused("damaged");
      if (depth > DEEPEST_ELEMENT) throw new Verify.Refused("nested");
    }
  }
  if (depth) throw new Verify.Refused("damaged");
};

/** The end of a tag; signs in its values are no end. */
function tagEnd(source, from) {
  let quote = "";
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return source.length;
}
