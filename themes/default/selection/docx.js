// Word: puts the pieces of a selection together with what stands around them, as
// src/bundle/docx/assemble.rs does, step by step.

/** The longest selection and catalogue that are named around each page. */
const LONGEST_HEAD = 60;
/** The longest address that word processors follow. */
const LONGEST_ADDRESS = 2000;
/** The lists that the built-in styles use by themselves. */
const BUILT_IN = 3;
/** The schema holds no larger number. */
const LARGEST = 2 ** 31 - 1;

/** An address that every reader takes for one: what must not stand in it is written as numbers. */
function addressOf(text) {
  return [...text]
    .map((c, at, all) => {
      if (c === "%") return /^[0-9a-f]{2}$/i.test(all.slice(at + 1, at + 3).join("")) ? c : "%25";
      if (/[ "<>\\^`{|}]/.test(c)) return `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
      return Urval.inert(c) === "" || /\s/.test(c) ? "" : c;
    })
    .join("");
}

/** A document that is put together. */
class Assembly {
  constructor() {
    this.text = "";
    this.notes = [];
    this.lists = [];
    this.links = new Map();
    this.ids = 0;
  }

  /** Puts a piece at the end: `named` gives the markup of its entities, `values` what is filled in. */
  put(piece, named = {}, values = {}) {
    const links = (piece.links ?? []).map((address) => {
      const own = address.match(/^&(.*);$/);
      const to = own && named[own[1]] !== undefined ? named[own[1]] : address;
      if (!this.links.has(to)) this.links.set(to, this.links.size + 1);
      return this.links.get(to);
    });
    const offsets = { id: this.ids, list: this.lists.length + BUILT_IN, note: this.notes.length };
    const resolve = (text) =>
      text.replace(/&([^&;]*);/g, (entity, name) => {
        if (named[name] !== undefined) return named[name];
        const [, kind, number] = name.match(/^(\D*)(\d+)$/) ?? [];
        if (kind === "link") return links[number - 1];
        if (kind === "field") return field(piece.fields[number - 1]);
        return kind in offsets ? offsets[kind] + Number(number) : entity;
      });
    const field = ({ key, empty, full }) => {
      const value = Object.hasOwn(values, key) ? values[key] : "";
      return value ? resolve(full.replace("&value;", () => Urval.inert(value))) : resolve(empty);
    };
    this.text += resolve(piece.text);
    this.notes.push(...(piece.notes ?? []).map(resolve));
    this.ids += piece.ids;
    this.lists.push(...(piece.lists ?? []));
  }
}

/** Markup with what named entities stand for. */
function resolved(markup, named) {
  return markup.replace(/&([^&;]*);/g, (entity, name) => named[name] ?? entity);
}

/**
 * The parts of a document of a selection: `reader` is `annex` or `companion`, and `outline` what
 * `Urval.outline` gives.
 */
Urval.docx = (outline, around, reader) => {
  const { about, groups, items } = outline;
  const line = (name, values) => resolved(around.lines[name], values);
  const named = namedOf(outline, around, reader);
  const assembly = new Assembly();
  const put = (name, own = {}, values = {}) => assembly.put(around.pieces[name], { ...named, ...own }, values);
  const isMany = items.length > 1;

  put("title");
  if (reader === "annex") put("places", {}, about.procurement);
  if (about.example) put("example");
  const old = items.filter((item) => item.old).map((item) => item.excerpt.cite);
  if (isMany && old.length) {
    put("old-list", { text: Urval.inert(Urval.fill(around.words["old-list"], { list: old.join(", ") })) });
  }
  if (reader === "companion") {
    put("guide");
    filledTable(outline, around, put);
    noticeTable(outline, around, put);
  }
  if (isMany) contents(groups, around, put);
  groups.forEach((group, at) => {
    put(`group-${group.type}`, { place: String(group.number), page: isMany && at === 0 ? around.lines.page : "" });
    for (const item of group.items) {
      const stamp = item.old ? resolved(around.pieces.old.text, { text: Urval.inert(item.old.text) }) : "";
      const place = item.number.replace(".", "_");
      assembly.put(item.excerpt.docx[reader], { place, stamp, note: "" }, item.values);
    }
  });
  put("about");
  if (reader === "companion") {
    put("checksums");
    for (const { excerpt: { cite, sha256 } } of items) {
      const checksum = `${sha256.slice(0, 32)} ${sha256.slice(32)}`;
      put("checksums-row", row(around, { cite, checksum }));
    }
    put("checksums-end");
  }

  const links = (texts) => {
    const used = new Set(texts.flatMap((text) => [...text.matchAll(/r:id="link(\d+)"/g)].map(([, id]) => Number(id))));
    const own = [...assembly.links].filter(([, number]) => used.has(number));
    return own.map(([address, number]) => line("link", { number, address: Urval.inert(address) })).join("");
  };
  const lists = assembly.lists.map(({ level, start }, at) =>
    line("list", { number: at + 1 + BUILT_IN, level, start: Math.min(start, LARGEST) }));
  const notes = assembly.notes.map((text, at) => line("note", { number: at + 1, text }));
  Object.assign(named, {
    lists: lists.join(""),
    notes: notes.join(""),
    dates: about.iso_date ? line("date", { date: about.iso_date }) : "",
    links: links([assembly.text]),
    "note-links": links(assembly.notes),
    body: assembly.text,
  });
  return around.parts.map(([name, part]) => [name, resolved(part, named)]);
};

/** What a document says of itself. */
function namedOf(outline, around, reader) {
  const { about, items } = outline;
  const { words } = around;
  const release = about.release ? Urval.fill(words.release, { name: about.release, date: about.date }) : words.draft;
  const old = items.filter((item) => item.old).length;
  const oldWords = old === 0 ? "" : old === items.length ? words.old : words["old-some"];
  const name = Urval.fill(words[reader], { selection: about.selection });
  const texts = {
    name,
    selection: about.selection,
    "selection-short": Urval.short(about.selection, LONGEST_HEAD),
    catalogue: about.catalogue,
    "catalogue-short": Urval.short(about.catalogue, LONGEST_HEAD),
    publisher: about.publisher,
    release,
    "release-line": release,
    about: Urval.joined(". ", about.example, about.address),
    told: Urval.joined(". ", about.example, about.release ? "" : words.draft, oldWords),
    count: String(items.length),
    licence: about.licence.title,
    address: about.address,
    verify: about.verify,
    checksum: about.checksum,
  };
  const named = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Urval.inert(text)]));
  const followed = addressOf(about.address);
  const tooLong = new TextEncoder().encode(followed).length > LONGEST_ADDRESS;
  return {
    ...named,
    identity: Urval.escape(Urval.identity(outline, reader === "annex" ? "docx" : "docx-buyer")),
    title: `<w:r><w:t xml:space="preserve">${Urval.inert(name)}</w:t></w:r>`,
    "licence-to": addressOf(about.licence.address),
    "address-to": tooLong ? about.address.split("#")[0] : followed,
    "verify-to": about.verifyTo,
  };
}

