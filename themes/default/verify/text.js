// What a file says: its texts in their order, a line for each paragraph or cell, and what it knows of itself.

/** Texts as they are gathered. Nothing is gathered beyond what may be unpacked of a file. */
Verify.Lines = class {
  constructor() {
    this.lines = [];
    this.own = [];
    this.size = 0;
  }

  put(words) {
    this.size += words.length;
    if (this.size > Verify.limits.unpacked) throw new Verify.Refused("too-large-inside");
    this.own.push(words);
  }

  /** Ends a paragraph, an item or a cell. */
  end() {
    const line = this.own.join("");
    this.own = [];
    if (line.trim()) this.lines.push(line);
  }

  get text() {
    this.end();
    return this.lines.join("\n");
  }
};

/** The elements of HTML that end what is said before them. */
const BLOCKS = new Set(
  "address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul".split(" "),
);

/** The texts of a page, and what its head says that it is. */
Verify.page = (source) => {
  const lines = new Verify.Lines();
  let identity;
  const edge = (name) => BLOCKS.has(name) && lines.end();
  const open = (name, tag) => {
    edge(name);
    if (name !== "meta" || identity) return;
    const { name: kind, content } = Verify.attributes(tag);
    if (kind === "kravverk") identity = content;
  };
  Verify.markup(source, { open, close: edge, text: (words) => lines.put(words) }, true);
  return { text: lines.text, identity };
};

/** Every text in a value of JSON, each a line of its own. Pages that stand as texts in it are read as pages. */
Verify.values = (source) => {
  const lines = new Verify.Lines();
  const left = [JSON.parse(source)];
  const [whole] = left;
  while (left.length) {
    const own = left.pop();
    if (typeof own === "string") {
      lines.put(/<\/?(p|li|ul|td)\b/.test(own) ? Verify.page(own).text : own);
      lines.end();
    } else if (own && typeof own === "object") {
      // Lists are gone through in their order: the last that is put is the first that is taken.
      for (const value of Object.values(own).reverse()) left.push(value);
    }
  }
  return { text: lines.text, whole };
};
