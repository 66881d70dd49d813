// What a file says, as src/verify/file/ reads it: its texts in their order, and what it knows of itself.

/** Texts as they are gathered, up to a bound. */
Verify.Paper = class {
  constructor() {
    this.pieces = [];
    this.size = 0;
  }

  put(words) {
    this.size += words.length;
    if (this.size > Verify.limits.text) throw new Verify.Refused("too-long");
    this.pieces.push(words);
  }

  get text() {
    return this.pieces.join("");
  }
};

/** What is not read of a page, and what stands within a line. */
const NOT_READ = new Set(["script", "style", "template", "noscript", "svg"]);
const WITHIN_LINE = new Set("a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong time u wbr".split(" "));

/** The texts of a page or a piece of one, and what its head says that it is. */
Verify.page = (source, paper = new Verify.Paper()) => {
  let identity;
  let at = 0;
  for (let next = source.indexOf("<"); next >= 0; next = source.indexOf("<", at)) {
    paper.put(Verify.plain(source.slice(at, next)));
    at = next + 1;
    if (source.startsWith("!--", at)) {
      const end = source.indexOf("-->", at + 3);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    if (!/[a-zA-Z/!?]/.test(source[at] ?? "")) {
      paper.put("<");
      continue;
    }
    const end = tagEnd(source, at);
    const tag = source.slice(at, end);
    at = end;
    const [, close, named] = tag.match(/^(\/*)([a-zA-Z0-9]*)/);
    const name = named.toLowerCase();
    if (name === "td" || name === "th") paper.put("\t");
    else if (name === "sup" || name === "sub") paper.put(close ? "" : " ");
    else if (name === "meta") {
      const { name: kind, content } = Verify.attributes(tag);
      if (kind === "kravverk") identity ??= content;
    } else if (NOT_READ.has(name) && !close) {
      const after = new RegExp(`</${name}`, "gi");
      after.lastIndex = at;
      at = after.exec(source)?.index ?? source.length;
    } else if (!WITHIN_LINE.has(name)) paper.put("\n");
  }
  paper.put(Verify.plain(source.slice(at)));
  return { text: paper.text, identity };
};

/** Markdown without the addresses that its links lead to and the signs of quotations. */
Verify.markdown = (source) => source.split("\n").map((line) => line.replace(/^[\s>]+/, "").replace(/\]\([^)]*(?:\)|$)/g, "")).join("\n");

/** What our own data say of themselves; nothing for data of others. */
function dataIdentity({ catalogue, data, release, draft }) {
  const [language] = catalogue?.languages ?? [];
  if (typeof language !== "string" || !Array.isArray(data?.requirements)) return undefined;
  const requirements = data.requirements.map(({ id, version, uri, sources }) => ({
    id, version, address: uri ?? "", sha256: sources?.find?.((own) => own.language === language)?.sha256 ?? "",
  }));
  if (typeof catalogue.id !== "string" || !requirements.every(({ id, version }) => typeof id === "string" && typeof version === "string")) return undefined;
  return { format: 1, kind: "json", catalogue: { title: catalogue.title?.[language] ?? "", address: catalogue.id }, release: release?.name, draft: Boolean(draft), language, requirements };
}

/** The texts of JSON, a line each. Ours says what it holds, and linked data by the addresses of what they describe. */
Verify.values = (source) => {
  let whole;
  try {
    whole = JSON.parse(source);
  } catch {
    throw new Verify.Refused("damaged");
  }
  const own = whole && typeof whole === "object" ? dataIdentity(whole) : undefined;
  if (own) return { text: "", identity: JSON.stringify(own) };
  const paper = new Verify.Paper();
  if (whole?.["@graph"]) {
    for (const node of [whole["@graph"]].flat()) if (typeof node?.["@id"] === "string") paper.put(`${node["@id"]}\n`);
    return { text: paper.text };
  }
  const left = [whole];
  while (left.length) {
    const value = left.pop();
    if (typeof value === "string") {
      if (value.includes("</")) Verify.page(value, paper);
      else paper.put(value);
      paper.put("\n");
    } else if (typeof value === "number") paper.put(`${value}\n`);
    // Lists are gone through in their order: the last that is put is the first that is taken.
    else if (value && typeof value === "object") for (const one of Object.values(value).reverse()) left.push(one);
  }
  return { text: paper.text };
};