/** The longest row that is kept on one page, in characters. */
const LONGEST_KEPT = 1200;

/** A row of a table, which is kept on one page unless it may be longer. */
function row(around, cells) {
  const length = Object.values(cells).reduce((sum, text) => sum + [...text].length, 0);
  const own = Object.entries(cells).map(([name, text]) => [name, Urval.inert(text)]);
  return { ...Object.fromEntries(own), kept: length <= LONGEST_KEPT ? around.lines.kept : "" };
}

/** What the buyer has filled in. */
function filledTable({ filled }, around, put) {
  if (!filled.length) return;
  put("filled");
  for (const { key, value, ids } of filled) put("filled-row", row(around, { key, value, list: ids.join(", ") }));
  put("filled-end");
}

/** What to fill in in the notice, for all of the selection. */
function noticeTable({ notice }, around, put) {
  if (!notice.length) return;
  const { words } = around;
  put("notice");
  for (const { code, title, of, values, text } of notice) {
    const field = `${code} ${title}${of ? `, ${words["notice-of"]} ${of.title}` : ""}`;
    const filled = [...values.map((own) => `${own.title} (${own.code})`), ...(text ? [text] : [])];
    put("notice-row", row(around, { field, "fill-in": filled.join("; ") || words["notice-choose"] }));
  }
  put("notice-end");
}

/** The list of contents. */
function contents(groups, around, put) {
  const lines = groups.flatMap((group) => [
    [`contents-${group.type}`, String(group.number), ""],
    ...group.items.map((item) => ["contents-item", item.number, item.excerpt.docx.heading]),
  ]);
  put("contents");
  lines.forEach(([name, number, heading], at) => {
    const begin = at === 0 ? around.lines["contents-begin"] : "";
    const end = at === lines.length - 1 ? around.lines["contents-end"] : "";
    put(name, { begin, end, place: number.replace(".", "_"), number, heading });
  });
  put("contents-end");
}
