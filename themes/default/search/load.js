// Fetches the files of an index when they are first asked for, and unpacks them in slices.
const DIGITS = new Uint8Array(128);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("").forEach((c, digit) => (DIGITS[c.charCodeAt(0)] = digit));

/** Reads the numbers that src/search/encode.rs writes. */
class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }
  digit() {
    return DIGITS[this.text.charCodeAt(this.at++)];
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = this.digit();
      value |= (digit & 31) << shift;
      if (digit < 32) return value;
    }
  }
  get isDone() {
    return this.at >= this.text.length;
  }
}

// Long work is done in slices, so that what a reader types meanwhile is never kept waiting.
const SLICE = 8;

class Slices {
  constructor() {
    this.since = performance.now();
  }
  get isDue() {
    return performance.now() - this.since > SLICE;
  }
  async rest() {
    // Timers wait some milliseconds more each time.
    await (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0)));
    this.since = performance.now();
  }
}

/** Every so many rounds a loop asks whether its slice is over. */
const ROUNDS = 256;

/** Words that share so many letters stand in one file. */
const BEGINNING = 3;

/** The id of each document, or nothing, from what each adds to the one before. */
function idsOf(data, count) {
  const prefixes = data.prefixes.split(" ").map((one) => [one.slice(0, -1), Number(one.at(-1))]);
  const reader = new Reader(data.ids);
  let prefix = 0;
  let value = 0;
  const idOf = () => {
    const step = reader.number();
    if (step === 0) return "";
    if (step === 1) [prefix, value] = [reader.number(), reader.number()];
    else value += step - 2;
    const [letters, width] = prefixes[prefix];
    return `${letters}-${String(value).padStart(width, "0")}`;
  };
  const all = [];
  while (all.length < count) all.push(idOf());
  return all;
}

/** So many numbers. */
function numbersOf(text, count) {
  const reader = new Reader(text);
  const all = new Array(count);
  for (let at = 0; at < count; at++) all[at] = reader.number();
  return all;
}

/** So many lists of numbers, each of which says how much it is more than the one before. */
function listsOf(text, count) {
  const reader = new Reader(text);
  const all = new Array(count);
  for (let at = 0; at < count; at++) {
    const list = [];
    let next = 0;
    for (let left = reader.number(); left > 0; left--) list.push((next += reader.number()));
    all[at] = list;
  }
  return all;
}

/** Has a field unpacked when it is first asked for; gives what does it before. */
function unpackedLater(data, name, make) {
  const packed = data[name];
  let value;
  const get = () => (value ??= make(packed));
  Object.defineProperty(data, name, { get });
  return get;
}

/** The kinds of files that are told by how much each begins after the one before. */
const STEPPED = ["postings", "earlier", "titles", "texts"];

function sums(steps) {
  const reader = new Reader(steps);
  const all = [];
  for (let sum = 0; !reader.isDone; ) all.push((sum += reader.number()));
  return all;
}

class IndexFiles {
  /** `load` gives the data of a file of the index by its name. */
  constructor(manifest, load) {
    this.manifest = { ...manifest };
    for (const kind of STEPPED) this.manifest[kind] = sums(manifest[kind]);
    this.load = load;
    this.files = new Map();
    this.families = new Map();
    // Words that were found from their ends, without their endings, by family.
    this.ended = new Map();
  }

  file(name, read = (data) => data) {
    if (!this.files.has(name)) {
      const loading = this.load(name).then(read);
      loading.catch(() => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  /** The name of a file of a kind by its number. */
  named(kind, number) {
    return `${this.manifest.folder}/${kind}-${number}.js`;
  }

  /** The names of all files of a kind. */
  all(kind) {
    return this.manifest[kind].map((_, number) => this.named(kind, number));
  }

  /** The number of the file of a kind that holds what begins with a letter or number. */
  numberOf(kind, what) {
    const firsts = this.manifest[kind];
    let [low, high] = [0, firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (firsts[middle] > what) high = middle;
      else low = middle;
    }
    return low;
  }

  holding(kind, what) {
    return this.named(kind, this.numberOf(kind, what));
  }

  /** The names of the files of a kind that hold what begins with these letters. */
  spanning(kind, letters) {
    if (!this.manifest[kind].length) return [];
    const [first, last] = [this.numberOf(kind, letters), this.numberOf(kind, `${letters}\uffff`)];
    return Array.from({ length: last - first + 1 }, (_, at) => this.named(kind, first + at));
  }

  /** The facets with their values, before anything is asked. */
  async facets() {
    return (await this.start()).facets.map(({ word, values }) => ({ word, values }));
  }

  start() {
    return this.file(this.named("start", 0), async (data) => {
      const count = this.manifest.documents;
      const later = data.facets.map((facet) => unpackedLater(facet, "of", (text) => listsOf(text, count)));
      later.push(unpackedLater(data, "rank", (text) => numbersOf(text, count)));
      later.push(unpackedLater(data, "ids", (text) => idsOf({ prefixes: data.prefixes, ids: text }, count)));
      this.unpack(later);
      data.short = new Set(data.short.split(/\s+/).map(folded));
      data.changing = data.changing.map((forms) => forms.split(" "));
      data.lemmas = new Set(data.lemmas.split(" "));
      data.stop = new Set(data.stop.split(/\s+/));
      data.synonyms = new Map(data.synonyms);
      data.stems = new Map(data.stems);
      return data;
    });
  }

  /** What is not needed to look for words is unpacked while their files come. */
  async unpack(later) {
    const slices = new Slices();
    for (const make of later) {
      await slices.rest();
      make();
    }
  }

  // The words.

  words(name) {
    return this.file(name, async (data) => {
      const slices = new Slices();
      const list = [];
      const exact = new Map();
      const byFolded = new Map();
      const forms = new Map();
      let before = "";
      let next = data.first;
      for (const line of data.words ? data.words.split("\n") : []) {
        const space = line.indexOf(" ");
        const rest = space < 0 ? line.slice(1) : line.slice(1, space);
        const shared = DIGITS[line.charCodeAt(0)];
        const word = before.slice(0, shared) + rest;
        const family = space < 0 ? next++ : next - 1 - new Reader(line.slice(space + 1)).number();
        const plain = folded(word);
        list.push({ word, plain, family });
        exact.set(word, family);
        if (!byFolded.has(plain)) byFolded.set(plain, []);
        byFolded.get(plain).push(family);
        if (forms.has(family)) forms.get(family).push(word);
        else forms.set(family, [word]);
        before = word;
        if (list.length % ROUNDS === 0 && slices.isDue) await slices.rest();
      }
      return { list, exact, byFolded, forms };
    });
  }

  wordsOf(word) {
    return this.words(this.holding("words", [...folded(word)].slice(0, BEGINNING).join("")));
  }

  /** The words from their ends; `word` has its letters from the last to the first. */
  ends(name) {
    return this.file(name, (data) => {
      let before = "";
      const list = (data.words ? data.words.split("\n") : []).map((line) => {
        const end = line.length - data.digits;
        before = before.slice(0, DIGITS[line.charCodeAt(0)]) + line.slice(1, end);
        let family = 0;
        for (let at = line.length - 1; at >= end; at--) family = family * 64 + DIGITS[line.charCodeAt(at)];
        return { word: before, plain: folded(before), family };
      });
      return { list };
    });
  }

  async eachOf(all, see) {
    const slices = new Slices();
    for (let at = 0; at < all.length; at++) {
      see(all[at]);
      if (at % ROUNDS === 0 && slices.isDue) await slices.rest();
    }
  }

  async exact(word) {
    return (await this.wordsOf(word)).exact.get(word);
  }

  /** The files of words that were fetched. */
  lookedInto() {
    const isOfWords = new Set(this.all("words"));
    return Promise.all([...this.files].filter(([name]) => isOfWords.has(name)).map(([, file]) => file));
  }

  // The documents.

  /** Title, address, id and version. */
  async document(document) {
    const data = await this.file(this.holding("titles", document));
    return data.documents[document - data.first];
  }

  async passages(document) {
    const data = await this.file(this.holding("texts", document));
    const [groups, earlier] = data.documents[document - data.first];
    const base = earlier === null ? [] : await this.passages(earlier);
    return groups.flatMap(([anchor, texts]) => texts.map((text) => ({ anchor, text: typeof text === "number" ? base[text].text : text })));
  }
}
